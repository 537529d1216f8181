/** Fails if custom-elements.json is not what the sources make of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';

const before = readFileSync('custom-elements.json', 'utf8');
spawnSync('npm run -s manifest', { shell: true, stdio: 'inherit' });
if (readFileSync('custom-elements.json', 'utf8') !== before) {
  console.error('custom-elements.json was out of date and has been written anew: commit it.');
  exit(1);
}
console.log('custom-elements.json is up to date.');
