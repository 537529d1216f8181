/** Serves whole pages untouched, as a clinic's server would: strict policy headers; slow, missing and oversized packs. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

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
};

export const pages = (root) => async (context, next) => {
  const { path, query } = context;
  if (!/^\/(test\/pages|demo|dist)\//.test(path) || path.includes('..')) return next();
  try {
    context.body = await (made[path]?.(root, query) ?? readFile(join(root, path)));
  } catch {
    context.status = 404;
    return;
  }
  context.type = types[extname(path)] ?? 'application/octet-stream';
  if (/^\/(test\/pages\/strict|demo)\//.test(path)) context.set('Content-Security-Policy', POLICY);
};
