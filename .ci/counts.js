import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * What a run of tests has counted is `{ browser, passed, failed, skipped, failures }`. Each of the `failures` is a file with
 * a failed test: its counts, and the names of these `tests`. What failed before it was run once more is in `again`.
 */

/** Returns what the runs have counted that wrote to this file. */
export function countsIn(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** Appends what a run has counted to the file named in `A11Y_TEST_COUNTS`, if there is one. */
export function tell(counted) {
  const { A11Y_TEST_COUNTS: file } = process.env;
  if (file) appendFileSync(file, `${JSON.stringify(counted)}\n`);
}

/** Returns what a run is worth that has ended without a count: each of its files has failed. */
export function uncounted(browser, files) {
  const failures = files.map((file) => ({
    ...{ file, tests: ['no count'] },
    ...{ passed: 0, failed: 1, skipped: 0 },
  }));
  return { browser, passed: 0, failed: files.length, skipped: 0, failures };
}

/** Returns the counts of a run in which some of the failed files were run once more: their second counts are what counts. */
export function withSecond(first, files, second) {
  const replaced = first.failures.filter(({ file }) => files.includes(file));
  const sum = (name) =>
    first[name] + second[name] - replaced.reduce((total, file) => total + file[name], 0);
  return {
    browser: first.browser,
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: [...first.failures.filter((file) => !replaced.includes(file)), ...second.failures],
    again: [...(first.again ?? []), ...replaced, ...(second.again ?? [])],
  };
}
