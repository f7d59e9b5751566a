/**
 * The author's rules with what a preference governs written out by hand: larger sizes, the colours of a palette, spaced
 * letters. It shows what the toolbar shows, so that the browser has the same styles to compute and the same boxes to
 * lay out. `measure/same-effect.js` checks that.
 */
export function byHand(rules, { scale, palette, spacing }) {
  const own = rules.map((rule) => ({ ...rule, style: rewritten(rule, scale, palette, spacing) }));
  return [...foundation(scale, palette, spacing), ...own];
}

/** The palettes of the toolbar, as far as the page shows them. */
export const PALETTES = {
  black: {
    text: '#fff',
    background: '#000',
    link: '#9cf',
    border: '#999',
    control: '#1a1a1a',
    scheme: 'dark',
  },
};

/** What the author leaves to the browser, in a layer that any author rule beats. */
function foundation(scale, { text, background, link, border, control, scheme }, spacing) {
  const layer = 'by-hand';
  return [
    {
      selector: ':root',
      style: {
        'font-size': `${scale * 100}%`,
        color: text,
        'background-color': background,
        'color-scheme': scheme,
        'accent-color': link,
        '--hand-scale': scale,
        '--hand-color': text,
      },
    },
    { selector: ':where(*)', style: { 'letter-spacing': `${spacing}em` } },
    { selector: 'body', style: { 'overflow-wrap': 'break-word' } },
    { selector: 'h1, h2, h3', style: { 'overflow-wrap': 'anywhere' } },
    { selector: ':any-link', style: { color: link } },
    { selector: 'table, td, th', style: { 'border-color': border } },
    {
      selector: 'button, input',
      style: {
        'font-size': `${(40 / 3) * scale}px`,
        color: text,
        'background-color': control,
        'border-color': border,
      },
    },
    // what stands in style attributes
    {
      selector: '.alert',
      style: { color: `${text} !important`, 'font-size': `${12 * scale}px !important` },
    },
  ].map((rule) => ({ ...rule, layer: rule.selector === '.alert' ? undefined : layer }));
}

function rewritten({ style, link, media }, scale, palette, spacing) {
  const entries = Object.entries(style).map(([property, value]) => [
    property,
    property.startsWith('--') ? value : governed(property, value),
  ]);
  return Object.fromEntries(entries);

  function governed(property, value) {
    switch (property) {
      case 'font-size':
        return value.startsWith('var(') ? `calc(${value} * ${scale})` : lengths(value);
      case 'line-height':
        return lengths(value);
      case 'max-width':
        return value.endsWith('px') ? `min(${lengths(value)}, max(${value}, 100% - 60px))` : value;
      case 'letter-spacing':
        return `calc(${value} + ${spacing}em)`;
      case 'white-space':
        return 'normal';
    }
    if (media === 'print') return value;
    switch (property) {
      case 'color':
        return link ? palette.link : palette.text;
      case 'background-color':
        return value.startsWith('rgba') ? 'transparent' : palette.background;
      case 'box-shadow':
        return 'none';
    }
    if (/^border(-\w+)?$/.test(property))
      return value.replace(/solid (?!transparent).*/, `solid ${palette.border}`);
    if (property === 'outline') return value.replace(/#\w+/, '#fd0');
    return value;
  }

  function lengths(value) {
    return value.replace(/([\d.]+)px/g, (_, number) => `${number * scale}px`);
  }
}
