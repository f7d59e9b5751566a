import { hostOf } from '../../dom/flat-tree.js';

/** A selector that finds only this element in its tree, after those of the shadow hosts around it. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const steps: string[] = [];
  for (let step: Element | null = element; step; step = step.parentElement) {
    const id = step.id && `#${CSS.escape(step.id)}`;
    const isUnique = id && root.querySelectorAll(id).length === 1;
    steps.unshift(isUnique ? id : stepTo(step));
    if (isUnique) break;
  }
  const host = hostOf(element);
  return [...(host ? [selectorOf(host)] : []), steps.join(' > ')].join(' >>> ');
}

/** The element of a fault's target, in whichever shadow root or frame it is. */
export function elementAt(document: Document, target: string): Element | null {
  let root: ParentNode | null | undefined = document;
  let element: Element | null = null;
  for (const selector of target.split(' >>> ')) {
    element = first(root, selector);
    root = element?.shadowRoot ?? (element as Partial<HTMLIFrameElement> | null)?.contentDocument;
  }
  return element;
}

function stepTo(element: Element): string {
  const { localName, parentNode } = element;
  const name = CSS.escape(localName);
  const alike = [...(parentNode?.children ?? [])].filter((one) => one.localName === localName);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}

function first(root: ParentNode | null | undefined, selector: string): Element | null {
  try {
    return root?.querySelector(selector) ?? null;
  } catch {
    // axe's target need not be a selector
    return null;
  }
}
