/** Loads rendered pages in a real browser and tells what a reader sees on the way: what moved, what flashed. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { chromium } from './engines.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the folder `root` and the pages in `made` (path → HTML).
 *
 * @returns the address, a way to hold back all files with a piece of path until they are released, and a way to stop
 */
export const serve = async (root, made = {}) => {
  const gates = new Map();
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    try {
      if (path.includes('..')) throw new Error('outside');
      const body = made[path] ?? (await readFile(join(root, path)));
      for (const [piece, { opened }] of gates) if (path.includes(piece)) await opened;
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, resolve);
  });
  const release = (piece) => {
    gates.get(piece)?.open();
    gates.delete(piece);
  };
  return {
    address: `http://localhost:${String(server.address().port)}`,
    hold: (piece) => {
      release(piece);
      let open;
      const opened = new Promise((resolve) => {
        open = resolve;
      });
      gates.set(piece, { opened, open });
    },
    release,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

/** A clinic's page around its tags. */
export const onPage = (body, lang = 'en') => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A clinic</title>
    <link rel="icon" href="/demo/icon.svg">
    <script type="module" src="/dist/psoas-elements.js"></script>
  </head>
  <body>
    ${body}
  </body>
</html>`;

export const launch = async () => puppeteer.launch(await chromium());

/** Runs before the page: everything that moves without the reader's doing, with what moved. */
const watchShifts = () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries())
      if (!hadRecentInput)
        globalThis.shifts.push({
          value,
          at: Math.round(startTime),
          what: sources.map(({ node, previousRect, currentRect }) => {
            const name =
              node?.nodeType === 1 ? `${node.localName}.${node.getAttribute('class') ?? ''}` : (node?.nodeName ?? '?');
            const host = node?.getRootNode?.().host?.localName ?? '';
            return `${host} ${name} ${node?.textContent?.trim().slice(0, 30) ?? ''} y ${previousRect.y}→${currentRect.y} h ${previousRect.height}→${currentRect.height}`;
          }),
        });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** What a reader has before the module is there: the page is parsed and painted. */
const painted = (page) =>
  page.waitForFunction(
    () =>
      location.href !== 'about:blank' &&
      document.readyState !== 'loading' &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
  );

/** The elements are there with their words, and for some frames nothing has moved nor grown. */
export const settled = (page) =>
  page.evaluate(async () => {
    const QUIET_MS = 250;
    const elements = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? elements(each.shadowRoot) : [])]);
    const state = () => {
      const all = elements(document);
      const { scrollHeight } = document.documentElement;
      return [
        scrollHeight,
        all.length,
        globalThis.shifts?.length,
        document.querySelectorAll(':not(:defined)').length,
      ].join();
    };
    let [last, since] = [state(), performance.now()];
    while (performance.now() - since < QUIET_MS || /[^0]$/.test(last)) {
      await Promise.all(elements(document).map(({ updateComplete }) => updateComplete));
      await new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(resolve), 40);
      });
      const now = state();
      if (now !== last) [last, since] = [now, performance.now()];
      if (performance.now() > 20_000) throw new Error(`the page does not come to rest: ${now}`);
    }
  });

/**
 * Opens a page without its scripts, lets `before` look at it, lets the scripts come and waits until the elements have
 * settled.
 *
 * @param served what `serve` gives
 * @param options `before` gets the page that has no elements yet, `early` runs in the page before all else, `onScripts`
 *   runs when the scripts may come, `scripts: false` is a browser that runs none
 * @returns the open page, the shifts, what the browser complained about, and what `before` has returned
 */
export const load = async (
  browser,
  served,
  path,
  { width = 1280, height = 800, scripts = true, early, before = () => undefined, onScripts = () => undefined } = {},
) => {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setCacheEnabled(false);
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(scripts);
  if (!scripts) {
    await page.goto(served.address + path, { waitUntil: 'load' });
    return { page };
  }
  await page.evaluateOnNewDocument(watchShifts);
  if (early) await page.evaluateOnNewDocument(early);
  served.hold('.js');
  const loaded = page.goto(served.address + path, { waitUntil: 'load' });
  let seen;
  try {
    await painted(page);
    seen = await before(page);
  } finally {
    served.release('.js');
  }
  await onScripts(page);
  await loaded;
  await settled(page);
  const shifts = await page.evaluate(() => globalThis.shifts);
  return { page, complaints, shifts, seen, total: shifts.reduce((sum, { value }) => sum + value, 0) };
};

/** How many pixels of two screenshots of one size differ clearly; and where the first of them are. */
export const compare = (before, after) => {
  const [a, b] = [PNG.sync.read(Buffer.from(before)), PNG.sync.read(Buffer.from(after))];
  const box = { left: a.width, top: a.height, right: 0, bottom: 0 };
  let count = 0;
  for (let i = 0; i < Math.min(a.data.length, b.data.length); i += 4) {
    const change = Math.max(...[0, 1, 2].map((c) => Math.abs(a.data[i + c] - b.data[i + c])));
    if (change < 32) continue;
    count += 1;
    const [x, y] = [(i / 4) % a.width, Math.floor(i / 4 / a.width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return { count, share: count / (a.width * a.height), box };
};
