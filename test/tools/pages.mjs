/** Serves whole pages untouched, as a clinic's server would: strict policy headers, missing and oversized packs. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Ten megabytes of valid JSON that is no content pack. */
const huge = () => JSON.stringify({ notes: { muscle: { title: 'x'.repeat(10_000_000) } } });

export const pages = (root) => async (context, next) => {
  const { path } = context;
  if (path === '/test/pages/huge.json') {
    context.type = 'application/json';
    context.body = huge();
    return;
  }
  if (!/^\/(test\/pages|demo|dist)\//.test(path) || path.includes('..')) return next();
  try {
    context.body = await readFile(join(root, path));
  } catch {
    context.status = 404;
    return;
  }
  context.type = types[extname(path)] ?? 'application/octet-stream';
  if (path.startsWith('/test/pages/strict') || path.startsWith('/demo/'))
    context.set('Content-Security-Policy', POLICY);
};
