/* global window */
import './before-mocha.js';
import { mocha } from '@web/test-runner-mocha/dist/standalone.js';

/**
 * How much longer a test may take than it took without a mutant. It is counted in ticks of the page, of which a busy
 * machine has fewer, and not in time.
 */
const PATIENCE = { factor: 5, leastMs: 3000, tickMs: 20 };

const space = (window.__stryker__ = {});

/** Takes functions that import the test files, by their names. */
export function provide(files) {
  window.runMutationTests = (options) => run(files[options.file], options);
}

/**
 * Runs the tests of a file, those with these `ids` where they are given, with a mutant where one is given.
 * Answers `{ tests, coverage, hitCount }`, or `{ error }` where the file cannot be loaded.
 */
async function run(importFile, { file, ids, durations, mutant, hitLimit }) {
  space.activeMutant = mutant;
  if (hitLimit !== undefined) Object.assign(space, { hitCount: 0, hitLimit });
  mocha.setup({ ui: 'bdd', bail: mutant !== undefined, timeout: 0 });
  try {
    await importFile();
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }

  const named = name(file, mocha.suite);
  if (ids) keep(mocha.suite, (test) => ids.includes(named.get(test)));
  const patience = new Map(ids?.map((id, index) => [id, durations[index] * PATIENCE.factor]));
  const tests = await results(named, patience);
  return { tests, coverage: coverage(), hitCount: space.hitCount };
}

const coverage = () => ({ static: {}, perTest: {}, ...space.mutantCoverage });

/** The ids of the tests: the file, the title and, where tests share it, a number. */
function name(file, suite) {
  const named = new Map();
  const seen = new Map();
  suite.eachTest((test) => {
    const title = test.fullTitle();
    const before = seen.get(title) ?? 0;
    seen.set(title, before + 1);
    named.set(test, `${file}#${title}${before ? ` (${before + 1})` : ''}`);
  });
  return named;
}

function keep(suite, isWanted) {
  suite.tests = suite.tests.filter(isWanted);
  for (const child of suite.suites) keep(child, isWanted);
}

function results(named, patience) {
  const tests = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(tests));
    if (patience.size) endLate(runner, (test) => patience.get(named.get(test)) ?? 0);
    const add = (test, rest) => {
      const id = named.get(test);
      const text = `${id} ${test.body}`;
      tests.push({ id, name: test.fullTitle(), text, timeSpentMs: test.duration ?? 0, ...rest });
    };
    runner.on('test', (test) => {
      space.currentTestId = named.get(test);
    });
    runner.on('pass', (test) => add(test, {}));
    runner.on('pending', (test) => add(test, { skipped: true }));
    runner.on('fail', (failed, error) => {
      const late = error === LATE;
      // a hook's failure is that of the test that it belongs to
      const test = named.has(failed) ? failed : (failed.ctx?.currentTest ?? [...named.keys()][0]);
      add(test, { failure: `${error.name}: ${error.message}`, late });
    });
  });
}

const LATE = new Error('The test, or a hook of it, does not end.');

/** Ends tests and hooks that take too long. */
function endLate(runner, patienceFor) {
  let runnable;
  let ticks = 0;
  setInterval(() => {
    const { currentRunnable } = runner;
    ticks = currentRunnable === runnable ? ticks + 1 : 0;
    runnable = currentRunnable;
    const most = Math.max(PATIENCE.leastMs, patienceFor(runnable)) / PATIENCE.tickMs;
    if (ticks > most) runnable?.callback?.(LATE);
  }, PATIENCE.tickMs);
}
