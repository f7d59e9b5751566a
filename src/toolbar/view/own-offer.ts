import type { Background } from '../../settings/colors/background.js';
import { areOwnColors } from '../../settings/colors/own-colors.js';
import type { ToolbarElement } from '../toolbar-element.js';

/** A toolbar that offers backgrounds. */
export interface OwnOfferElement extends ToolbarElement {
  backgrounds: readonly Background[];
}

/** Has own colors take the place of those before among what is offered: they are one choice, not a row that grows. */
export function ownOffer(host: OwnOfferElement): () => void {
  let own: Background | undefined;
  return () => {
    const { background } = host.preferences;
    if (background === own || !areOwnColors(background)) return;
    const others = host.backgrounds.filter((value) => value !== own);
    own = background;
    if (others.length < host.backgrounds.length) host.backgrounds = others;
  };
}
