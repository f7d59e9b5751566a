import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, tokens } from '@stryker-mutator/api/plugin';

/**
 * Keeps one part of so many of all mutants, by a hash of what they are and where: another run has the same ones, and all
 * parts together have each of them once.
 *
 * The others are reported as errors, which do not count. Stryker's plugins for ignoring take whole nodes with all that is
 * in them, so they would keep or leave large functions whole.
 */
export class Sample {
  static inject = tokens(commonTokens.options);
  #of;
  #part;

  constructor({ sample: { of, part } }) {
    this.#of = of;
    this.#part = part;
  }

  async init() {}

  /** All at once. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#resultOf(mutant)]));
  }

  #resultOf(mutant) {
    if (partOf(mutant, this.#of) === this.#part) return { status: CheckStatus.Passed };
    const reason = `not in part ${this.#part} of ${this.#of}`;
    return { status: CheckStatus.CompileError, reason };
  }
}

function partOf({ fileName, location, mutatorName, replacement }, of) {
  const [file] = fileName.split(/[\\/]src[\\/]/).slice(-1);
  const text = JSON.stringify([file, location, mutatorName, replacement]);
  return createHash('sha1').update(text).digest().readUInt32BE() % of;
}
