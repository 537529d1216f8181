/**
 * The README's test command. On a developer's machine: builds, then runs every test in the browsers that are there.
 * Under CI: the whole check, in all three engines.
 */
import { spawnSync } from 'node:child_process';
import { env, exit } from 'node:process';

const commands = env.CI
  ? ['node scripts/check.mjs']
  : ['npm run -s build', 'npm run -s test:content', 'npm run -s test:browsers'];

for (const command of commands) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
}
