import type { Audit } from '../audit.js';

/** What was found in a page. */
export interface PageReport extends Audit {
  /** The page's address, as it was given. */
  readonly address: string;
  readonly pictures?: readonly FindingPictures[];
  /** How many further faulty states there are no pictures of. */
  readonly unpictured?: number;
}

/** What a reporter is given. */
export interface Report {
  /** The version of this package. */
  readonly version: string;
  readonly pages: readonly PageReport[];
}

/** Pictures of a rule's faults, in some of the states that have them. */
export interface FindingPictures {
  readonly rule: string;
  readonly pairs: readonly Pair[];
}

/** A faulty state beside the page's own, which is wanting where that is the faulty one. */
export interface Pair {
  readonly state: Audit['states'][number];
  readonly before?: Picture;
  readonly after: Picture;
}

export interface Picture {
  /** A data: URL. */
  readonly src: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** The elements at fault, as far as they are in the picture, in px of it. */
  readonly boxes: readonly Area[];
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A report as a text. */
export type Reporter = (report: Report) => string;

export const countOf = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
