import type { Role } from '../effects.js';
import { components, isCssWide, parseVar } from '../../css/values.js';

/** How a `var()` in a value is rewritten; what its twin is called is the caller's matter. */
export type RewriteVar = (piece: string, role: Role) => string;

/**
 * Rewrites a value so that each colour in it reads the palette and falls back to what the author
 * wrote. Works on any mix of colours and other pieces, hence on longhands, shorthands and custom
 * properties alike; images that are no gradients stay, but for those under text (`backdrop`).
 */
export function recolour(value: string, role: Role, rewriteVar: RewriteVar): string {
  if (value === 'initial' && role === 'background') return paletteColour('transparent', role);
  if (value === 'initial' && role === 'text') return paletteColour(value, role);
  if (isCssWide(value)) return value;
  if (role === 'clip') return value.replace(/\btext\b/g, 'var(--a11y-clip, text)');
  if (role === 'opacity') return opaque(value, FAINT);
  if (role === 'disabled-opacity') return opaque(value, 0);
  if (role === 'color-scheme') return paletteColour(value, role);
  const pieces = components(value);
  return pieces
    .map((piece, index) => {
      if (index % 2) return piece;
      // so the CSSOM gives back a layer without an image, which no list may hold
      if (piece === 'initial') return 'none';
      if (parseVar(piece)) return rewriteVar(piece, role);
      const [, name = ''] = /^([\w-]+)\(/.exec(piece.toLowerCase()) ?? [];
      if (role === 'backdrop' && hasImage(piece)) return `var(--a11y-gradient, ${piece})`;
      if (isBackground(role) && name.endsWith('gradient')) {
        const stops = components(piece.slice(name.length + 1, -1));
        const isClear = stops.some((stop) => alphaOf(stop) < 1);
        return `var(--a11y-gradient${isClear ? '-clear' : ''}, ${piece})`;
      }
      if (!isColour(piece, name)) return piece;
      return role === 'shadow' ? shadowColour(piece, pieces, index) : paletteColour(piece, role);
    })
    .join('');
}

/** Whether a background holds an image that text may stand on. */
export const hasImage = (value: string): boolean => /(?:url|image-set|image)\(/i.test(value);

/** The palette's colour for a role, the author's where no palette is in force. */
export function paletteColour(colour: string, role: Role): string {
  const alpha = alphaOf(colour);
  if (!isBackground(role)) return alpha ? `var(--a11y-${role}, ${colour})` : colour;
  if (alpha >= SURFACE) return `var(--a11y-${alpha < 1 ? 'surface' : 'background'}, ${colour})`;
  return `var(--a11y-behind, ${alpha ? `var(--a11y-clear, ${colour})` : colour})`;
}

const isBackground = (role: Role): boolean => role === 'background' || role === 'backdrop';

/** A background that is more translucent than this only tints what is behind it. */
const SURFACE = 0.5;

const COLOUR_FUNCTION =
  /^(?:(?:rgb|hsl)a?|hwb|(?:ok)?l(?:ab|ch)|color|color-mix|light-dark|device-cmyk|contrast-color)$/;

/** From 0, see-through, to 1, as far as it is told. */
export function alphaOf(colour: string): number {
  if (/^transparent$/i.test(colour)) return 0;
  const [, short, long] = /^#(?:\w{3}(\w)|\w{6}(\w\w))$/.exec(colour) ?? [];
  const hex = long ?? (short && short + short);
  if (hex) return parseInt(hex, 16) / 255;
  // after a slash, or the fourth of the arguments between commas
  const [, alpha, percent] = /(?:\/|^\w+\((?:[^,]*,){3})\s*([\d.]+)(%?)\s*\)$/.exec(colour) ?? [];
  return alpha ? Number(alpha) / (percent ? 100 : 1) : 1;
}

/** Names of colours are asked from the browser, once each: it knows them all, system ones too. */
const named = new Map<string, boolean>();

function isColour(piece: string, name: string): boolean {
  if (name) return COLOUR_FUNCTION.test(name);
  if (piece.startsWith('#')) return true;
  // currentcolor follows `color`, which has been rewritten
  if (!/^[a-z]+$/i.test(piece) || /^currentcolor$/i.test(piece) || isCssWide(piece)) return false;
  let known = named.get(piece);
  if (known === undefined) named.set(piece, (known = CSS.supports('color', piece)));
  return known;
}

/**
 * A shadow that is blurred or inset only decorates, and lies on the text of a forced palette as a
 * glow or a tint; one that is neither is a ring or an edge, often the only sign of focus.
 */
function shadowColour(colour: string, pieces: readonly string[], index: number): string {
  const isComma = (piece: string): boolean => piece.includes(',') && !piece.includes('(');
  const start = pieces.slice(0, index).findLastIndex(isComma) + 1;
  const end = pieces.findIndex((piece, at) => at > index && isComma(piece));
  const layer = pieces.slice(start, end < 0 ? undefined : end);
  const blur = layer.filter((piece) => /^[-+.\d]/.test(piece))[2] ?? '0';
  const decorates = layer.includes('inset') || parseFloat(blur) !== 0;
  return paletteColour(colour, decorates ? 'shadow' : 'border');
}

/** Text at half opacity loses its contrast; what is all but invisible is meant to be so,
 * unless it is that because it is disabled. */
const FAINT = 0.3;

function opaque(value: string, above: number): string {
  const alpha = parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  // a custom property may hide what is to fade in, but nobody hides what is disabled
  const isFaint = parseVar(value) ? !above : alpha > above && alpha < 1;
  return isFaint ? `max(${value}, var(--a11y-opacity, 0))` : value;
}
