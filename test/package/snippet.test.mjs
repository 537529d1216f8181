/** The snippet builder opened from a disk, where a page may fetch nothing and load no module. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { packFor } from 'psoas-elements/render';
import puppeteer from 'puppeteer-core';
import { chromium } from '../tools/engines.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'psoas-snippet-'));
let browser;
before(async () => {
  browser = await puppeteer.launch(await chromium());
});
after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true });
});

/** The builder, and what goes wrong on it. */
const open = async () => {
  const page = await browser.newPage();
  const wrong = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('requestfailed', (request) => wrong.push(request.url()));
  await page.goto(pathToFileURL('demo/snippet.html').href);
  return { page, wrong };
};

/** Fills in the form as a webmaster does, ticks the tags, and gives the markup as soon as it has followed. */
const choose = async (page, tags, values) => {
  await page.evaluate(
    (chosen, entries) => {
      const form = document.querySelector('#choices');
      // The mark of the last choice: what is written next follows this one.
      document.querySelector('#markup').value = '';
      for (const box of form.querySelectorAll('[name="tag"]')) box.checked = chosen.includes(box.value);
      for (const [name, value] of entries) {
        const field = form.elements[name];
        if (field.type === 'checkbox') field.checked = value;
        else field.value = value;
      }
      form.dispatchEvent(new Event('input', { bubbles: true }));
    },
    tags,
    Object.entries(values),
  );
  await page.waitForFunction(() => document.querySelector('#markup').value !== '');
  return page.$eval('#markup', ({ value }) => value);
};

test('the preview speaks every language', async () => {
  const { page, wrong } = await open();
  for (const lang of ['en', 'es', 'de', 'ar']) {
    await choose(page, ['psoas-quiz'], { lang });
    const { title } = packFor(lang).quiz;
    await page.waitForFunction(
      (expected) =>
        document.querySelector('#preview psoas-quiz')?.shadowRoot.querySelector('h2')?.textContent.trim() === expected,
      {},
      title,
    );
  }

  assert.deepEqual(wrong, []);
  await page.close();
});

const clinic = {
  name: 'Smith & Daughters',
  phone: '020 7946 0188',
  bookingUrl: 'https://clinic.example/book?a=1&b=2',
  emergencyNumber: '112',
  reviewerName: 'Ada Sample',
  reviewerRole: 'Physiotherapist',
  reviewedOn: '2031-05-17',
};

const cases = [
  ['the guide alone', ['psoas-guide'], {}],
  ['a clinic with the guide and more', ['psoas-guide', 'psoas-safety', 'psoas-exercise', 'psoas-term'], clinic],
  ['tags in German', ['psoas-causes', 'psoas-term'], { ...clinic, lang: 'de' }],
  ['tags in Arabic', ['psoas-quiz', 'psoas-safety'], { lang: 'ar' }],
];
for (const [what, tags, values] of cases)
  test(`the words for readers without JavaScript are those that the command line writes: ${what}`, async () => {
    const { page, wrong } = await open();
    const bare = await choose(page, tags, { ...values, fallback: false });
    const filled = await choose(page, tags, { ...values, fallback: true });
    const file = join(scratch, 'page.html');
    const around = (markup) =>
      `<!doctype html>\n<html lang="en">\n<head><title>A clinic</title></head>\n<body>\n${markup}\n</body>\n</html>\n`;
    writeFileSync(file, around(bare));
    const { status, stderr } = spawnSync(execPath, ['bin/psoas-elements.mjs', 'render', file], { encoding: 'utf8' });
    const bodyOf = (html) => html.slice(html.indexOf('<body>'));

    assert.equal(status, 0, stderr);
    assert.notEqual(filled, bare);
    assert.equal(bodyOf(around(filled)), bodyOf(readFileSync(file, 'utf8')));
    assert.deepEqual(wrong, []);
    await page.close();
  });
