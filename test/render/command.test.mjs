/** The command line, as someone who looks after a page meets it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath, platform } from 'node:process';
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
  ['a language that is none', 'render', '--lang', '!!', 'a.html'],
])
  test(`a command that cannot be understood says so: ${what}`, () => {
    const { status, stderr } = run(...args);
    assert.equal(status, 2);
    assert.match(stderr, /^psoas-elements: .+\nTry: psoas-elements --help/);
  });

test('--out keeps the folders of several pages below the one they have in common', () => {
  mkdirSync(join(folder, 'src/a'), { recursive: true });
  mkdirSync(join(folder, 'src/b'));
  write('src/a/index.html', PAGE);
  write('src/b/index.html', PAGE.replace('<title>', '<html lang="de"><title>'));
  const { status, stdout } = run('render', '--out', 'site', 'src/a/index.html', 'src/b/index.html');

  assert.equal(status, 0);
  assert.equal(stdout.replaceAll('\\', '/'), 'site/a/index.html: written\nsite/b/index.html: written\n');
  assert.match(read('site/a/index.html'), /data-psoas-rendered[^>]* lang="en"/);
  assert.match(read('site/b/index.html'), /data-psoas-rendered[^>]* lang="de"/);
  assert.equal(run('render', '--out', 'site', 'src/a/index.html', 'src/a/../a/index.html').status, 2);
});

test('--check with --out looks at what was written there', () => {
  write('a.html', PAGE);
  const check = () => run('render', '--check', '--out', 'b.html', 'a.html');
  assert.deepEqual(check(), {
    status: 1,
    stdout: '',
    stderr: 'b.html: not up to date; run psoas-elements render --out b.html a.html\n',
  });
  run('render', '--out', 'b.html', 'a.html');
  assert.deepEqual(check(), { status: 0, stdout: '', stderr: '' });
  assert.equal(run('render', '--out', 'b.html', 'a.html').stdout, 'b.html: up to date\n');
  write('b.html', PAGE);
  assert.equal(check().status, 1);
});

test('a page behind a link is written where it is, with the rights it had', { skip: platform === 'win32' }, () => {
  mkdirSync(join(folder, 'pages'));
  write('pages/a.html', PAGE);
  chmodSync(join(folder, 'pages/a.html'), 0o666);
  symlinkSync(join('pages', 'a.html'), join(folder, 'a.html'));

  assert.equal(run('render', 'a.html').status, 0);
  assert.ok(lstatSync(join(folder, 'a.html')).isSymbolicLink());
  assert.match(read('pages/a.html'), /data-psoas-rendered/);
  assert.equal(lstatSync(join(folder, 'pages/a.html')).mode & 0o777, 0o666);
  assert.deepEqual(readdirSync(join(folder, 'pages')), ['a.html']);
});

test('a pack with a byte order mark is read', () => {
  write('a.html', PAGE);
  write('clinic.json', '\uFEFF{"quiz": {"title": "Our own quiz"}}');
  assert.equal(run('render', '--pack', 'clinic.json', 'a.html').status, 0);
  assert.match(read('a.html'), /Our own quiz/);
});

test('a page in another charset than it says is left as it was', () => {
  const source = PAGE.replace('<title>', '<meta charset="windows-1252"><title>');
  write('a.html', source);
  const { status, stderr } = run('render', 'a.html');

  assert.equal(status, 1);
  assert.match(stderr, /^a\.html:2: error: the page says that it is in windows-1252; .*left as it was/);
  assert.equal(read('a.html'), source);
});
