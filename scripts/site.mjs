/**
 * What the demo's snippet builder knows of this release, as scripts that a page opened from a disk can load: dist/demo.
 * Runs after the build.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderElement, packFor } from 'psoas-elements/render';
import { readElements } from './manifest.mjs';

const root = new URL('..', import.meta.url);
const folder = new URL('dist/demo/', root);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const hashes = JSON.parse(readFileSync(new URL('dist/sri.json', root), 'utf8'));
const elements = readElements().map(({ tag, summary }) => ({ tag, summary }));

const languages = readdirSync(new URL('content/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
  .map(({ name }) => [name, new Intl.DisplayNames(name, { type: 'language' }).of(name)]);

const names = ({ items, order }) => order.map((id) => [id, items[id].name]);
const english = packFor('en');
const exercises = names(english.exercises);
const terms = names(english.glossary).map(([id, name]) => [id.replace(/^word-/, ''), name]);

/** Each tag's words in one language, by what the builder asks for. */
const fallbacks = (lang) => ({
  ...Object.fromEntries(
    elements.flatMap(({ tag }) =>
      tag === 'psoas-exercise' || tag === 'psoas-term' ? [] : [[tag, renderElement(tag, {}, { lang }).light]],
    ),
  ),
  ...Object.fromEntries(
    exercises.map(([name]) => [`psoas-exercise ${name}`, renderElement('psoas-exercise', { name }, { lang }).light]),
  ),
});

const write = (file, text) => writeFileSync(new URL(file, folder), text);
mkdirSync(folder, { recursive: true });
write(
  'release.js',
  `globalThis.psoasRelease = ${JSON.stringify({ version, hashes, elements, languages, exercises, terms })};\n`,
);
for (const [lang] of languages) {
  write(
    `fallback-${lang}.js`,
    `parent.postMessage({ type: 'psoas-fallbacks', texts: ${JSON.stringify(fallbacks(lang))} }, '*');\n`,
  );
  write(
    `fallback-${lang}.html`,
    `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n<title>Words</title>\n<script src="fallback-${lang}.js"></script>\n</html>\n`,
  );
}
