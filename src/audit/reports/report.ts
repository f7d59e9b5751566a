/** The data of a report, which all reporters take. */
import type { Audit } from '../audit.js';

/** The result of the audit of a page. */
export interface PageReport extends Audit {
  /** The address of the page, as the user wrote it. */
  readonly address: string;
  /** The size of the window, such as `360x740`, where a page was audited in several. */
  readonly viewport?: string;
  /** Pictures of faulty states, for the HTML report. */
  readonly pictures?: readonly FindingPictures[];
  /** The number of faulty states that have no picture. */
  readonly unpictured?: number;
}

/** The data of a report. */
export interface Report {
  /** The version of this package. */
  readonly version: string;
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
export const nameOf = ({ address, viewport }: PageReport): string =>
  viewport === undefined ? address : `${address} (${viewport})`;

/** A number with its noun, such as `1 state` or `3 states`. */
export const countOf = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
