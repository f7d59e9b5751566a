/** The tool that magnifies text. */
import { css } from '../../dom/constructed-sheet.js';
import { undoAll } from '../../dom/undo-all.js';
import { boxAt, elementAt, textAt } from '../../dom/hit-test.js';
import { listen } from '../../dom/listen.js';
import { inNextFrame } from '../../dom/next-frame.js';
import { collapseSpaces } from '../../dom/nodes.js';
import { textAsSeen } from '../../dom/text-as-seen.js';
import { native } from '../../dom/native.js';
import type { Tool } from './tool.js';

/** The size of text in the magnifier: a factor of its size in the page, and the least, in px. */
const FACTOR = 2;
const LEAST_PX = 28;
/** The longest text to show at once. Of a longer one, only the sentence at the pointer is shown. */
const MOST_CHARACTERS = 160;

/**
 * Shows the text under the pointer, or of the element that has the focus, larger and beside it. It
 * stays until the pointer is somewhere else, can be pointed at itself, and goes on Escape: WCAG 2.2,
 * 1.4.13.
 */
export const magnifier: Tool = (_, { document, host, layer }) => {
  const view = native(document).defaultView;
  if (!view) return () => undefined;
  const box = layer({ styles, coversBar: true });
  box.ariaHidden = 'true';
  const glass = native(document).createElement('div');
  glass.className = 'glass';
  glass.hidden = true;
  glass.dir = 'auto';
  box.append(glass);
  let find: () => Found | undefined = () => undefined;
  let dismissed = '';

  const show = inNextFrame(() => {
    const found = find();
    const isNew = found?.text !== dismissed;
    glass.hidden = !found || !isNew;
    if (isNew) dismissed = '';
    if (!found || !isNew) return;
    if (glass.textContent !== found.text) glass.textContent = found.text;
    const speaking = native(found.element).closest('[lang]');
    glass.lang = (speaking && native(speaking).getAttribute('lang')) ?? '';
    const { fontSize, fontFamily } = view.getComputedStyle(found.element);
    Object.assign(glass.style, {
      fontFamily,
      fontSize: `${enlarged(parseFloat(fontSize), view)}px`,
    });
    place(glass, found.beside, view);
  });

  function look(next: typeof find): void {
    find = next;
    show.ask();
  }

  function onPoint(event: Event): void {
    const { clientX: x, clientY: y } = event as PointerEvent;
    // the glass stays while the pointer is over it
    if (event.composedPath().includes(glass)) return;
    look(() => (elementAt(document, x, y) === host ? undefined : pointedAt(document, x, y)));
  }

  function onFocus(event: Event): void {
    const [target] = event.composedPath() as HTMLElement[];
    const isOurs = event.composedPath().includes(host);
    look(() => (target && !isOurs ? ofControl(target) : undefined));
  }

  const root = native(document).documentElement;
  return undoAll(
    listen(view, 'pointermove pointerdown', onPoint),
    listen(document, 'focusin', onFocus),
    listen(view, 'scroll resize', show.ask),
    listen(view, 'keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || glass.hidden) return;
      dismissed = glass.textContent;
      glass.hidden = true;
    }),
    listen(root, 'pointerleave', ({ target }) => {
      if (target === root) look(() => undefined);
    }),
    show.undo,
  );
};

interface Found {
  readonly text: string;
  readonly element: Element;
  readonly beside: DOMRect;
}

function pointedAt(document: Document, x: number, y: number): Found | undefined {
  const at = textAt(document, x, y);
  if (!at) return undefined;
  const { element, node, box } = at;
  const own = collapseSpaces(native(element).textContent);
  const text =
    own.length <= MOST_CHARACTERS
      ? own
      : collapseSpaces(sentenceAt(document, node, x, y) ?? node.data);
  return text ? { text, element, beside: box } : undefined;
}

function sentenceAt(document: Document, node: Text, x: number, y: number): string | undefined {
  const range = native(document).createRange();
  for (const { segment, index } of new Intl.Segmenter(undefined, {
    granularity: 'sentence',
  }).segment(textAsSeen(node))) {
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    if (boxAt(range, x, y)) return segment;
  }
  return undefined;
}

/** The visible text of a control: its label and its value. */
function ofControl(element: HTMLElement): Found | undefined {
  const { labels, value, type, tagName, textContent } = native(
    element as HTMLElement & Partial<HTMLInputElement>,
  );
  const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
  const written = /^(?:password|checkbox|radio)$/.test(type ?? '') ? '' : value;
  const texts = /^(?:INPUT|SELECT|TEXTAREA)$/.test(tagName)
    ? [label, written]
    : [native(element).matches('a,button,summary,[role],h1,h2,h3,h4,h5,h6') && textContent];
  const text = collapseSpaces(texts.filter((one) => !!one).join(' ')).slice(0, MOST_CHARACTERS);
  return text ? { text, element, beside: native(element).getBoundingClientRect() } : undefined;
}

/** The enlarged font size, in px: not so large that a narrow window has no room for a word. */
function enlarged(size: number, { innerWidth, innerHeight }: Window): number {
  const most = Math.max(size, Math.min(innerWidth, innerHeight) / 10);
  return Math.max(Math.min(size * FACTOR, most), LEAST_PX);
}

/** Puts the glass above a box, as the text below is read next, or below it if there is no room. */
function place(glass: HTMLElement, beside: DOMRect, view: Window): void {
  const { innerHeight, document } = view;
  const { clientWidth } = native(document).documentElement;
  const { offsetWidth: width, offsetHeight: height } = glass;
  const center = (beside.left + beside.right) / 2 - width / 2;
  const x = Math.max(EDGE_PX, Math.min(center, clientWidth - width - EDGE_PX));
  const above = beside.top - height;
  const y = above >= EDGE_PX ? above : Math.min(beside.bottom, innerHeight - height - EDGE_PX);
  glass.style.translate = `${x}px ${y}px`;
}

const EDGE_PX = 4;

const styles = css`
  .glass {
    position: absolute;
    box-sizing: border-box;
    width: max-content;
    max-width: min(40em, 100% - 8px);
    max-height: 45%;
    padding: 0.2em 0.5em;
    overflow: hidden auto;
    border: 3px solid var(--a11y-text, #000);
    border-radius: 0.2em;
    outline: 2px solid var(--a11y-background, #fff);
    color: var(--a11y-text, #000);
    background: var(--a11y-background, #fff);
    line-height: 1.3;
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .glass[hidden] {
    display: none;
  }
`;
