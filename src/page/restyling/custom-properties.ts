import { SCREEN } from '../effects/base-rules.js';
import { furtherEffect, furtherNames } from '../effects/optional/index.js';
import type { Properties } from '../effects/effect.js';
import { reflowProperties } from '../effects/size/reflow.js';
import { rootSizeProperty } from '../effects/size/font-size.js';
import type { PageStyle, Palette } from '../page-style.js';

/**
 * The custom properties in force, in a sheet of their own: in WebKit, changing one in a large sheet
 * costs eight times as much. Only this changes when a preference does, and only what differs.
 * @param sheet - an empty sheet, to be adopted by every tree
 * @returns publishes a style
 */
export function publishIn(
  sheet: CSSStyleSheet,
): (style: PageStyle, rootSizes: Iterable<number>) => void {
  sheet.replaceSync(`:root{}:root>*{}[data-a11y-ignore]{}@media ${SCREEN}{:root{}}`);
  const [root, children, ignored, screen] = [...sheet.cssRules].map((rule) => {
    const [inner = rule] = (rule as CSSMediaRule).cssRules;
    return (inner as CSSStyleRule).style;
  }) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];

  const publish = (
    properties: Properties,
    on: CSSStyleDeclaration,
    not: CSSStyleDeclaration,
  ): void => {
    for (const [name, value = ''] of Object.entries(properties)) {
      put(on, name, String(value));
      put(not, name, value ? 'initial' : '');
    }
  };
  return (style, rootSizes) => {
    const { fontScale, letterSpacing, palette } = style;
    const spacing = letterSpacing && `${String(letterSpacing)}em`;
    const everywhere = {
      'font-scale': fontScale,
      ...reflowProperties(fontScale),
      'letter-spacing': spacing,
      'unjoined-letter-spacing': spacing,
      'letter-spacing-floor': spacing && '0em',
    };
    // the root's own size is nobody else's: where it is inherited it must not count again
    const ofRoot: Properties = { 'root-scale': fontScale };
    for (const percent of rootSizes) {
      ofRoot[rootSizeProperty(percent)] = fontScale && `${String(percent * fontScale)}%`;
    }
    publish(everywhere, root, ignored);
    put(root, 'outer-scale', String(fontScale ?? ''));
    publish(ofRoot, root, children);
    publish(paletteProperties(palette), screen, ignored);
    for (const name of furtherNames) {
      publish(furtherEffect(name).publish(style[name]), root, ignored);
    }
  };
}

function put(style: CSSStyleDeclaration, name: string, value: string): void {
  const property = `--a11y-${name}`;
  if (style.getPropertyValue(property) === value) return;
  if (value) style.setProperty(property, value);
  else style.removeProperty(property);
}

/** The palette, and what follows from it for values that are no plain colours. */
function paletteProperties(palette: Palette | undefined): Properties {
  const flat = palette && `linear-gradient(${palette.background},${palette.background})`;
  const { text, background, link, visited, control, border, disabled, selection, focus } =
    palette ?? ({} as Partial<Palette>);
  return {
    text,
    background,
    surface: background,
    link,
    visited,
    control,
    border,
    disabled,
    selection,
    focus,
    'selection-text': palette?.selectionText,
    'color-scheme': palette?.colorScheme,
    backing: background,
    clear: palette && '#0000',
    clip: palette && 'border-box',
    opacity: palette && 1,
    shadow: palette && '#0000',
    gradient: flat,
    'gradient-clear': palette && 'linear-gradient(#0000,#0000)',
  };
}
