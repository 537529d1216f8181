/** The command line, as someone who looks after a page meets it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, beforeEach, test } from 'node:test';

const command = resolve('bin/psoas-elements.mjs');
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'psoas-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name, text) => {
  writeFileSync(join(folder, name), text);
};
const read = (name) => readFileSync(join(folder, name), 'utf8');
const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const PAGE = '<!doctype html>\n<title>x</title>\n<psoas-quiz></psoas-quiz>\n';

test('help says what there is', () => {
  const { status, stdout } = run('--help');
  assert.equal(status, 0);
  for (const option of ['--shadow', '--lang', '--pack', '--css', '--out', '--check'])
    assert.ok(stdout.includes(option));
});

test('a page is written in its place, and the second time is up to date', () => {
  write('a.html', PAGE);

  assert.deepEqual(run('render', 'a.html'), { status: 0, stdout: 'a.html: written\n', stderr: '' });
  const once = read('a.html');
  assert.match(once, /data-psoas-rendered/);
  assert.deepEqual(run('render', 'a.html'), { status: 0, stdout: 'a.html: up to date\n', stderr: '' });
  assert.equal(read('a.html'), once);
  assert.deepEqual(readdirSync(folder), ['a.html']);
});

test('--check writes nothing and fails until the page is up to date', () => {
  write('a.html', PAGE);
  assert.equal(run('render', '--check', 'a.html').status, 1);
  assert.equal(read('a.html'), PAGE);
  run('render', 'a.html');
  assert.equal(run('render', '--check', 'a.html').status, 0);
});

test('--out writes elsewhere: into a folder, or to a file', () => {
  write('a.html', PAGE);
  write('b.html', PAGE);
  assert.equal(run('render', '--out', 'site', 'a.html', 'b.html').status, 0);
  assert.deepEqual(readdirSync(join(folder, 'site')), ['a.html', 'b.html']);
  assert.equal(run('render', '--out', 'c.html', 'a.html').status, 0);
  assert.equal(read('c.html'), read('site/a.html'));
  assert.equal(read('a.html'), PAGE);
});

test('a page with a mistake is left as it was; the others are written', () => {
  const broken = '<p>\n<psoas-quiz></p>';
  write('a.html', broken);
  write('b.html', PAGE);
  const { status, stdout, stderr } = run('render', 'a.html', 'b.html');

  assert.equal(status, 1);
  assert.match(stderr, /^a\.html:2: error: <psoas-quiz> is not closed; .*left as it was/);
  assert.equal(stdout, 'b.html: written\n');
  assert.equal(read('a.html'), broken);
});

test('what is no text is left as it was', () => {
  const bytes = Buffer.from([0xff, 0xfe, 0x3c, 0x00]);
  writeFileSync(join(folder, 'a.html'), bytes);
  const { status, stderr } = run('render', 'a.html', 'gone.html');

  assert.equal(status, 1);
  assert.match(stderr, /a\.html: error: not UTF-8/);
  assert.match(stderr, /gone\.html: error: there is no such file/);
  assert.deepEqual(readFileSync(join(folder, 'a.html')), bytes);
});

test("a provider's file is read beside its page", () => {
  mkdirSync(join(folder, 'site'));
  write('site/clinic.json', '{"quiz": {"title": "Our own quiz"}}');
  write('site/a.html', '<psoas-provider src="clinic.json"><psoas-quiz></psoas-quiz></psoas-provider>');

  assert.equal(run('render', 'site/a.html').status, 0);
  assert.match(read('site/a.html'), /Our own quiz/);
});

test('a page gets the language it names, and the command names one for pages that do not', () => {
  write('a.html', PAGE);
  write('b.html', PAGE.replace('<title>', '<html lang="ar-MA"><title>'));
  const { status, stderr } = run('render', '--lang', 'de', 'a.html', 'b.html');

  assert.equal(status, 0);
  assert.match(read('a.html'), /data-psoas-rendered[^>]* lang="de" dir="ltr"/);
  assert.match(read('b.html'), /data-psoas-rendered[^>]* lang="ar-MA" dir="rtl"/);
  assert.match(stderr, /^a\.html:3: warning: .*lang="de"/);
  assert.doesNotMatch(stderr, /b\.html/);
});

test('a pack with a mistake is named with its line', () => {
  write('a.html', PAGE);
  write('clinic.json', '{\n  "clinic": { "telephone": "1" }\n}');
  const { status, stderr } = run('render', '--pack', 'clinic.json', 'a.html');

  assert.equal(status, 1);
  assert.match(stderr, /"clinic\.json", line 2: clinic\.telephone: unknown key/);
  assert.equal(read('a.html'), PAGE);
});

for (const [what, ...args] of [
  ['an unknown option', 'render', '--nonsense', 'a.html'],
  ['an unknown command', 'paint', 'a.html'],
  ['no page', 'render'],
  ['a pack that is not there', 'render', '--pack', 'gone.json', 'a.html'],
])
  test(`a command that cannot be understood says so: ${what}`, () => {
    const { status, stderr } = run(...args);
    assert.equal(status, 2);
    assert.match(stderr, /^psoas-elements: .+\nTry: psoas-elements --help/);
  });
