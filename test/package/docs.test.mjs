/** What the documents promise names the test that holds it: the file is there, and so is the test. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { POLICY } from '../tools/pages.mjs';

const documents = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true }).map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

for (const document of documents.filter((file) => file.endsWith('.md'))) {
  const text = readFileSync(document, 'utf8');

  test(`${document} names files that are there`, () => {
    for (const [, file] of text.matchAll(
      /`((?:test|scripts|src|bench|stories|integrations|examples)\/[\w./-]+\.\w+)`/g,
    ))
      assert.ok(existsSync(file), file);
  });

  test(`${document} quotes tests by their names`, () => {
    for (const [, name, file] of text.matchAll(/"([^"|]+)", `(test\/[\w./-]+)`/g))
      assert.ok(readFileSync(file, 'utf8').includes(name), `"${name}" in ${file}`);
  });

  test(`${document} links to files that are there`, () => {
    for (const [, link] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g))
      assert.ok(existsSync(new URL(link, new URL(document, `file://${process.cwd()}/`))), link);
  });
}

test('the policy that is published is the one that the pages are tested under', () => {
  const [, published] = /^Content-Security-Policy: (.+)$/m.exec(readFileSync('SECURITY.md', 'utf8'));

  assert.equal(published, POLICY);
  assert.ok(readFileSync('integrations/embed/embed.html', 'utf8').includes(`content="${POLICY}"`), 'embed.html');
});
