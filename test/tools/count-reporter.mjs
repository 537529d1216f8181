/** For @web/test-runner: counts the tests of all engines. */
import { stdout } from 'node:process';
import { report } from './count.mjs';

const allTests = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(allTests)];

export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const { testResults, passed } of sessions) {
      const tests = testResults ? allTests(testResults) : [];
      for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      // A file that could not be loaded, or broke outside its tests, is a failure, not silence.
      if (!passed && tests.every((test) => test.passed || test.skipped)) count.failed += 1;
    }
    stdout.write(report(count));
  },
});
