import { or, type Effect } from './effect.js';

/** A pointer that is easy to find: arrow, hand and text cursor. Others have a meaning, and stay. */
export const pointer: Effect<'black' | 'white' | 'large-black' | 'large-white'> = {
  wrap(text, value) {
    const kind = { auto: 'arrow', default: 'arrow', pointer: 'hand', text: 'beam' }[value];
    return kind && or(`cursor-${kind}`, text);
  },
  base:
    ':where(:root,button,input,select,label,summary){cursor:var(--a11y-cursor-arrow,revert-layer)}' +
    ':where(:any-link){cursor:var(--a11y-cursor-hand,revert-layer)}' +
    `:where(textarea,[contenteditable],input:not([type]),${fields('text search email url tel password number')})` +
    '{cursor:var(--a11y-cursor-beam,revert-layer)}',
  keepsSizes: true,
  publish: (value) => ({
    'cursor-arrow': cursor(ARROW, value),
    'cursor-hand': cursor(HAND, value),
    'cursor-beam': cursor(BEAM, value),
  }),
};

/** A drawing of 32 by 32, the point that it points with, and the keyword for pages that allow no picture. */
interface Drawing {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly keyword: string;
}

const ARROW: Drawing = {
  path: 'M3 2v24l6-5.5 4 9 4.5-2-4-9H21z',
  x: 3,
  y: 2,
  keyword: 'auto',
};

const HAND: Drawing = {
  path:
    'M10 4.5a2.5 2.5 0 015 0V13q3.5-1.5 4.5 1.200 3-1.400 4.200 1.300 4-1 4.300 2.5v4c0 5-3 8-8 8h-3' +
    'c-3 0-5-1-7-4l-6-8c-1.5-2.5 1.800-4.5 3.600-2.5L10 18z',
  x: 12,
  y: 2,
  keyword: 'pointer',
};

const BEAM: Drawing = {
  path: 'M10 3h4l2 1.5L18 3h4v3h-3l-1.5 1.5v17L19 26h3v3h-4l-2-1.5L14 29h-4v-3h3l1.5-1.5v-17L13 6h-3z',
  x: 16,
  y: 16,
  keyword: 'text',
};

/** Gives a drawing as a CSS cursor. */
function cursor({ path, x, y, keyword }: Drawing, value: string | undefined): string | undefined {
  if (!value) return undefined;
  const scale = value.startsWith('large') ? 3 : 1.5;
  const [fill, stroke] = value.endsWith('black') ? ['#000', '#fff'] : ['#fff', '#000'];
  const size = String(32 * scale);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">` +
    `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/></svg>`;
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return `url("${address}") ${String(x * scale)} ${String(y * scale)},${keyword}`;
}

function fields(types: string): string {
  return types
    .split(' ')
    .map((type) => `input[type=${type} i]`)
    .join();
}
