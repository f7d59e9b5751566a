import { bar } from './bar.js';
import { colour } from './colour.js';
import { guidance } from './guidance.js';
import { media } from './media.js';
import { edges, focus, icons, states } from './parts.js';
import { restore } from './restore.js';
import { size } from './size.js';
import { spacing } from './spacing.js';
import { text } from './text.js';

/**
 * What is asked of a tool, by name. `figures` are the columns of its result, each with its format and the limit that
 * `--assert` holds it to; `worst` are those whose worst pages the report names.
 */
export const acts = {
  ...{ size, colour, spacing, text, media, guidance, bar, restore },
  ...{ edges, icons, states, focus },
};
