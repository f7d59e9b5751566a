/**
 * Whether a sheet is in force, whatever its media say: not where it is disabled, nor where the page
 * offers it as an alternative to the one that is (CSSOM, “enabled CSS style sheet set name”). Only
 * Firefox says of the latter that they are disabled; in the others, the effect of a rule tells.
 */
export function isInForce(sheet: CSSStyleSheet): boolean {
  return !sheet.disabled && (!isOfAnotherSet(sheet) || hasEffect(sheet));
}

/** Of all sheets with titles the first one's is preferred; a script may have chosen otherwise. */
function isOfAnotherSet({ title, ownerNode }: CSSStyleSheet): boolean {
  // there are no sets in shadow trees
  if (!title || !ownerNode || ownerNode.getRootNode() !== ownerNode.ownerDocument) return false;
  if (isAlternate(ownerNode)) return true;
  const preferred = [...ownerNode.ownerDocument.styleSheets].find(
    (one) => one.title && !(one.ownerNode && isAlternate(one.ownerNode)),
  );
  return preferred?.title !== title;
}

const isAlternate = (owner: Node): boolean =>
  /(?:^|\s)alternate(?:\s|$)/i.test((owner as Partial<HTMLLinkElement>).rel ?? '');

/** Of what nobody sees, and a property that nobody inherits: the page is not styled anew for it. */
const PROBE = { value: '-271828', rule: 'head{order:-271828!important}' };

function hasEffect(sheet: CSSStyleSheet): boolean {
  const { head, defaultView: view } = sheet.ownerNode?.ownerDocument ?? {};
  if (!head || !view) return false;
  try {
    const { length } = sheet.cssRules;
    sheet.insertRule(PROBE.rule, length);
    const { order } = view.getComputedStyle(head);
    sheet.deleteRule(length);
    return order === PROBE.value;
  } catch {
    // another origin's: there is no counterpart either
    return false;
  }
}
