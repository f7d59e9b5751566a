/** The check of contrast: by axe, and by pictures where axe cannot tell. */
import { parentOf } from '../../dom/flat-tree.js';
import type { Fault } from '../findings.js';
import type { Keys } from '../measure/keys.js';
import { Memory } from '../measure/memory.js';
import type { At, AxeFaults } from './axe.js';
import type { CheckedPage } from './comparison.js';
import { drawnFaults } from './text-contrast-drawn.js';

/** The check of a page. */
export interface ContrastCheck {
  /** The elements that are not known in their colors or, over a picture, in their places. */
  freshIn(keys: Keys): ReadonlySet<Element>;
  /**
   * Finds the faults of contrast in the page as it is now.
   * @param axe - the results of axe, at least for the fresh elements
   */
  faults(keys: Keys, fresh: ReadonlySet<Element>, axe: AxeFaults): Promise<readonly Fault[]>;
}

/** The check of a page, which looks once at each element in its colors, and over a picture once in each place. */
export function startContrast({ document, camera }: CheckedPage): ContrastCheck {
  const known = new Memory<readonly Fault[]>();
  /** The elements behind which axe sees no plain color: their contrast depends on their places, too. */
  const overPictures = new Set<Element>();
  /** The texts that an author may have hidden on purpose: those that are hidden in the page's own state. */
  let ownBlank: ReadonlySet<string> | undefined;

  const keyOf = ({ grounds, layout }: Keys, element: Element): string =>
    `${grounds.get(element) ?? ''}${overPictures.has(element) ? ` ${layout}` : ''}`;

  /** What is known of an element. Where the same colors had no fault with smaller text, they have none. */
  function knownOf(keys: Keys, element: Element): readonly Fault[] | undefined {
    const key = keyOf(keys, element);
    const small = known.get(element, key);
    if (!keys.large.has(element)) return small;
    return known.get(element, `${key} large`) ?? (small?.length ? undefined : small);
  }

  async function faultsIn(axe: AxeFaults, fresh: ReadonlySet<Element>): Promise<readonly Found[]> {
    const { violations, blank, undecided } = axe;
    ownBlank ??= new Set(blank.map(({ fault }) => fault.target));
    const gone = blank.filter(({ fault }) => !ownBlank?.has(fault.target));
    // axe does not always find what is behind a text, but a picture shows it
    const byPicture = gone.filter(({ isInFrame }) => camera && !isInFrame);
    const unclear = [...undecided, ...byPicture.flatMap(({ element }) => element ?? [])].filter(
      (element) => fresh.has(element),
    );
    for (const element of unclear) overPictures.add(element);
    const drawn = camera ? await drawnFaults(document, unclear, camera) : new Map<Element, Fault>();
    return [
      ...[...violations, ...gone.filter((one) => !byPicture.includes(one))].map(foundOf),
      ...drawn,
    ];
  }

  return {
    freshIn: (keys) => new Set([...keys.grounds.keys()].filter((one) => !knownOf(keys, one))),
    async faults(keys, fresh, axe) {
      const found = new Map<Element, Fault[]>([...fresh].map((element) => [element, []]));
      for (const [element, fault] of await faultsIn(axe, fresh))
        nearest(found, element).push(fault);
      for (const [element, faults] of found) {
        const size = keys.large.has(element) ? ' large' : '';
        known.set(element, `${keyOf(keys, element)}${size}`, faults);
      }
      return [...keys.grounds.keys()].flatMap((element) => knownOf(keys, element) ?? []);
    },
  };
}

type Found = readonly [Element | undefined, Fault];

const foundOf = ({ element, fault }: At): Found => [element, fault];

/** The nearest of some elements: an element without a box of its own has none of its own keys. */
function nearest(some: ReadonlyMap<Element, Fault[]>, element: Element | undefined): Fault[] {
  for (let step = element; step; step = parentOf(step) ?? undefined) {
    const faults = some.get(step);
    if (faults || step.checkVisibility()) return faults ?? [];
  }
  return [];
}
