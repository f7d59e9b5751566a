import type { Preferred } from '../../stylesheets/media-preferences.js';
import type { FurtherStyle, PageStyle } from '../../page-style.js';
import type { FurtherEffect } from '../effect.js';
import { backgroundImages } from './background-images.js';
import * as guidance from './links.js';
import { images } from './images.js';
import * as letters from './font-family.js';
import { lineLength } from './line-length.js';
import * as lines from './line-height.js';
import { motion } from './motion.js';
import { pointer } from './pointer.js';
import * as spaces from './word-spacing.js';

type Effects = { readonly [Name in keyof FurtherStyle]: FurtherEffect<FurtherStyle[Name]> };

/** What the engine can change beside sizes, spacing and colours, by the member of a style. */
const effects: Effects = {
  ...lines,
  ...spaces,
  ...letters,
  lineLength,
  ...guidance,
  images,
  backgroundImages,
  motion,
  pointer,
};

export type FurtherName = keyof FurtherStyle;

export const furtherNames = Object.keys(effects) as FurtherName[];

/** The row of an effect whose type is known only at run time. */
export const furtherEffect = (name: FurtherName): FurtherEffect<string | number> => effects[name];

/** Which further effects govern a longhand, in the order in which they wrap it. */
export const furtherOf: ReadonlyMap<string, readonly FurtherName[]> = byProperty();

function byProperty(): Map<string, FurtherName[]> {
  const map = new Map<string, FurtherName[]>();
  for (const name of furtherNames) {
    for (const property of furtherEffect(name).governs?.split(' ') ?? []) {
      map.set(property, [...(map.get(property) ?? []), name]);
    }
  }
  return map;
}

/** What the page's own rules are to take for the visitor's preferences while it has a style. */
export const preferredBy = (style: PageStyle): Preferred =>
  Object.assign(
    { 'prefers-color-scheme': style.palette?.colorScheme },
    ...furtherNames.map((name) => style[name] && furtherEffect(name).media),
  ) as Preferred;
