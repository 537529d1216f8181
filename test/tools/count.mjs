/** How a test run ends: "N passed, N failed, N skipped", alone on the last line. */
import { appendFileSync } from 'node:fs';
import { env } from 'node:process';

export const none = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The line to print; where another script adds up several runs, the counts go to its file instead. */
export const report = (count) => {
  if (!env.PSOAS_TEST_COUNTS) return `\n${closingLine(count)}\n`;
  appendFileSync(env.PSOAS_TEST_COUNTS, `${JSON.stringify(count)}\n`);
  return '';
};
