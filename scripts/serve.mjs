/**
 * Builds the library, serves the demo clinic page and rebuilds on every change of words or code.
 *
 *   npm start            PORT=8080 by default, or the next free one
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { watch } from 'rollup';
import { compile, writeChanged } from '../content/compile.mjs';
import builds from '../rollup.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Nothing else of the repository is anybody's business, whatever an address says. */
const served = ['demo', 'dist'];

const words = () => {
  const { files, problems } = compile(root);
  if (problems) console.error(problems);
  else writeChanged(root, files);
};

/** The file an address names, or undefined for anything outside the served folders. */
const fileFor = (url) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replace(/^[/\\]+/, '');
  return served.includes(path.split(sep)[0]) ? join(root, path.endsWith(sep) ? `${path}index.html` : path) : undefined;
};

const server = createServer(async ({ url }, response) => {
  if (url === '/' || url === '/demo') {
    response.writeHead(302, { location: '/demo/' }).end();
    return;
  }
  try {
    const file = fileFor(url);
    if (!file) throw new Error('outside');
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
});

const listen = (port) => {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(port + 1);
  });
  server.listen(port);
};
server.once('listening', () => {
  console.log(`Demo clinic page: http://localhost:${String(server.address().port)}/demo/`);
});

/** Words are watched together with code, by the watcher that rollup brings. */
const contentSources = {
  name: 'content-sources',
  buildStart() {
    for (const name of readdirSync(join(root, 'content'), { recursive: true }))
      if (/\.(md|yaml)$/.test(name)) this.addWatchFile(join(root, 'content', name));
  },
  watchChange(file) {
    if (file.startsWith(join(root, 'content'))) words();
  },
};

words();
let isServing = false;
const builder = watch({ ...builds[0], plugins: [contentSources, ...builds[0].plugins] });
builder.on('event', ({ code, error, result }) => {
  void result?.close();
  if (code === 'ERROR') console.error(error.message);
  if (code !== 'END') return;
  if (isServing) console.log('Rebuilt; reload the page.');
  else listen(Number(env.PORT ?? 8080));
  isServing = true;
});
