/** The effects beyond the main ones. */
import type { StyleInForce } from '../page-style.js';
import { hyphens } from './hyphens.js';
import { lineHeight } from './line-height.js';
import { textAlign } from './text-align.js';
import { paragraphSpacing } from './paragraph-spacing.js';
import { wordSpacing } from './word-spacing.js';
import { fontFamily } from './font-family.js';
import { fontStyle } from './font-style.js';
import { fontWeight } from './font-weight.js';
import { textTransform } from './text-transform.js';
import { lineLength } from './line-length.js';
import { focus } from './focus.js';
import { headings } from './headings.js';
import { links } from './links.js';
import { images } from './images.js';
import { backgroundImages } from './background-images.js';
import { motion } from './motion.js';
import { pointer } from './pointer.js';
import type { Effect, Effects } from './effect.js';
import type { EffectName } from './governed.js';
import type { MainEffectName } from './main.js';

type Further = {
  readonly [Name in Exclude<EffectName, MainEffectName>]-?: Effect<NonNullable<StyleInForce[Name]>>;
};

const all: Further = {
  hyphens,
  lineHeight,
  textAlign,
  paragraphSpacing,
  wordSpacing,
  fontFamily,
  fontStyle,
  fontWeight,
  textTransform,
  lineLength,
  focus,
  headings,
  links,
  images,
  backgroundImages,
  motion,
  pointer,
};

export const furtherEffects: Effects = new Map(Object.entries(all) as [EffectName, Effect][]);
