/** Texts that are no text nodes: the values of fields, and what style sheets add. */
import { styleOf } from '../../dom/computed-style.js';
import { inclusiveAncestors } from '../../dom/flat-tree.js';
import { collapseSpaces } from '../../dom/nodes.js';

/** A text that an element shows, and the share of it that has room. */
export interface InnerText {
  readonly element: Element;
  readonly words: string;
  readonly share: number;
}

/** The texts of the fields among some elements, and those that `::before` and `::after` add. */
export function innerTexts(elements: readonly Element[]): InnerText[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  return elements.flatMap((element) => {
    const words = wordsOf(element);
    if (words !== undefined) {
      const isSeen = words && pen && isShown(element);
      return isSeen ? [{ element, words, share: shareOf(element as Field, words, pen) }] : [];
    }
    const added = addedTo(element);
    return added && isShown(element) ? [{ element, words: added, share: roomIn(element) }] : [];
  });
}

type Field = HTMLInputElement | HTMLSelectElement;

/** The room that the arrow of a list takes, in px. */
const ARROW = 20;

/** A field that takes this share of the box around it counts as one that fills it. */
const FULL = 0.9;

const FIELDS = 'input:not([type="hidden" i], [type="password" i]), select:not([multiple], [size])';
const WITHOUT_TEXT = /^(?:checkbox|radio|range|color|image|file)$/;

/** The text that a field shows in one line. `undefined` for other elements. */
function wordsOf(element: Element): string | undefined {
  if (!element.matches(FIELDS)) return undefined;
  const { type, value, placeholder, selectedOptions } = element as Partial<HTMLInputElement> &
    Partial<HTMLSelectElement>;
  if (WITHOUT_TEXT.test(type ?? '')) return '';
  const words = selectedOptions ? selectedOptions[0]?.label : value || placeholder;
  return collapseSpaces(words ?? '');
}

/** The share of a field's text that its box has room for. */
function shareOf(field: Field, words: string, pen: OffscreenCanvasRenderingContext2D): number {
  const style = styleOf(field);
  pen.font = style.font;
  pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(words);
  const hasArrow = field.matches('select') && style.appearance !== 'none';
  const room = within(field.clientWidth, style.paddingLeft, style.paddingRight);
  const height = within(field.clientHeight, style.paddingTop, style.paddingBottom);
  const across = isWidest(field) ? 1 : (room - (hasArrow ? ARROW : 0)) / width;
  // letters may stand in the padding, but not beyond the border
  const down =
    Math.max(height, field.clientHeight) / (fontBoundingBoxAscent + fontBoundingBoxDescent);
  return Math.max(0, Math.min(1, across, down));
}

/** Tells a field that fills the box around it, and so cannot be wider. */
function isWidest(field: Field): boolean {
  const around = inclusiveAncestors(field).find(
    (one) => one !== field && !/^(?:inline|contents)$/.test(styleOf(one).display),
  );
  if (!around) return false;
  const { paddingLeft, paddingRight } = styleOf(around);
  const room = within(around.clientWidth, paddingLeft, paddingRight);
  return field.getBoundingClientRect().width >= room * FULL;
}

const within = (length: number, ...paddings: string[]): number =>
  paddings.reduce((left, padding) => left - (parseFloat(padding) || 0), length);

/** The words that style sheets add to an element that can cut them off. */
function addedTo(element: Element): string {
  const { overflowX, overflowY } = styleOf(element);
  if (!/hidden|clip/.test(overflowX + overflowY)) return '';
  const added = ['::before', '::after'].map((part) => styleOf(element, part).content);
  return collapseSpaces(added.flatMap((one) => /^"(.*\w\w.*)"$/.exec(one)?.[1] ?? []).join(' '));
}

function roomIn({ clientWidth, clientHeight, scrollWidth, scrollHeight }: Element): number {
  return Math.min(1, clientWidth / scrollWidth, clientHeight / scrollHeight);
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  element.getClientRects().length > 0;
