/** Rendered pages in a real browser, with a slow script, and without one: what moves, what flashes, what can be read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { renderPage } from 'psoas-elements/render';
import { compare, launch, load, onPage, serve, settled } from '../tools/paint.mjs';

const alone = (tag, attributes = '') =>
  onPage(`<p>Words before it, such as <psoas-term name="bursa">bursa</psoas-term>, in a line that may break somewhere.</p>
    <${tag}${attributes}></${tag}>
    <p id="after">Words that follow it.</p>`);
/** Tags of their own, tags in a provider, and a heading of the page. */
const inWords = (lang) =>
  onPage(
    `<p lang="en">A <psoas-term name="bursa" lang="${lang}">x</psoas-term>.</p>
    <psoas-quiz><h2 slot="heading">Our own heading</h2></psoas-quiz>
    <psoas-provider><psoas-causes></psoas-causes></psoas-provider>`,
    lang,
  );

const withShadow = (path) => path.replace('.html', '-shadow.html');
const both = (sources) =>
  Object.fromEntries(
    Object.entries(sources).flatMap(([path, html]) => [
      [path, renderPage(html).html],
      [withShadow(path), renderPage(html, { shadow: true }).html],
    ]),
  );
const english = both({
  '/demo/index.html': readFileSync('demo/index.html', 'utf8'),
  '/demo/guide.html': readFileSync('demo/guide.html', 'utf8'),
  '/quiz.html': alone('psoas-quiz'),
  '/safety.html': alone('psoas-safety'),
  '/causes.html': alone('psoas-causes'),
  '/symptoms.html': alone('psoas-symptoms'),
  '/anatomy.html': alone('psoas-anatomy'),
  '/slots.html': onPage(`<psoas-guide sections="start faq"><h2 slot="heading">Our guide</h2>
    <p slot="before-start">Words before the start.</p><p slot="after-start">Words after it.</p>
    <p slot="foot">Our foot.</p></psoas-guide>`),
  '/exercise.html': alone('psoas-exercise', ' name="half-kneeling-stretch"'),
});
const translated = both({
  '/de.html': inWords('de'),
  '/ar.html': inWords('ar'),
  '/guide-de.html': onPage('<psoas-guide></psoas-guide>', 'de'),
});
const nested = onPage(`
  <psoas-quiz></psoas-quiz>
  <div lang="de"><psoas-quiz></psoas-quiz><psoas-quiz lang="es-MX"></psoas-quiz></div>
  <section lang="ar-MA"><psoas-quiz></psoas-quiz></section>
  <section lang="ar"><div lang=""><psoas-quiz></psoas-quiz></div></section>
  <psoas-quiz lang="fr"></psoas-quiz>
  <psoas-provider lang="ar"><div lang="de"><psoas-quiz></psoas-quiz></div></psoas-provider>
  <psoas-provider><script type="application/json">{ "lang": "es", "clinic": { "phone": "144" } }</script>
    <psoas-quiz></psoas-quiz></psoas-provider>
  <div lang="de-AT"><psoas-provider content='{ "lang": "de", "quiz": { "title": "Fragen" } }'>
    <psoas-quiz></psoas-quiz></psoas-provider></div>`);
const made = { ...english, ...translated, '/nested.html': renderPage(nested).html };

let browser;
let served;
before(async () => {
  [browser, served] = await Promise.all([launch(), serve(process.cwd(), made)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

/** Before the module is there: no element, and of the written words none in sight. */
const early = async (page) => ({
  isDefined: await page.evaluate(() => customElements.get('psoas-quiz') !== undefined),
  isSeen: await writtenIsSeen(page),
  picture: await page.screenshot(),
});
const writtenIsSeen = (page) =>
  page.evaluate(() =>
    // Should the script not come within three seconds, they are shown.
    performance.now() > 2900
      ? false
      : [...document.querySelectorAll('[data-psoas-rendered][slot]')].some((each) =>
          each.checkVisibility({ visibilityProperty: true }),
        ),
  );

// Of the figure the line to the caption is drawn when both are laid out; it covers no words.
const LINE = { '/anatomy-shadow.html': 0.006, '/demo/index-shadow.html': 0.006 };
const looksTheSame = async (path, width, before, page) => {
  const { share, box } = compare(before, await page.screenshot());
  assert.ok(share <= (LINE[path] ?? 0), `${String(width)} px: ${String(share)} differs within ${JSON.stringify(box)}`);
};

for (const path of Object.keys(english)) {
  const isDrawn = path.includes('-shadow');
  test(`nothing moves when the elements come late${isDrawn ? ', and it looks before as it does after' : ', and the written words are not seen'}: ${path}`, async () => {
    // A clinic's page has places of every width; an element alone is laid out in one of two ways.
    for (const width of path.startsWith('/demo') ? [320, 768, 1280] : [320, 1280]) {
      const { page, total, shifts, complaints, seen } = await load(browser, served, path, { width, before: early });

      assert.equal(total, 0, `${String(width)} px: ${JSON.stringify(shifts)}`);
      assert.deepEqual(complaints, []);
      assert.equal(seen.isDefined, false);
      assert.equal(seen.isSeen, false);
      assert.equal(await writtenIsSeen(page), false);
      if (isDrawn) await looksTheSame(path, width, seen.picture, page);
      await page.close();
    }
  });
}

/** Runs before the page: of every frame, what each element showed. */
const watchWords = () => {
  globalThis.seenWords = {};
  const tags = 'psoas-quiz, psoas-causes, psoas-guide';
  const look = () => {
    // While the page is still being parsed a tag may be there before what is inside it.
    for (const host of document.readyState === 'loading' ? [] : document.querySelectorAll(tags)) {
      const root = host.shadowRoot?.querySelector('.root');
      // In pieces, where the page has put something between them.
      const written = [...host.querySelectorAll(':scope > [data-psoas-rendered][slot]')];
      const isThere = (pieces) => pieces.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0) > 100;
      const shown = isThere(root ? [root] : [])
        ? `drawn ${root.lang}`
        : isThere(written)
          ? `written ${written[0].lang}`
          : 'nothing';
      const story = (globalThis.seenWords[host.localName] ??= []);
      if (story.at(-1) !== shown) story.push(shown);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const LOCALE_MS = 800;
for (const path of Object.keys(translated)) {
  const isDrawn = path.includes('-shadow');
  const lang = path.includes('ar') ? 'ar' : 'de';
  test(`the words of a language come late: no flash of English nor of nothing, and nothing moves: ${path}`, async () => {
    for (const width of [320, 1280]) {
      served.hold('/locales/');
      const { page, total, shifts, complaints, seen } = await load(browser, served, path, {
        width,
        early: watchWords,
        before: early,
        onScripts: async (page) => {
          await page.waitForFunction(() => customElements.get('psoas-term') !== undefined);
          await wait(LOCALE_MS);
          assert.equal(await writtenIsSeen(page), false);
          served.release('/locales/');
        },
      });
      await page.waitForFunction(
        (lang) =>
          [...document.querySelectorAll('psoas-quiz, psoas-guide')].every((each) =>
            each.shadowRoot.querySelector(`.root[lang=${lang}]`),
          ),
        {},
        lang,
      );
      await settled(page);

      const story = await page.evaluate(() => globalThis.seenWords);
      assert.ok(Object.keys(story).length > 0);
      for (const [tag, shown] of Object.entries(story))
        assert.deepEqual(
          shown,
          isDrawn ? [`drawn ${lang}`] : [`written ${lang}`, `drawn ${lang}`],
          `${tag}, ${String(width)} px`,
        );
      assert.equal(total, 0, `${String(width)} px: ${JSON.stringify(shifts)}`);
      assert.deepEqual(complaints, []);
      assert.equal(seen.isDefined, false);
      if (isDrawn) await looksTheSame(path, width, seen.picture, page);
      await page.close();
    }
  });
}

test('what is written and what the elements show are in the same language, wherever a page names one', async () => {
  const { page } = await load(browser, served, '/nested.html');
  const shown = await page.evaluate(async () => {
    const all = [...document.querySelectorAll('psoas-quiz')];
    while (!all.every(({ shadowRoot }) => shadowRoot.querySelector('.root')))
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const of = (root) => [root.lang, root.dir, root.querySelector('h2').textContent.trim()];
    return all.map((each) => [of(each.querySelector('div')), of(each.shadowRoot.querySelector('.root'))]);
  });

  assert.deepEqual(
    shown.map(([[lang]]) => lang),
    ['en', 'de', 'es-MX', 'ar-MA', 'ar', 'en', 'ar', 'es', 'de-AT'],
  );
  for (const [written, drawn] of shown) assert.deepEqual(drawn, written);
  await page.close();
});

test('nothing in sight moves under a reader who has scrolled on before the elements come', async () => {
  const placeOf = (page) => page.evaluate(() => document.querySelector('#after').getBoundingClientRect().top);
  const { page, seen } = await load(browser, served, '/quiz.html', {
    before: async (page) => {
      await page.evaluate(() => {
        document.querySelector('#after').scrollIntoView({ block: 'end' });
      });
      return placeOf(page);
    },
  });

  assert.ok(Math.abs((await placeOf(page)) - seen) <= 1);
  await page.close();
});

test('if the script never comes, the words are shown after all', async () => {
  const { page, seen } = await load(browser, served, '/quiz.html', {
    before: async (page) => {
      const words = await page.waitForSelector('psoas-quiz > div', { visible: true, timeout: 8000 });
      return words.evaluate(() => performance.now());
    },
  });

  assert.ok(seen > 2900, `after ${String(Math.round(seen))} ms`);
  await page.close();
});

test('declarative shadow DOM is taken over whole: one drawing, and it answers', async () => {
  const { page, complaints } = await load(browser, served, '/quiz-shadow.html');
  await page.evaluate(() => {
    const root = document.querySelector('psoas-quiz').shadowRoot;
    root.querySelector('input[type=radio]').click();
    root.querySelector('.button-main').click();
  });
  await page.waitForFunction(() => document.querySelector('psoas-quiz').shadowRoot.querySelector('.feedback'));
  const counts = await page.evaluate(() => {
    const root = document.querySelector('psoas-quiz').shadowRoot;
    return [root.querySelectorAll('form').length, root.querySelectorAll('.feedback').length];
  });

  assert.deepEqual(counts, [1, 1]);
  assert.deepEqual(complaints, []);
  await page.close();
});

/** Everything in the elements of a page that a reader can change or has come to, also inside one another. */
const choices = (page) =>
  page.evaluate(() => {
    const deep = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? deep(each.shadowRoot) : [each]));
    const all = deep(document);
    return {
      chosen: all
        .filter(({ type, checked }) => type === 'radio' && checked)
        .map(({ name, value }) => `${name} ${value}`),
      ticked: all.filter(({ type }) => type === 'checkbox').map(({ value, checked }) => `${value} ${checked}`),
      written: all.filter(({ type }) => type === 'search' || type === 'range').map(({ value }) => value),
      opened: all
        .filter((each) => each.matches('details[open]:not(.toc *)'))
        .map((each) => each.textContent.trim().split('\n')[0]),
      focused: all.findLast((each) => each.matches(':focus'))?.outerHTML.replace(/ checked=""/, ''),
    };
  });
/** As a reader would, with no script there. */
const choose = async (page) => {
  const the = (selector) => page.waitForSelector(`psoas-guide >>> ${selector}`);
  await (await the('psoas-glossary >>> #find')).type('bur');
  await (await the('psoas-anatomy >>> [type=checkbox][value=bones]')).evaluate((each) => each.click());
  await (
    await the('psoas-anatomy >>> [type=range]')
  ).evaluate((each) => {
    each.value = 40;
  });
  await (await the('psoas-treatment >>> summary')).click();
  await (await the('psoas-quiz >>> input[value=b]')).click();
  return choices(page);
};

for (const width of [320, 1280])
  test(`what a reader has done to a server's drawing is still done when the elements come late, at ${String(width)} px`, async () => {
    const { page, seen, total, shifts, complaints } = await load(browser, served, '/demo/guide-shadow.html', {
      width,
      before: choose,
    });

    assert.ok(seen.chosen.some((each) => each.endsWith(' b')));
    assert.ok(seen.ticked.includes('bones false') && seen.ticked.includes('nerves true'));
    assert.ok(seen.written.includes('40') && seen.written.includes('bur'));
    assert.equal(seen.opened.length, 1);
    assert.match(seen.focused, /value="b"/);
    assert.deepEqual(await choices(page), seen);
    assert.equal(total, 0, JSON.stringify(shifts));
    assert.deepEqual(complaints, []);
    // And the elements know of it.
    const [bent, count] = await page.evaluate(() => {
      const guide = document.querySelector('psoas-guide').shadowRoot;
      return [
        guide.querySelector('psoas-anatomy').flexion,
        guide.querySelector('psoas-glossary').shadowRoot.querySelector('.count').textContent.trim(),
      ];
    });
    assert.equal(bent, 40);
    assert.match(count, /^\d words?$/);
    await page.close();
  });

test('without JavaScript everything can be read, and nothing is wider than the window', async () => {
  for (const path of ['/demo/index.html', '/demo/guide.html', '/guide-de.html', '/ar.html'])
    for (const width of [320, 1280]) {
      const { page } = await load(browser, served, path, { width, scripts: false });
      // The protocol reads the page; no script of its own runs.
      const session = await page.createCDPSession();
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { cssContentSize } = await session.send('Page.getLayoutMetrics');
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        // All of the words, or what of them stands behind what the page has put inside the tag.
        selector: 'div[data-psoas-rendered]:last-child',
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
