import { appendFileSync } from 'node:fs';

/**
 * For `node --test`: appends one line of JSON, `{ browser: 'Node', passed, failed, skipped }`, to the file named in
 * `A11Y_TEST_COUNTS`, as the reporter of the tests in browsers does. Without the variable it does nothing.
 */
export default async function* countsReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass') counts[data.skip ? 'skipped' : 'passed']++;
    if (type === 'test:fail') counts.failed++;
  }
  const file = process.env.A11Y_TEST_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify({ browser: 'Node', ...counts })}\n`);
  yield '';
}
