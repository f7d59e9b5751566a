import { countsIn } from './counts.js';

/**
 * `node .ci/add-up.js COUNTS` prints each test that failed, also those that passed when they were run once more, and the
 * sum of all runs.
 */
const runs = countsIn(process.argv[2]);
const sum = (name) => runs.reduce((total, run) => total + run[name], 0);

for (const { browser, failures = [], again = [] } of runs) {
  tell(again, `${browser}, in an earlier run`);
  tell(failures, `${browser}, failed`);
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('passed') > 0 && sum('failed') === 0 ? 0 : 1;

function tell(failures, where) {
  for (const { file, tests } of failures)
    for (const test of tests) console.log(`${where}: ${file}: ${test}`);
}
