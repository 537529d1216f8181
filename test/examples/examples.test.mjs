/** Every example, from the tarball: its types, its build, what its server sends, and the page in a browser. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { changedCopy, layOut, names, script } from '../../scripts/examples.mjs';
import { staticServer } from '../../scripts/static-server.mjs';
import { chromium } from '../tools/engines.mjs';
import { mistakes } from './mistakes.mjs';

/** Where the built page stands. */
const pages = { angular: 'dist/browser', next: 'out' };

const folder = await layOut();
const browser = await puppeteer.launch(await chromium());
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page of an example, and everything its console and its requests complained about. */
const open = async (address) => {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, complaints };
};

/** Waits for what a reader would see; says what was there instead. */
const shows = async (page, read, expected) => {
  const source = `(${String(read)})()`;
  try {
    await page.waitForFunction(`${source} === ${JSON.stringify(expected)}`, { timeout: 10_000 });
  } catch {
    assert.equal(await page.evaluate(source), expected);
  }
};

const example = (name) => {
  test('has right types', async () => {
    const { status, output } = await script(folder, name, 'check');
    assert.equal(status, 0, output);
  });

  test('is refused with wrong ones', async () => {
    const { changes, complaints } = mistakes[name];
    const { status, output } = await script(folder, changedCopy(folder, name, changes), 'check');
    assert.notEqual(status, 0, output);
    for (const complaint of complaints) assert.match(output, complaint);
  });

  test('is built, and its server sends the tags', async () => {
    const { status, output } = await script(folder, name, 'build');
    assert.equal(status, 0, output);
    const html = readFileSync(join(folder, name, pages[name] ?? 'dist', 'index.html'), 'utf8');
    assert.match(html, /<psoas-provider[^>]*>.*<psoas-quiz.*<psoas-anatomy.*<\/psoas-provider>/s);
    assert.doesNotMatch(html, /\[object Object\]/);
  });

  test('shows a quiz that has received an object and tells of an answer', async () => {
    const server = staticServer(join(folder, name, pages[name] ?? 'dist')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { page, complaints } = await open(`http://127.0.0.1:${String(server.address().port)}/`);
    try {
      await shows(
        page,
        () => document.querySelector('psoas-quiz').shadowRoot?.querySelector('[part~=heading]')?.textContent.trim(),
        'The quiz of Elm Street Clinic',
      );
      await shows(page, () => typeof document.querySelector('psoas-provider').content, 'object');
      await shows(page, () => document.querySelectorAll('psoas-quiz').length, 1);

      await page.click('psoas-quiz >>> input[value="b"]');
      await page.click('psoas-quiz >>> [part~=button-main]');
      await shows(
        page,
        () => document.querySelector('[role=status]').textContent.trim().replace(/\s+/g, ' '),
        'main-action: right',
      );

      await page.click('psoas-provider > button');
      await shows(page, () => document.querySelector('psoas-anatomy').flexion, 90);
      await shows(
        page,
        () => document.querySelector('psoas-provider > p:last-of-type').textContent.trim().replace(/\s+/g, ' '),
        'The hip is bent by 90 degrees.',
      );
      await page.focus('psoas-anatomy >>> input[type=range]');
      await page.keyboard.press('End');
      await shows(
        page,
        () => document.querySelector('psoas-provider > p:last-of-type').textContent.trim().replace(/\s+/g, ' '),
        'The hip is bent by 120 degrees.',
      );
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
      server.close();
    }
  });
};

describe('examples', { concurrency: 2 }, () => {
  for (const name of names) describe(name, { concurrency: 1 }, () => example(name));
});
