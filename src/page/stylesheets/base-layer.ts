import { LAYER } from '../effects/base-rules.js';
import { isInForce } from './in-force.js';

/**
 * Makes the layer of the base rules the lowest of its tree: layers rank by where they are first
 * named, adopted sheets come last, so a statement has to stand before the first layer of the page.
 */
export interface LowestLayer {
  /** @param layered - the tree's sheets that make layers, in order */
  update(layered: readonly CSSStyleSheet[]): void;
  undo(): void;
}

export function createLowestLayer(): LowestLayer {
  let rule: CSSRule | undefined;

  function undo(): void {
    const sheet = rule?.parentStyleSheet;
    if (sheet) sheet.deleteRule([...sheet.cssRules].findIndex((other) => other === rule));
    rule = undefined;
  }

  return {
    update(layered) {
      const first = layered.find((sheet) => applies(sheet) && !isScriptManaged(sheet));
      if (!first || rule?.parentStyleSheet === first) return;
      undo();
      // before @import and @namespace too: https://drafts.csswg.org/css-cascade-5/#layer-empty
      first.insertRule(`@layer ${LAYER};`, 0);
      rule = first.cssRules[0];
    },
    undo,
  };
}

/** A sheet that does not apply names no layers. */
const applies = (sheet: CSSStyleSheet): boolean =>
  isInForce(sheet) &&
  sheet.ownerNode?.ownerDocument.defaultView?.matchMedia(sheet.media.mediaText).matches !== false;

/** A script that keeps its rules by index would lose count: its sheet has rules but no text. */
const isScriptManaged = ({ ownerNode }: CSSStyleSheet): boolean =>
  /^style$/i.test(ownerNode?.nodeName ?? '') && !ownerNode?.textContent.trim();
