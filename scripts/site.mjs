/**
 * What the demo's snippet builder knows of this release, as a script that a page opened from a disk can load:
 * dist/demo/release.js. Runs after the build, which has put the renderer beside it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readElements } from './manifest.mjs';

const root = new URL('..', import.meta.url);
const folder = new URL('dist/demo/', root);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const { version } = JSON.parse(read('package.json'));
const hashes = JSON.parse(read('dist/sri.json'));
const elements = readElements().map(({ tag, summary }) => ({ tag, summary }));

const languages = readdirSync(new URL('content/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
  .map(({ name }) => [name, new Intl.DisplayNames(name, { type: 'language' }).of(name)]);

const flat = (quotation) =>
  quotation
    .replaceAll(/^> (… )?/gm, '')
    .replaceAll('**', '')
    .trim()
    .replaceAll('\n', ' ');

/**
 * What goes into a privacy notice, by language: the two quotations under each "### en: English", the second for files on
 * another host, whose name takes the place of "… (host, company, country)".
 */
const privacy = Object.fromEntries(
  [...read('docs/privacy.md').matchAll(/^### ([a-z]{2,3}): .*\n\n((?:> .*\n)+)\n((?:> .*\n)+)/gm)].map(
    ([, lang, paragraph, elsewhere]) => [
      lang,
      { paragraph: flat(paragraph), elsewhere: flat(elsewhere).replace(/… \([^)]*\)/, '{host}') },
    ],
  ),
);
for (const [lang] of languages)
  if (!privacy[lang]?.elsewhere.includes('{host}'))
    throw new Error(`docs/privacy.md lacks the words in "${lang}"; write both quotations under "### ${lang}: …"`);

mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('release.js', folder),
  `globalThis.psoasRelease = ${JSON.stringify({ version, hashes, elements, languages, privacy })};\n`,
);
