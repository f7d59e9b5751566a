/** The page's own narrow layout, where its wide one has no room for larger text. */
import { attempt } from '../../../dom/attempt.js';
import { native } from '../../../dom/native.js';
import { mediumFontSize } from '../../effects/font-size/default-font-size.js';
import type { PartOptions } from '../part-options.js';
import { withoutTransitions } from '../transitions.js';
import { coveredShare } from './covered-share.js';
import { awaitIdlePress } from './idle-press.js';
import { lookAt, type Look } from './look.js';
import { breakpointsIn, scaleWidths } from './width-conditions.js';

/**
 * Chooses the layout of a page for a font size. A page whose wide layout holds keeps it. One that does not,
 * as it scrolls sideways, squeezes text or breaks words, gets the widest of its narrower layouts that holds,
 * or else the one that does best.
 *
 * A narrower layout counts only where all that it hides can be had: where it shows a control that was not
 * there before. No text in it is smaller than the author's wide layout has it, or covered by a menu, which
 * only a script moves aside.
 */
export class LayoutFit {
  readonly #options: PartOptions;
  readonly #stopped = new AbortController();
  /** The font scale and the width of the window that the layout has been chosen for; empty for the wide one. */
  #fitted = '';
  #narrowing = 1;
  #staysWide = false;
  #forget: () => void = () => undefined;

  constructor(options: PartOptions) {
    this.#options = options;
    const { document, knowledge } = options;
    const { view } = knowledge;
    const { signal } = this.#stopped;
    const resized = ({ isTrusted }: Event): void => {
      // the engine sends events of its own
      if (isTrusted && this.#wanted !== this.#fitted) this.refit();
    };
    view.addEventListener('resize', resized, { signal });
    for (const target of [native(document), view]) {
      const loaded = target === view ? 'load' : 'DOMContentLoaded';
      target.addEventListener(loaded, this.#refitWhole, { signal });
    }
    this.refit();
  }

  /** Puts the layout for the font scale in force, as a part of a change. */
  fit(): void {
    const wanted = this.#wanted;
    if (wanted === this.#fitted) return;
    this.#fitted = wanted;
    this.#forget();
    this.#narrow(1);
    if (wanted) this.#narrow(this.#choose());
  }

  /** Chooses the layout as a change of its own. */
  refit(): void {
    const { change, failed, knowledge } = this.#options;
    const before = this.#narrowing;
    attempt(failed, () => {
      change({ resizes: false }, () => {
        this.fit();
      });
    });
    // scripts of the page that have measured something measure again
    if (this.#narrowing !== before)
      knowledge.view.dispatchEvent(new knowledge.view.UIEvent('resize'));
  }

  destroy(): void {
    this.#stopped.abort();
    this.#forget();
  }

  /** The page has more than it had. */
  readonly #refitWhole = (): void => {
    this.#fitted = '';
    this.refit();
  };

  get #wanted(): string {
    const { document, knowledge } = this.#options;
    // there is more to come
    if (native(document).readyState === 'loading') return '';
    if (this.#scale <= 1 || this.#staysWide) return '';
    return `${String(this.#scale)} ${String(knowledge.view.innerWidth)}`;
  }

  /** The font scale in force. */
  get #scale(): number {
    return this.#options.style().fontScale ?? 1;
  }

  /** Finds the factor by which the window has to be narrower. */
  #choose(): number {
    const factors = this.#factors();
    if (!factors.length) return 1;
    const wide = this.#look();
    if (wide.trouble <= HOLDS) return 1;
    const covered = this.#coveredIn(wide);
    this.#change(() => {
      this.#options.publish({ ...this.#options.style(), fontScale: undefined, room: undefined });
    });
    const plain = this.#look();
    const known = new Set([...wide.controls, ...plain.controls]);
    let best = 1;
    let chosen = wide;
    for (const factor of factors) {
      this.#narrow(factor);
      const look = this.#look();
      const isBetter = look.trouble < chosen.trouble - HOLDS;
      if (!isBetter || hides(wide, look, known) || shrinks(plain, look)) continue;
      if (this.#coveredIn(look) > covered + COVERS) continue;
      [best, chosen] = [factor, look];
      if (look.trouble <= HOLDS) break;
    }
    this.#watchControls(cameWith(known, chosen));
    return best;
  }

  /** Gives the factors at which the page has another layout, the least first. */
  #factors(): number[] {
    const { view, sheets } = this.#options.knowledge;
    const { innerWidth: width } = view;
    const medium = mediumFontSize(view);
    const found: number[] = [];
    sheets.answerAs(undefined, (media) => {
      found.push(...breakpointsIn(media, medium));
      return media;
    });
    sheets.answerAs(undefined, String);
    const widths = found
      .filter((breakpoint) => breakpoint > width / this.#scale && breakpoint <= width)
      .sort((a, b) => b - a)
      // one breakpoint is written in several ways, as 768 and 767.98
      .filter((breakpoint, i, all) => !((all[i + 1] ?? 0) > breakpoint - SAME));
    const step = Math.ceil(widths.length / MOST_LOOKS);
    return (
      widths
        .filter((_, i) => (widths.length - 1 - i) % step === 0)
        // half a pixel more: at the breakpoint itself, `min-width` is still true
        .map((breakpoint) => (width + 0.5) / breakpoint)
    );
  }

  #narrow(factor: number): void {
    if (factor === this.#narrowing) return;
    this.#narrowing = factor;
    this.#change(() => {
      const { knowledge, updateSheets, updateTrees } = this.#options;
      knowledge.sheets.answerAs(undefined, (media) => scaleWidths(media, factor));
      updateSheets();
      updateTrees();
    });
  }

  /** Makes a change with its end in sight, such as that of a sidebar that slides out of the window. */
  #change(act: () => void): void {
    withoutTransitions(() => this.#options.trees.roots, act);
  }

  #look(): Look {
    return lookAt(this.#options.document, this.#options.trees.roots);
  }

  #coveredIn({ texts }: Look): number {
    return coveredShare(this.#options.document, texts.keys(), this.#options.excluded);
  }

  /** Gives up the narrow layout where its controls show nothing. */
  #watchControls(controls: ReadonlySet<Element>): void {
    this.#forget = awaitIdlePress({
      ...{ view: this.#options.knowledge.view, controls },
      look: () => this.#look(),
      found: () => {
        this.#staysWide = true;
        this.refit();
      },
    });
  }
}

/** The share of the text that may be in trouble, and by which a narrower layout must be better. */
const HOLDS = 0.01;
/** The share of the text in the window that a narrower layout may cover besides: fixed bars cover other lines. */
const COVERS = 0.05;
/** Breakpoints that are closer than this, in px, are one. */
const SAME = 2;
/** So many layouts are looked at: each look lays the page out anew. */
const MOST_LOOKS = 6;

/** The controls of a layout that the wide one does not show. */
const cameWith = (known: ReadonlySet<Element>, { controls }: Look): ReadonlySet<Element> =>
  new Set([...controls].filter((control) => !known.has(control)));

/** Tells a layout that hides text, and shows neither that text elsewhere nor a control that came with it. */
function hides(wide: Look, look: Look, known: ReadonlySet<Element>): boolean {
  const come = [...look.texts.keys()].filter((text) => !wide.texts.has(text));
  const words = new Set(come.map(({ data }) => data.trim()));
  const isLost = (text: Text): boolean => !look.texts.has(text) && !words.has(text.data.trim());
  return [...wide.texts.keys()].some(isLost) && !cameWith(known, look).size;
}

/** Tells a layout that has some text smaller than the author's wide one. */
const shrinks = (plain: Look, { texts }: Look): boolean =>
  [...texts].some(([text, size]) => size < (plain.texts.get(text) ?? 0) - 0.5);
