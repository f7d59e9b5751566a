/** Leaves out faults that are known to be no matter of the page's author. */
import { elementAt } from './measure/selector.js';
import type { Fault } from './findings.js';

/** What an audit leaves out. Both a rule and a selector: only faults of that rule in those elements. */
export interface Exclusion {
  /** The name of a rule. Default: all rules. */
  readonly rule?: string;
  /** The selector of elements. What is in them is left out too. Default: all elements. */
  readonly selector?: string;
  /** The reason, in the words of the report. */
  readonly reason: string;
}

/** What an audit has left out, with the number of the faulty elements. */
export interface Excluded extends Exclusion {
  readonly elements: number;
}

/** Sorts out the faults of one state after another. */
export interface Sieve {
  /** The faults that are not left out. */
  keep(faults: readonly Fault[]): readonly Fault[];
  /** The exclusions, each with what it has left out so far. */
  excluded(): readonly Excluded[];
}

/**
 * Prepares to leave out faults.
 * @throws {TypeError} if an exclusion names nothing or has no reason, or if its selector is not valid
 */
export function sieveFor(page: Document, exclusions: readonly Exclusion[]): Sieve {
  for (const exclusion of exclusions) check(page, exclusion);
  const left = exclusions.map((exclusion) => ({ exclusion, nodes: new Set<string>() }));
  return {
    keep: (faults) =>
      faults.filter((fault) => {
        const match = left.find(({ exclusion }) => applies(exclusion, fault, page));
        match?.nodes.add(JSON.stringify([fault.rule, fault.target]));
        return !match;
      }),
    excluded: () => left.map(({ exclusion, nodes }) => ({ ...exclusion, elements: nodes.size })),
  };
}

function check(page: Document, exclusion: Exclusion): void {
  const { rule, selector, reason } = exclusion;
  const words = JSON.stringify(exclusion);
  if (rule === undefined && selector === undefined)
    throw new TypeError(`An exclusion names a rule, a selector or both: ${words}`);
  if (!reason) throw new TypeError(`An exclusion has a reason: ${words}`);
  try {
    if (selector !== undefined) page.createDocumentFragment().querySelector(selector);
  } catch {
    throw new TypeError(`The selector of an exclusion is not valid: ${words}`);
  }
}

function applies({ rule, selector }: Exclusion, fault: Fault, page: Document): boolean {
  if (rule !== undefined && rule !== fault.rule) return false;
  if (selector === undefined) return true;
  let element = elementAt(page, fault.target);
  while (element && !element.closest(selector)) element = around(element, page);
  return element !== null;
}

/** The shadow host or, within the page, the frame around the tree of an element. */
function around(element: Element, page: Document): Element | null {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  if (host || element.ownerDocument === page) return host ?? null;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
