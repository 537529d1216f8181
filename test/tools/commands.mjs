/** Commands that do the same in Chromium (CDP), Firefox (BiDi with system access) and WebKitGTK (WebDriver). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { treeInChromium, treeInFirefox } from './tree.mjs';

const SCREENSHOTS = 'screenshots';

/** @typedef {{ colorScheme?: string, reducedMotion?: string, forcedColors?: string, media?: string }} Media */

const cssFeatures = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

/** What has been emulated so far, by page: Chromium forgets whatever is left out of the next call. */
const chromiumPages = new WeakMap();

const emulateInChromium = async (page, media) => {
  const before = chromiumPages.get(page) ?? { client: await page.createCDPSession(), media: {} };
  const now = { ...before, media: { ...before.media, ...media } };
  chromiumPages.set(page, now);
  const { media: type = 'screen', ...features } = now.media;
  await now.client.send('Emulation.setEmulatedMedia', {
    media: type === 'screen' ? '' : type,
    features: Object.entries(features).map(([key, value]) => ({ name: cssFeatures[key], value })),
  });
};

/** Each setting as the property of Firefox's BrowsingContext that overrides it. */
const firefoxOverrides = ({ colorScheme, reducedMotion, forcedColors, media }) =>
  Object.entries({
    prefersColorSchemeOverride: colorScheme,
    prefersReducedMotionOverride: reducedMotion?.replace('no-preference', 'none'),
    forcedColorsOverride: forcedColors,
    mediumOverride: media?.replace('screen', ''),
  }).filter(([, value]) => value !== undefined);

/** Runs in Firefox's own window, among its tabs: sets the overrides on those that show the page. */
const overrideInTabs = `(url, overrides) => {
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const tabs = windows.flatMap(({ gBrowser }) => gBrowser.browsers).filter((tab) => tab.currentURI.spec === url);
  for (const { browsingContext } of tabs)
    for (const [name, value] of overrides) browsingContext[name] = value;
  return tabs.length;
}`;

const emulateInFirefox = async (page, media) => {
  const { session } = page.mainFrame().browsingContext.userContext.browser;
  const { result: tree } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result: answer } = await session.send('script.evaluate', {
    expression: `(${overrideInTabs})(${JSON.stringify(page.url())}, ${JSON.stringify(firefoxOverrides(media))})`,
    awaitPromise: true,
    target: { context: tree.contexts[0].context },
  });
  if (answer.type !== 'success' || !answer.result.value)
    throw new Error(`Firefox did not take up ${JSON.stringify(media)}: ${JSON.stringify(answer).slice(0, 300)}`);
};

const isFirefox = (page) => page.mainFrame().browsingContext !== undefined;

/** By engine: Chromium and Firefox are driven through puppeteer's page, WebKit through its launcher. */
const throughPage = (page) => ({
  emulate: async (media) => {
    await (isFirefox(page) ? emulateInFirefox : emulateInChromium)(page, media);
    return true;
  },
  setViewport: (size) => page.setViewport(size),
  keyDown: (key) => page.keyboard.down(key),
  keyUp: (key) => page.keyboard.up(key),
  elementScreenshot: async (selector) => (await page.$(selector)).screenshot(),
  accessibleTree: (selector, frame) => (isFirefox(page) ? treeInFirefox : treeInChromium)(page, selector, frame),
});

const commands = {
  'x-emulate': async (driver, media) => ({ done: await driver.emulate(media) }),
  'x-viewport': async (driver, size) => {
    await driver.setViewport(size);
    return true;
  },
  'x-key': async (driver, { down, up }) => {
    await (down ? driver.keyDown(down) : driver.keyUp(up));
    return true;
  },
  'x-screenshot': async (driver, { selector, name }, engine) => {
    const png = await driver.elementScreenshot(selector);
    const file = join(SCREENSHOTS, `${name}-${engine.toLowerCase()}.png`);
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(file, png);
    return { file, png: Buffer.from(png).toString('base64') };
  },
  /** How much of the matrix of stories is wanted. */
  'x-matrix': () => env.MATRIX ?? 'lean',
  /** What the engine hands to screen readers: `{ tree }`, or `{ widgets }` where it tells only their roles and names. */
  'x-tree': (driver, { selector, frame }) => driver.accessibleTree(selector, frame),
};

export const psoasCommands = () => ({
  name: 'psoas-commands',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    const { browser } = session;
    const driver = browser.type === 'puppeteer' ? throughPage(browser.getPage(session.id)) : browser;
    return commands[command](driver, payload, browser.name);
  },
});
