/**
 * The module where a phone of 2016 ends: an iPhone of that year has Safari 15. No such engine runs here, so a browser of
 * today is robbed of what came later.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { nodesOf } from '../../scripts/nodes-of.mjs';
import { launch, onPage, serve, settled } from '../tools/paint.mjs';

const made = {
  '/elements.html': onPage(`<p>A <psoas-term name="bursa">bursa</psoas-term>.</p>
    <psoas-anatomy></psoas-anatomy><psoas-causes></psoas-causes><psoas-quiz></psoas-quiz><psoas-treatment></psoas-treatment>
    <psoas-prevention></psoas-prevention>`),
  '/guide.html': onPage('<psoas-guide></psoas-guide>'),
};

/** Runs before the page: takes away what came after Safari 15. */
const age = () => {
  for (const [owner, ...names] of [
    [Document.prototype, 'adoptedStyleSheets'],
    [ShadowRoot.prototype, 'adoptedStyleSheets'],
    [HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover', 'attachInternals'],
    [Element.prototype, 'checkVisibility', 'getHTML', 'setHTMLUnsafe'],
    [Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with'],
    [Array, 'fromAsync'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Promise, 'withResolvers', 'try'],
    [Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf'],
    [globalThis, 'requestIdleCallback', 'Iterator', 'ToggleEvent'],
    [AbortSignal, 'any', 'timeout'],
  ])
    for (const name of names) delete owner[name];
  globalThis.CSSStyleSheet = class CSSStyleSheet {
    constructor() {
      throw new TypeError('Illegal constructor');
    }
  };
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (...query) => !/from|light-dark/.test(query.join()) && supports(...query);
  // What it is to print stays there to be looked at.
  globalThis.print = () => undefined;
};

let browser;
let served;
before(async () => {
  [browser, served] = await Promise.all([launch(), serve('.', made)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

const open = async (path) => {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.setViewport({ width: 375, height: 667, hasTouch: true, isMobile: true });
  await page.evaluateOnNewDocument(age);
  await page.goto(`${served.address}${path}`);
  await page.waitForFunction(() => customElements.get('psoas-term') !== undefined);
  await settled(page);
  return { page, complaints };
};

for (const file of readdirSync('dist').filter((name) => name.endsWith('.js')))
  test(`${file} holds nothing that Safari 15 cannot read, which would refuse all of it`, () => {
    const unread = [];
    for (const { type, regex } of nodesOf(parseAst(readFileSync(`dist/${file}`, 'utf8')))) {
      // Static blocks and looking behind came with Safari 16.4, the flag v with 17.
      if (type === 'StaticBlock') unread.push(type);
      if (regex && (/\(\?<[=!]/.test(regex.pattern) || regex.flags.includes('v'))) unread.push(regex.pattern);
    }

    assert.deepEqual(unread, []);
  });

test('the elements are dressed, and nothing is thrown', async () => {
  const { page, complaints } = await open('/elements.html');
  const seen = await page.evaluate(() => {
    const styleOf = (tag, selector) => {
      const { backgroundColor, height } = getComputedStyle(
        document.querySelector(tag).shadowRoot.querySelector(selector),
      );
      return { backgroundColor, height: parseFloat(height) };
    };
    return { check: styleOf('psoas-quiz', '.button-main'), stage: styleOf('psoas-anatomy', '.stage') };
  });

  assert.match(seen.check.backgroundColor, /^rgb\(/);
  assert.ok(seen.check.height >= 44);
  assert.ok(seen.stage.height >= 300);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a term opens its card and closes it', async () => {
  const { page, complaints } = await open('/elements.html');
  const seen = () =>
    page.evaluate(() => {
      const card = document.querySelector('psoas-term').shadowRoot.querySelector('#card');
      const { left, top, width, height, bottom } = card.getBoundingClientRect();
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
      return width * height > 0 && bottom <= innerHeight && onTop?.localName === 'psoas-term';
    });
  const term = await page.waitForSelector('psoas-term >>> .term');

  assert.equal(await seen(), false);
  await term.click();
  assert.equal(await seen(), true);
  await term.click();
  assert.equal(await seen(), false);
  await term.click();
  await (await page.waitForSelector('psoas-term >>> [part=link]')).click();
  assert.equal(await seen(), false);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a number in the guide leads to its source, and from there back', async () => {
  const { page, complaints } = await open('/guide.html');
  const focused = () => page.evaluate(() => document.querySelector('psoas-guide').shadowRoot.activeElement?.outerHTML);
  const cite = await page.waitForSelector('psoas-guide >>> .cite');
  const key = await cite.evaluate((each) => each.dataset.key);
  assert.equal(await page.$eval('psoas-guide >>> #source', (card) => card.getClientRects().length), 0);
  await cite.click();
  await page.waitForFunction(
    (wanted) => document.querySelector('psoas-guide').shadowRoot.activeElement?.dataset.ref === wanted,
    {},
    key,
  );
  await (await page.waitForSelector('psoas-guide >>> [part=sources] button')).click();
  await page.waitForFunction(
    (wanted) => document.querySelector('psoas-guide').shadowRoot.activeElement?.dataset.key === wanted,
    {},
    key,
  );

  assert.match(await focused(), /class="link cite"/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a printed sheet is dressed', async () => {
  const { page, complaints } = await open('/elements.html');
  await (await page.waitForSelector('psoas-prevention >>> [part~=add]')).click();
  await (await page.waitForSelector('psoas-prevention >>> ::-p-aria(Print my sheet)')).click();
  await page.waitForFunction(
    () => document.querySelector('iframe')?.contentDocument.querySelector('div')?.shadowRoot?.childElementCount > 1,
  );
  const drawn = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('iframe').contentDocument.querySelector('div');
    return [shadowRoot.querySelectorAll('style').length, shadowRoot.querySelectorAll('svg').length];
  });

  assert.ok(drawn[0] > 0);
  assert.ok(drawn[1] > 0);
  assert.deepEqual(complaints, []);
  await page.close();
});
