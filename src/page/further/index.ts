import type { FurtherStyle } from '../style.js';
import type { FurtherEffect } from './effect.js';
import * as guidance from './guidance.js';
import * as letters from './letters.js';
import * as lines from './lines.js';
import * as media from './media.js';
import * as spaces from './spaces.js';

type Effects = { readonly [Name in keyof FurtherStyle]: FurtherEffect<FurtherStyle[Name]> };

/** What the engine can change beside sizes, spacing and colours, by the member of a style. */
const effects: Effects = { ...lines, ...spaces, ...letters, ...media, ...guidance };

export type FurtherName = keyof FurtherStyle;

export const furtherNames = Object.keys(effects) as FurtherName[];

/** The row of an effect whose type is known only at run time. */
export const furtherEffect = (name: FurtherName): FurtherEffect<string | number> => effects[name];

/** Which further effects govern a longhand, in the order in which they wrap it. */
export const furtherOf: ReadonlyMap<string, readonly FurtherName[]> = byProperty();

function byProperty(): Map<string, FurtherName[]> {
  const map = new Map<string, FurtherName[]>();
  for (const name of furtherNames) {
    for (const property of furtherEffect(name).governs.split(' ')) {
      map.set(property, [...(map.get(property) ?? []), name]);
    }
  }
  return map;
}
