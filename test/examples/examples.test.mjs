/** Every example, from the tarball: its types, its build, what its server sends, and the page in a browser, built and in development. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { changedCopy, develop, layOut, names, script } from '../../scripts/examples.mjs';
import { staticServer } from '../../scripts/static-server.mjs';
import { chromium } from '../tools/engines.mjs';
import { mistakes } from './mistakes.mjs';

/** Where the built page stands. */
const pages = { angular: 'dist/browser', next: 'out' };
const pageOf = (name) => join(folder, name, pages[name] ?? 'dist');

const TITLE = 'The quiz of Elm Street Clinic';

const folder = await layOut();
const browser = await puppeteer.launch(await chromium());
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Keeps the first quiz that the page has, to tell whether it is still the same one when a framework has taken over. */
const keepFirstQuiz = () => {
  new MutationObserver((_, observer) => {
    globalThis.firstQuiz = document.querySelector('psoas-quiz');
    if (globalThis.firstQuiz) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

/** What Lit says of itself where a development server takes its readable files. */
const isOfLit = (text) => text.startsWith('Lit is in dev mode.');

/** The page of an example, and everything its console and its requests complained about. */
const open = async (address, { waitUntil = 'networkidle0', scripts = true } = {}) => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(scripts);
  await page.evaluateOnNewDocument(keepFirstQuiz);
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !isOfLit(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(address, { waitUntil, timeout: 60_000 });
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

const serve = async (name) => {
  const server = staticServer(pageOf(name)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${String(server.address().port)}/`, stop: () => server.close() };
};

/** No tool of theirs finds the files of other languages; where to put them is for whoever runs the site. */
const withoutLanguages = ['angular'];

const { renderElement } = await import(
  pathToFileURL(join(folder, 'node_modules', 'psoas-elements', 'dist', 'render', 'index.js')).href
);
const german = renderElement('psoas-quiz', { lang: 'de' }).light;

/** The files of other languages are where the module looks for them. */
const speaksGerman = async (page) => {
  const question = () => page.$eval('psoas-quiz >>> [part~=question]', (each) => each.textContent.trim());
  const english = await question();
  assert.ok(!german.includes(english), english);
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
  await page
    .waitForFunction(
      (before) =>
        document.querySelector('psoas-quiz').shadowRoot.querySelector('[part~=question]')?.textContent.trim() !==
        before,
      { timeout: 10_000 },
      english,
    )
    .catch(() => undefined);
  const shown = await question();
  assert.ok(german.includes(shown), shown);
};

/** What the quiz shows first, as soon as it has the clinic's words. */
const upgradedQuiz = async (page) => {
  await shows(
    page,
    () => document.querySelector('psoas-quiz')?.shadowRoot?.querySelector('[part~=heading]')?.textContent.trim(),
    TITLE,
  );
  return page.$eval('psoas-quiz >>> form', (form) =>
    [...form.querySelectorAll('[part~=question], .choice-text')].map((each) => each.textContent.trim()),
  );
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
    const html = readFileSync(join(pageOf(name), 'index.html'), 'utf8');
    assert.match(html, /<psoas-provider[^>]*>.*<psoas-quiz.*<psoas-anatomy.*<\/psoas-provider>/s);
    assert.doesNotMatch(html, /\[object Object\]/);
  });

  test('is read before any script, in the words that the script will show', async () => {
    const server = await serve(name);
    try {
      const written = await open(server.address, { scripts: false });
      const upgraded = await open(server.address);
      const words = await written.page.$eval('psoas-quiz', (quiz) => quiz.innerText);
      assert.ok(words.includes(TITLE), words);
      const shown = await upgradedQuiz(upgraded.page);
      assert.ok(shown.length > 2, shown.join());
      for (const each of shown.slice(0, -1)) assert.ok(words.includes(each), `"${each}" is not in: ${words}`);
      const figure = await written.page.$eval('psoas-anatomy', (anatomy) => anatomy.innerText);
      assert.match(figure, /Psoas major/);
      await written.page.close();
      await upgraded.page.close();
    } finally {
      server.stop();
    }
  });

  test('shows a quiz that has received an object and tells of an answer', async () => {
    const server = await serve(name);
    try {
      const { page, complaints } = await open(server.address);
      await upgradedQuiz(page);
      await shows(page, () => typeof document.querySelector('psoas-provider').content, 'object');
      await shows(page, () => document.querySelectorAll('psoas-quiz').length, 1);
      await shows(page, () => document.querySelector('psoas-quiz') === globalThis.firstQuiz, true);

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
      // The words stay as they were written: nothing that a framework does to the figure writes them anew.
      await shows(page, () => document.querySelectorAll('psoas-anatomy > [data-psoas-rendered]').length, 1);
      if (!withoutLanguages.includes(name)) await speaksGerman(page);
      assert.deepEqual(complaints, []);
      await page.close();
    } finally {
      server.stop();
    }
  });

  test('is shown by its development server', async () => {
    const server = await develop(folder, name);
    try {
      const { page, complaints } = await open(server.address, { waitUntil: 'load' });
      await upgradedQuiz(page);
      await page.click('psoas-provider > button');
      await shows(page, () => document.querySelector('psoas-anatomy').flexion, 90);
      if (!withoutLanguages.includes(name)) await speaksGerman(page);
      assert.deepEqual(complaints, []);
      await page.close();
    } finally {
      await server.stop();
    }
  });
};

describe('examples', { concurrency: 2 }, () => {
  for (const name of names) describe(name, { concurrency: 1 }, () => example(name));
});
