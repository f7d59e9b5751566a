/** All checks of an audit together. */
import { warn } from '../../settings/console.js';
import type { Fault } from '../findings.js';
import { keysOf } from '../measure/keys.js';
import { partOf, type AxeFaults, type Blank, type Part } from './axe.js';
import type { AnyComparison, CheckedPage, Measures } from './comparison.js';
import { comparisons } from './comparisons.js';
import { focusFaults } from './focus.js';
import { drawnFaults } from './text-contrast-drawn.js';

/** A look at a page in one state. */
export interface Look {
  readonly measures: Measures;
  /** The faults that need no comparison with the page's own settings. */
  readonly faults: readonly Fault[];
}

/** The checks of a page. */
export interface Checks {
  /** Runs axe in full. The bar is to be seen for this, and for nothing else. */
  begin(): Promise<void>;
  /** Looks at the page as it is now. What it shows as in an earlier look is not measured again. */
  look(): Promise<Look>;
  /** The names of the rules that are checked. */
  rules(): readonly string[];
}

/** Starts the checks of a page, which must show its own settings now. */
export function startChecks(page: CheckedPage): Checks {
  const { document, toolbar, run, driver, camera } = page;
  const known = new Map<string, Known[]>();
  let ownBlank: ReadonlySet<string> | undefined;
  let isFocusJudged = true;
  let all: AxeFaults | undefined;

  async function focusNow(which: 'look' | 'cover'): Promise<readonly Fault[]> {
    const faults = isFocusJudged && (await focusFaults(document, toolbar, driver, which, camera));
    if (faults) return faults;
    if (isFocusJudged) warn('The audit skips the focus, because the window does not have it.');
    isFocusJudged = false;
    return [];
  }

  async function contrastFaults({ violations, blank, undecided }: AxeFaults): Promise<Fault[]> {
    ownBlank ??= new Set(blank.map(({ fault }) => fault.target));
    const gone = blank.filter(({ fault }) => !ownBlank?.has(fault.target));
    // axe does not always find what is behind a text, but a picture shows it
    const byPicture = ({ element }: Blank): boolean => camera !== undefined && Boolean(element);
    const unclear = [
      ...undecided,
      ...gone.filter(byPicture).flatMap(({ element }) => element ?? []),
    ];
    return [
      ...violations,
      ...gone.flatMap((one) => (byPicture(one) ? [] : [one.fault])),
      ...(camera ? await drawnFaults(document, unclear, camera) : []),
    ];
  }

  const lookAt: Record<Part, (axe: AxeFaults) => Promise<Look>> = {
    dom: (axe) => Promise.resolve({ measures: new Map(), faults: axe.violations }),
    async layout(axe) {
      const measures = await measured(page, ({ part }) => part === 'layout');
      return { measures, faults: [...axe.violations, ...(await focusNow('cover'))] };
    },
    contrast: async (axe) => ({ measures: new Map(), faults: await contrastFaults(axe) }),
    async colors() {
      const measures = await measured(page, ({ part }) => part === 'colors');
      return { measures, faults: await focusNow('look') };
    },
  };

  async function begin(): Promise<void> {
    all = await run();
  }

  async function look(): Promise<Look> {
    const keys = keysOf(document, toolbar);
    const first = known.size ? undefined : all;
    const looks: Look[] = [];
    for (const part of ['dom', 'layout', 'contrast', 'colors'] as const) {
      const key = `${part} ${keys[part]}`;
      const large = part === 'contrast' ? keys.large : 0;
      const earlier = known.get(key) ?? [];
      const found =
        earlier.find((one) => holds(one, large))?.look ??
        (await lookAt[part](first ? ofPart(first, part) : await run(part)));
      known.set(key, [...earlier, { large, look: found }]);
      looks.push(found);
    }
    return {
      measures: new Map(looks.flatMap(({ measures }) => [...measures])),
      faults: looks.flatMap(({ faults }) => faults),
    };
  }

  const rules = (): string[] => [
    ...new Set([
      ...(all?.rules ?? []),
      ...comparisons.map(({ rule }) => rule).filter((rule) => rule !== KEYS || 'press' in driver),
      ...(camera ? ['text-contrast-drawn'] : []),
      ...(isFocusJudged ? ['focus-not-visible', 'focus-obscured'] : []),
    ]),
  ];

  return { begin, look, rules };
}

/** An earlier look, and how many elements had large text then. */
interface Known {
  readonly large: number;
  readonly look: Look;
}

/** Larger text needs less contrast: where the same colors had no fault with less of it, they have none. */
const holds = ({ large, look }: Known, now: number): boolean =>
  large === now || (large < now && !look.faults.length);

/** The rule that needs a driver. */
const KEYS = 'keyboard-trap';

/** Measures a page as it is now, for some of the comparisons. */
export async function measured(
  page: CheckedPage,
  counts: (one: AnyComparison) => boolean,
): Promise<Measures> {
  const measures = new Map<AnyComparison, unknown>();
  for (const one of comparisons.filter(counts)) measures.set(one, await one.measure(page));
  return measures;
}

const ofPart = ({ rules, violations, blank, undecided }: AxeFaults, part: Part): AxeFaults => ({
  rules,
  violations: violations.filter(({ rule }) => partOf(rule) === part),
  ...(part === 'contrast' ? { blank, undecided } : { blank: [], undecided: [] }),
});
