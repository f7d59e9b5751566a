/**
 * The names of the features that the toolbar needs and a browser does not have. None are missing since
 * Chrome 114 and Safari 17 (`popover`), and Firefox 128 (`@property`). Whoever has `@property` has constructed
 * style sheets.
 */
export function missingFeatures(view: Window & typeof globalThis): string[] {
  const features: [name: string, owner: object, member: string][] = [
    ['@layer', view, 'CSSLayerBlockRule'],
    ['@property', view, 'CSSPropertyRule'],
    ['Popover API', view.HTMLElement.prototype, 'popover'],
  ];
  return features.filter(([, owner, member]) => !(member in owner)).map(([name]) => name);
}
