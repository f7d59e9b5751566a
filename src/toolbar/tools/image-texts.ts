/** The tool that shows descriptions in place of pictures. */
import { css } from '../../dom/constructed-sheet.js';
import { coverEach } from './overlay/covers.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';
import { native } from '../../dom/native.js';
import { stringsOf } from '../language/strings-of.js';
import type { Tool } from './tool.js';

/** The font sizes to try, largest first, as factors of the font size around the picture. */
const SIZES = [1, 0.85, 0.7];
const LEAST_PX = 10;

/**
 * Puts the descriptions of pictures in their place. The engine hides the pictures themselves. A
 * picture that only decorates gets no text.
 */
export const imageTexts: Tool = (_, { document, host, layer, language }) => {
  const box = layer({ styles, scrolls: true });
  // a screen reader reads the pictures' own descriptions
  box.ariaHidden = 'true';
  const covered = coverEach(document, host, box, 'img', (picture) => {
    const text = textOf(picture, stringsOf(language.locale).covers.picture);
    if (!text) return undefined;
    const cover = native(document).createElement('div');
    const words = native(document).createElement('span');
    cover.className = 'picture';
    words.append(text);
    words.dir = 'auto';
    const speaking = picture.closest('[lang]');
    cover.lang = (speaking && native(speaking).getAttribute('lang')) ?? '';
    cover.append(words);
    return {
      box: cover,
      fit() {
        dressLike(words, parentOf(picture) ?? picture);
        cover.style.color = words.style.color;
        fit(words, cover);
      },
    };
  });
  return covered.undo;
};

/**
 * The description of a picture, or an empty text for one that only decorates.
 * @param unknown - the text for a picture that has no description at all
 */
function textOf(picture: HTMLElement, unknown: string): string {
  if (/^(?:none|presentation)$/.test(picture.role ?? '') || picture.ariaHidden === 'true')
    return '';
  const label = picture.ariaLabel ?? picture.getAttribute('alt') ?? picture.title;
  const isDecoration = picture.getAttribute('alt') === '' && !picture.ariaLabel;
  return isDecoration ? '' : label.trim() || unknown;
}

/** Gives words the color and the font of an element. */
function dressLike({ style }: HTMLElement, element: Element): void {
  const { color, fontFamily, fontSize, letterSpacing } = styleOf(element);
  Object.assign(style, { color, fontFamily, fontSize, letterSpacing });
}

/** Makes words as large as there is room for. A text that does not fit ends in an ellipsis. */
function fit(words: HTMLElement, cover: HTMLElement): void {
  const { style } = words;
  const size = parseFloat(style.fontSize);
  const { clientWidth, clientHeight } = cover;
  style.webkitLineClamp = '';
  for (const factor of SIZES) {
    style.fontSize = `${Math.max(size * factor, LEAST_PX)}px`;
    if (words.scrollHeight <= clientHeight && words.scrollWidth <= clientWidth) return;
  }
  const line = parseFloat(style.fontSize) * LINE;
  style.webkitLineClamp = String(Math.max(1, Math.floor(clientHeight / line)));
}

const LINE = 1.25;

const styles = css`
  .picture {
    position: absolute;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    overflow: clip;
    border: 1px dashed;
  }
  .picture[hidden] {
    display: none;
  }
  .picture span {
    display: -webkit-box;
    box-sizing: border-box;
    -webkit-box-orient: vertical;
    max-width: 100%;
    overflow: hidden;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
`;
