import { createRandom } from './random.js';

/**
 * The author's rules, as data, so that the hand-written variant can be derived from what each means. A rule has a
 * `selector`, a `style`, and where they apply `media`, `layer`, and `link` (it styles links).
 * @param {number} count how many rules there are in all
 */
export function authorRules(count) {
  const random = createRandom(count);
  const rules = [...FOUNDATION];
  for (let kind = 0; rules.length < count; kind++) rules.push(...component(kind, random));
  return rules.slice(0, count);
}

/** The component kinds that the page uses: the rules of the other half match nothing. */
export const kindsUsed = (count) =>
  Math.max(1, Math.floor((count - FOUNDATION.length) / RULES_A_KIND / 2));

const RULES_A_KIND = 16;

const FOUNDATION = [
  {
    selector: ':root',
    style: {
      '--brand': '#0a5c8f',
      '--muted': '#5f6b76',
      '--line': '#d5dbe1',
      '--size-small': '13px',
      '--gap': '12px',
    },
  },
  { selector: '*, ::before, ::after', style: { 'box-sizing': 'border-box' }, layer: 'reset' },
  {
    selector: 'body, h1, h2, h3, p, ul, table',
    style: { margin: '0', padding: '0' },
    layer: 'reset',
  },
  { selector: 'ul', style: { 'list-style': 'none' }, layer: 'reset' },
  { selector: 'table', style: { 'border-collapse': 'collapse', width: '100%' }, layer: 'reset' },
  {
    selector: 'body',
    style: {
      'font-family': 'sans-serif',
      'font-size': '16px',
      'line-height': '1.5',
      color: '#222b33',
      'background-color': '#f5f7f9',
    },
  },
  {
    selector: '.page',
    style: { 'max-width': '1140px', margin: '0 auto', padding: '0 var(--gap)' },
  },
  { selector: 'a', style: { color: 'var(--brand)' }, link: true },
  { selector: 'a:hover', style: { color: '#063d60', 'text-decoration': 'none' }, link: true },
  {
    selector: '.grid',
    style: { display: 'flex', 'flex-wrap': 'wrap', gap: 'var(--gap)' },
    layer: 'layout',
  },
  { selector: '.grid > *', style: { flex: '1 1 200px', 'min-width': '0' }, layer: 'layout' },
  {
    selector: '.badge',
    style: {
      'font-size': 'var(--size-small)',
      'letter-spacing': '0.5px',
      'border-radius': '3px',
      padding: '0 6px',
      color: '#ffffff',
      'background-color': 'var(--muted)',
    },
  },
  { selector: '.page', style: { 'max-width': '100%', color: '#000000' }, media: 'print' },
];

/** One kind of component, as a site has dozens: a section with a card, a list, a table and a button. */
function component(kind, random) {
  const size = (px) =>
    random.one([`${px}px`, `${px}px`, `${px / 16}rem`, `${Math.round(px / 1.6) / 10}em`]);
  const text = () => random.one(['#222b33', '#39424a', '#1b3a57', 'rgb(60, 64, 67)']);
  const tint = () => random.one(['#ffffff', '#fafbfc', '#eef3f7', '#fff8e6', 'rgb(237, 245, 240)']);
  const line = () => `1px solid ${random.one(['#d5dbe1', '#c3ccd4', 'var(--line)'])}`;
  const px = (from, to) => `${from + random.below(to - from)}px`;
  const layer = random.chance(0.3) ? 'components' : undefined;
  const rules = [
    {
      selector: `.section-${kind}`,
      style: { padding: `${px(8, 32)} 0`, 'border-top': line(), 'background-color': tint() },
    },
    {
      selector: `.section-${kind} > h2`,
      style: { 'font-size': size(24), 'line-height': random.one(['1.25', '30px']), color: text() },
    },
    {
      selector: `.card-${kind}`,
      style: {
        padding: px(8, 20),
        border: line(),
        'border-radius': px(2, 8),
        'background-color': tint(),
        'box-shadow': '0 1px 3px rgba(0, 0, 0, 0.12)',
        'font-size': random.one(['15px', '0.9375rem']),
      },
    },
    {
      selector: `.card-${kind} .title`,
      style: { 'font-size': size(18), 'font-weight': '600', color: text() },
    },
    {
      selector: `.card-${kind} p`,
      style: {
        'font-size': random.one(['14px', '0.875rem', '0.95em']),
        'line-height': random.one(['1.5', '21px']),
        color: text(),
        margin: '0 0 var(--gap)',
      },
    },
    { selector: `.card-${kind} p:last-child`, style: { 'margin-bottom': '0' } },
    {
      selector: `.card-${kind} p > a`,
      style: { color: random.one(['#0a5c8f', '#7a1f5c']) },
      link: true,
    },
    {
      selector: `.card-${kind} a:hover`,
      style: { 'background-color': 'rgba(10, 92, 143, 0.08)' },
      link: true,
    },
    {
      selector: `.button-${kind}`,
      style: {
        'font-size': random.one(['13px', '0.8125rem']),
        padding: '0.4em 1em',
        color: '#ffffff',
        'background-color': random.one(['#0a5c8f', '#1b7f4d']),
        border: '1px solid transparent',
        'border-radius': '4px',
        'white-space': 'nowrap',
      },
    },
    {
      selector: `.button-${kind}:focus-visible`,
      style: { outline: '2px solid #7a1f5c', 'outline-offset': '2px' },
    },
    {
      selector: `.list-${kind} > li`,
      style: { padding: `${px(2, 8)} 0`, 'border-bottom': line(), color: text() },
    },
    {
      selector: `.list-${kind} > li:nth-child(odd)`,
      style: { 'background-color': 'rgba(0, 0, 0, 0.03)' },
    },
    {
      selector: `.table-${kind} td`,
      style: { padding: '4px 8px', border: line(), 'font-size': 'var(--size-small)' },
    },
    { selector: `.m-${kind}`, style: { 'margin-top': px(0, 24) } },
    { selector: `.card-${kind}`, style: { padding: '16px' }, media: '(min-width: 800px)' },
    {
      selector: `.section-${kind} > h2`,
      style: { 'font-size': '20px' },
      media: '(max-width: 600px)',
    },
  ];
  return layer ? rules.map((rule) => ({ layer, ...rule })) : rules;
}
