import { html, type TemplateResult } from 'lit/html.js';
import { cssFamily } from '../../settings/font-words.js';
import type { Strings } from '../../locales/strings.js';
import { paletteOf } from '../../settings/colors/palette-of.js';
import type { Preferences, SettingName, SettingValue } from '../../settings/catalog.js';
import type { OfferedSetting } from '../offers.js';
import { nameOf, textOf } from '../../locales/value-names.js';
import { samples } from './samples.js';

/** Renders the values of a setting as native radio buttons, each with a sample of what it does. */
export function radios(
  { name: setting, values }: OfferedSetting,
  strings: Strings,
): readonly TemplateResult[] {
  const show = styles[setting] as ((value: SettingValue) => string) | undefined;
  const sample = samples[setting];
  const letters = sample === 'word' ? strings.sample : strings.sample[0];
  const isWorded = !sample;
  return values.map(
    (value) =>
      html`<label part="option"
        ><input type="radio" name=${setting} value=${value} /><span class="box" aria-hidden="true"
          ><span part="sample" class=${isWorded ? 'worded' : value} .style=${show?.(value) ?? ''}
            >${isWorded ? textOf(setting, value, strings) : letters}</span
          ></span
        ><span class="spoken">${nameOf(setting, value, strings)}</span></label
      >`,
  );
}

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
  fontFamily: (value) => (value === 'default' ? '' : `font-family:${cssFamily(value)}`),
};
