/**
 * How far each translation is: what it leaves out, where it is built otherwise than English, what has changed in English
 * since, and who has checked it.
 *
 *   node content/status.mjs                 tells
 *   node content/status.mjs --strict        fails if anything is told
 *   node content/status.mjs --missing       fails if a language leaves anything out
 *   node content/status.mjs --accept de     notes that German says what English says now
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { languages } from './compile.mjs';
import { readContent } from './build/pack.mjs';

const banner =
  '# Hashes of the English files that this translation was last checked against.\n# Written by "npm run content:status -- --accept <language>".\n';

const hashOf = (path) =>
  createHash('sha256').update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);

/** Files of words below content/en, as paths that every language has in common. */
const filesOf = (root) =>
  readdirSync(join(root, 'content/en'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => relative(join(root, 'content/en'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isClaim = (value) => isObject(value) && 'text' in value && !('feedback' in value);

/** Fields that are no words, and those that a language may have or not. */
const data = new Set([
  ...['latin', 'layer', 'structure', 'structures', 'view', 'draws', 'answer', 'review', 'facts', 'sources', 'look'],
  ...['certainty', 'zone', 'kind', 'phases', 'order', 'dose', 'often', 'clinic', 'version', 'lang', '$schema'],
  ...['also', 'say'],
]);

/** What of English a translation leaves out, as paths of the pack. */
const missingIn = (english, said, path = []) => {
  if (said === null) return [];
  if (said === undefined) return typeof english === 'number' ? [] : [path.join('.')];
  if (!isObject(english) || isClaim(english) || !isObject(said)) return [];
  return Object.keys(english).flatMap((key) =>
    data.has(key) || typeof english[key] === 'number' ? [] : missingIn(english[key], said[key], [...path, key]),
  );
};

/** How a text is built: its statements, in lists or not, and what each rests on and leads to. */
const shapeOf = (value) => {
  const claims = (Array.isArray(value) ? value : [value]).flatMap((each) => each?.list ?? [each]);
  return claims.map((claim) => {
    const { text = claim, facts = [], sources = [] } = isObject(claim) ? claim : {};
    const links = (Array.isArray(text) ? text : []).flatMap(({ ref, href }) => ref ?? href ?? []);
    return [...facts, ...sources, ...links].sort().join(' ');
  });
};

/** Where a translation has other statements, ids or links than English. */
const differencesIn = (english, said, path = []) => {
  if (said === undefined || said === null) return [];
  if (isObject(english) && !isClaim(english) && isObject(said) && !isClaim(said))
    return Object.keys(english).flatMap((key) =>
      data.has(key) ? [] : differencesIn(english[key], said[key], [...path, key]),
    );
  if (!Array.isArray(english) && !isClaim(english)) return [];
  const [model, own] = [shapeOf(english), shapeOf(said)];
  const at = path.join('.');
  if (model.length !== own.length)
    return [`${at}: ${String(own.length)} statements where English has ${String(model.length)}`];
  return model.flatMap((ids, i) =>
    ids === own[i] ? [] : [`${at}, statement ${String(i + 1)}: "${own[i]}" where English has "${ids}"`],
  );
};

const statusFile = (root, lang) => join(root, `content/${lang}/status.yaml`);

/**
 * @returns {{ lang: string, missing: string[], different: string[], stale: string[], unreviewed: string | undefined }[]}
 */
export const status = (root) => {
  const english = readContent(root, 'en');
  const files = filesOf(root);
  return languages(root)
    .filter((lang) => lang !== 'en')
    .map((lang) => {
      const { pack } = readContent(root, lang, english);
      const accepted = existsSync(statusFile(root, lang)) ? parse(readFileSync(statusFile(root, lang), 'utf8')) : {};
      const { sources: _, review: _english, ...model } = english.pack;
      const { translation = 'nothing', sourceVersion } = pack.review ?? {};
      const isOld = sourceVersion !== undefined && sourceVersion !== english.pack.version;
      return {
        lang,
        missing: missingIn(model, pack),
        different: differencesIn(model, pack),
        stale: files.filter((file) => accepted?.[file] !== hashOf(join(root, 'content/en', file))),
        unreviewed:
          translation !== 'reviewed'
            ? `translation: ${translation}`
            : isOld
              ? `reviewed against version ${sourceVersion}; English is ${english.pack.version}`
              : undefined,
      };
    });
};

/** Notes of every English file that the translation has been checked against what it says now. */
export const accept = (root, lang) => {
  const lines = filesOf(root).map((file) => `${file}: ${hashOf(join(root, 'content/en', file))}\n`);
  writeFileSync(statusFile(root, lang), banner + lines.join(''));
};

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const known = languages(root).filter((lang) => lang !== 'en');
  if (argv.includes('--accept')) {
    const lang = argv[argv.indexOf('--accept') + 1];
    if (!known.includes(lang)) {
      console.error(`--accept ${lang ?? ''}: expected one of ${known.join(', ')}`);
      exit(1);
    }
    accept(root, lang);
    console.log(`Noted in content/${lang}/status.yaml.`);
    exit(0);
  }
  const all = status(root);
  for (const { lang, missing, different, stale, unreviewed } of all) {
    const told = [
      ...missing.map((path) => `missing · ${path}`),
      ...different.map((what) => `different · ${what}`),
      ...stale.map((file) => `stale · content/en/${file} has changed; check content/${lang}/${file}`),
      ...(unreviewed === undefined ? [] : [`unreviewed · ${unreviewed}`]),
    ];
    console.log(`${lang}: ${told.length === 0 ? 'complete, up to date and reviewed' : ''}`);
    for (const line of told) console.log(`  ${line}`);
  }
  const isMissing = all.some(({ missing }) => missing.length > 0);
  const isTold = all.some(
    ({ missing, different, stale, unreviewed }) =>
      [...missing, ...different, ...stale, ...(unreviewed === undefined ? [] : [unreviewed])].length > 0,
  );
  if ((argv.includes('--missing') && isMissing) || (argv.includes('--strict') && isTold)) exit(1);
}
