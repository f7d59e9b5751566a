/**
 * What is measured. A size has `rounds` of every contender, `peerRounds` of which with the peers, and `ownWork` where
 * the page's own work is measured as well. The scales vary one number and keep the other.
 */
export function plan({ quick, only, sizes, rest }) {
  const whole = quick ? QUICK : FULL;
  return {
    ...whole,
    hasRest: rest || (!only && !sizes),
    only: only?.split(','),
    sizes: rest
      ? []
      : whole.sizes.filter((size) => sizes?.split(',').includes(sizeName(size)) ?? true),
  };
}

/** `elements/rules`, with the kind of page where it is a special one. */
export const sizeName = ({ elements, rules, page }) =>
  [elements, rules, page].filter(Boolean).join('/');

const FULL = {
  sizes: [
    { elements: 1_000, rules: 500, rounds: 5, peerRounds: 2, ownWork: true },
    { elements: 10_000, rules: 5_000, rounds: 5, peerRounds: 1, ownWork: true },
    { elements: 40_000, rules: 20_000, rounds: 2, peerRounds: 1, ownWork: true },
    { elements: 10_000, rules: 500, rounds: 3, peerRounds: 0 },
    { elements: 10_000, rules: 20_000, rounds: 3, peerRounds: 0 },
    { elements: 1_000, rules: 5_000, rounds: 3, peerRounds: 0 },
    { elements: 40_000, rules: 5_000, rounds: 3, peerRounds: 0 },
    { elements: 1_000, rules: 50_000, rounds: 2, peerRounds: 0 },
    { elements: 3_000, rules: 1_500, page: 'styles', rounds: 3, peerRounds: 0, ownWork: true },
    { elements: 3_000, rules: 1_500, page: 'hosts', rounds: 3, peerRounds: 0, ownWork: true },
    { elements: 3_000, rules: 1_500, page: 'transitions', rounds: 3, peerRounds: 0 },
  ],
  byRules: { elements: 10_000, rules: [500, 5_000, 20_000] },
  byElements: { elements: [1_000, 10_000, 40_000], rules: 5_000 },
  typical: { elements: 10_000, rules: 5_000 },
  smallest: { elements: 1_000, rules: 500 },
  // so many nodes, rules, and writes
  work: { append: 10_000, insert: 1_000, write: 1_000 },
  cycles: 1_000,
};

const QUICK = {
  sizes: [
    { elements: 1_000, rules: 500, rounds: 2, peerRounds: 1, ownWork: true },
    { elements: 1_000, rules: 2_000, rounds: 1, peerRounds: 0 },
    { elements: 4_000, rules: 2_000, rounds: 1, peerRounds: 0 },
  ],
  byRules: { elements: 1_000, rules: [500, 2_000] },
  byElements: { elements: [1_000, 4_000], rules: 2_000 },
  typical: { elements: 4_000, rules: 2_000 },
  smallest: { elements: 1_000, rules: 500 },
  work: { append: 2_000, insert: 200, write: 200 },
  cycles: 20,
};
