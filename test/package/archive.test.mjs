/** The archive for webmasters: what the recipes name is in it, and the snippet builder runs from a disk. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { writeArchive, writeArchiveFolder } from '../../scripts/archive.mjs';
import { chromium } from '../tools/engines.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'psoas-archive-test-'));
const folder = join(scratch, 'psoas-elements');
before(() => writeArchiveFolder(folder));
after(() => rmSync(scratch, { recursive: true }));

const recipes = readdirSync('docs/sites').map((file) => `docs/sites/${file}`);

/** The files below /psoas-elements/ that a text names, by an address or by name alone. */
const filesNamed = (text) =>
  [
    ...text.matchAll(/\/psoas-elements\/([\w-][\w./-]*\.\w+)/g),
    ...text.matchAll(
      /`((?:psoas-elements|embed|sri|content-patch)[\w.-]*\.(?:js|css|html|json)|(?:locales|snippet-builder)\/[\w./-]+)`/g,
    ),
  ]
    .map(([, file]) => file)
    // The webmaster writes that one.
    .filter((file) => file !== 'embed.json');

for (const recipe of recipes)
  test(`the archive holds every file that ${recipe} names`, () => {
    const named = filesNamed(readFileSync(recipe, 'utf8'));

    assert.ok(named.length > 0, 'a file');
    for (const file of named) assert.ok(existsSync(join(folder, file)), file);
  });

test('the recipes and what they link to are in the archive', () => {
  for (const recipe of recipes)
    for (const [, link] of readFileSync(recipe, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g))
      assert.ok(existsSync(new URL(link, pathToFileURL(join(folder, recipe)))), `${recipe}: ${link}`);
});

test('what stands at the top names only what is there', () => {
  for (const [file] of readFileSync(join(folder, 'START-HERE.txt'), 'utf8').matchAll(/^[\w./-]+\.(?:md|html)(?= )/gm))
    assert.ok(existsSync(join(folder, file)), file);
  for (const [file, hash] of Object.entries(JSON.parse(readFileSync(join(folder, 'sri.json'), 'utf8'))))
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
      file,
    );
});

test('the archive is one folder with the name that the recipes use', () => {
  writeArchive(scratch);
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(join(scratch, `psoas-elements-${version}.zip`)))));

  assert.deepEqual(
    names.filter((name) => !name.startsWith('psoas-elements/')),
    [],
  );
  assert.ok(names.includes('psoas-elements/psoas-elements.js'));
});

test('the snippet builder of the archive runs from a disk, in every language, with nothing missing', async () => {
  const browser = await puppeteer.launch(await chromium());
  try {
    const page = await browser.newPage();
    const missing = [];
    page.on('requestfailed', (request) => missing.push(request.url()));
    page.on('pageerror', (error) => missing.push(String(error)));
    await page.goto(pathToFileURL(join(folder, 'snippet-builder/index.html')).href);
    await page.waitForFunction(() =>
      document.querySelector('#preview psoas-guide')?.shadowRoot?.querySelector('.root'),
    );
    const markup = () => page.$eval('#markup', ({ value }) => value);
    assert.ok((await markup()).includes('When to get help'), 'words for readers without JavaScript');
    assert.match(await page.$eval('#script', ({ value }) => value), /integrity="sha384-/);
    assert.deepEqual(missing, []);

    await page.select('[name=lang]', 'de');
    await page.waitForFunction(() =>
      /<psoas-guide lang="de">\s*<[^>]+lang="de"/.test(document.querySelector('#markup').value),
    );
    assert.match(await page.$eval('#script', ({ value }) => value), /psoas-elements\.de\.js/);
    await page.waitForFunction(
      () => document.querySelector('#preview psoas-guide')?.shadowRoot?.querySelector('.root')?.lang === 'de',
    );
    await page.click('[name=classic]');
    await page.waitForFunction(() => /psoas-elements\.de\.iife\.js/.test(document.querySelector('#script').value));
  } finally {
    await browser.close();
  }
});
