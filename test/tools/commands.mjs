/** Commands that behave the same in Chromium (CDP), Firefox (BiDi with system access) and WebKitGTK (WebDriver, xsettingsd). */
import { mkdirSync, writeFileSync } from 'node:fs';
const isFirefox = (page) => !!page.mainFrame().browsingContext;
const cdp = new WeakMap();

async function chromium(page, f) {
  let c = cdp.get(page);
  if (!c) cdp.set(page, (c = { client: await page.createCDPSession(), state: {}, media: '' }));
  const names = {
    colorScheme: 'prefers-color-scheme',
    reducedMotion: 'prefers-reduced-motion',
    forcedColors: 'forced-colors',
    contrast: 'prefers-contrast',
  };
  for (const [k, n] of Object.entries(names)) if (k in f) c.state[n] = f[k];
  if ('media' in f) c.media = f.media === 'screen' ? '' : f.media;
  await c.client.send('Emulation.setEmulatedMedia', {
    media: c.media,
    features: Object.entries(c.state).map(([name, value]) => ({ name, value })),
  });
  return true;
}
async function firefox(page, f) {
  const { session } = page.mainFrame().browsingContext.userContext.browser;
  const { result } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const set = [];
  if ('colorScheme' in f)
    set.push(
      `bc.prefersColorSchemeOverride = ${JSON.stringify(f.colorScheme === 'no-preference' ? 'none' : f.colorScheme)}`,
    );
  if ('reducedMotion' in f)
    set.push(`bc.prefersReducedMotionOverride = ${JSON.stringify(f.reducedMotion === 'reduce' ? 'reduce' : 'none')}`);
  if ('forcedColors' in f)
    set.push(`bc.forcedColorsOverride = ${JSON.stringify(f.forcedColors === 'active' ? 'active' : 'none')}`);
  if ('media' in f) set.push(`bc.mediumOverride = ${JSON.stringify(f.media === 'screen' ? '' : f.media)}`);
  const url = JSON.stringify(page.url());
  const expression = `(() => { let n = 0; for (const w of Services.wm.getEnumerator('navigator:browser')) for (const b of w.gBrowser.browsers) { if (b.currentURI.spec !== ${url}) continue; const bc = b.browsingContext; ${set.join(';')}; n++ } return n })()`;
  const r = await session.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: result.contexts[0].context },
  });
  if (r.result.type !== 'success' || !r.result.result.value)
    throw new Error('firefox emulate: ' + JSON.stringify(r.result).slice(0, 300));
  return true;
}

export function psoasCommands({ shots = 'screenshots' } = {}) {
  return {
    name: 'psoas-commands',
    async executeCommand({ command, payload, session }) {
      const { browser } = session;
      const page = browser.type === 'puppeteer' ? browser.getPage(session.id) : undefined;
      if (command === 'x-emulate') {
        if (page) return { done: isFirefox(page) ? await firefox(page, payload) : await chromium(page, payload) };
        return { done: await browser.emulate(payload) };
      }
      if (command === 'x-viewport') {
        if (page) await page.setViewport(payload);
        else await browser.setViewport(payload);
        return true;
      }
      if (command === 'x-key') {
        const { down, up } = payload;
        if (page) await (down ? page.keyboard.down(down) : page.keyboard.up(up));
        else await (down ? browser.keyDown(down) : browser.keyUp(up));
        return true;
      }
      if (command === 'x-screenshot') {
        let png;
        if (page) png = await (await page.$(payload.selector)).screenshot();
        else png = await browser.elementScreenshot(payload.selector);
        mkdirSync(shots, { recursive: true });
        const file = `${shots}/${payload.name}-${browser.name.toLowerCase()}.png`;
        writeFileSync(file, png);
        return { file, bytes: png.length };
      }
    },
  };
}
