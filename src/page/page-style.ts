/**
 * The colours of a forced palette. Each is a CSS colour; text, links and disabled text should stand
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

/** What else can be changed, each member by an effect of its own. */
export interface FurtherStyle {
  /** The least line height, as a factor of the font size (WCAG 2.2, 1.4.12 has 1.5). */
  lineHeight: number;
  /** What is added to every word spacing, in em (WCAG 2.2, 1.4.12 has 0.16). */
  wordSpacing: number;
  /** The least space after paragraphs, as a factor of the font size (WCAG 2.2, 1.4.12 has 2). */
  paragraphSpacing: number;
  /** The most characters in a line, half as many of those as wide as high (WCAG 2.2, 1.4.8: 80). */
  lineLength: number;
  /** A CSS font family. Icon fonts stay, and what is monospaced stays so. */
  fontFamily: string;
  /** The least font weight. */
  fontWeight: number;
  /** `start`: text is neither justified nor centred. */
  textAlign: 'start';
  hyphens: 'auto' | 'manual';
  /** `none`: letters as they were written, not all of them capitals. */
  textTransform: 'none';
  /** `normal`: nothing slanted. */
  fontStyle: 'normal';
  /** Pictures without colours, darker, or not seen. */
  images: 'grey' | 'dim' | 'text';
  backgroundImages: 'none';
  /** `none`: nothing moves by itself, and the page's own rules for that are in force. */
  motion: 'none';
  /** `strong`: links are underlined and bold. */
  links: 'strong';
  headings: 'strong';
  /** `strong`: what has the focus has a thick ring of two colours. */
  focus: 'strong';
  pointer: 'black' | 'white' | 'large-black' | 'large-white';
}

type FurtherPart = { [Name in keyof FurtherStyle]?: FurtherStyle[Name] | undefined };

/** What a page should look like. What is absent is the page's own. */
export interface PageStyle extends FurtherPart {
  /** A factor of every font size, e.g. 2 for 200 %. */
  fontScale?: number | undefined;
  /** What is added to every letter spacing, in em (WCAG 2.2, 1.4.12 has 0.12). */
  letterSpacing?: number | undefined;
  palette?: Palette | undefined;
}

/** What the engine could not do. */
export interface Report {
  /** Addresses of style sheets that cannot be read, and declarations that cannot be written. */
  unreachable: readonly string[];
}
