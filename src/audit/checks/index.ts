/** All checks of an audit together. */
import { warn } from '../../settings/console.js';
import type { Fault } from '../findings.js';
import { keysOf } from '../measure/keys.js';
import { partOf, type AxeFaults, type Part } from './axe.js';
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
  /** Looks at the page as it is now. What it shows as in an earlier look is not measured again. */
  look(): Promise<Look>;
  /** The names of the rules that are checked. */
  rules(): readonly string[];
}

/** Starts the checks of a page, which must show its own settings now. */
export function startChecks(page: CheckedPage): Checks {
  const { document, toolbar, run, driver, camera } = page;
  const known = new Map<string, unknown>();
  let ownBlank: ReadonlySet<string> | undefined;
  let isFocusJudged = true;
  let rulesOfAxe: readonly string[] = [];

  async function focusNow(which: 'look' | 'cover'): Promise<readonly Fault[]> {
    const faults = isFocusJudged && (await focusFaults(document, toolbar, driver, which, camera));
    if (faults) return faults;
    if (isFocusJudged) warn('The audit skips the focus, because the window does not have it.');
    isFocusJudged = false;
    return [];
  }

  async function paintFaults({ violations, blank, undecided }: AxeFaults): Promise<Fault[]> {
    ownBlank ??= new Set(blank.map(({ target }) => target));
    return [
      ...violations,
      ...blank.filter(({ target }) => !ownBlank?.has(target)),
      ...(camera ? await drawnFaults(document, undecided, camera) : []),
      ...(await focusNow('look')),
    ];
  }

  const lookAt: Record<Part, (axe: AxeFaults) => Promise<Look>> = {
    dom: (axe) => Promise.resolve({ measures: new Map(), faults: axe.violations }),
    async layout(axe) {
      const measures = await measured(page, ({ part }) => part === 'layout');
      return { measures, faults: [...axe.violations, ...(await focusNow('cover'))] };
    },
    async paint(axe) {
      const measures = await measured(page, ({ part }) => part === 'paint');
      return { measures, faults: await paintFaults(axe) };
    },
  };

  async function look(): Promise<Look> {
    const keys = keysOf(document, toolbar);
    const all = known.size ? undefined : await run();
    if (all) rulesOfAxe = all.rules;
    const looks: Look[] = [];
    for (const part of ['dom', 'layout', 'paint'] as const) {
      const key = `${part} ${keys[part]}`;
      const found =
        (known.get(key) as Look | undefined) ??
        (await lookAt[part](all ? ofPart(all, part) : await run(part)));
      known.set(key, found);
      looks.push(found);
    }
    return {
      measures: new Map(looks.flatMap(({ measures }) => [...measures])),
      faults: looks.flatMap(({ faults }) => faults),
    };
  }

  const rules = (): string[] => [
    ...new Set([
      ...rulesOfAxe,
      ...comparisons.map(({ rule }) => rule).filter((rule) => rule !== KEYS || 'press' in driver),
      ...(camera ? ['text-contrast-drawn'] : []),
      ...(isFocusJudged ? ['focus-not-visible', 'focus-obscured'] : []),
    ]),
  ];

  return { look, rules };
}

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
  ...(part === 'paint' ? { blank, undecided } : { blank: [], undecided: [] }),
});
