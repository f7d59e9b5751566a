import { appendFileSync } from 'node:fs';

/**
 * Appends one line of JSON for each browser, `{ browser, passed, failed, skipped }`, to the file named in
 * `A11Y_TEST_COUNTS`, so that several runs can be added up. Without the variable it does nothing.
 */
export function countsReporter() {
  const file = process.env.A11Y_TEST_COUNTS;
  if (!file) return {};
  return {
    onTestRunFinished({ sessions }) {
      const names = new Set(sessions.map(({ browser }) => browser.name));
      for (const browser of names) {
        const own = sessions.filter((session) => session.browser.name === browser);
        appendFileSync(file, `${JSON.stringify({ browser, ...count(own) })}\n`);
      }
    },
  };
}

function count(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = testsOf(session.testResults);
    const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).length;
    counts.passed += tests.filter(({ passed }) => passed).length;
    counts.skipped += tests.filter(({ skipped }) => skipped).length;
    // a file that fails outside of its tests, on import for one, counts as one failure
    counts.failed += failed || (session.passed ? 0 : 1);
  }
  return counts;
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
