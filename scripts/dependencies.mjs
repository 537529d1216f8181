/**
 * What comes with the packages we build on: nothing that runs while it is installed for a user, nothing that is not from
 * the registry, no licence that binds a clinic, and no known hole.
 *
 *   npm run dependencies
 *   npm run dependencies -- --ask-registry   fails where the registry cannot be asked for known holes; a release asks
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';

const root = new URL('..', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
const { packages } = read('package-lock.json');
const own = read('package.json');

/** With the module or beside it, nothing may be asked of a clinic but to pass a notice on. */
const permissive = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0)$/;
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'prepare'];

const problems = [
  ...installScripts
    .filter((name) => own.scripts[name])
    .map((name) => `package.json: runs "${name}" when it is installed`),
  ...Object.entries(packages).flatMap(([path, each]) => {
    if (path === '') return [];
    const name = path.replace(/^.*node_modules\//, '');
    return [
      !each.link && !each.integrity && `${name}: no integrity hash in package-lock.json`,
      each.resolved && !/^https:/.test(each.resolved) && `${name}: comes from ${each.resolved}, not from a registry`,
      !each.dev && each.hasInstallScript && `${name}: runs a script when it is installed`,
      !each.dev && !permissive.test(each.license ?? '') && `${name}: licence ${each.license ?? 'unknown'}`,
      each.dev &&
        each.hasInstallScript &&
        !own.allowScripts?.[name] &&
        `${name}: runs a script that nobody has allowed`,
    ].filter(Boolean);
  }),
];
if (problems.length > 0) {
  console.error(`Dependencies:\n  ${problems.join('\n  ')}`);
  exit(1);
}

/** @returns {{ metadata?: { vulnerabilities: Record<string, number> }, error?: object }} */
const audit = () => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' });
  try {
    return JSON.parse(stdout);
  } catch {
    return { error: { summary: 'npm audit gave no answer' } };
  }
};
const { metadata, error } = audit();
if (!metadata) {
  // A mirror of the registry, or a machine without a network, cannot be asked; a release has to (scripts/release.mjs).
  console.warn(`Known holes: the registry could not be asked (${error?.summary || error?.code || 'no answer'}).`);
  if (argv.includes('--ask-registry')) {
    console.error('Ask from a machine where "npm audit --omit=dev" gets an answer.');
    exit(1);
  }
} else {
  const { total, ...levels } = metadata.vulnerabilities;
  if (total > 0) {
    console.error(`Known holes in what is shipped: ${JSON.stringify(levels)}. Run "npm audit --omit=dev".`);
    exit(1);
  }
}
console.log(
  `${String(Object.keys(packages).length - 1)} packages: all with a hash, none that runs a script at a user's; ${metadata ? 'no known hole' : 'holes not asked for'} in what is shipped.`,
);
