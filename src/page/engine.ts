import { adoptPage, type Adoption } from './restyling/restyling.js';
import { Frames } from './watching/frames.js';
import { effectNames, type EffectName } from './effects/governed.js';
import { effects } from './effects/index.js';
import type { PageStyle, Report } from './page-style.js';

/**
 * Changes how a whole page looks without changing the page: adopts its style rules once, so that
 * they read custom properties, and from then on only sets those. Undone exactly.
 *
 * ```js
 * const engine = PageEngine.for(document);
 * await engine.apply({ fontScale: 2, letterSpacing: 0.12 });
 * await engine.restore();
 * ```
 */
export class PageEngine {
  /**
   * Whether a style sheet of another origin that cannot be read is asked for again, with CORS. The
   * server may refuse it. `off` asks for nothing; it holds from the next time the page is adopted.
   */
  crossOrigin: 'anonymous' | 'off' = 'anonymous';

  /**
   * Told of an exception while what comes later is adopted, when nobody waits for `apply()`. The
   * page has been set back by then.
   */
  onfailure: ((error: unknown) => void) | undefined;

  readonly #document: Document;
  readonly #excluded = new WeakSet<Element>();
  readonly #frames: Frames<PageEngine>;
  #adoption: Adoption | undefined;
  #style: PageStyle = {};

  /**
   * The engine of a document. Two of them would adopt each other's work, so there is one, be it that
   * of another script: what is in force before the first paint is taken over as it is.
   */
  static for(document: Document): PageEngine {
    const holder = document as { [ENGINE]?: PageEngine | undefined };
    return (holder[ENGINE] ??= new PageEngine(document));
  }

  /** Use `PageEngine.for()` wherever another part of the page may want the engine as well. */
  constructor(document: Document) {
    this.#document = document;
    this.#frames = new Frames((inside) => {
      const engine = PageEngine.for(inside);
      engine.crossOrigin = this.crossOrigin;
      return engine;
    });
  }

  /** Leaves the shadow tree of a host alone: it takes the custom properties by itself. */
  exclude(host: Element): void {
    this.#excluded.add(host);
  }

  /**
   * Makes the page look as asked, same-origin frames included.
   * @param style - what differs from the page's own looks; nothing restores the page. Numbers that
   * are not finite and positive count as absent.
   * @returns what could not be reached, when the page shows the style
   * @throws (rejects) what goes wrong, as where the browser has no constructed style sheets; the
   * page is as before
   */
  async apply(style: PageStyle): Promise<Report> {
    const wanted = normalised(style);
    const starts = !this.#adoption;
    this.#style = wanted;
    if (Object.keys(wanted).length === 0) {
      await this.#end();
      return { unreachable: [] };
    }
    try {
      return await this.#show(wanted, starts);
    } catch (error) {
      await this.#end();
      throw error;
    }
  }

  /** Sets the page back as if nothing had been applied. */
  async restore(): Promise<void> {
    await this.apply({});
  }

  async #show(wanted: PageStyle, starts: boolean): Promise<Report> {
    const adoption = (this.#adoption ??= adoptPage(
      this.#document,
      effects,
      this.#excluded,
      this.crossOrigin === 'anonymous',
      (roots) => {
        for (const frame of this.#frames.update(roots)) {
          void frame.apply(this.#style).catch(() => {
            // left as it is
          });
        }
      },
      (error) => {
        if (adoption !== this.#adoption) return;
        void this.#end();
        this.onfailure?.(error);
      },
    ));
    await adoption.show(wanted);
    if (adoption !== this.#adoption) return { unreachable: [] };
    if (starts) this.#frames.update(adoption.roots());
    const inFrames = await this.#eachFrame((frame) => frame.apply(wanted));
    await adoption.settled;
    if (adoption === this.#adoption) adoption.cover();
    return {
      unreachable: [...adoption.unreachable, ...inFrames.flatMap(({ unreachable }) => unreachable)],
    };
  }

  async #end(): Promise<void> {
    const adoption = this.#adoption;
    this.#adoption = undefined;
    adoption?.destroy();
    await this.#eachFrame((frame) => frame.restore());
  }

  /** A frame that cannot be changed is no reason not to change the page around it. */
  async #eachFrame<T>(act: (frame: PageEngine) => Promise<T>): Promise<T[]> {
    const settled = await Promise.allSettled([...this.#frames.all].map(act));
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }
}

const ENGINE = Symbol.for('a11y-toolbar/page');

/** Drops what is no member of a style, and what changes nothing. */
const normalised = (style: PageStyle): PageStyle =>
  Object.fromEntries(
    effectNames.flatMap((name) => (changes(name, style[name]) ? [[name, style[name]]] : [])),
  );

function changes(name: EffectName, value: PageStyle[EffectName]): boolean {
  if (name === 'palette') return Boolean(value);
  if (typeof value !== 'string')
    return Number.isFinite(value) && Number(value) > 0 && !(name === 'fontScale' && value === 1);
  return value !== '' && name !== 'fontScale' && name !== 'letterSpacing';
}
