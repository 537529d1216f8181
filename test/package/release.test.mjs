/** What has to be true before there is a release, and what stops one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { obstacles } from '../../scripts/obstacles.mjs';

const ready = {
  own: { version: '1.2.0', repository: { type: 'git', url: 'git+https://git.example/clinic/psoas-elements.git' } },
  isPublished: true,
  uncommitted: '',
  changes: '# Changelog\n\n## 1.2.0 (2026-12-01)\n',
  canSign: true,
};

test('a release that is ready meets no obstacle', () => {
  assert.deepEqual(obstacles(ready), []);
});

const without = [
  ['a repository', { own: { version: '1.2.0' } }, /"repository": \{/],
  ['the address of it', { own: { version: '1.2.0', repository: { type: 'git', url: 'git+https://…' } } }, /address/],
  ['a clean working copy', { uncommitted: ' M README.md' }, /not committed/],
  ['its line in the changelog', { changes: '## 1.1.0 (2026-11-01)\n' }, /nothing of 1\.2\.0/],
  ['its day', { changes: '## 1.2.0 (unreleased)\n' }, /unreleased/],
  ['someone who can sign', { canSign: false }, /provenance/],
];
for (const [what, change, message] of without)
  test(`a release without ${what} is stopped, and told why`, () => {
    const [first] = obstacles({ ...ready, ...change });

    assert.match(first ?? '', message);
  });

test('files for oneself may be made before the day is fixed, and without a signature', () => {
  assert.deepEqual(obstacles({ ...ready, isPublished: false, canSign: false, changes: '## 1.2.0 (unreleased)\n' }), []);
});

test('the repository is asked for before anything else', () => {
  const [first] = obstacles({ own: { version: '1.2.0' }, isPublished: true, uncommitted: 'M', changes: '' });

  assert.match(first, /repository/);
});

/** Where no registry answers. */
const audit = (...args) =>
  spawnSync('node', ['scripts/dependencies.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' },
  });

test('without an answer on known holes there is no release, and a day’s work goes on', () => {
  const release = audit('--ask-registry');
  assert.equal(release.status, 1);
  assert.match(release.stderr, /could not be asked.*\n.*npm audit --omit=dev/);

  const work = audit();
  assert.equal(work.status, 0, work.stderr);
  assert.match(work.stderr, /could not be asked/);
});
