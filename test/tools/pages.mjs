/**
 * Serves whole pages untouched, as a clinic's server would: strict policy headers; slow, missing and oversized packs. Keeps
 * what browsers report of breaches of the policy.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The policy that SECURITY.md publishes. */
export const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A second copy of Lit on a page makes its policy a second time. */
const policyFor = (path) => (path.endsWith('/twice.html') ? `${POLICY} 'allow-duplicates'` : POLICY);

const REPORTS = '/test/pages/reports';

/** Breaches that browsers have reported, by visit (test/policy.ts). */
const reports = new Map();
const reportsOf = (visit) => reports.get(visit) ?? [];

const takeReport = async ({ req, query }) => {
  let text = '';
  for await (const chunk of req) text += chunk;
  reports.set(query.visit, [...reportsOf(query.visit), JSON.parse(text)['csp-report']]);
};

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What no file could hold, by address. */
const made = {
  /** The pages of the demo. */
  '/test/pages/demo.json': async (root) =>
    JSON.stringify(
      (await readdir(join(root, 'demo'))).filter((file) => file.endsWith('.html')).map((file) => `/demo/${file}`),
    ),

  /** Ten megabytes of valid JSON that is no content pack. */
  '/test/pages/huge.json': () => JSON.stringify({ notes: { muscle: { title: 'x'.repeat(10_000_000) } } }),

  /** The good pack after `?ms=` milliseconds, at most ten seconds. */
  '/test/pages/slow.json': async (root, { ms = '500' }) => {
    await wait(Math.min(Number(ms) || 0, 10_000));
    return readFile(join(root, 'test/pages/good.json'));
  },

  /** What was reported of one visit. */
  [REPORTS]: (root, { visit }) => JSON.stringify(reportsOf(visit)),

  /** The page for iframes where a clinic has fixed its details. */
  '/dist/embed-fixed.html': async (root) =>
    (await readFile(join(root, 'dist/embed.html'), 'utf8')).replace('<main>', '<main data-details="embed.json">'),
  '/dist/embed.json': () =>
    JSON.stringify({ clinic: { name: 'Tidewell', phone: '020 7946 0188', emergencyNumber: '999' } }),
};

export const pages = (root) => async (context, next) => {
  const { path, query } = context;
  if (!/^\/(test\/pages|demo|dist)\//.test(path) || path.includes('..')) return next();
  if (path === REPORTS && context.method === 'POST') {
    await takeReport(context);
    context.status = 204;
    return;
  }
  try {
    context.body = await (made[path]?.(root, query) ?? readFile(join(root, path)));
  } catch {
    context.status = 404;
    return;
  }
  context.type = path === REPORTS ? types['.json'] : (types[extname(path)] ?? 'application/octet-stream');
  if (!/^\/(test\/pages\/strict|demo)\//.test(path)) return;
  const { visit } = query;
  const reporting = visit ? `; report-uri ${REPORTS}?visit=${encodeURIComponent(visit)}` : '';
  context.set('Content-Security-Policy', policyFor(path) + reporting);
};
