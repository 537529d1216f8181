/**
 * Writes into the built page what the server renders, and into the tags their words, which are read until the script is
 * there. A server that answers requests does the same for each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderPage } from 'psoas-elements/render';
import { render, words } from './dist-server/server.js';

const page = 'dist/index.html';
const app = await render();
const { html, problems } = renderPage(
  readFileSync(page, 'utf8').replace('<!--app-->', () => app),
  { pack: words },
);
// That the provider names no words is a warning only: the client gives it these.
for (const { level, message } of problems) if (level === 'error') throw new Error(message);
writeFileSync(page, html);
