import type { ElementFallback } from './element-fallback.js';
import type { LayoutFit } from './layout/layout-fit.js';
import type { PartOptions } from './part-options.js';

/** The parts of a restyling whose code is loaded where a page needs it. */
export interface LoadedParts {
  /** Does what the page needs further code for. Where that does not come, the next style tries again. */
  complete(): Promise<unknown>;
  /** Chooses the layout for a style that comes in force, as a part of that change. */
  fitLayout(): void;
  destroy(): void;
}

export function loadedParts(options: PartOptions): LoadedParts {
  const { knowledge, fitsLayout, style } = options;
  let fallback: ElementFallback | undefined;
  let layout: LayoutFit | undefined;
  let isOver = false;

  async function coverUnreachable(): Promise<void> {
    if (!knowledge.sheets.unreadable.length) return;
    const { ElementFallback } = await import('./element-fallback.js');
    (fallback ??= new ElementFallback(options)).cover();
  }

  async function bringLayout(): Promise<void> {
    if (layout || !fitsLayout || !(Number(style().fontScale) > 1)) return;
    const { LayoutFit } = await import('./layout/layout-fit.js');
    if (!isOver) layout ??= new LayoutFit(options);
  }

  return {
    complete: () => Promise.allSettled([coverUnreachable(), bringLayout()]),
    fitLayout() {
      layout?.fit();
    },
    destroy() {
      isOver = true;
      layout?.destroy();
    },
  };
}
