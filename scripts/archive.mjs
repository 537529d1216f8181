/**
 * The archive for people who put files on a web server and use no npm: one folder, psoas-elements, laid out as the
 * recipes in docs/sites name it, with the snippet builder, which runs from a disk.
 *
 *   npm run build && npm run archive      writes release/psoas-elements-<version>.zip
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { zipFolder } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const startHere = `psoas-elements ${version}

Put this folder on your web server, so that its files are found at /psoas-elements/.

docs/sites/README.md         how it goes on your kind of site, and which files you need
snippet-builder/index.html   open it with a double click: choose, look, copy what to paste
README.md                    all elements, their attributes, words and languages
docs/privacy.md              for the data protection officer
SECURITY.md                  what is promised, and the policy to send with a page

Only the files that your page names and what docs/sites/README.md lists beside them are needed on the server.
*.map is for developers' tools.
`;

/** A page moved to another folder. What is not there any more must not be looked for without a word. */
const moved = (html, changes) =>
  changes.reduce((text, [from, to]) => {
    if (!text.match(from)) throw new Error(`demo/snippet.html has no ${String(from)}; see scripts/archive.mjs`);
    return text.replace(from, to);
  }, html);

const writeSnippetBuilder = (folder) => {
  cpSync(join(root, 'dist/demo'), folder, { recursive: true });
  for (const file of ['snippet.js', 'snippet.css', 'clinic.css', 'icon.svg'])
    cpSync(join(root, 'demo', file), join(folder, file));
  const html = moved(readFileSync(join(root, 'demo/snippet.html'), 'utf8'), [
    ['../dist/demo/renderer.js', 'renderer.js'],
    ['../dist/demo/release.js', 'release.js'],
    ['../dist/psoas-elements.iife.js', '../psoas-elements.iife.js'],
    // The other pages of the demo stay behind.
    [/<header class="bar">.*?<\/header>/s, '<header class="bar"><span class="brand">psoas-elements</span></header>'],
  ]);
  writeFileSync(join(folder, 'index.html'), html);
};

/** @param {string} folder is made, and holds then what the archive holds */
export const writeArchiveFolder = (folder) => {
  mkdirSync(folder, { recursive: true });
  const copy = (from, to) => cpSync(join(root, from), join(folder, to), { recursive: true });
  for (const entry of readdirSync(join(root, 'dist'), { withFileTypes: true }))
    if (entry.isFile() || ['locales', 'styles', 'editors'].includes(entry.name))
      copy(join('dist', entry.name), entry.name);
  for (const file of ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'LICENSE-content', 'docs'])
    copy(file, file);
  for (const file of ['content-pack.schema.json', 'content-patch.schema.json']) copy(join('content', file), file);
  writeSnippetBuilder(join(folder, 'snippet-builder'));
  writeFileSync(join(folder, 'START-HERE.txt'), startHere);
};

/** @param {string} folder where the archive goes */
export const writeArchive = (folder) => {
  const files = mkdtempSync(join(tmpdir(), 'psoas-archive-'));
  writeArchiveFolder(files);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `psoas-elements-${version}.zip`), zipFolder(files, 'psoas-elements'));
  rmSync(files, { recursive: true });
};

if (import.meta.url === pathToFileURL(argv[1]).href) writeArchive(join(root, 'release'));
