import type { CSSResult } from 'lit';
import type { Strings } from '../../locales/strings.js';

/** What a box of a tool's own is. */
export interface LayerOptions {
  /** What the boxes in it look like. */
  readonly styles?: CSSResult;
  /** Whether it scrolls with the page; else it fills the window. */
  readonly scrolls?: boolean;
  /** Whether it may lie over the bar; else it has a hole there. */
  readonly coversBar?: boolean;
}

/** What a tool works with. */
export interface ToolContext {
  /** The page. */
  readonly document: Document;
  /** The toolbar, which a tool leaves alone. */
  readonly host: Element;
  /**
   * Makes a box in the toolbar's shadow tree, over the whole page (in the top layer, and above what
   * the page puts there), which lets clicks through. It is gone with the tool.
   */
  readonly layer: (options: LayerOptions) => HTMLElement;
  readonly strings: () => Strings;
}

/** Does what a value of a setting asks for that is no matter of style. Returns the undo. */
export type Tool<Value = string> = (value: Value, context: ToolContext) => () => void;
