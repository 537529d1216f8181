/** Loads rendered pages in a real browser and tells what a reader sees on the way: what moved, what flashed. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
 * Serves the folder `root` and the pages in `made` (path → HTML); scripts come after `delay.ms`.
 *
 * @returns the address, a place to set the delay, and a way to stop
 */
export const serve = async (root, made = {}) => {
  const delay = { ms: 0 };
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    try {
      if (path.includes('..')) throw new Error('outside');
      const body = made[path] ?? (await readFile(join(root, path)));
      if (extname(path) === '.js') await wait(delay.ms);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, resolve);
  });
  return {
    address: `http://localhost:${String(server.address().port)}`,
    delay,
    made,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

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

/**
 * Opens a page and waits until the elements are there and have settled.
 *
 * @returns the open page, the shifts, and what the browser complained about
 */
export const load = async (
  browser,
  address,
  { width = 1280, height = 800, settle = 700, scripts = true, scroll = 0 } = {},
) => {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(scripts);
  if (scripts) await page.evaluateOnNewDocument(watchShifts);
  await page.goto(address, { waitUntil: 'load' });
  if (scroll) await page.evaluate((y) => scrollTo(0, y), scroll);
  await wait(settle);
  const shifts = scripts ? await page.evaluate(() => globalThis.shifts) : [];
  return { page, complaints, shifts, total: shifts.reduce((sum, { value }) => sum + value, 0) };
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

/** What a reader sees before the module is there, and after it has run. */
export const beforeAndAfter = async (
  browser,
  served,
  path,
  { width = 1280, height = 800, waitMs = 1200, delayMs = 2500 } = {},
) => {
  served.delay.ms = delayMs;
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  await page.setViewport({ width, height });
  const loaded = page.goto(served.address + path, { waitUntil: 'load' });
  await wait(waitMs);
  const before = await page.screenshot();
  const isDefined = await page.evaluate(() => customElements.get('psoas-quiz') !== undefined);
  await loaded;
  await wait(700);
  const after = await page.screenshot();
  await page.close();
  return { before, after, wasEarly: !isDefined };
};
