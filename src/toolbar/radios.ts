import { html, type TemplateResult } from 'lit';
import type { Strings } from '../locales/strings.js';
import { schemes } from '../settings/schemes.js';
import type { Preferences, SettingName, SettingValue } from '../settings/settings.js';
import type { OfferedSetting } from './control.js';
import { nameOf } from './language.js';

/** A choice of one value of a setting: native radio buttons, each showing what it does. */
export function radios(
  { name: setting, values }: OfferedSetting,
  strings: Strings,
): readonly TemplateResult[] {
  const show = samples[setting] as (value: SettingValue) => string;
  const letters = setting === 'letterSpacing' ? strings.sample : strings.sample[0];
  return values.map(
    (value) =>
      html`<label part="option"
        ><input type="radio" name=${setting} value=${value} /><span class="box" aria-hidden="true"
          ><span part="sample" class=${value} .style=${show(value)}>${letters}</span></span
        ><span class="spoken">${nameOf(setting, value, strings)}</span></label
      >`,
  );
}

/**
 * How a value is shown, as CSS. Set as a property: a `style` attribute would need an exception from
 * a strict content security policy.
 */
const samples: { readonly [Name in SettingName]: (value: Preferences[Name]) => string } = {
  fontSize: (value) => `font-size:${value}em`,
  background: (value) => {
    if (value === 'default') return '';
    const { text, background } = schemes[value];
    return `color:${text};background:${background}`;
  },
  letterSpacing: (value) => `letter-spacing:${value}em`,
};
