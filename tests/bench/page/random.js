/** Numbers that repeat from run to run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return {
    chance: (share) => next() < share,
    one: (list) => list[Math.floor(next() * list.length)],
    below: (limit) => Math.floor(next() * limit),
  };
}
