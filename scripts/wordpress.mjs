/**
 * Builds the WordPress plugin from its sources and the built module: dist/wordpress/psoas-elements, and the zip that a
 * clinic uploads.
 *
 *   npm run build && npm run build:wordpress
 *
 * Rendering the words of every element takes most of the time; it is done again only when renderer or words have changed.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipFolder } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'integrations/wordpress/psoas-elements');
const build = join(root, 'integrations/wordpress/build');
const target = join(root, 'dist/wordpress/psoas-elements');
const fallbacks = join(root, 'dist/wordpress/fallbacks');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The files that a visitor's browser may ask for, and what their licences ask to be passed on with them. */
const browserFiles = [
  'psoas-elements.js',
  'psoas-elements.iife.js',
  'psoas-elements.css',
  'THIRD-PARTY.txt',
  'locales',
];
const required = browserFiles.filter((file) => file !== 'locales');

const stop = (why) => {
  console.error(`The plugin was not built: ${why}`);
  exit(1);
};
for (const file of [...required, 'render/index.js'])
  if (!existsSync(join(root, 'dist', file))) stop(`dist/${file} is missing; run "npm run build" first.`);

const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const json = (data) => `${JSON.stringify(data)}\n`;

const stamp = createHash('sha256');
for (const file of [join(root, 'dist/render/index.js'), join(build, 'fallbacks.mjs'), join(build, 'template.mjs')])
  stamp.update(readFileSync(file));
const digest = stamp.digest('hex');
const stampFile = join(fallbacks, 'stamp');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== digest) {
  const { fallbacksOf, isBuiltIn } = await import('../integrations/wordpress/build/fallbacks.mjs');
  rmSync(fallbacks, { recursive: true, force: true });
  const languages = readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((each) => each.isDirectory() && /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(each.name))
    .map((each) => each.name)
    .filter(isBuiltIn)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
  const catalog = { languages: {}, choices: {} };
  for (const lang of languages) {
    const { files, choices } = fallbacksOf(lang);
    for (const [name, data] of files) write(join(fallbacks, 'fallback', lang, `${name}.json`), json(data));
    catalog.languages[lang] = new Intl.DisplayNames(lang, { type: 'language' }).of(lang);
    catalog.choices[lang] = choices;
  }
  write(join(fallbacks, 'data/catalog.json'), json(catalog));
  write(stampFile, digest);
}

rmSync(target, { recursive: true, force: true });
cpSync(source, target, { recursive: true });
for (const folder of ['fallback', 'data']) cpSync(join(fallbacks, folder), join(target, folder), { recursive: true });
for (const file of browserFiles)
  if (existsSync(join(root, 'dist', file)))
    cpSync(join(root, 'dist', file), join(target, 'dist', file), { recursive: true });
for (const file of ['psoas-elements.js', 'psoas-elements.iife.js']) {
  // The maps are not in the plugin, and a browser's tools would ask for them.
  const path = join(target, 'dist', file);
  write(path, readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'));
}
for (const [from, to] of [
  ['LICENSE', 'license.txt'],
  ['LICENSE-content', 'license-content.txt'],
])
  cpSync(join(root, from), join(target, to));
for (const file of ['psoas-elements.php', 'readme.txt']) {
  const path = join(target, file);
  write(path, readFileSync(path, 'utf8').replaceAll(/\b0\.0\.0\b/g, version));
}
const { potOf } = await import('../integrations/wordpress/build/pot.mjs');
write(join(target, 'languages/psoas-elements.pot'), potOf(target, version));

const zip = join(root, 'dist/wordpress', `psoas-elements-wordpress-${version}.zip`);
writeFileSync(zip, zipFolder(target, 'psoas-elements'));
console.log(`${zip.slice(root.length)}: ${String(Math.round(readFileSync(zip).length / 1024))} kB`);
