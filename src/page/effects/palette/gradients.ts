/** Gradients that draw a shape, such as a ring or a dot, and no ground. */
import { alphaOf } from '../../../dom/color-alpha.js';
import { components, isSubstitution, layersOf } from '../../css/values.js';
import { isColor, SURFACE } from './color-pieces.js';

/** Tells if a gradient goes from a color to nothing at once, and does not repeat. */
export function drawsShape(gradient: string): boolean {
  if (gradient.startsWith('repeating-')) return false;
  const stops = stopsOf(gradient);
  const last = stops.length - 1;
  if (stops.some(({ alpha }) => alpha > 0 && alpha < SURFACE)) return false;
  return stops.some((stop, index) => {
    const next = stops[index + 1];
    if (!next || !stop.alpha === !next.alpha) return false;
    const to = next.from ?? (index + 1 === last && '100%');
    return stop.to && to && isEdge(stop.to, to);
  });
}

/** Tells a shape with nothing in its middle and nothing around it, such as the ring of a radio button. */
export function drawsRing(gradient: string): boolean {
  if (!gradient.startsWith('radial-')) return false;
  const stops = stopsOf(gradient);
  return stops[0]?.alpha === 0 && stops.at(-1)?.alpha === 0 && drawsShape(gradient);
}

/** Tells the side of a box whose corners are rings: it has one color, which a ring beside it has, too. */
export function drawsSide(gradient: string, value: string): boolean {
  const inner = components(gradient.slice(gradient.indexOf('(') + 1, -1));
  const [color, ...others] = inner.filter(isStopColor);
  if (!color || !others.length || others.some((other) => other !== color)) return false;
  return components(value).some((one) => drawsRing(one) && one.includes(color));
}

interface Stop {
  readonly alpha: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const stopsOf = (gradient: string): Stop[] =>
  layersOf(gradient.slice(gradient.indexOf('(') + 1, -1))
    .filter((pieces) => pieces.some(isStopColor))
    .map((pieces) => {
      const alpha = Math.min(...pieces.filter(isStopColor).map(alphaOf));
      const at = pieces.filter((piece) => /^[-\d.]|^calc\(/.test(piece));
      return { alpha, from: at[0], to: at.at(-1) };
    });

/** Gives a sign in a checked box its colors: what has the color of the box covers parts of the sign. */
export const inChecked = (value: string, ground: string): string =>
  components(value)
    .map((gradient) => {
      const at = gradient.indexOf('(') + 1;
      if (!at) return gradient;
      const stops = components(gradient.slice(at, -1)).map((piece) => {
        if (!isStopColor(piece) || alphaOf(piece) === 0) return piece;
        return `var(--a11y-${piece === ground ? 'border' : 'surface'}, ${piece})`;
      });
      return `${gradient.slice(0, at)}${stops.join('')})`;
    })
    .join('');

const isStopColor = (piece: string): boolean =>
  isColor(piece) || isSubstitution(piece) || /^currentcolor$/i.test(piece);

/** Tells if two places are the same, as far as one sees. A lone 0 is before any other place, so it is there. */
function isEdge(from: string, to: string): boolean {
  if (/^0(?:%|px|deg)?$/.test(to) || from === to) return true;
  const [fromUnit, toUnit] = [from, to].map((place) => place.replace(/^[-\d.]+/, ''));
  return fromUnit === toUnit && Math.abs(parseFloat(to) - parseFloat(from)) <= 2;
}
