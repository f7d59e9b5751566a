import { html, type TemplateResult } from '../templates.js';
import type { Strings } from '../../locales/strings.js';
import { settings } from '../../settings/catalog.js';
import type { OfferedSetting } from '../offers.js';

/** The control of a setting that is either on or off. */
export const checkbox = ({ name, values }: OfferedSetting, { legends }: Strings): TemplateResult =>
  html`<div part="group group-${settings[name].control}">
    <label part="switch-option"
      ><input
        type="checkbox"
        name=${name}
        value=${values[1] ?? ''}
        aria-label=${legends[name]}
      /><span part="option" class="box" aria-hidden="true"></span
      ><span aria-hidden="true">${legends[name]}</span></label
    >
  </div>`;
