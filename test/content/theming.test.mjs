/** docs/theming.md says what the style sheets and the manifest say. Run with UPDATE=1 to write its tables anew. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { test } from 'node:test';
import { figureTokens, tokens } from '../../scripts/tokens.mjs';

const file = new URL('../../docs/theming.md', import.meta.url);
const { modules } = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

const tables = {
  tokens: table(
    ['token', 'default', 'for'],
    [...tokens('src/styles/tokens.ts'), ...tokens('src/styles/pose.ts'), ...(await figureTokens())]
      .filter(({ name }, i, all) => all.findIndex((each) => each.name === name) === i)
      .map(({ name, default: value, description }) => [code(name), code(value), description]),
  ),
  parts: table(
    ['element', 'parts'],
    elements
      .filter(({ cssParts }) => cssParts)
      .map(({ tagName, cssParts }) => [code(`<${tagName}>`), cssParts.map(({ name }) => code(name)).join(' ')]),
  ),
  states: table(
    ['element', 'state', 'while'],
    elements.flatMap(({ tagName, cssStates = [] }) =>
      cssStates.map(({ name, description }) => [code(`<${tagName}>`), code(`:state(${name})`), description]),
    ),
  ),
};

const between = (name) => new RegExp(`(<!-- ${name}: [^\n]*-->\n\n)[^]*?(\n\n<!-- end -->)`);

if (env.UPDATE) {
  let text = readFileSync(file, 'utf8');
  for (const [name, rows] of Object.entries(tables)) text = text.replace(between(name), (_, a, b) => a + rows + b);
  writeFileSync(file, text);
}

for (const [name, rows] of Object.entries(tables))
  test(`the table of ${name} in docs/theming.md is what the sources say`, () => {
    const found = between(name).exec(readFileSync(file, 'utf8'));

    assert.ok(found, `docs/theming.md has no table of ${name}`);
    assert.ok(found[0].includes(rows), `run "UPDATE=1 node --test test/content/theming.test.mjs"`);
  });
