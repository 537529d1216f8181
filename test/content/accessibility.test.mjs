/** The accessibility report answers each criterion once, and names only tests that there are. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const report = readFileSync(new URL('docs/accessibility.md', root), 'utf8');

/** WCAG 2.2 by level: https://www.w3.org/TR/WCAG22/ (4.1.1 is gone). */
const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

const rowsUnder = (heading) => {
  const [, section = ''] = report.split(`\n## ${heading}\n`);
  const rows = section
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
};

for (const [level, list] of Object.entries(criteria))
  test(`the report answers every criterion of level ${level} once, in order`, () => {
    const rows = rowsUnder(`Level ${level}`);
    assert.deepEqual(
      rows.map(([criterion]) => criterion.split(' ')[0]),
      list.split(/\s+/),
    );
    for (const [criterion, answer, remarks, how] of rows) {
      assert.match(answer, /^(Supports|Partially supports|Not applicable)$/, criterion);
      assert.ok(remarks.length > 10, criterion);
      assert.ok(answer === 'Not applicable' || how !== '–', `${criterion}: how was it checked?`);
    }
  });

test('there are 55 of them', () => {
  assert.equal(rowsUnder('Level A').length + rowsUnder('Level AA').length, 55);
});

test('every file that the report and the page on auditing name exists', () => {
  const auditing = readFileSync(new URL('docs/auditing.md', root), 'utf8');
  const named = [...`${report}${auditing}`.matchAll(/`((?:test|src)\/[^`]+)`/g)].map(([, path]) => path);
  assert.ok(named.length > 30);
  for (const path of new Set(named)) assert.ok(existsSync(new URL(path, root)), path);
});

test('the report is of this version', () => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  assert.ok(report.includes(`psoas-elements ${version},`));
});
