/** In a browser: the block editor of an author, and the page of a visitor. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../tools/engines.mjs';
import { missing, startSite } from './wordpress.mjs';

/** The control that a label of the editor belongs to. */
const labelled = async (page, label) => {
  const found = await page.waitForFunction(
    (text) => [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === text)?.control,
    {},
    label,
  );
  return found.asElement();
};
/** Presses a button once it stands still: the editor's menus glide into place, and a press on the way hits a neighbour. */
const press = async (page, name) => {
  const found = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === text && each.checkVisibility(),
      ),
    {},
    name,
  );
  await found.asElement().asLocator().click();
};

describe('WordPress in a browser', { skip: missing() }, () => {
  let site;
  let browser;
  const foreign = new Set();
  const complaints = [];

  const open = async (path, user) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.setDefaultTimeout(60_000);
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(site.url)) foreign.add(url);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || /psoas/i.test(message.text())) complaints.push(message.text());
    });
    if (user) await page.setCookie(...user.cookies);
    await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
    return page;
  };

  before(async () => {
    site = await startSite();
    browser = await puppeteer.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  for (const role of ['author', 'editor', 'administrator'])
    test(`lets an ${role} insert blocks, choose, save, and find them again`, async () => {
      const user = await site.logIn(role);
      const page = await open('/wp-admin/post-new.php', user);
      await page.waitForFunction(
        () => window.wp?.blocks?.getBlockType('psoas/quiz') && wp.data.select('core/editor').getCurrentPostId(),
      );
      await page.evaluate(() => {
        const { createBlock } = wp.blocks;
        wp.data.dispatch('core/editor').editPost({ title: 'From the editor', status: 'publish' });
        wp.data
          .dispatch('core/block-editor')
          .insertBlocks([
            createBlock('psoas/quiz'),
            createBlock('psoas/exercise', { name: 'glute-bridge' }),
            createBlock('psoas/provider', { lang: 'en' }, [createBlock('psoas/safety', { variant: 'sport' })]),
          ]);
        const [quiz] = wp.data.select('core/block-editor').getBlocks();
        wp.data.dispatch('core/block-editor').selectBlock(quiz.clientId);
      });
      // The control, by its label, as an author uses it.
      const level = await labelled(page, 'Heading level');
      await level.select('4');
      // The size that WordPress gives all its controls from 6.8 on, and warns of another.
      assert.equal((await level.boundingBox()).height, 40);
      // The canvas may be a frame, which the editor can replace while it loads.
      await page.waitForFunction(() => {
        const { contentDocument } = document.querySelector('iframe[name="editor-canvas"]') ?? {};
        const heading = (contentDocument ?? document).querySelector('.wp-block-psoas-quiz h4');
        return heading?.textContent === 'Check what you know';
      });
      await page.evaluate(() => wp.data.dispatch('core/editor').savePost());
      const [id, link] = await page.evaluate(() => [
        wp.data.select('core/editor').getCurrentPostId(),
        wp.data.select('core/editor').getPermalink(),
      ]);
      await page.browserContext().close();

      const again = await open(`/wp-admin/post.php?post=${String(id)}&action=edit`, user);
      await again.waitForFunction(() => wp.data?.select('core/block-editor')?.getBlocks().length === 3);
      const blocks = await again.evaluate(() => {
        const all = wp.data.select('core/block-editor').getBlocks();
        return all.map(({ name, isValid, attributes, innerBlocks }) => ({
          name,
          isValid,
          attributes: JSON.parse(JSON.stringify(attributes)),
          inside: innerBlocks.map((inner) => inner.name),
        }));
      });
      await again.browserContext().close();
      assert.deepEqual(blocks, [
        { name: 'psoas/quiz', isValid: true, attributes: { headingLevel: 4 }, inside: [] },
        { name: 'psoas/exercise', isValid: true, attributes: { name: 'glute-bridge' }, inside: [] },
        { name: 'psoas/provider', isValid: true, attributes: { lang: 'en' }, inside: ['psoas/safety'] },
      ]);
      const html = await site.visitor().get(link);
      assert.match(html, /<psoas-quiz[^>]* heading-level="4"/);
      assert.match(html, /<psoas-provider class="is-layout-flow" lang="en">\s*<psoas-safety[^>]* variant="sport"/);
    });

  test('lets an author put a term into a sentence', async () => {
    const user = await site.logIn('author');
    const page = await open('/wp-admin/post-new.php', user);
    await page.waitForFunction(() => window.wp?.blocks?.getBlockType('psoas/quiz'));
    await page.evaluate(() => {
      const block = wp.blocks.createBlock('core/paragraph', { content: 'The fluid pad' });
      wp.data.dispatch('core/block-editor').insertBlocks([block]);
      wp.data.dispatch('core/block-editor').selectionChange(block.clientId, 'content', 4, 13);
    });
    await press(page, 'More');
    await press(page, 'Psoas term');
    await (await labelled(page, 'Term')).select('word-bursa');
    const content = await page.waitForFunction(() => {
      const text = wp.data.select('core/editor').getEditedPostContent();
      return text.includes('psoas_term') && text;
    });
    assert.match(await content.jsonValue(), /<p>The \[psoas_term name="bursa"\]fluid pad\[\/psoas_term\]<\/p>/);
    await page.browserContext().close();
  });

  test('gives a reader a quiz to answer', async () => {
    const author = await site.logIn('author');
    const { link } = await author.publish('<!-- wp:psoas/quiz /-->');
    const page = await open(link);
    await (await page.waitForSelector('psoas-quiz >>> input[type="radio"]')).click();
    await (await page.waitForSelector('psoas-quiz >>> ::-p-aria(Check my answer)')).click();
    const answer = await page.waitForFunction(() => {
      const text = document.querySelector('psoas-quiz').shadowRoot.textContent;
      return /When it pulls, the hip bends/.test(text);
    });
    assert.ok(answer);
    // The fallback is behind the element, not beside it.
    assert.equal(await page.$eval('psoas-quiz > [data-psoas-rendered]', (each) => each.getClientRects().length), 0);
    await page.browserContext().close();
  });

  for (const [what, option] of [
    ['without details of a clinic', {}],
    ['with details of a clinic', { emergencyNumber: '999', clinicName: 'A clinic' }],
  ])
    for (const theme of ['twentytwentyfour', 'psoas-classic'])
      test(`lets a figure and the causes of one page find each other ${what}, in ${theme}`, async () => {
        site.command(
          `switch_theme( '${theme}' ); update_option( 'psoas_elements', json_decode( '${JSON.stringify(option)}', true ) ); return true;`,
        );
        const author = await site.logIn('author');
        const { link } = await author.publish(
          '<!-- wp:psoas/anatomy /-->\n\n<!-- wp:paragraph --><p>Between</p><!-- /wp:paragraph -->\n\n<!-- wp:psoas/causes /-->\n\n<!-- wp:psoas/safety /-->',
        );
        const page = await open(`${link}#cause=hip-arthritis`);
        await page.waitForFunction(() => document.querySelector('psoas-anatomy')?.selected === 'hip-arthritis');
        const shown = await page.evaluate(() => ({
          number: document.querySelector('psoas-safety').shadowRoot.textContent.includes('Call 999'),
          // What has no box cannot change a theme's layout.
          provider: document.querySelector('psoas-provider')?.getClientRects().length ?? 0,
        }));
        assert.equal(shown.number, option.emergencyNumber !== undefined);
        assert.equal(shown.provider, 0);
        await page.browserContext().close();
      });

  test('leads from the causes to the figure that their block names', async () => {
    site.command(`return delete_option( 'psoas_elements' );`);
    const author = await site.logIn('author');
    const { link } = await author.publish(
      '[psoas_anatomy id="one"]\n\n<!-- wp:psoas/anatomy {"anchor":"two"} /-->\n\n[psoas_causes for="two"]',
    );
    const page = await open(`${link}#cause=hip-arthritis`);
    await (await page.waitForSelector('psoas-causes >>> ::-p-aria(Show this on the figure)')).click();
    await page.waitForFunction(() => document.activeElement?.id === 'two');
    await page.browserContext().close();
  });

  test('keeps an anchor of a figure that an author gives it', async () => {
    const author = await site.logIn('author');
    const { id, link } = await author.publish('<!-- wp:psoas/anatomy /-->');
    const page = await open(`/wp-admin/post.php?post=${String(id)}&action=edit`, author);
    await page.waitForFunction(() => wp.data?.select('core/block-editor')?.getBlocks().length === 1);
    await page.evaluate(() => {
      const [figure] = wp.data.select('core/block-editor').getBlocks();
      wp.data.dispatch('core/block-editor').selectBlock(figure.clientId);
    });
    await press(page, 'Advanced');
    await (await labelled(page, 'HTML anchor')).type('my-figure');
    await page.waitForFunction(() => wp.data.select('core/editor').getEditedPostContent().includes('my-figure'));
    await page.evaluate(() => wp.data.dispatch('core/editor').savePost());
    await page.browserContext().close();

    assert.match(await site.visitor().get(link), /<psoas-anatomy[^>]* id="my-figure"/);
  });

  for (const theme of ['twentytwentyfour', 'psoas-classic'])
    test(`speaks the language of each tag once the script runs, in ${theme}`, async () => {
      const option = {
        emergencyNumber: '112',
        reviewerName: 'Ann',
        reviewerRole: 'Physiotherapeutin',
        reviewedOn: '2026-11-24',
        checkedTranslations: 'de',
      };
      site.command(
        `switch_theme( '${theme}' ); update_option( 'psoas_test_locale', 'de_DE' ); update_option( 'psoas_elements', json_decode( '${JSON.stringify(option)}', true ) ); return true;`,
      );
      const author = await site.logIn('author');
      const { link } = await author.publish('[psoas_quiz lang="en"]\n\n[psoas_safety]\n\n[psoas_safety lang="en"]');
      const page = await open(link);
      const text = async (selector, words) =>
        (
          await page.waitForFunction(
            (where, found) => {
              const shown = document.querySelector(where)?.shadowRoot?.textContent ?? '';
              return shown.includes(found) && shown;
            },
            {},
            selector,
            words,
          )
        ).jsonValue();
      await text('psoas-quiz', 'Check what you know');
      await text('psoas-safety[lang="en"]', 'Call 112');
      const german = await text('psoas-safety[lang="de-DE"]', '112 anrufen');
      assert.match(german, /Rufen Sie jetzt den Rettungsdienst/);
      assert.match(german, /Geprüft: Ann/);
      assert.doesNotMatch(german, /Diese Übersetzung wurde nicht/);
      // The theme lays out the box around the provider as one of its paragraphs.
      const widths = await page.evaluate(() =>
        ['.psoas-elements-group', 'psoas-safety[lang="de-DE"]'].map(
          (each) => document.querySelector(each).getBoundingClientRect().width,
        ),
      );
      assert.equal(widths[0], widths[1]);
      await page.browserContext().close();
    });

  for (const theme of ['twentytwentyfour', 'psoas-classic'])
    test(`adds no box to a page whose elements speak another language, in ${theme}`, async () => {
      const option = { language: 'en', emergencyNumber: '144' };
      site.command(
        `switch_theme( '${theme}' ); update_option( 'psoas_test_locale', 'de_AT' ); delete_option( 'psoas_elements' ); update_option( 'psoas_elements', json_decode( '${JSON.stringify(option)}', true ) ); return true;`,
      );
      const author = await site.logIn('author');
      const { link } = await author.publish('[psoas_safety]');
      const page = await open(link);
      await page.waitForFunction(() =>
        document.querySelector('psoas-safety')?.shadowRoot?.textContent.includes('Call 144'),
      );
      assert.deepEqual(
        await page.$$eval('psoas-provider, .psoas-elements-page', (all) =>
          all.map((each) => each.getClientRects().length),
        ),
        [0, 0],
      );
      assert.equal(await page.$eval('.psoas-elements-page', (each) => each.lang), 'de-AT');
      await page.browserContext().close();
    });

  test('asks no other host for anything, and complains of nothing of ours', () => {
    assert.deepEqual([...foreign], []);
    assert.deepEqual(complaints, []);
    assert.equal(site.notices(), '');
  });
});
