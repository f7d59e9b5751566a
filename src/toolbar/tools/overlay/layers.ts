import { adoptRules, css } from '../../../dom/constructed-sheet.js';
import type { UpdatingElement } from '../../updating-element.js';
import { undoAll } from '../../../dom/undo-all.js';
import { listen } from '../../../dom/listen.js';
import { inNextFrame } from '../../../dom/next-frame.js';
import { effectiveZoom } from '../../../dom/zoom.js';
import { native } from '../../../dom/native.js';
import type { LayerOptions } from '../tool.js';

/** The layers of a toolbar: boxes over the page that tools draw in. */
export interface Layers {
  open(options: LayerOptions): { readonly box: HTMLElement; readonly close: () => void };
  /** Moves the holes in the layers to where the bar is now. */
  update(): void;
}

/** Makes layers in the shadow tree of a toolbar. They lie above the whole page, but not the bar. */
export function createLayers(host: UpdatingElement, document: Document): Layers {
  const root = host.renderRoot;
  const layers = new Map<HTMLElement, LayerOptions>();
  const spare = inNextFrame(spareBar);
  let unlisten: (() => void) | undefined;

  function spareBar(): void {
    const bar = root.querySelector('section')?.getBoundingClientRect();
    for (const [box, { coversBar }] of layers) {
      const { x, y } = box.getBoundingClientRect();
      box.style.clipPath = bar && !coversBar ? hole(bar.x - x, bar.y - y, bar) : '';
    }
  }

  /** Brings the layers to the top again, above what the page has put into the top layer since. */
  function raise(event?: Event): void {
    if (event && (event as ToggleEvent).newState === 'closed') return;
    const focused = root.activeElement as HTMLElement | null;
    for (const box of layers.keys()) {
      if (box.matches(':popover-open')) box.hidePopover();
      if (box.isConnected) box.showPopover();
    }
    if (focused && focused !== root.activeElement) focused.focus({ preventScroll: true });
    spare.ask();
  }

  function start(): void {
    const view = native(document).defaultView;
    const sizes = new ResizeObserver(spare.ask);
    const section = root.querySelector('section');
    if (section) sizes.observe(section);
    unlisten = undoAll(
      listen(document, 'toggle fullscreenchange', raise),
      listen(document, 'scroll focusin click', spare.ask),
      ...(view ? [listen(view, 'resize', spare.ask)] : []),
      () => {
        sizes.disconnect();
        spare.undo();
      },
    );
  }

  return {
    update: () => {
      if (layers.size) spare.ask();
    },
    open(options) {
      const box = native(document).createElement('div');
      box.className = options.scrolls ? 'layer scrolls' : 'layer';
      box.popover = 'manual';
      const zoom = effectiveZoom(host);
      if (zoom !== 1) box.style.zoom = String(1 / zoom);
      const removeRules = adoptRules(`${layer}${options.styles ?? ''}`, root);
      root.append(box);
      if (!layers.size) start();
      layers.set(box, options);
      raise();
      spareBar();
      return {
        box,
        close() {
          layers.delete(box);
          box.remove();
          removeRules();
          if (!layers.size) unlisten?.();
        },
      };
    },
  };
}

/** A clip path that leaves out a box. */
function hole(x: number, y: number, { width, height }: DOMRect): string {
  const [right, bottom] = [x + width, y + height];
  const corners = [
    ...[-FAR, -FAR, FAR, -FAR, FAR, FAR, -FAR, FAR, -FAR, -FAR],
    ...[x, y, right, y, right, bottom, x, bottom, x, y],
  ];
  const points = corners.flatMap((at, i) => (i % 2 ? [] : `${at}px ${corners[i + 1] ?? at}px`));
  return `polygon(evenodd,${points.join()})`;
}

/** A length in px beyond the end of any page, and small enough for a float to be exact to the px. */
const FAR = 1e6;

const layer = css`
  .layer {
    all: initial;
    position: fixed;
    inset: 0;
    overflow: clip;
    pointer-events: none;
    font-family: var(--a11y-toolbar-font, system-ui, sans-serif);
  }
  .scrolls {
    position: absolute;
    inset: 0 auto auto 0;
    width: 0;
    height: 0;
  }
  .layer:not(:popover-open) {
    display: none;
  }
  @media print {
    .layer {
      display: none;
    }
  }
`;
