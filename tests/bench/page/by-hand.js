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
    // surfaces keep the hue of what the author fills them with; one without a hue has the page's background
    surfaces: {
      '#fff8e6': 'oklch(0.2772 0.0693 89.1)',
      '#0a5c8f': 'oklch(0.2772 0.0693 244.1)',
      '#1b7f4d': 'oklch(0.2772 0.0693 155.8)',
      'var(--muted)': 'oklch(0.2772 0.0693 246)',
    },
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
    { selector: 'a, button, input', style: { 'max-width': '100%' } },
    { selector: 'button', style: { outline: `1px solid ${border}`, 'outline-offset': '-1px' } },
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
      case 'padding':
        // the space at both sides of a text stays as it is
        return value.replace(/ ([\d.]+)em$/, (_, number) => ` ${number / scale}em`);
    }
    if (media === 'print') return value;
    switch (property) {
      case 'color':
        return link ? palette.link : palette.text;
      case 'background-color':
        if (value.startsWith('rgba')) return 'transparent';
        return palette.surfaces[value] ?? palette.background;
      case 'box-shadow':
        return `0 0 0 1px ${palette.border}`;
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
