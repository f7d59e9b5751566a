import { readFileSync, writeFileSync } from 'node:fs';
import { commonTokens, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { addKiller, killersOf } from './killers.js';
import { likenessTo } from './likeness.js';
import { openTestPage } from './test-page.js';

/** What the worker that runs the tests without a mutant leaves to the others, in the sandbox. */
const TESTS = 'tests.json';

/** A page with all tests in it takes so long to open, in ms. */
const OPENING = 300;

/** How many tests that killed other mutants of the file are tried before all others. */
const MOST_KILLERS = 5;

/**
 * Runs the tests that reach a mutant, a file at a time, each in a page of its own as @web/test-runner does, and
 * stops at the first that fails.
 *
 * The mutant is active from the start of the page. What runs while a test file is loaded thus counts as run by each
 * of its tests, and there are no static mutants, for which Stryker would run all tests.
 */
export class PagesTestRunner {
  static inject = tokens(commonTokens.options);
  #options;
  #page;
  #durations;
  #likenessOfFile;
  #likenessOfTest;

  constructor(options) {
    this.#options = options;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#page = await openTestPage();
    this.#likenessOfFile = likenessTo(
      this.#page.files.map((file) => [file, readFileSync(file, 'utf8')]),
    );
  }

  async dispose() {
    await this.#page?.close();
  }

  async dryRun() {
    const tests = [];
    const mutantCoverage = { static: {}, perTest: {} };
    for (const file of this.#page.files) {
      const result = await this.#page.run({ file });
      if (result.error)
        return { status: DryRunStatus.Error, errorMessage: `${file}: ${result.error}` };
      tests.push(...result.tests);
      for (const { id } of result.tests) {
        mutantCoverage.perTest[id] = sum(result.coverage.static, result.coverage.perTest[id] ?? {});
      }
    }
    const known = tests.map(({ id, text, timeSpentMs }) => [id, { text, timeSpentMs }]);
    writeFileSync(TESTS, JSON.stringify(Object.fromEntries(known)));
    return { status: DryRunStatus.Complete, tests: tests.map(resultOf), mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    this.#learn();
    const ran = [];
    for (const [file, ids] of this.#inOrder(testFilter, activeMutant)) {
      const result = await this.#page.run({
        file,
        ids,
        durations: ids.map((id) => this.#durations[id]),
        mutant: activeMutant.id,
        hitLimit,
      });
      const status = determineHitLimitReached(result.hitCount, hitLimit) ?? statusOf(result);
      if (status) {
        const { id } = result.tests?.find(({ failure }) => failure) ?? { id: ids[0] };
        addKiller(activeMutant.fileName, id);
        return toMutantRunResult(status);
      }
      ran.push(...result.tests);
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: ran.map(resultOf) });
  }

  /** What the run without a mutant has told of the tests. */
  #learn() {
    if (this.#durations) return;
    const known = Object.entries(JSON.parse(readFileSync(TESTS, 'utf8')));
    this.#durations = Object.fromEntries(known.map(([id, { timeSpentMs }]) => [id, timeSpentMs]));
    this.#likenessOfTest = likenessTo(known.map(([id, { text }]) => [id, text]));
  }

  /**
   * Tests by their files, as many as there is time for: those that killed a mutant of the same source before, then
   * those that have most to do with it by their own words, and, for half as much, by those of their file.
   */
  #inOrder(ids, mutant) {
    const first = killersOf(mutant.fileName)
      .filter((id) => ids.includes(id))
      .slice(0, MOST_KILLERS);
    const ofTest = this.#likenessOfTest(mutant);
    const ofFile = this.#likenessOfFile(mutant);
    const likeness = new Map(ids.map((id) => [id, ofTest(id) + ofFile(fileOf(id)) / 2]));
    const rest = ids
      .filter((id) => !first.includes(id))
      .sort((a, b) => likeness.get(b) - likeness.get(a));
    return [...byFile(first), ...byFile(this.#within(this.#options.mostMs, rest))];
  }

  /** The first of these tests, as many as fit. */
  #within(ms, ids) {
    let left = ms;
    const opened = new Set();
    return ids.filter((id) => {
      const file = fileOf(id);
      const takes = this.#durations[id] + (opened.has(file) ? 0 : OPENING);
      if (takes > left) return false;
      left -= takes;
      opened.add(file);
      return true;
    });
  }
}

function byFile(ids) {
  const groups = new Map();
  for (const id of ids) groups.set(fileOf(id), [...(groups.get(fileOf(id)) ?? []), id]);
  return groups;
}

const fileOf = (id) => id.slice(0, id.indexOf('#'));

/** How a run that tells something of the mutant ended: undefined where all tests passed. */
function statusOf({ error, hung, tests }) {
  if (hung) return { status: DryRunStatus.Timeout, reason: hung };
  if (error) return { status: DryRunStatus.Error, errorMessage: error };
  const failed = tests.find(({ failure }) => failure);
  if (failed?.late) return { status: DryRunStatus.Timeout, reason: failed.failure };
  return failed && { status: DryRunStatus.Complete, tests: tests.map(resultOf) };
}

function resultOf({ id, name, failure, skipped, timeSpentMs }) {
  const result = { id, name, timeSpentMs, fileName: fileOf(id) };
  if (failure) return { ...result, status: TestStatus.Failed, failureMessage: failure };
  return { ...result, status: skipped ? TestStatus.Skipped : TestStatus.Success };
}

function sum(one, other) {
  const total = { ...one };
  for (const [mutant, hits] of Object.entries(other)) total[mutant] = (total[mutant] ?? 0) + hits;
  return total;
}
