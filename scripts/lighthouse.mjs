/**
 * Lighthouse on every page of the built demo: 100 in accessibility, best practices and search engine optimisation.
 * Performance is measured in bench/, on a machine that has nothing else to do.
 *
 *   npm run lighthouse
 */
import { readdirSync } from 'node:fs';
import { once } from 'node:events';
import { exit } from 'node:process';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromium } from '../test/tools/engines.mjs';
import { staticServer } from './static-server.mjs';

const onlyCategories = ['accessibility', 'best-practices', 'seo'];

const server = staticServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await puppeteer.launch(await chromium());
const problems = [];

for (const file of readdirSync(new URL('../demo/', import.meta.url)).filter((each) => each.endsWith('.html'))) {
  const page = await browser.newPage();
  const address = `http://127.0.0.1:${String(server.address().port)}/demo/${file}`;
  const { lhr } = await lighthouse(address, { onlyCategories, logLevel: 'error' }, undefined, page);
  const scores = Object.values(lhr.categories);
  console.log(`${file}: ${scores.map(({ title, score }) => `${title} ${String(Math.round(score * 100))}`).join(', ')}`);
  for (const { auditRefs } of scores.filter(({ score }) => score < 1))
    for (const { id, weight } of auditRefs) {
      const { score, title, details } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 1)
        problems.push(`${file} · ${id}: ${title} ${JSON.stringify(details?.items?.slice(0, 3) ?? [])}`);
    }
  await page.close();
}
await browser.close();
server.close();

if (problems.length > 0) {
  console.error(`Below 100:\n  ${problems.join('\n  ')}`);
  exit(1);
}
