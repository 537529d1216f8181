/**
 * What a patient's phone has to fetch, against the bounds of the design, as brotli makes it: the whole module, and our
 * own code in it, which is the module without packages, words, drawing and style sheets. Fails when a bound is broken.
 */
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleWithout, packages } from './bundle.mjs';

const BOUND_ALL = 48_000;
const BOUND_OWN = 18_000;

const brotli = (code) => brotliCompressSync(code).length;
const bytes = (n) => n.toLocaleString('en').padStart(8);

const all = readFileSync(new URL('../dist/psoas-elements.js', import.meta.url));
const data = [/src\/data\//, /figure\/(front|side|spine)/];
const styles = [/src\/styles\//, /\.styles\.[jt]s/];
const own = brotli(await bundleWithout(...packages, ...data, ...styles));
const withStyles = brotli(await bundleWithout(...packages, ...data));
const report = [
  ['the whole module', brotli(all), BOUND_ALL],
  ['own code', own, BOUND_OWN],
];
for (const [what, size, bound] of report)
  console.log(`${bytes(size)} of ${bytes(bound)} bytes brotli · ${what}${size > bound ? ' · TOO LARGE' : ''}`);
console.log(`${bytes(withStyles)} bytes brotli · own code with its style sheets`);
console.log(`${bytes(gzipSync(all, { level: 9 }).length)} bytes gzip, ${bytes(all.length)} as it is`);
if (report.some(([, size, bound]) => size > bound)) exit(1);
