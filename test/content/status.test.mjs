/** The state of translations: what is missing, built otherwise, out of date, unreviewed. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accept, status } from '../../content/status.mjs';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** English once more as a language "xx", with changes by file. */
const rootWith = (changes = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'psoas-status-'));
  folders.push(root);
  for (const file of ['facts.yaml', 'sources.yaml', 'en'])
    cpSync(join(content, file), join(root, 'content', file), { recursive: true });
  cpSync(join(content, 'en'), join(root, 'content/xx'), { recursive: true });
  const edit = (file, change) => {
    const path = join(root, 'content', file);
    const before = readFileSync(path, 'utf8');
    const text = change(before);
    assert.notEqual(text, before, `${file} has what is to be changed`);
    writeFileSync(path, text);
  };
  edit('xx/pack.yaml', (text) =>
    text.replace('lang: en', 'lang: xx').replace('translation: source', 'translation: reviewed'),
  );
  accept(root, 'xx');
  for (const [file, change] of Object.entries(changes)) edit(file, change);
  return root;
};
const hip = 'causes/hip-arthritis.md';

test('has nothing to tell of a language that says all that English says, reviewed and up to date', () => {
  assert.deepEqual(status(rootWith()), [{ lang: 'xx', missing: [], different: [], stale: [], unreviewed: undefined }]);
});

test('names fields, sections and whole entries that are missing', () => {
  const root = rootWith({
    [`xx/${hip}`]: (text) => text.replace(/^line: .*\n/m, '').replace(/^## helps\n[\s\S]*?(?=^## )/m, ''),
    'xx/ui.yaml': (text) => text.replace(/^  print: .*\n/m, ''),
  });
  rmSync(join(root, 'content/xx/myths/rest-until-it-stops.md'), { force: true });
  const [{ missing }] = status(root);

  for (const path of ['causes.items.hip-arthritis.line', 'causes.items.hip-arthritis.helps', 'ui.common.print'])
    assert.ok(missing.includes(path), `${path} in ${missing.join()}`);
});

test('names statements that have other ids than English, and texts with another number of them', () => {
  const root = rootWith({
    [`xx/${hip}`]: (text) => text.replace(/ ?\{[^}]+\}/, ''),
    'xx/faq/can-i-run.md': (text) => `${text.trimEnd()}\n\nOne more.\n`,
  });
  const [{ different }] = status(root);

  assert.equal(different.length, 2);
  assert.match(different.join('\n'), /causes\.items\.hip-arthritis\..*statement 1: "" where English has "/);
  assert.match(different.join('\n'), /faq\.items\.can-i-run\.body: \d statements where English has \d/);
});

test('names what has changed in English since, until it is accepted', () => {
  const root = rootWith({ [`en/${hip}`]: (text) => text.replace(/^line: .*$/m, 'line: Something else') });

  assert.deepEqual(status(root)[0].stale, [hip]);
  accept(root, 'xx');
  assert.deepEqual(status(root)[0].stale, []);
});

test('names a translation that nobody has reviewed, or that was reviewed against older English', () => {
  const withReview = (words) =>
    status(rootWith({ 'xx/pack.yaml': (text) => text.replace('translation: reviewed', words) }))[0].unreviewed;

  assert.equal(withReview('translation: machine'), 'translation: machine');
  assert.match(
    withReview("translation: reviewed\n  sourceVersion: '2020.1'"),
    /reviewed against version 2020\.1; English is /,
  );
});
