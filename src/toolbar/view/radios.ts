import { html, nothing, type TemplateResult } from '../templates.js';
import { cssFamily } from '../../settings/font-words.js';
import type { Strings } from '../../locales/strings.js';
import { paletteOf } from '../../settings/colors/palette-of.js';
import type { Preferences, SettingName, SettingValue } from '../../settings/catalog.js';
import type { OfferedSetting } from '../offers.js';
import { letter, lines } from '../icons.js';
import { nameOf, SPACINGS, textOf } from '../../locales/value-names.js';

/**
 * Renders the values of a setting as native radio buttons, each with a sample of what it does. The words that are
 * seen are part of the name, by which people press it with their voice: WCAG 2.5.3. The name is not in the
 * label, where screen readers would find it once more.
 */
export function radios(
  { name: setting, values }: OfferedSetting,
  strings: Strings,
): readonly TemplateResult[] {
  const show = styles[setting] as ((value: SettingValue) => string) | undefined;
  const picture = pictures[setting];
  // letters show their spacing by themselves
  const hasBars = SPACINGS.has(setting) && setting !== 'letterSpacing';
  return values.map(
    (value) =>
      html`<label
        ><input
          type="radio"
          name=${setting}
          value=${value}
          aria-label=${nameOf(setting, value, strings)}
        /><span part="option" class="box" aria-hidden="true"
          ><span part="sample" class=${picture ? value : 'worded'} .style=${show?.(value) ?? ''}
            >${picture ?? textOf(setting, value, strings)}${hasBars ? html`<i></i>` : nothing}</span
          ></span
        ></label
      >`,
  );
}

/** What shows a value by a picture instead of its name. */
const pictures: { readonly [Name in SettingName]?: TemplateResult } = {
  fontSize: letter,
  background: lines,
};

/**
 * The CSS of the samples. It is set as a property: a `style` attribute would need an exception from a
 * strict content security policy.
 */
const styles: { readonly [Name in SettingName]?: (value: Preferences[Name]) => string } = {
  fontSize: (value) => `font-size:${value}em`,
  background: (value) => {
    const palette = paletteOf(value);
    return palette ? `color:${palette.text};background:${palette.background}` : '';
  },
  letterSpacing: (value) => `letter-spacing:${value}em`,
  wordSpacing: (value) => bars('90deg', 0.4, 0.12 + value),
  lineHeight: (value) => bars('0deg', 0.12, (value || 1.1) * 0.22),
  paragraphSpacing: (value) => bars('0deg', 0.4, (value || 0.6) * 0.24),
  fontFamily: (value) => (value === 'default' ? '' : `font-family:${cssFamily(value)}`),
};

/** The style of a drawing of words, lines or paragraphs, by their size and the space between them, in em. */
const bars = (direction: string, size: number, space: number): string =>
  `--to:${direction};--size:${size}em;--step:${size + space}em`;
