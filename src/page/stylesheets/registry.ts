/** The registry of the style sheets of a page. */
import { undoEach } from '../../dom/attempt.js';
import type { Rewriter } from '../declarations/rewriter.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import type { Preferred } from '../effects/effect.js';
import { ContainerAnswers } from './container-answers.js';
import { MediaAnswers, type RewriteMedia } from './media-answers.js';
import { TrackedSheet } from './tracked-sheet.js';

/** The style sheets of a page, each tracked once, however many shadow roots share it. */
export interface SheetRegistry {
  readonly all: Iterable<TrackedSheet>;
  /**
   * Looks for what a script has done without a trace: collects the rules again that it has written into,
   * and takes note of custom properties that it has registered.
   */
  collectWritten(): Generator;
  /**
   * Answers the media queries of the page as if the visitor preferred this; the last preferences stay
   * where none are given.
   * @param narrow - rewrites what they ask of the width of the window; the last one stays likewise
   */
  answerAs(preferred?: Preferred, narrow?: RewriteMedia): void;
  /** Takes in the factor by which text grows, for container queries. */
  scaleText(factor?: number): void;
  /** The addresses of sheets that cannot be read. */
  readonly unreadable: string[];
  /** Gives a sheet of the page, which is tracked from the first time on. */
  get(sheet: CSSStyleSheet): TrackedSheet;
  /** Makes a sheet of the engine's own. */
  readonly create: () => CSSStyleSheet;
  /** Marks a sheet as the engine's own. */
  own(sheet: CSSStyleSheet): CSSStyleSheet;
  /** Tells a sheet of the engine's own from one of the page. */
  readonly isOwn: (sheet: CSSStyleSheet) => boolean;
  /** Forgets the sheets that the page has dropped, and leaves them as they were. */
  keep(used: ReadonlySet<CSSStyleSheet>): void;
}

export function createRegistry(
  view: Window & typeof globalThis,
  rewriter: Rewriter,
  read: ReadDeclarations,
): SheetRegistry {
  const ownSheets = new WeakSet<CSSStyleSheet>();
  const tracked = new Map<CSSStyleSheet, TrackedSheet>();
  const mediaAnswers = new MediaAnswers();
  const containerAnswers = new ContainerAnswers();

  function own(sheet: CSSStyleSheet): CSSStyleSheet {
    ownSheets.add(sheet);
    return sheet;
  }

  const create = (): CSSStyleSheet => own(new view.CSSStyleSheet());
  const renderAnew = (): void => {
    for (const sheet of tracked.values()) sheet.renderAnew();
  };

  return {
    get all() {
      return tracked.values();
    },
    *collectWritten() {
      rewriter.look();
      for (const sheet of tracked.values()) yield* sheet.collectWritten();
    },
    answerAs(preferred, narrow) {
      if (mediaAnswers.answerAs(preferred, narrow)) renderAnew();
    },
    scaleText(factor = 1) {
      if (containerAnswers.scaleTo(factor)) renderAnew();
    },
    get unreadable() {
      return [...tracked.values()].flatMap(({ unreadable }) => unreadable);
    },
    get(sheet) {
      let one = tracked.get(sheet);
      if (!one) {
        const options = { document: view.document, rewriter, read, mediaAnswers, containerAnswers };
        one = new TrackedSheet(sheet, options, create);
        tracked.set(sheet, one);
      }
      return one;
    },
    create,
    own,
    isOwn: (sheet) => ownSheets.has(sheet),
    keep(used) {
      if (tracked.size === used.size) return;
      for (const [sheet, one] of tracked) {
        if (used.has(sheet)) continue;
        undoEach([one]);
        one.forget();
        tracked.delete(sheet);
      }
    },
  };
}
