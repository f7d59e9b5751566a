/** The effects that a toolbar offers unless it is told otherwise. They are part of the engine. */
import type { StyleInForce } from '../page-style.js';
import type { Effect, Effects } from './effect.js';
import { fontScale } from './font-size/font-size.js';
import type { EffectName } from './governed.js';
import { letterSpacing } from './letter-spacing/letter-spacing.js';
import { palette } from './palette/palette.js';
import { room } from './room/room.js';

export type MainEffectName = 'fontScale' | 'room' | 'letterSpacing' | 'palette';

type Main = { readonly [Name in MainEffectName]: Effect<NonNullable<StyleInForce[Name]>> };

const all: Main = { fontScale, room, letterSpacing, palette };

export const mainEffects: Effects = new Map(Object.entries(all) as [EffectName, Effect][]);
