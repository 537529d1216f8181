/**
 * Makes a release: checks, builds, packs the package and one archive for people who only want files.
 *
 *   npm run release              writes release/psoas-elements-<version>.tgz, .zip, the WordPress plugin and SHA256SUMS;
 *                              publishes nothing
 *   npm run release -- --publish publishes the same tarball, with provenance, from a CI that has a token for it
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { obstacles } from './obstacles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { name, version } = own;
const folder = join(root, 'release');

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`No release: "${[command, ...args].join(' ')}" failed.`);
    exit(status ?? 1);
  }
};
const output = (command, ...args) => spawnSync(command, args, { cwd: root, encoding: 'utf8' }).stdout.trim();

const isPublished = argv.includes('--publish');
const [obstacle] = obstacles({
  own,
  isPublished,
  uncommitted: output('git', 'status', '--porcelain'),
  changes: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  canSign: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL || env.SIGSTORE_ID_TOKEN),
});
if (obstacle) {
  console.error(`No release: ${obstacle}`);
  exit(1);
}

// Every story in every language, scheme and width with all rules, not only what can differ in each.
env.MATRIX = 'whole';
// Before the long checks: a registry that cannot be asked for known holes stops a release.
run('node', 'scripts/dependencies.mjs', '--ask-registry');
run('npm', 'run', 'check');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
run('npm', 'pack', '--pack-destination', folder);
const tarball = `${name}-${version}.tgz`;

// For those who drop files on a server: a zip opens on every desk.
run('npm', 'run', 'archive');
run('npm', 'run', 'build:wordpress');
const plugin = `${name}-wordpress-${version}.zip`;
copyFileSync(join(root, 'dist/wordpress', plugin), join(folder, plugin));

const sums = readdirSync(folder)
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(`\n${sums.join('')}`);

if (isPublished) run('npm', 'publish', join(folder, tarball), '--provenance', '--access', 'public');
