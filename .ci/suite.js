import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsIn, tell, withSecond } from './counts.js';

/**
 * `node .ci/suite.js test`, or `test:long`, runs the script of this name. The files in which a test failed are run once
 * more, since on a machine that others use too a test comes too late now and then; the summary names such tests. Appends
 * to `A11Y_TEST_COUNTS` what has been counted: of files that are run twice, the second run.
 */
const FILES_AT_MOST = 6;
const reporter = './tests/support/node/counts-reporter.js';
/** What runs single files, by the name that their counts have. */
const RUN_FILES = {
  Chrome: ['npx', 'wtr', '--config', 'tests/support/wtr.config.js', '--files'],
  Node: [
    ...['node', '--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'],
  ],
};

const script = process.argv[2];
const scratch = mkdtempSync(join(tmpdir(), 'suite-'));
const counts = join(scratch, 'counts.jsonl');

try {
  const runs = suite();
  for (const run of runs) tell(run);
  if (runs.some(({ failed }) => failed)) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}

/** Returns what each part of the suite has counted. */
function suite() {
  // without what stands before `test:long`: the bundle is there since `test`
  const { passed, runs } = run('npm', 'run', '--ignore-scripts', script);
  if (passed) return runs;
  const failures = runs.flatMap((counted) => counted.failures);
  if (!failures.length || failures.length > FILES_AT_MOST) return failed(runs);
  const again = runs.map(onceMore);
  // a failure in the browser keeps the script from going on to these
  return again.some(({ browser }) => browser === 'Node')
    ? again
    : [...again, ...run('npm', 'run', script.replace('test', 'test:node')).runs.map(onceMore)];
}

function onceMore(counted) {
  const { browser, failures } = counted;
  if (!failures.length) return counted;
  const files = failures.map(({ file }) => file);
  console.log(`\n=== Once more: ${files.join(' ')}`);
  const [second] = run(...RUN_FILES[browser], ...files).runs;
  return second ? withSecond(counted, files, second) : counted;
}

/** What is told of a script that failed without a test that did. */
function failed(runs) {
  return runs.some((counted) => counted.failed)
    ? runs
    : [...runs, { browser: script, passed: 0, failed: 1, skipped: 0, failures: [] }];
}

function run(command, ...args) {
  rmSync(counts, { force: true });
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, A11Y_TEST_COUNTS: counts },
  });
  return { passed: status === 0, runs: countsIn(counts) };
}
