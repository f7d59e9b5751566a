import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Appends one line of JSON for each browser, `{ browser, passed, failed, skipped, failures }`, to the file named in
 * `A11Y_TEST_COUNTS`, so that several runs can be added up. Each of the `failures` is a file: its counts, and the names of
 * the tests that failed in it. Without the variable it does nothing.
 */
export function countsReporter() {
  const file = process.env.A11Y_TEST_COUNTS;
  if (!file) return {};
  return {
    onTestRunFinished({ sessions }) {
      const names = new Set(sessions.map(({ browser }) => browser.name));
      for (const browser of names) {
        const files = sessions.filter((session) => session.browser.name === browser).map(count);
        const sum = (name) => files.reduce((total, counts) => total + counts[name], 0);
        const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
        const failures = files.filter(({ failed }) => failed);
        appendFileSync(file, `${JSON.stringify({ browser, ...counts, failures })}\n`);
      }
    },
  };
}

function count({ testFile, testResults, passed }) {
  const tests = testsOf(testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).map(({ name }) => name);
  // a file that fails outside of its tests, on import for one, counts as one failure
  if (!failed.length && !passed) failed.push('the file itself');
  return {
    file: relative('', testFile),
    passed: tests.filter((test) => test.passed).length,
    failed: failed.length,
    skipped: tests.filter((test) => test.skipped).length,
    tests: failed,
  };
}

function testsOf(suite, path = '') {
  if (!suite) return [];
  const name = `${path}${suite.name ? `${suite.name} > ` : ''}`;
  return [
    ...suite.tests.map((test) => ({ ...test, name: `${name}${test.name}` })),
    ...suite.suites.flatMap((inner) => testsOf(inner, name)),
  ];
}
