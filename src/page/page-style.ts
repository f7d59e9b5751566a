/** The style that the engine is asked for, and the report that it gives. */

/**
 * The colors of a forced palette. Each is a CSS color; text, links and disabled text should stand
 * at 7:1 or more to `background` and `control` (WCAG 2.2, 1.4.6), borders and focus at 3:1 (1.4.11).
 */
export interface Palette {
  text: string;
  background: string;
  link: string;
  visited: string;
  /** The background of form controls. */
  control: string;
  border: string;
  /** The text of disabled controls. */
  disabled: string;
  selection: string;
  selectionText: string;
  focus: string;
  /** The scheme of what the browser draws itself: form controls, scroll bars. */
  colorScheme: 'light' | 'dark';
}

/**
 * The looks that a page should have. Each member has an effect of its own; one that is absent leaves
 * the page as it is.
 */
export interface PageStyle {
  /** A factor of every font size, above 0; 2 is 200 %, and 1 the page's own. */
  fontScale?: number | undefined;
  /** The space that is added to every letter spacing, in em (WCAG 2.2, 1.4.12 has 0.12). */
  letterSpacing?: number | undefined;
  palette?: Palette | undefined;
  /** The least line height, as a factor of the font size (WCAG 2.2, 1.4.12 has 1.5). */
  lineHeight?: number | undefined;
  /** The space that is added to every word spacing, in em (WCAG 2.2, 1.4.12 has 0.16). */
  wordSpacing?: number | undefined;
  /** The least space after paragraphs, as a factor of the font size (WCAG 2.2, 1.4.12 has 2). */
  paragraphSpacing?: number | undefined;
  /**
   * The most characters in a line (WCAG 2.2, 1.4.8 has 80). Chinese, Japanese and Korean characters
   * count twice.
   */
  lineLength?: number | undefined;
  /** One or more CSS font families, as in `font-family`. Icon fonts stay, and what is monospaced stays so. */
  fontFamily?: string | undefined;
  /** The least font weight, from 1 to 1000. */
  fontWeight?: number | undefined;
  /** `start`: text is neither justified nor centered. */
  textAlign?: 'start' | undefined;
  /** `auto`: words are divided at the ends of lines; `manual`: they are not. */
  hyphens?: 'auto' | 'manual' | undefined;
  /** `none`: text is shown as it was written, not in capitals. */
  textTransform?: 'none' | undefined;
  /** `normal`: nothing is slanted. */
  fontStyle?: 'normal' | undefined;
  /** Images without colors (`grey`), darker (`dim`), or hidden, for descriptions in their place (`text`). */
  images?: 'grey' | 'dim' | 'text' | undefined;
  /** `none`: no images behind text. */
  backgroundImages?: 'none' | undefined;
  /** `none`: nothing moves by itself, and the page's own rules for reduced motion are in force. */
  motion?: 'none' | undefined;
  /** `strong`: links are underlined and bold. */
  links?: 'strong' | undefined;
  /** `strong`: headings have a frame. */
  headings?: 'strong' | undefined;
  /** `strong`: what has the focus has a thick ring of two colors. */
  focus?: 'strong' | undefined;
  /** The color and size of the mouse pointer, where it is an arrow, a hand or a text cursor. */
  pointer?: 'black' | 'white' | 'large-black' | 'large-white' | undefined;
}

/** A style, and what follows from it. */
export interface StyleInForce extends PageStyle {
  /** The factor by which text has grown; 1 where it is only spaced. */
  room?: number | undefined;
}

/** Lists what the page does not show, and the parts of it that the engine could not change. */
export interface Report {
  /** Names of what is not shown since its code did not come, as without a network. The next call asks again. */
  missing: readonly string[];
  /** Addresses of style sheets that cannot be read, and declarations that cannot be written. */
  unreachable: readonly string[];
}
