/** All checks of an audit together. */
import type { Fault } from '../findings.js';
import { keysOf, type Keys } from '../measure/keys.js';
import { Memory } from '../measure/memory.js';
import { partOf, type At, type AxeFaults, type Part } from './axe.js';
import type { AnyComparison, CheckedPage, Measures, Some } from './comparison.js';
import { comparisons, traps } from './comparisons.js';
import { startContrast } from './contrast.js';
import { startFocus } from './focus.js';
import { riskyIn } from './risky.js';

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
  /**
   * Looks at the page as it is now. What it shows as in an earlier look is not measured again.
   * @param counts - tells the comparisons to measure
   */
  look(counts: (one: AnyComparison) => boolean): Promise<Look>;
  /** The names of the rules that are checked. */
  rules(): readonly string[];
}

/** Starts the checks of a page, which must show its own settings now. */
export function startChecks(page: CheckedPage): Checks {
  const { document, toolbar, run, driver, camera } = page;
  const known = new Map<string, Look>();
  const inColors = new Memory<ElementLook>();
  const focus = startFocus(page);
  const contrast = startContrast(page);
  let all: AxeFaults | undefined;
  /** The results of the first run of axe, of the page and of the bar, until the first look takes them. */
  let first: First = { own: undefined, ofBar: [] };

  async function begin(): Promise<void> {
    all = await run();
    const { violations } = all;
    const isOwn = ({ element }: At): boolean => !isOfBar(element);
    first = {
      own: { ...all, violations: violations.filter(isOwn), blank: all.blank.filter(isOwn) },
      ofBar: violations.flatMap((one) => (isOwn(one) ? [] : one.fault)),
    };
  }

  async function look(counts: (one: AnyComparison) => boolean): Promise<Look> {
    const keys = keysOf(document, toolbar);
    const { own, ofBar } = first;
    first = { own: undefined, ofBar: [] };
    const fresh = contrast.freshIn(keys);
    const axe = own ?? (await axeOf(keys, fresh));
    const looks = [
      await once(`dom ${keys.dom}`, () => lookAtDom(own)),
      await once(`layout ${keys.layout}`, () => lookAtLayout(axe, counts)),
      { measures: new Map(), faults: await contrast.faults(keys, fresh, ofPart(axe, 'colors')) },
      await lookAtColors(keys),
      { measures: new Map(), faults: ofBar },
    ];
    return {
      measures: new Map(looks.flatMap(({ measures }) => [...measures])),
      faults: looks.flatMap(({ faults }) => faults),
    };
  }

  async function once(key: string, make: () => Promise<Look>): Promise<Look> {
    const made = known.get(key) ?? (await make());
    known.set(key, made);
    return made;
  }

  /** Runs axe once for places and colors: what it has to learn of the page is the same for both. */
  async function axeOf(keys: Keys, fresh: ReadonlySet<Element>): Promise<AxeFaults> {
    const risky = known.has(`layout ${keys.layout}`) ? [] : riskyIn(document, toolbar);
    const parts: Part[] = [];
    if (risky.length) parts.push('layout');
    if (fresh.size) parts.push('colors');
    return run(parts, outermost(new Set([...risky, ...fresh])));
  }

  async function lookAtDom(own: AxeFaults | undefined): Promise<Look> {
    const axe = own ?? (await run(['dom']));
    return { measures: new Map(), faults: faultsOf(axe, 'dom') };
  }

  async function lookAtLayout(
    axe: AxeFaults,
    counts: (one: AnyComparison) => boolean,
  ): Promise<Look> {
    const measures = await measured(page, (one) => one.part === 'layout' && counts(one));
    return { measures, faults: [...faultsOf(axe, 'layout'), ...(await focus.covers())] };
  }

  /** Looks once at each element in its colors. */
  async function lookAtColors({ colors }: Keys): Promise<Look> {
    const fresh = new Set([...colors].flatMap(([one, key]) => (inColors.get(one, key) ? [] : one)));
    const news = await measured(page, ({ part }) => part === 'colors', {
      ...{ elements: fresh, isSuspect: false },
    });
    const faults = await focus.looks(fresh);
    for (const element of fresh) {
      const measures = [...news].map(([one, map]) => [one, mapOf(map).get(element)] as const);
      inColors.set(element, colors.get(element) ?? '', { measures, fault: faults.get(element) });
    }
    return together([...colors].map(([element, key]) => [element, inColors.get(element, key)]));
  }

  const isOfBar = (element: Element | undefined): boolean =>
    element !== undefined &&
    (toolbar.contains(element) || element.getRootNode() === toolbar.shadowRoot);

  const rules = (): string[] => [
    ...new Set([
      ...(all?.rules ?? []),
      ...comparisons.filter((one) => one !== traps || 'press' in driver).map(({ rule }) => rule),
      ...(camera ? ['text-contrast-drawn'] : []),
      ...(focus.isJudged() ? ['focus-not-visible', 'focus-obscured'] : []),
    ]),
  ];

  return { begin, look, rules };
}

/** Measures a page as it is now, for some of the comparisons, and of its colors some elements. */
export async function measured(
  page: CheckedPage,
  counts: (one: AnyComparison) => boolean,
  some: Some = { elements: new Set(), isSuspect: false },
): Promise<Measures> {
  const measures = new Map<AnyComparison, unknown>();
  for (const one of comparisons.filter(counts)) measures.set(one, await one.measure(page, some));
  return measures;
}

/** The results of the first run of axe. */
interface First {
  readonly own: AxeFaults | undefined;
  readonly ofBar: readonly Fault[];
}

/** What is known of an element in its colors. */
interface ElementLook {
  readonly measures: readonly (readonly [AnyComparison, unknown])[];
  readonly fault: Fault | undefined;
}

function together(looks: readonly (readonly [Element, ElementLook | undefined])[]): Look {
  const measures = new Map<AnyComparison, Map<Element, unknown>>();
  for (const [element, look] of looks) {
    for (const [one, measure] of look?.measures ?? []) {
      const map = measures.get(one) ?? new Map<Element, unknown>();
      measures.set(one, measure === undefined ? map : map.set(element, measure));
    }
  }
  return { measures, faults: looks.flatMap(([, look]) => look?.fault ?? []) };
}

const mapOf = (measure: unknown): ReadonlyMap<Element, unknown> =>
  measure as ReadonlyMap<Element, unknown>;

/** The elements that are in no other of them. `undefined` if the root is one. */
function outermost(elements: ReadonlySet<Element>): readonly Element[] | undefined {
  const some = [...elements].filter(
    ({ parentElement }) => !parentElement || !elements.has(parentElement),
  );
  return some.some(({ localName }) => /^(?:html|body)$/.test(localName)) ? undefined : some;
}

const faultsOf = (axe: AxeFaults, part: Part): Fault[] =>
  ofPart(axe, part).violations.map(({ fault }) => fault);

const ofPart = ({ rules, violations, blank, undecided }: AxeFaults, part: Part): AxeFaults => ({
  rules,
  violations: violations.filter(({ fault }) => partOf(fault.rule) === part),
  ...(part === 'colors' ? { blank, undecided } : { blank: [], undecided: [] }),
});
