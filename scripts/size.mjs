/**
 * What a patient's phone has to fetch, as brotli makes it: the whole module, against the same words and pictures as a
 * plain page without a script; and our own code in it with its style sheets, which is the module without packages, words
 * and drawing. Fails when a bound is broken (README, "Bytes").
 */
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleWithout, packages } from './bundle.mjs';
import { plainPage } from './plain-page.mjs';

/** Times the plain page. */
const BOUND_ALL = 1.85;
const BOUND_OWN = 0.91;

const brotli = (code) => brotliCompressSync(code).length;
const bytes = (n) => n.toLocaleString('en').padStart(8);

const all = readFileSync(new URL('../dist/psoas-elements.js', import.meta.url));
const data = [/src\/data\//, /src\/domain\/figure\//];
const styles = [/src\/styles\//, /\.styles\.[jt]s/];
const scripts = brotli(await bundleWithout(...packages, ...data, ...styles));
const own = brotli(await bundleWithout(...packages, ...data));
const plain = brotli(plainPage());
const report = [
  ['the whole module', brotli(all), Math.round(BOUND_ALL * plain)],
  ['own code with its style sheets', own, Math.round(BOUND_OWN * plain)],
];
for (const [what, size, bound] of report)
  console.log(`${bytes(size)} of ${bytes(bound)} bytes brotli · ${what}${size > bound ? ' · TOO LARGE' : ''}`);
console.log(`${bytes(plain)} bytes brotli · the same words and pictures as a plain page`);
console.log(`${bytes(scripts)} bytes brotli · own code without its style sheets`);
console.log(`${bytes(gzipSync(all, { level: 9 }).length)} bytes gzip, ${bytes(all.length)} as it is`);
if (report.some(([, size, bound]) => size > bound)) exit(1);
