import { html, nothing, type TemplateResult } from './templates.js';
import type { Strings } from '../locales/strings.js';

/** Tells if the visitor's system forces its colors on all pages, which no choice of colors changes. */
export const areColorsForced = (): boolean => matchMedia('(forced-colors: active)').matches;

/** A note below controls of colors that forced ones make useless. */
export const forcedNote = ({ ownColours }: Strings): TemplateResult | typeof nothing =>
  areColorsForced() ? html`<p>${ownColours.forced}</p>` : nothing;
