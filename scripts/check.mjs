/**
 * Everything that has to hold before a change lands, cheapest first; stops at the first failure.
 *
 *   npm run check
 */
import { spawnSync } from 'node:child_process';
import { env, exit } from 'node:process';

const steps = [
  ['generated words are up to date', 'node content/compile.mjs --check'],
  ['required facts are carried', 'node content/coverage.mjs --quiet'],
  ['manifest is up to date', 'npm run -s manifest:check'],
  ['lint', 'npm run -s lint'],
  ['types', 'npm run -s types'],
  ['build', 'npm run -s build'],
  ['package', 'npm run -s package:check'],
  ['byte budgets', 'npm run -s size'],
  ['storybook', 'npm run -s storybook:build'],
  ['tests of the compiler', 'npm run -s test:content'],
  ['tests in all browsers', 'npm run -s test:browsers'],
];

for (const [what, command] of steps) {
  const start = Date.now();
  console.log(`\n── ${what}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) {
    console.error(`\nFailed: ${what} (${command})`);
    exit(status ?? 1);
  }
  console.log(`── ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
