/** The entry to the page engine. */

// first, so that bundles hold all CSS close together: gzip looks back no further than 32 KiB
import { mainEffects } from './effects/main.js';
import { inclusiveAncestors } from '../dom/flat-tree.js';
import { elementAt } from '../dom/hit-test.js';
import { native } from '../dom/native.js';
import { Knowledge } from './restyling/knowledge.js';
import { Restyling } from './restyling/restyling.js';
import { whenIdle } from './restyling/time-slices.js';
import { Frames } from './watching/frames.js';
import type { Wrapping } from './declarations/effect-chain.js';
import type { Effect } from './effects/effect.js';
import { effectNames, type EffectName } from './effects/governed.js';
import { ENGINE } from './engine-symbol.js';
import type { PageStyle, Report, StyleInForce } from './page-style.js';
import type { PlaceKeeper } from './scroll-anchor.js';

/**
 * Changes the look of a whole page, and leaves its markup and style sheets as they are. Once, it
 * rewrites the style rules of the page in sheets of its own, so that they read custom properties. From
 * then on it only sets these. The undo is exact.
 *
 * ```js
 * const engine = PageEngine.for(document);
 * await engine.prepare();
 * await engine.apply({ fontScale: 2, letterSpacing: 0.12 });
 * await engine.restore();
 * ```
 */
export class PageEngine {
  /**
   * `anonymous`: a style sheet of another origin that cannot be read is requested again, with CORS. The
   * server may refuse it. `off`: nothing is requested. A new value counts from the next `apply()` on a
   * page that is as its author made it.
   */
  crossOrigin: 'anonymous' | 'off' = 'anonymous';

  /**
   * `auto`: where larger text has no room, the page's own rules for narrower windows come in force.
   * `wide`, the default: they do not. A new value counts from the next `apply()` on a page that is as its author
   * made it.
   */
  layout: 'wide' | 'auto' = 'wide';

  /**
   * Called with an exception that is thrown while a later change of the page is taken in, when nobody
   * waits for `apply()`. The page has been set back by then.
   */
  onfailure: ((error: unknown) => void) | undefined;

  readonly #document: Document;
  readonly #excluded = new WeakSet<Element>();
  readonly #frames: Frames<PageEngine>;
  /** The effects that have come so far. */
  readonly #effects = new Map<EffectName, Effect>(mainEffects);
  #wrapping: Wrapping | undefined;
  #placeKeeper: ReturnType<PlaceKeeper>;
  #restyling: Restyling | undefined;
  #knowledge: Knowledge | undefined;
  /** The time at which what is known of a page that is as its author made it is forgotten. */
  #forgetting: ReturnType<typeof setTimeout> | undefined;
  #style: StyleInForce = {};

  /**
   * Gives the engine of a document. There is only one, because two would rewrite each other's work.
   * Another script may have made it: what that has put in force before the first paint stays.
   */
  static for(document: Document): PageEngine {
    const holder = document as { [ENGINE]?: PageEngine | undefined };
    return (holder[ENGINE] ??= new PageEngine(document));
  }

  /** Use `PageEngine.for()` where another script of the page may need the engine as well. */
  constructor(document: Document) {
    this.#document = document;
    this.#frames = new Frames((inside) => {
      const engine = PageEngine.for(inside);
      engine.crossOrigin = this.crossOrigin;
      engine.layout = this.layout;
      return engine;
    });
  }

  /** Leaves the shadow tree of a host alone. It reads the custom properties by itself. */
  exclude(host: Element): void {
    this.#excluded.add(host);
  }

  /**
   * Gets to know the page while it is idle, so that the first style that is asked for costs little.
   * Nothing of the page changes, and nothing is left behind in it. `apply()` need not wait for it.
   */
  async prepare(): Promise<void> {
    if (this.#hasReader()) void this.#bringPlaceKeeper();
    if (this.#restyling) return;
    const known = this.#known();
    known.extend(mainEffects);
    this.#forgetLater();
    try {
      const isOver = (): boolean => known !== this.#knowledge || this.#restyling !== undefined;
      await whenIdle(known.view, known.gather(this.#excluded), isOver);
    } catch {
      // the next style finds out for itself
      this.#knowledge = undefined;
    }
  }

  /**
   * Makes the page look as asked, same-origin frames included.
   * @param style - what differs from the page's own look. An empty style restores the page. Numbers
   * that are not finite and positive count as absent.
   * @returns what could not be reached. Resolves when the page shows the style
   * @throws (rejects) any error, such as that of a browser without constructed style sheets. The page
   * is then as before
   */
  async apply(style: PageStyle): Promise<Report> {
    const wanted = normalized(style);
    this.#style = wanted;
    const isEmpty = Object.keys(wanted).length === 0;
    if ((this.#restyling ?? !isEmpty) && !this.#placeKeeper && this.#hasReader()) {
      await this.#bringPlaceKeeper();
      if (wanted !== this.#style) return NOTHING;
    }
    if (isEmpty) {
      await this.#end();
      return NOTHING;
    }
    try {
      if (this.#missing(wanted).length) await this.#load();
      // another style may have been asked for meanwhile
      return wanted === this.#style ? await this.#show(wanted) : NOTHING;
    } catch (error) {
      await this.#fail();
      throw error;
    }
  }

  /** Sets the page back as if nothing had been applied. */
  async restore(): Promise<void> {
    await this.apply({});
  }

  /** The members of a style whose effects have not come. */
  #missing(style: StyleInForce): readonly EffectName[] {
    return effectNames.filter((name) => style[name] && !this.#effects.has(name));
  }

  async #load(): Promise<void> {
    try {
      const { furtherEffects, wrap } = await import('./further.js');
      this.#wrapping = wrap;
      for (const [name, effect] of furtherEffects) this.#effects.set(name, effect);
    } catch {
      // the report tells; the next style that asks for them tries again
    }
  }

  /** Tells if a reader has a place to lose: something is scrolled, or has the focus. */
  #hasReader(): boolean {
    const { readyState, activeElement, body, scrollingElement } = native(this.#document);
    if (activeElement && activeElement !== body && !this.#excluded.has(activeElement)) return true;
    const { scrollTop = 0, clientWidth = 0, clientHeight = 0 } = scrollingElement ?? {};
    // a hit test before the first paint makes Chromium count the changes after it as layout shifts
    if (scrollTop || readyState === 'loading') return scrollTop > 0;
    const element = elementAt(this.#document, clientWidth / 2, clientHeight / 3);
    return Boolean(element && inclusiveAncestors(element).some((one) => native(one).scrollTop));
  }

  async #bringPlaceKeeper(): Promise<void> {
    try {
      const { createPlaceKeeper } = await import('./scroll-anchor.js');
      this.#placeKeeper = createPlaceKeeper;
    } catch {
      // the page changes all the same
    }
  }

  async #show(wanted: StyleInForce): Promise<Report> {
    const starts = !this.#restyling;
    const restyling = (this.#restyling ??= this.#start());
    await restyling.show(wanted);
    if (restyling !== this.#restyling) return NOTHING;
    if (starts) this.#frames.update(restyling.roots);
    const inFrames = await this.#frames.each((frame) => frame.apply(wanted));
    await restyling.settled;
    if (restyling === this.#restyling) await restyling.complete();
    // its layout changes with the window, whoever reads by then
    if (this.layout === 'auto') void this.#bringPlaceKeeper();
    return {
      missing: this.#missing(wanted),
      unreachable: [
        ...restyling.unreachable,
        ...inFrames.flatMap(({ unreachable }) => unreachable),
      ],
    };
  }

  #start(): Restyling {
    clearTimeout(this.#forgetting);
    const restyling = new Restyling(this.#document, this.#known(), {
      effects: this.#effects,
      excluded: this.#excluded,
      requestsUnreadable: this.crossOrigin === 'anonymous',
      fitsLayout: this.layout === 'auto',
      placeKeeper: () => this.#placeKeeper,
      frameLoaded: (roots) => {
        for (const frame of this.#frames.update(roots)) {
          void frame.apply(this.#style).catch(() => {
            // the frame is left as it is
          });
        }
      },
      failed: (error) => {
        if (restyling !== this.#restyling) return;
        void this.#fail();
        this.onfailure?.(error);
      },
    });
    return restyling;
  }

  async #end(): Promise<void> {
    const restyling = this.#restyling;
    this.#restyling = undefined;
    restyling?.undo();
    if (restyling) this.#forgetLater();
    await this.#frames.each((frame) => frame.restore());
  }

  async #fail(): Promise<void> {
    const ended = this.#end();
    this.#knowledge = undefined;
    await ended;
  }

  #known(): Knowledge {
    return (this.#knowledge ??= new Knowledge(this.#document, () => this.#wrapping));
  }

  #forgetLater(): void {
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(() => {
      this.#knowledge = undefined;
    }, KNOWN_FOR);
  }
}

/** The time for which a page is known that nothing is in force in. What it drops stays in memory for so long. */
const KNOWN_FOR = 5 * 60_000;

const NOTHING: Report = { missing: [], unreachable: [] };

/** Drops what is no member of a style, and what changes nothing. */
function normalized(style: PageStyle): StyleInForce {
  // own members only: a page may have added members to Object.prototype
  const own = Object.assign(Object.create(null), style) as StyleInForce;
  const members = effectNames.flatMap((name) =>
    changes(name, own[name]) ? [[name, own[name]]] : [],
  );
  const wanted = Object.assign(Object.create(null), Object.fromEntries(members)) as StyleInForce;
  delete wanted.room;
  const { fontScale = 1 } = wanted;
  if (fontScale > 1 || SPACINGS.some((name) => wanted[name])) wanted.room = Math.max(fontScale, 1);
  return wanted;
}

/** What makes text need more room, besides its size: WCAG 2.2, 1.4.12. */
const SPACINGS = ['letterSpacing', 'wordSpacing', 'lineHeight', 'paragraphSpacing'] as const;

function changes(name: EffectName, value: StyleInForce[EffectName]): boolean {
  if (name === 'palette') return Boolean(value);
  if (typeof value !== 'string')
    return Number.isFinite(value) && Number(value) > 0 && !(name === 'fontScale' && value === 1);
  return value !== '' && name !== 'fontScale' && name !== 'letterSpacing';
}
