import { SCREEN } from '../effects/base-rules.js';
import type { Effects, Properties } from '../effects/effect.js';
import type { PageStyle } from '../page-style.js';

/**
 * The custom properties in force, in a sheet of their own: in WebKit, changing one in a large sheet
 * costs eight times as much. Only this changes when a preference does, and only what differs.
 * @param sheet - an empty sheet, to be adopted by every tree
 * @returns publishes a style by its effects, and unsets what the others have published
 */
export function publishIn(
  sheet: CSSStyleSheet,
): (style: PageStyle, effects: Effects, rootSizes: Iterable<number>) => void {
  sheet.replaceSync(`:root{}:root>*{}[data-a11y-ignore]{}@media ${SCREEN}{:root{}}`);
  const [root, children, ignored, screen] = [...sheet.cssRules].map((rule) => {
    const [inner = rule] = (rule as CSSMediaRule).cssRules;
    return (inner as CSSStyleRule).style;
  }) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];

  const publish = (
    properties: Properties | undefined,
    on: CSSStyleDeclaration,
    not: CSSStyleDeclaration,
  ): void => {
    for (const [name, value = ''] of Object.entries(properties ?? {})) {
      put(on, name, String(value));
      put(not, name, value ? 'initial' : '');
    }
  };
  return (style, effects, rootSizes) => {
    for (const [name, effect] of effects) {
      const value = style[name];
      publish(effect.publish?.(value), effect.screenOnly ? screen : root, ignored);
      publish(effect.publishOnRoot?.(value, rootSizes), root, children);
    }
  };
}

function put(style: CSSStyleDeclaration, name: string, value: string): void {
  const property = `--a11y-${name}`;
  if (style.getPropertyValue(property) === value) return;
  if (value) style.setProperty(property, value);
  else style.removeProperty(property);
}
