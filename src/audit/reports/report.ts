/** The data of a report, which all reporters take. */
import type { Audit } from '../audit.js';

/** The result of the audit of a page. */
export interface PageReport extends Audit, Partial<Trend> {
  /** The address of the page, as the user wrote it. */
  readonly address: string;
  /** The size of the window, such as `360x740`, where a page was audited in several. */
  readonly viewport?: string;
  /** The address to which the page has led, if that is another one. */
  readonly arrivedAt?: string;
  /** The address at which the page's own toolbar takes choices. Left out if the audit gave it one. */
  readonly takesChoicesAt?: string;
  /** The parts of the page that the audit could not look into, each with the reason. */
  readonly unseen?: readonly { readonly target: string; readonly reason: string }[];
  /** Pictures of faulty states, for the HTML report. */
  readonly pictures?: readonly FindingPictures[];
  /** The number of faulty states that have no picture. */
  readonly unpictured?: number;
}

/** The faulty elements since a baseline, counted once for each rule. */
export interface Trend {
  /** The number of those that were known and are still faulty. */
  readonly known: number;
  /** The number of those that were faulty and no longer are. */
  readonly gone: number;
}

/** The data of a report. */
export interface Report {
  /** The version of this package. */
  readonly version: string;
  /** The success criteria of WCAG that a rule of axe is about, by the name of the rule: `1.4.3`. */
  readonly criteriaOf?: Readonly<Record<string, readonly string[]>>;
  readonly pages: readonly PageReport[];
}

/** Pictures of the faults of a rule, in some of the states that have them. */
export interface FindingPictures {
  readonly rule: string;
  readonly pairs: readonly Pair[];
}

/** A faulty state, and the page's own state before it. If that is the faulty one, `before` is left out. */
export interface Pair {
  readonly state: Audit['states'][number];
  readonly before?: Picture;
  readonly after: Picture;
}

/** A picture of the viewport. */
export interface Picture {
  /** A `data:` URL. */
  readonly src: string;
  /** The width of the viewport, in px; and its height. */
  readonly width: number;
  readonly height: number;
  /** The boxes of the faulty elements that are in the picture, in px. */
  readonly boxes: readonly Area[];
}

/** A part of a picture, in px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Writes a report as text in some format. */
export type Reporter = (report: Report) => string;

/** The name of a page in a report. */
export const nameOf = ({ address, viewport }: Pick<PageReport, 'address' | 'viewport'>): string =>
  viewport === undefined ? address : `${address} (${viewport})`;

/** Notes on the audit of a page, each a sentence. */
export const notesOn = ({
  arrivedAt,
  known = 0,
  gone = 0,
  excluded = [],
  unseen = [],
}: PageReport): string[] => [
  ...(arrivedAt === undefined ? [] : [`The page led to ${arrivedAt}.`]),
  ...(known ? [`${countOf(known, 'faulty element is', 'faulty elements are')} known.`] : []),
  ...(gone ? [`${countOf(gone, 'faulty element is', 'faulty elements are')} faulty no more.`] : []),
  ...unseen.map(({ target, reason }) => `Not looked into: ${target}. ${reason}`),
  ...excluded.flatMap(({ elements, rule, selector, reason }) => {
    const where = [rule, selector].filter(Boolean).join(' in ');
    return elements ? [`Left out: ${countOf(elements, 'element')} (${where}). ${reason}`] : [];
  }),
];

/** A number with its noun, such as `1 state` or `3 states`. */
export const countOf = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
