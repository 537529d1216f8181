/** Ends a run with "N passed, N failed, N skipped" alone on a line, all engines added up. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const walk = ({ tests = [], suites = [] }) => {
      for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      suites.forEach(walk);
    };
    for (const { testResults, passed } of sessions) {
      if (testResults) walk(testResults);
      // A file that could not even be loaded has no results: that is a failure, not silence.
      if (!testResults || (!passed && count.failed === 0)) count.failed += 1;
    }
    console.log(`\n${String(count.passed)} passed, ${String(count.failed)} failed, ${String(count.skipped)} skipped`);
  },
});
