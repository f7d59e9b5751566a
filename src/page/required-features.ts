/**
 * What a browser lacks of what the toolbar is built on; nothing where it will work.
 * The last to come was Popover in Chrome 114 and Safari 17, and `@property` in Firefox 128.
 */
export function missingFeatures(view: Window & typeof globalThis): string[] {
  const { CSSStyleSheet, Document, HTMLElement } = view;
  const features = {
    'constructed style sheets':
      'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype,
    '@layer': 'CSSLayerBlockRule' in view,
    '@property': 'CSSPropertyRule' in view,
    'Popover API': 'popover' in HTMLElement.prototype,
  };
  return Object.entries(features)
    .filter(([, isThere]) => !isThere)
    .map(([name]) => name);
}
