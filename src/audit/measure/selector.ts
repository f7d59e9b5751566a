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

function stepTo(element: Element): string {
  const { localName, parentNode } = element;
  const name = CSS.escape(localName);
  const alike = [...(parentNode?.children ?? [])].filter((one) => one.localName === localName);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}
