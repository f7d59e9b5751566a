import { native } from './native.js';

type Root = Document | ShadowRoot;

/** Marks a text as CSS, which editors then colour and the build makes shorter. */
export const css = String.raw;

/**
 * Adds rules to documents and shadow roots without touching their markup, by one constructed sheet.
 * All roots belong to one document: a sheet cannot be adopted by another document than its own.
 * @returns the undo
 */
export function adoptRules(css: string, ...roots: [Root, ...Root[]]): () => void {
  const [root] = roots;
  const document = (native(root).ownerDocument ?? root) as Document;
  const view = native(document).defaultView ?? window;
  const sheet = Object.assign(new view.CSSStyleSheet(), { [ADDED]: true });
  sheet.replaceSync(css);
  for (const one of roots.map(native)) one.adoptedStyleSheets = [...one.adoptedStyleSheets, sheet];
  return () => {
    for (const one of roots.map(native))
      one.adoptedStyleSheets = one.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Tells a sheet that `adoptRules` has made, also where another copy of this code has. */
export const isAdded = (sheet: CSSStyleSheet): boolean => ADDED in sheet;

const ADDED = Symbol.for('a11y-toolbar-rules');
