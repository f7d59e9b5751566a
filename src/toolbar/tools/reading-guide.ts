/** The tool that guides the eye along the lines. */
import { css } from '../../dom/constructed-sheet.js';
import { undoAll } from '../../dom/undo-all.js';
import { textAt } from '../../dom/hit-test.js';
import { listen } from '../../dom/listen.js';
import { inNextFrame } from '../../dom/next-frame.js';
import { native } from '../../dom/native.js';
import type { Tool } from './tool.js';

/** The distance that an arrow key moves the guide, in px: as far as it scrolls a page in browsers. */
const STEP_PX = 40;

/**
 * Draws a line below the text that is read (`ruler`), or darkens all but a strip around it (`mask`).
 * The guide follows the pointer, fingers, the focus and the caret. Arrow keys scroll the page below
 * it, and move the guide itself where the page has come to its end.
 */
export const readingGuide: Tool<'ruler' | 'mask'> = (kind, { document, host, layer }) => {
  const view = native(document).defaultView;
  if (!view) return () => undefined;
  const box = layer({ styles });
  box.ariaHidden = 'true';
  const strip = native(document).createElement('div');
  strip.className = kind;
  box.append(strip);
  let y = view.innerHeight / 3;
  let find: () => number | undefined = () => undefined;

  const move = inNextFrame(() => {
    y = Math.min(Math.max(find() ?? y, 0), view.innerHeight);
    strip.style.translate = `0 ${y}px`;
  });

  function follow(next: typeof find): void {
    find = next;
    move.ask();
  }

  /** The height on the screen, in px, at which the guide stands beside a box. */
  function beside({ top, bottom, height }: DOMRect): number {
    if (kind === 'ruler') return bottom;
    return top + Math.min(height, strip.offsetHeight) / 2;
  }

  const isOurs = (event: Event): boolean => event.composedPath().includes(host);

  function onPoint(event: Event): void {
    const [touch] = (event as Partial<TouchEvent>).touches ?? [event as PointerEvent];
    if (!touch || isOurs(event)) return;
    const { clientX, clientY } = touch;
    follow(() => {
      const line = textAt(document, clientX, clientY)?.box;
      return line ? beside(line) : clientY + (kind === 'ruler' ? GAP_PX : 0);
    });
  }

  function onFocus(event: Event): void {
    const [target] = event.composedPath() as Element[];
    if (target && !isOurs(event)) follow(() => beside(native(target).getBoundingClientRect()));
  }

  function onSelection(): void {
    const selection = native(document).getSelection();
    // the pointer selects text, and the guide follows the pointer already
    if (!selection?.focusNode || !selection.isCollapsed) return;
    const range = native(document).createRange();
    range.setStart(selection.focusNode, selection.focusOffset);
    const [caret] = range.getClientRects();
    if (caret) follow(() => beside(range.getClientRects()[0] ?? caret));
  }

  const onKey = (event: Event): void => {
    const { key, defaultPrevented, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const step = { ArrowUp: -STEP_PX, ArrowDown: STEP_PX }[key];
    if (!step || defaultPrevented || altKey || ctrlKey || metaKey || usesArrows(event)) return;
    const { scrollingElement, documentElement } = native(document);
    const { scrollTop, scrollHeight } = scrollingElement ?? documentElement;
    const isAtEnd =
      step < 0 ? scrollTop <= 0 : scrollTop + view.innerHeight >= Math.floor(scrollHeight);
    if (isAtEnd) follow(once(() => y + step));
  };

  move.ask();
  return undoAll(
    listen(view, 'pointermove pointerdown touchmove', onPoint),
    listen(document, 'focusin', onFocus),
    listen(document, 'selectionchange', onSelection),
    listen(view, 'resize', move.ask),
    // in the bubble phase, after the page, which may have its own use for the key
    listen(view, 'keydown', onKey, {}),
    move.undo,
  );
};

/** The distance of the line below a pointer that is over no text, in px. */
const GAP_PX = 12;

function once(find: () => number): () => number | undefined {
  let isNew = true;
  return () => (isNew ? ((isNew = false), find()) : undefined);
}

/** Tells an event in an element that has its own use for arrow keys. */
function usesArrows(event: Event): boolean {
  const [target] = event.composedPath() as HTMLElement[];
  return (
    !!target &&
    !!native(target).closest(
      'input,textarea,select,audio,video,iframe,[role],[contenteditable]:not([contenteditable=false])',
    )
  );
}

const styles = css`
  .ruler,
  .mask {
    position: absolute;
    inset: 0 0 auto;
    forced-color-adjust: none;
  }
  /* one of the two colors stands out from any page */
  .ruler {
    height: 6px;
    border: solid #000;
    border-width: 3px 0;
    background: #ffd400;
  }
  .mask {
    --height: min(9em * var(--a11y-font-scale, 1), 40vh);
    box-sizing: border-box;
    height: var(--height);
    margin-top: calc(var(--height) / -2);
    border: solid #000;
    border-width: 3px 0;
    outline: 3px solid #ffd400;
    box-shadow: 0 0 0 max(200vw, 200vh) rgb(0 0 0 / 0.8);
  }
`;
