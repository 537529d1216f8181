/** Loads rendered pages in a real browser and tells what a reader sees on the way: what moved, what flashed. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
            const name = node?.nodeType === 1 ? `${node.localName}.${node.getAttribute('class') ?? ''}` : (node?.nodeName ?? '?');
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
export const load = async (browser, address, { width = 1280, height = 800, settle = 700, scripts = true, scroll = 0 } = {}) => {
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
