/**
 * Runs one command after the other, says how long each took, and stops at the first that fails. The last line counts
 * the tests of all runners; a step that fails without a failed test counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { add, closingLine, none } from '../test/tools/count.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s`;

/** @param {[what: string, command: string][]} steps */
export const runSteps = (steps) => {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-steps-'));
  const counts = join(folder, 'counts');
  writeFileSync(counts, '');
  const begin = Date.now();
  const times = [];
  let failed;

  for (const [what, command] of steps) {
    const start = Date.now();
    console.log(`\n── ${what}`);
    const { status } = spawnSync(command, {
      shell: true,
      stdio: 'inherit',
      env: { ...env, PSOAS_TEST_COUNTS: counts, STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
    times.push(`${seconds(start)}  ${what}`);
    if (status === 0) continue;
    failed = { what, command, status: status ?? 1 };
    break;
  }

  const total = readFileSync(counts, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .reduce(add, none);
  rmSync(folder, { recursive: true });
  if (failed && total.failed === 0) total.failed = 1;

  console.log(`\n${times.join('\n')}\n${seconds(begin)}  in all`);
  if (failed) console.log(`\nFailed: ${failed.what} (${failed.command})`);
  console.log(`\n${closingLine(total)}`);
  exit(failed?.status ?? 0);
};
