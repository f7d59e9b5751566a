import { or, type FurtherEffect } from './effect.js';

/** Links that no one overlooks. */
export const links: FurtherEffect<'strong'> = {
  governs: 'text-decoration-line text-decoration-thickness font-weight',
  wrap: (text, _, property) => or(`link-${property}`, text),
  base:
    ':where(:any-link){--a11y-link-text-decoration-line:var(--a11y-link-line);' +
    '--a11y-link-text-decoration-thickness:var(--a11y-link-thickness);' +
    '--a11y-link-font-weight:var(--a11y-link-weight);' +
    'text-decoration:var(--a11y-link-line,revert-layer);font-weight:var(--a11y-link-weight,revert-layer)}',
  isolated: ['link-text-decoration-line', 'link-text-decoration-thickness', 'link-font-weight'],
  publish: (value) => ({
    'link-line': value && 'underline',
    'link-thickness': value && '.12em',
    'link-weight': value && 700,
  }),
};

/** Headings that no one overlooks. */
export const headings: FurtherEffect<'strong'> = {
  governs: 'box-shadow',
  wrap: (text) => or('heading-shadow', text),
  base:
    ':where(h1,h2,h3,h4,h5,h6,[role=heading]){--a11y-heading-shadow:var(--a11y-headings);' +
    'box-shadow:var(--a11y-heading-shadow,revert-layer)}',
  isolated: ['heading-shadow'],
  publish: (value) => ({ headings: value && '-.5em 0 0 -.15em currentcolor' }),
};

/** A ring around what has the focus, of two colours: one of them stands out from anything. */
export const focus: FurtherEffect<'strong'> = {
  governs: 'outline-style outline-width outline-color outline-offset box-shadow',
  wrap: (text, _, property) => or(`ring-${property}`, text),
  base:
    ':where(:focus-visible){--a11y-ring-outline-style:var(--a11y-ring-style);' +
    '--a11y-ring-outline-width:4px;--a11y-ring-outline-color:#000;--a11y-ring-outline-offset:4px;' +
    '--a11y-ring-box-shadow:0 0 0 4px #fd0;' +
    'outline:4px var(--a11y-ring-style,none) #000;outline-offset:4px;box-shadow:var(--a11y-ring-box-shadow)}',
  isolated: [
    'ring-outline-style',
    'ring-outline-width',
    'ring-outline-color',
    'ring-outline-offset',
    'ring-box-shadow',
  ],
  publish: (value) => ({ 'ring-style': value && 'solid' }),
};

/** A pointer that can be found. */
export const pointer: FurtherEffect<'black' | 'white' | 'large-black' | 'large-white'> = {
  governs: 'cursor',
  wrap(text, value) {
    const kind = { auto: 'arrow', default: 'arrow', pointer: 'hand' }[value];
    return kind && or(`cursor-${kind}`, text);
  },
  base:
    ':where(:root){cursor:var(--a11y-cursor-arrow,revert-layer)}' +
    ':where(:any-link,button,select,summary,label,[role=button]){cursor:var(--a11y-cursor-hand,revert-layer)}',
  publish(value) {
    const size = value?.startsWith('large') ? 96 : 48;
    const cursor = (path: string, keyword: string): string | undefined =>
      value && `url("${drawn(path, size, value.endsWith('black'))}") 4 4,${keyword}`;
    return {
      'cursor-arrow': cursor('M2 2V26L9 20L14 30L18 28L13 18L22 18Z', 'auto'),
      'cursor-hand': cursor('M10 2H14V12L26 15V22L22 30H11L4 19L6 17L10 20Z', 'pointer'),
    };
  },
};

function drawn(path: string, size: number, isBlack: boolean): string {
  const [fill, stroke] = isBlack ? ['#000', '#fff'] : ['#fff', '#000'];
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' width='${String(size)}' height='${String(size)}' ` +
    `viewBox='0 0 32 32'><path d='${path}' fill='${fill}' stroke='${stroke}' stroke-width='2'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
