/** dist/sri.json: the hash a page puts beside each file it loads, so that a changed file does not run. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);

/** What a page can name in a tag: scripts and style sheets at the top, and the words of other languages. */
const files = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[^/]+\.(js|css)$|^locales\/[^/]+\.json$/.test(file))
  .sort();

const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, dist)))
    .digest('base64')}`;

writeFileSync(
  new URL('sri.json', dist),
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`,
);
