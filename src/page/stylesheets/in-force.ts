import { native } from '../../dom/native.js';

/**
 * Tells if a sheet is in force, whatever its media are. It is not if it is disabled, nor if it is an
 * alternate sheet and another one is chosen: https://drafts.csswg.org/cssom/#css-style-sheet-collections.
 * Only Firefox says that such a sheet is disabled. In other browsers, a rule in it shows by its effect.
 */
export function isInForce(sheet: CSSStyleSheet): boolean {
  return !sheet.disabled && (!isOfAnotherSet(sheet) || hasEffect(sheet));
}

/** Makes a counterpart apply where its sheet does. */
export function copyConditions(sheet: CSSStyleSheet, counterpart: CSSStyleSheet): void {
  const { mediaText } = sheet.media;
  if (counterpart.media.mediaText !== mediaText) counterpart.media.mediaText = mediaText;
  const disabled = !isInForce(sheet);
  if (counterpart.disabled !== disabled) counterpart.disabled = disabled;
}

/**
 * Tells if a sheet belongs to a set that is not the preferred one. The first sheet with a title names the
 * preferred set, but a script may have chosen another.
 */
function isOfAnotherSet({ title, ownerNode }: CSSStyleSheet): boolean {
  // shadow trees have no sets
  if (!title || !ownerNode || ownerNode.getRootNode() !== ownerNode.ownerDocument) return false;
  if (isAlternate(ownerNode)) return true;
  const preferred = [...native(ownerNode.ownerDocument).styleSheets].find(
    (one) => one.title && !(one.ownerNode && isAlternate(one.ownerNode)),
  );
  return preferred?.title !== title;
}

const isAlternate = (owner: Node): boolean =>
  /(?:^|\s)alternate(?:\s|$)/i.test((owner as Partial<HTMLLinkElement>).rel ?? '');

/** A rule for an element that is never shown, with a property that does not inherit: it costs the least. */
const PROBE = { value: '-271828', rule: 'head{order:-271828!important}' };

function hasEffect(sheet: CSSStyleSheet): boolean {
  const document = sheet.ownerNode?.ownerDocument;
  const { head, defaultView: view } = (document && native(document)) ?? {};
  if (!head || !view) return false;
  try {
    const { length } = sheet.cssRules;
    sheet.insertRule(PROBE.rule, length);
    const { order } = view.getComputedStyle(head);
    sheet.deleteRule(length);
    return order === PROBE.value;
  } catch {
    // the sheet is of another origin, and has no counterpart either
    return false;
  }
}
