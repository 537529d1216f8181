/** Writes what the server renders into the built page. A server that answers requests does the same for each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist-server/server.js';

const page = 'dist/index.html';
const html = await render();
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace('<!--app-->', () => html),
);
