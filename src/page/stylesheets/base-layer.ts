import { native } from '../../dom/native.js';
import { LAYER } from '../effects/base-rules.js';
import { isInForce } from './in-force.js';

/**
 * Makes the layer of the base rules the lowest layer of its tree. Layers rank by where they are first
 * named, and adopted sheets come last. So a statement that names it has to stand before the first layer
 * of the page.
 */
export class BaseLayer {
  #rule: CSSRule | undefined;

  /** True if a sheet that is in its document names the layer. */
  get isSet(): boolean {
    return Boolean(this.#rule?.parentStyleSheet?.ownerNode);
  }

  /** @param sheets - the sheets of the tree of which the first is to name the layer */
  update(sheets: readonly CSSStyleSheet[]): void {
    const first = sheets.find((sheet) => applies(sheet) && !isScriptManaged(sheet));
    if (!first || this.#rule?.parentStyleSheet === first) return;
    this.undo();
    // allowed before @import and @namespace: https://drafts.csswg.org/css-cascade-5/#layer-empty
    first.insertRule(`@layer ${LAYER};`, 0);
    this.#rule = first.cssRules[0];
  }

  undo(): void {
    const rule = this.#rule;
    const sheet = rule?.parentStyleSheet;
    if (sheet) sheet.deleteRule([...sheet.cssRules].findIndex((other) => other === rule));
    this.#rule = undefined;
  }
}

/** Tells if a sheet applies: one that does not names no layers. */
function applies(sheet: CSSStyleSheet): boolean {
  const document = sheet.ownerNode?.ownerDocument;
  const view = document && native(document).defaultView;
  return isInForce(sheet) && view?.matchMedia(sheet.media.mediaText).matches !== false;
}

/**
 * Tells a sheet that has rules but no text. The script that manages it may count its rules, and would
 * lose count.
 */
const isScriptManaged = ({ ownerNode }: CSSStyleSheet): boolean =>
  /^style$/i.test(ownerNode?.nodeName ?? '') && !ownerNode?.textContent.trim();
