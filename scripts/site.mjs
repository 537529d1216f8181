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

/** The paragraphs for a privacy notice, by language: the quotation under each "### en: English". */
const privacy = Object.fromEntries(
  [...read('docs/privacy.md').matchAll(/^### ([a-z]{2,3}): .*\n\n((?:> .*\n)+)/gm)].map(([, lang, quotation]) => [
    lang,
    quotation.replaceAll(/^> /gm, '').replaceAll('**', '').trim().replaceAll('\n', ' '),
  ]),
);
for (const [lang] of languages)
  if (!privacy[lang])
    throw new Error(`docs/privacy.md has no paragraph in "${lang}"; write one under "### ${lang}: …"`);

mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('release.js', folder),
  `globalThis.psoasRelease = ${JSON.stringify({ version, hashes, elements, languages, privacy })};\n`,
);
