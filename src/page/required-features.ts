/**
 * The names of the features that the toolbar needs and a browser does not have. None are missing since
 * Chrome 114 and Safari 17 (`popover`), and Firefox 128 (`@property`). Whoever has these two has `@layer`
 * and constructed style sheets.
 */
export function missingFeatures(view: Window & typeof globalThis): string[] {
  const features = {
    '@property': 'CSSPropertyRule' in view,
    'Popover API': 'popover' in view.HTMLElement.prototype,
  };
  return Object.entries(features).flatMap(([name, isThere]) => (isThere ? [] : [name]));
}
