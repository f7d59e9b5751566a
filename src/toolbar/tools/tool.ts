/** The one shape of all tools: settings that do more than change the page's style. */
import type { Language } from '../language/language.js';

/** The kind of box that a tool draws in. */
export interface LayerOptions {
  /** The style of the tool's own boxes in it. */
  readonly styles?: string;
  /** If true, it scrolls with the page; else it fills the window. */
  readonly scrolls?: boolean;
  /** If true, it lies over the bar as well; else it has a hole there. */
  readonly coversBar?: boolean;
}

/** The surroundings of a tool. */
export interface ToolContext {
  /** The page. */
  readonly document: Document;
  /** The toolbar, which a tool leaves alone. */
  readonly host: Element;
  /**
   * Makes a box in the toolbar's shadow tree. It lies over the whole page, in the top layer and above
   * what the page puts there, and lets clicks through. It goes when the tool stops.
   */
  readonly layer: (options: LayerOptions) => HTMLElement;
  readonly language: Pick<Language, 'locale'>;
}

/** Starts a tool for a value of its setting. Returns the undo. */
export type Tool<Value = string> = (value: Value, context: ToolContext) => () => void;
