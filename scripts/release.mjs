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

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'release');

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`No release: "${[command, ...args].join(' ')}" failed.`);
    exit(status ?? 1);
  }
};
const output = (command, ...args) => spawnSync(command, args, { cwd: root, encoding: 'utf8' }).stdout.trim();

const stop = (why) => {
  console.error(`No release: ${why}`);
  exit(1);
};
if (output('git', 'status', '--porcelain') !== '') stop('there are changes that are not committed.');
const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
if (!new RegExp(`^## ${version.replaceAll('.', '\\.')}( |$)`, 'm').test(changes))
  stop(`CHANGELOG.md says nothing of ${version}.`);
if (argv.includes('--publish')) {
  if (/^## .*\(unreleased\)/m.test(changes)) stop(`CHANGELOG.md still calls ${version} unreleased; give it its day.`);
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL && !env.SIGSTORE_ID_TOKEN)
    stop('provenance needs a CI that can sign for this repository; publish from there.');
}

run('npm', 'run', 'check');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
run('npm', 'pack', '--pack-destination', folder);
const tarball = `${name}-${version}.tgz`;

// The same files for those who drop them on a server: a zip opens on every desk.
const unpacked = join(folder, `${name}-${version}`);
mkdirSync(unpacked);
run('tar', '-xzf', join(folder, tarball), '-C', unpacked, '--strip-components=1');
const { zipFolder } = await import('./zip.mjs');
writeFileSync(join(folder, `${name}-${version}.zip`), zipFolder(unpacked, `${name}-${version}`));
rmSync(unpacked, { recursive: true });
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

if (argv.includes('--publish')) run('npm', 'publish', join(folder, tarball), '--provenance', '--access', 'public');
