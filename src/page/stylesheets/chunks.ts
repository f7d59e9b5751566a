/** Counterparts of large sheets. */
import { createCounterpart, type Counterpart } from './counterpart.js';

/**
 * A counterpart in several constructed sheets, one after the other. To parse all rules of a large sheet
 * takes longer than a page may be kept from answering.
 */
export interface Chunks {
  /** Those that hold something: the same list until there are others. */
  readonly sheets: readonly CSSStyleSheet[];
  /**
   * Replaces the sheets whose rules have changed, one at a time.
   * @param rules - the texts of the rules, in order
   */
  set(rules: readonly string[]): Generator;
}

/** @param create - makes an empty sheet of the engine's own */
export function createChunks(create: () => CSSStyleSheet): Chunks {
  let chunks: Counterpart[] = [];
  let sheets: readonly CSSStyleSheet[] = [];

  return {
    get sheets() {
      return sheets;
    },
    *set(rules) {
      let [first, start] = [0, 0];
      for (; chunks[first] && holds(chunks[first], rules, start); first++)
        start += sizeOf(chunks[first]);
      let [last, end] = [chunks.length, rules.length];
      for (; last > first && holds(chunks[last - 1], rules, end - sizeOf(chunks[last - 1])); last--)
        end -= sizeOf(chunks[last - 1]);
      // rules that come between two chunks, or after the last one, go into the one before
      if (first === last && start < end && first > 0) start -= sizeOf(chunks[--first]);
      const old = chunks.slice(first, last);
      const changed = rules.slice(start, end);
      const size = sizeFor(rules, changed, old.length);
      const come: Counterpart[] = [];
      for (let at = 0; at < changed.length; at += size) {
        const counterpart = old[come.length] ?? createCounterpart(create());
        counterpart.set(changed.slice(at, at + size));
        come.push(counterpart);
        yield;
      }
      if (come.every((one, index) => one === old[index]) && come.length === old.length) return;
      chunks = [...chunks.slice(0, first), ...come, ...chunks.slice(last)];
      sheets = chunks.map(({ sheet }) => sheet);
    },
  };
}

/** The number of rules that are parsed within a few milliseconds. */
const SIZE = 500;

/** A chunk may grow for a while. A namespace is known in its own sheet only. */
function sizeFor(all: readonly string[], changed: readonly string[], chunks: number): number {
  const isOne = chunks === 1 && changed.length <= 2 * SIZE;
  return isOne || all[0]?.startsWith('@namespace') ? Math.max(1, all.length) : SIZE;
}

const sizeOf = (chunk: Counterpart | undefined): number => chunk?.rules.length ?? 0;

const holds = (chunk: Counterpart | undefined, rules: readonly string[], start: number): boolean =>
  start >= 0 && Boolean(chunk?.rules.every((rule, index) => rule === rules[start + index]));
