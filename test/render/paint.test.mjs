/** Rendered pages in a real browser, with a slow script, and without one: what moves, what flashes, what can be read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { renderPage } from 'psoas-elements/render';
import { beforeAndAfter, compare, launch, load, serve } from '../tools/paint.mjs';

const WIDTHS = [320, 768, 1280];

const alone = (tag, attributes = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A clinic</title>
    <link rel="icon" href="/demo/icon.svg">
    <script type="module" src="/dist/psoas-elements.js"></script>
  </head>
  <body>
    <p>Words before it, such as <psoas-term name="bursa">bursa</psoas-term>, in a line that may break somewhere.</p>
    <${tag}${attributes}></${tag}>
    <p id="after">Words that follow it.</p>
  </body>
</html>`;

const sources = {
  '/demo/index.html': readFileSync('demo/index.html', 'utf8'),
  '/demo/guide.html': readFileSync('demo/guide.html', 'utf8'),
  '/quiz.html': alone('psoas-quiz'),
  '/safety.html': alone('psoas-safety'),
  '/causes.html': alone('psoas-causes'),
  '/symptoms.html': alone('psoas-symptoms'),
  '/anatomy.html': alone('psoas-anatomy'),
  '/exercise.html': alone('psoas-exercise', ' name="half-kneeling-stretch"'),
};
const made = Object.fromEntries(
  Object.entries(sources).flatMap(([path, html]) => [
    [`${path}`, renderPage(html).html],
    [path.replace('.html', '-shadow.html'), renderPage(html, { shadow: true }).html],
  ]),
);

let browser;
let served;
before(async () => {
  [browser, served] = await Promise.all([launch(), serve(process.cwd(), made)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

for (const path of Object.keys(made))
  test(`nothing moves when the elements come late: ${path}`, async () => {
    for (const width of WIDTHS)
      for (const ms of path.startsWith('/demo') ? [500, 2000] : [500]) {
        served.delay.ms = ms;
        const { page, total, shifts, complaints } = await load(browser, served.address + path, { width });

        assert.equal(total, 0, `${String(width)} px, script after ${String(ms)} ms: ${JSON.stringify(shifts)}`);
        assert.deepEqual(complaints, []);
        assert.deepEqual(
          await page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map((e) => e.localName)),
          [],
        );
        await page.close();
      }
  });

test('nothing in sight moves under a reader who has scrolled on before the elements come', async () => {
  served.delay.ms = 2000;
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  await page.setViewport({ width: 1280, height: 800 });
  const loaded = page.goto(`${served.address}/quiz.html`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const placeOf = () => page.evaluate(() => document.querySelector('#after').getBoundingClientRect().top);
  await page.evaluate(() => {
    document.querySelector('#after').scrollIntoView({ block: 'end' });
  });
  const early = await placeOf();
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 700));

  assert.ok(Math.abs((await placeOf()) - early) <= 1);
  await page.close();
});

test('the written words are not seen before they give way, nor after', async () => {
  for (const path of ['/quiz.html', '/demo/guide.html']) {
    served.delay.ms = 1500;
    const page = await browser.newPage();
    await page.setCacheEnabled(false);
    const loaded = page.goto(served.address + path, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 800));
    const isSeen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-psoas-rendered][slot]')].some((each) =>
          each.checkVisibility({ visibilityProperty: true }),
        ),
      );
    const isDefined = await page.evaluate(() => customElements.get('psoas-quiz') !== undefined);
    assert.equal(isDefined, false);
    assert.equal(await isSeen(), false);
    await loaded;
    assert.equal(await isSeen(), false);
    await page.close();
  }
});

test('if the script never comes, the words are shown after all', async () => {
  served.delay.ms = 8000;
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  const loaded = page.goto(`${served.address}/quiz.html`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 4500));

  assert.equal(
    await page.evaluate(() => document.querySelector('psoas-quiz > div').checkVisibility({ visibilityProperty: true })),
    true,
  );
  await loaded;
  await page.close();
});

// Of the figure the line to the caption is drawn when both are laid out; it covers no words.
const LINE = { '/anatomy-shadow.html': 0.006, '/demo/index-shadow.html': 0.006 };
for (const path of Object.keys(made).filter((each) => each.includes('-shadow')))
  test(`declarative shadow DOM looks before as it does after: ${path}`, async () => {
    for (const width of [320, 1280]) {
      const { before: early, after: late, wasEarly } = await beforeAndAfter(browser, served, path, { width });
      const { share, box } = compare(early, late);

      assert.equal(wasEarly, true);
      assert.ok(
        share <= (LINE[path] ?? 0),
        `${String(width)} px: ${String(share)} differs within ${JSON.stringify(box)}`,
      );
    }
  });

test('declarative shadow DOM is taken over whole: one drawing, and it answers', async () => {
  served.delay.ms = 0;
  const { page, complaints } = await load(browser, `${served.address}/quiz-shadow.html`);
  const counts = await page.evaluate(() => {
    const root = document.querySelector('psoas-quiz').shadowRoot;
    root.querySelector('input[type=radio]').click();
    root.querySelector('.button-main').click();
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve([root.querySelectorAll('form').length, root.querySelectorAll('.feedback').length]);
      }, 200);
    });
  });

  assert.deepEqual(counts, [1, 1]);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('without JavaScript everything can be read, and nothing is wider than the window', async () => {
  for (const path of ['/demo/index.html', '/demo/guide.html'])
    for (const width of [320, 1280]) {
      const { page } = await load(browser, served.address + path, { width, scripts: false, settle: 100 });
      // The protocol reads the page; no script of its own runs.
      const session = await page.createCDPSession();
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { cssContentSize } = await session.send('Page.getLayoutMetrics');
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: 'div[data-psoas-rendered]',
      });

      assert.ok(nodeIds.length > 0);
      assert.ok(cssContentSize.width <= width, `${String(cssContentSize.width)} px of ${String(width)}`);
      for (const nodeId of nodeIds) {
        const { model } = await session.send('DOM.getBoxModel', { nodeId });
        assert.ok(model.height > 300);
      }
      await page.close();
    }
});
