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

/** What a page should look like. What is absent is the page's own. */
export interface PageStyle {
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
