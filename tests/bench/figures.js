import { ACTS, OWN_WORK } from './measure/rounds.js';

/** Reads figures out of the results of `measureRounds`. A size is `{ elements, rules }`. */
export function createFigures(results) {
  const of = (size, contender, act) =>
    results.filter(
      (result) =>
        result.elements === size.elements &&
        result.rules === size.rules &&
        result.page === size.page &&
        result.contender === contender &&
        result.act === act,
    );

  return {
    /** A contender's median, in ms. */
    milliseconds: (size, contender, act, what) =>
      median(of(size, contender, act).map((result) => result[what])),
    /** The median of the ratios within a round, of a contender to what it is held to. */
    ratio(size, contender, act, what) {
      const limit = of(size, reference(act), act);
      return median(
        of(size, contender, act).flatMap((result) => {
          const beside = limit.find(({ round }) => round === result.round);
          return beside ? [result[what] / beside[what]] : [];
        }),
      );
    },
    errors: results.filter(({ error }) => error),
  };
}

/** Acts are held to the style sheets written by hand, the page's own work to a page without any toolbar. */
export const reference = (act) => (ACTS.includes(act) ? 'by-hand' : 'nothing');

export const ALL_ACTS = [...ACTS, ...OWN_WORK];

function median(values) {
  if (!values.length) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
