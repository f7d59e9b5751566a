/** A check that compares a state with the page's own settings. */
import type { AuditDriver } from '../driver.js';
import type { Fault } from '../findings.js';
import type { Camera } from '../measure/pictures.js';
import type { Part, RunAxe } from './axe.js';

/** A page to check. */
export interface CheckedPage {
  readonly document: Document;
  readonly toolbar: Element;
  readonly run: RunAxe;
  readonly driver: AuditDriver;
  readonly camera: Camera | undefined;
}

/** The measure of one rule, and the faults that two measures tell. */
export interface Comparison<Measure> {
  /** The names of the rules. */
  readonly rule: string;
  /** The part of the page that is measured. What is measured of colors is a map of elements. */
  readonly part: Exclude<Part, 'dom'>;
  /** Measures a page, or of its colors those of some elements. */
  measure(page: CheckedPage, some: Some): Measure | Promise<Measure>;
  /** The faults that a measure has, and an earlier one had not. */
  faults(before: Measure, now: Measure, document: Document): Fault[];
}

/** The elements whose colors are measured. */
export interface Some {
  readonly elements: ReadonlySet<Element>;
  /** They seem to be at fault, and this is to be confirmed. */
  readonly isSuspect: boolean;
}

/** The measures of a page in one state. */
export type Measures = ReadonlyMap<AnyComparison, unknown>;

/** A comparison whose measure is known to nobody but itself. */
export type AnyComparison = Comparison<unknown>;

/** Hides the type of a measure, so that comparisons can stand in one list. */
export const comparison = <Measure>(one: Comparison<Measure>): AnyComparison => one;

/** The faults that some measures have, and earlier ones had not. */
export const faultsSince = (before: Measures, now: Measures, document: Document): Fault[] =>
  [...now].flatMap(([one, measure]) =>
    before.has(one) ? one.faults(before.get(one), measure, document) : [],
  );
