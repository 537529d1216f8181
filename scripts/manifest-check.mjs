/** Fails if custom-elements.json is not what the sources make of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { cwd, exit } from 'node:process';

const folder = mkdtempSync(join(tmpdir(), 'psoas-manifest-'));
const { status } = spawnSync('npx', ['cem', 'analyze', '--quiet', '--outdir', relative(cwd(), folder)], {
  stdio: 'inherit',
});
const fresh = status === 0 ? readFileSync(join(folder, 'custom-elements.json'), 'utf8') : undefined;
rmSync(folder, { recursive: true });
if (fresh === undefined) exit(status ?? 1);
if (readFileSync('custom-elements.json', 'utf8') !== fresh) {
  console.error('custom-elements.json is out of date. Run "npm run manifest" and commit the result.');
  exit(1);
}
console.log('custom-elements.json is up to date.');
