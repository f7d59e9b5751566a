/** Boxes that cover elements of the page and follow them. */
import { undoAll } from '../../../dom/undo-all.js';
import { pageRootsWithin, type PageRoot } from '../../../dom/flat-tree.js';
import { listen } from '../../../dom/listen.js';
import { inNextFrame } from '../../../dom/next-frame.js';
import { native } from '../../../dom/native.js';
import { isElement } from '../../../dom/nodes.js';
import { visibleBox, type VisibleBox } from './visible-box.js';

/** A box that is put over an element. */
export interface Cover {
  readonly box: HTMLElement;
  /** Asked each time: what was covered may have become something that needs no cover. */
  isNeeded?(): boolean;
  /** Called when the box has got another size. */
  fit?(): void;
}

/** The covers of the elements that fit a selector. */
export interface Covered {
  /** Puts all covers in their places in the next frame. */
  readonly look: () => void;
  /** Makes the cover of an element again. */
  renew(element: HTMLElement): void;
  readonly undo: () => void;
}

/**
 * Puts boxes over elements of a page, also over those that come later, and those in open shadow trees
 * and same-origin frames. A box covers only the visible part of its element. The page is only read.
 * @param layer - holds the boxes, and scrolls with the page
 * @param dress - makes the cover of an element, or nothing for an element that needs none
 */
export function coverEach(
  document: Document,
  host: Element,
  layer: HTMLElement,
  selector: string,
  dress: (element: HTMLElement) => Cover | undefined,
): Covered {
  const covers = new Map<HTMLElement, Cover>();
  const roots = new Map<PageRoot, () => void>();
  const frame = inNextFrame(place);
  const look = frame.ask;
  const sizes = new ResizeObserver(look);
  const nearby = new IntersectionObserver(onNearby, { rootMargin: AHEAD });
  const changes = new MutationObserver(onChanges);

  function onNearby(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const element = target as HTMLElement;
      if (isIntersecting) add(element);
      else drop(element);
      if (!element.isConnected) nearby.unobserve(element);
    }
    place();
  }

  function add(element: HTMLElement): void {
    if (covers.has(element)) return;
    const cover = dress(element);
    if (!cover) return;
    covers.set(element, cover);
    layer.append(cover.box);
    sizes.observe(element);
  }

  function drop(element: HTMLElement): void {
    sizes.unobserve(element);
    covers.get(element)?.box.remove();
    covers.delete(element);
  }

  function renew(element: HTMLElement): void {
    drop(element);
    if (element.isConnected) add(element);
    look();
  }

  /** Puts each cover over its element. All reads come before all writes: one layout, not many. */
  function place(): void {
    const { offsetLeft, offsetTop } = layer;
    for (const [element, cover] of covers) if (cover.isNeeded?.() === false) drop(element);
    const at = layer.getBoundingClientRect();
    const [x, y] = [at.x - offsetLeft, at.y - offsetTop];
    const found = [...covers].map(
      ([element, cover]) => [cover, visibleBox(element, document, host)] as const,
    );
    const start = resize(
      layer,
      found.flatMap(([, visible]) => visible ?? []),
      x,
      y,
    );
    for (const [cover, visible] of found) {
      cover.box.hidden = !visible;
      if (visible && put(cover.box, visible, x + start, y)) cover.fit?.();
    }
  }

  function enter(root: PageRoot): void {
    if (roots.has(root)) return;
    const view = native(root as Partial<Document>).defaultView;
    changes.observe(root, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
    roots.set(
      root,
      undoAll(
        listen(root, 'scroll load transitionend animationend focusin focusout toggle', look),
        ...(view ? [listen(view, 'resize blur focus', look)] : []),
      ),
    );
    find(root);
  }

  function find(node: ParentNode): void {
    for (const element of native(node).querySelectorAll(selector)) nearby.observe(element);
  }

  function onChanges(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && covers.has(target as HTMLElement)) renew(target as HTMLElement);
      for (const node of addedNodes) {
        if (!isElement(node)) continue;
        if (native(node).matches(selector)) nearby.observe(node);
        find(node);
        for (const root of pageRootsWithin(node, host)) enter(root);
      }
    }
    look();
  }

  for (const root of [document, ...pageRootsWithin(document, host)]) enter(root);
  sizes.observe(native(document).documentElement);
  // the document of a frame may come later than the frame
  const unlisten = listen(document, 'load', ({ target }) => {
    if (native(target as Element).localName !== 'iframe') return;
    for (const root of pageRootsWithin(target as Element, host)) enter(root);
  });

  return {
    look,
    renew,
    undo() {
      frame.undo();
      for (const one of [sizes, nearby, changes]) one.disconnect();
      for (const undo of roots.values()) undo();
      unlisten();
    },
  };
}

/**
 * Makes a layer just as large as the boxes in it: WebKit may paint nothing outside of a layer, and a
 * layer larger than the page would let the page scroll.
 * @param x - the left edge of the page on the screen, in px; `y` is its top
 * @returns the left edge of the layer in the page, in px, which is negative from right to left
 */
function resize({ style }: HTMLElement, all: readonly VisibleBox[], x: number, y: number): number {
  const start = Math.min(0, ...all.map(({ box, cut }) => box.left + cut[3] - x));
  const end = Math.max(0, ...all.map(({ box, cut }) => box.right - cut[1] - x));
  const bottom = Math.max(0, ...all.map(({ box, cut }) => box.bottom - cut[2] - y));
  style.left = `${start}px`;
  style.width = `${end - start}px`;
  style.height = `${bottom}px`;
  return start;
}

/** Puts a box where its element is. @returns true if it has got another size */
function put(box: HTMLElement, { box: at, cut }: VisibleBox, x: number, y: number): boolean {
  const { style } = box;
  const [width, height] = [`${at.width}px`, `${at.height}px`];
  const isNew = style.width !== width || style.height !== height;
  const isCut = cut.some((length) => length > 0.5);
  style.translate = `${at.x - x}px ${at.y - y}px`;
  style.width = width;
  style.height = height;
  style.clipPath = isCut
    ? `inset(${cut.map((length) => `${Math.max(length, 0)}px`).join(' ')})`
    : '';
  return isNew;
}

/** The distance outside of the window at which covers are made ready. */
const AHEAD = '50%';

/** The attributes that a cover follows. */
const ATTRIBUTES = [
  'alt',
  'aria-label',
  'class',
  'contenteditable',
  'hidden',
  'role',
  'src',
  'srcset',
  'style',
  'title',
];
