import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * For `node --test`: appends one line of JSON, `{ browser: 'Node', passed, failed, skipped, failures }`, to the file named
 * in `A11Y_TEST_COUNTS`, as the reporter of the tests in browsers does. Without the variable it does nothing.
 */
export default async function* countsReporter(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    if (data.details?.type === 'suite' || !/^test:(?:pass|fail)$/.test(type)) continue;
    const file = relative('', data.file ?? '');
    const counts = files.get(file) ?? { file, passed: 0, failed: 0, skipped: 0, tests: [] };
    files.set(file, counts);
    counts[type === 'test:fail' ? 'failed' : data.skip ? 'skipped' : 'passed']++;
    if (type === 'test:fail') counts.tests.push(data.name);
  }
  const { A11Y_TEST_COUNTS: to } = process.env;
  const all = [...files.values()];
  const sum = (name) => all.reduce((total, counts) => total + counts[name], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  const failures = all.filter(({ failed }) => failed);
  if (to) appendFileSync(to, `${JSON.stringify({ browser: 'Node', ...counts, failures })}\n`);
  yield '';
}
