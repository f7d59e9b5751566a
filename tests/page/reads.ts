import type { Page } from './support.js';

/** Counts from now on how often something reads the text of a rule or of its declarations. */
export function readsOfRules({ window: view }: Page): () => number {
  let reads = 0;
  for (const { prototype } of [view.CSSRule, view.CSSStyleDeclaration]) {
    const cssText = Object.getOwnPropertyDescriptor(prototype, 'cssText');
    if (!cssText?.get || !cssText.set) throw new Error('cssText is no accessor here');
    Object.defineProperty(prototype, 'cssText', {
      ...cssText,
      get() {
        // of a rule or of what a rule declares; `style` attributes have no rule
        const owner = this as CSSRule | CSSStyleDeclaration;
        if (owner instanceof view.CSSRule || owner.parentRule) reads++;
        return cssText.get?.call(this) as unknown;
      },
    });
  }
  return () => reads;
}

/** Counts from now on how often something reads the adopted sheets of the document. */
export function readsOfAdopted({ window: view }: Page): () => number {
  const { prototype } = view.Document;
  const adopted = Object.getOwnPropertyDescriptor(
    prototype,
    'adoptedStyleSheets',
  ) as Required<PropertyDescriptor>;
  let reads = 0;
  Object.defineProperty(prototype, 'adoptedStyleSheets', {
    ...adopted,
    get() {
      reads++;
      return adopted.get.call(this) as unknown;
    },
  });
  return () => reads;
}
