/** Serves the demo and the built files, or another folder, and nothing else, whatever an address says. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const served = ['demo', 'dist'];

const pathOf = (url) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replace(/^[/\\]+/, '');
  return path === '' || path.endsWith(sep) ? `${path}index.html` : path;
};

/** The file an address names, or undefined for anything outside the served folders. */
const fileFor = (url, folder) => {
  const path = pathOf(url);
  return folder ? join(folder, path) : served.includes(path.split(sep)[0]) ? join(root, path) : undefined;
};

/** @param {string} [folder] whose files are served; without it the demo and what is built */
export const staticServer = (folder) =>
  createServer(async ({ url }, response) => {
    if (!folder && (url === '/' || url === '/demo')) {
      response.writeHead(302, { location: '/demo/' }).end();
      return;
    }
    try {
      const file = fileFor(url, folder);
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
