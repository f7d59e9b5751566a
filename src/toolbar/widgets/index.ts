import { colours } from './colors.js';
import type { CreateExtra, Extra, ExtraHost } from './widget.js';
import { outline } from './outline/outline.js';
import { presets } from './presets.js';
import { readAloud } from './read-aloud/read-aloud.js';
import { share } from './share.js';

/** The controls that are no choice of one value, by their words in the `controls` attribute. */
export const extras: Readonly<Record<string, CreateExtra>> = {
  presets,
  colors: colours,
  outline,
  'read-aloud': readAloud,
  share,
};

/** Those that a toolbar offers, in order. Each is made when it is first offered, and keeps its state. */
export function extrasOf(
  host: ExtraHost & { readonly controls: readonly string[] },
): () => (readonly [word: string, extra: Extra])[] {
  const made = new Map<string, Extra>();
  return () =>
    host.controls.flatMap((word) => {
      const create = Object.hasOwn(extras, word) ? extras[word] : undefined;
      if (!create) return [];
      let extra = made.get(word);
      if (!extra) made.set(word, (extra = create(host)));
      return [[word, extra] as const];
    });
}
