/** The choice of the states that an audit goes through. */
import { defaults, validate } from '../settings/preferences.js';
import type { Preferences, SettingName } from '../settings/catalog.js';

/**
 * A choice of states, among the values that a toolbar offers:
 * - `pairwise`: few states that together contain every pair of values of two settings
 * - `each`: each value of each setting alone
 * - `all`: every combination of values
 * - a number: a random sample of this size; the same seed gives the same states
 * - a list: these preferences; settings that are left out have the page's own value
 */
export type StateChoice =
  'pairwise' | 'each' | 'all' | number | readonly Readonly<Partial<Preferences>>[];

/** A setting and the values on offer. */
export interface Offer {
  readonly name: SettingName;
  readonly values: readonly Value[];
}

type Value = string | number;

type Choice = Readonly<Partial<Record<SettingName, Value>>>;

/**
 * The states of a choice, without repetition. The page's own state comes first, except in lists and
 * samples.
 * @throws {RangeError} if the choice is not valid
 */
export function statesOf(
  offers: readonly Offer[],
  choice: StateChoice = 'pairwise',
  seed = 1,
): readonly Preferences[] {
  if (typeof choice === 'number') return sample(all(offers), choice, seed).map(complete);
  if (typeof choice !== 'string') return unique(choice.map(checked));
  const choose = { pairwise, each, all }[choice] as typeof all | undefined;
  if (!choose) throw new RangeError(`"${choice}" is not a choice of states.`);
  return unique([defaults, ...choose(offers).map(complete)]);
}

const each = (offers: readonly Offer[]): Choice[] =>
  offers.flatMap(({ name, values }) => values.map((value) => ({ [name]: value })));

const all = (offers: readonly Offer[]): Choice[] =>
  offers.reduce<Choice[]>(
    (choices, { name, values }) =>
      choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    [{}],
  );

/** A greedy choice: each state takes a pair that is missing, and adds as many other missing pairs as it can. */
function pairwise(offers: readonly Offer[]): Choice[] {
  if (offers.length < 2) return each(offers);
  const wanting = new Map<string, Choice>();
  for (const [index, offer] of offers.entries()) {
    for (const other of offers.slice(index + 1)) {
      for (const pair of all([offer, other])) wanting.set(JSON.stringify(pair), pair);
    }
  }
  const choices: Choice[] = [];
  // pairs that are deleted while the loop runs are not visited
  for (const pair of wanting.values()) {
    let choice = pair;
    for (const { name, values } of offers) {
      if (name in pair) continue;
      const gain = (value: Value): number =>
        pairsOf({ ...choice, [name]: value }, offers).filter((key) => wanting.has(key)).length;
      const [best] = [...values].sort((a, b) => gain(b) - gain(a));
      if (best !== undefined) choice = { ...choice, [name]: best };
    }
    choices.push(choice);
    for (const key of pairsOf(choice, offers)) wanting.delete(key);
  }
  return choices;
}

/** The pairs of values in a choice, as JSON. */
function pairsOf(choice: Choice, offers: readonly Offer[]): string[] {
  const entries = offers
    .filter(({ name }) => name in choice)
    .map(({ name }) => [name, choice[name]] as const);
  return entries.flatMap((entry, index) =>
    entries.slice(index + 1).map((other) => JSON.stringify(Object.fromEntries([entry, other]))),
  );
}

function sample<Item>(items: Item[], size: number, seed: number): Item[] {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`${size} is not the size of a sample.`);
  const random = randomNumbers(seed);
  const rest = [...items];
  const drawn: Item[] = [];
  while (rest.length && drawn.length < size) {
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return drawn;
}

/** Random numbers from 0 to 1 that a seed determines: Mulberry32, by Tommy Ettinger. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function checked(choice: Readonly<Partial<Preferences>>): Preferences {
  const { valid, refused } = validate(choice);
  if (refused.length) throw new RangeError(`No valid preferences: ${JSON.stringify(choice)}`);
  return complete(valid);
}

const complete = (choice: Choice): Preferences => ({ ...defaults, ...choice }) as Preferences;

const unique = (states: readonly Preferences[]): Preferences[] => [
  ...new Map(states.map((state) => [JSON.stringify(state), state])).values(),
];
