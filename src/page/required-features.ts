/**
 * The names of the features that the toolbar needs and a browser does not have. None are missing since
 * Chrome 114 and Safari 17 (`popover`), and Firefox 128 (`@property`).
 */
export function missingFeatures(view: Window & typeof globalThis): string[] {
  const { CSSStyleSheet, HTMLElement, document } = view;
  const features = {
    'constructed style sheets':
      // not in Document.prototype: MooTools has another Document
      'adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype,
    '@layer': 'CSSLayerBlockRule' in view,
    '@property': 'CSSPropertyRule' in view,
    'Popover API': 'popover' in HTMLElement.prototype,
  };
  return Object.entries(features)
    .filter(([, isThere]) => !isThere)
    .map(([name]) => name);
}
