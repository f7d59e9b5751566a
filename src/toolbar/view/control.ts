import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../locales/strings.js';
import { defaults } from '../../settings/preferences.js';
import {
  isSwitch,
  settings,
  type Preferences,
  type SettingName,
  type SettingValue,
} from '../../settings/catalog.js';
import type { Extra, ExtraContext } from '../widgets/widget.js';
import { again } from './icons.js';
import { radios } from './radios.js';
import { asksForSteps, stepper } from './stepper.js';

/** A setting that is one thing, done or not. */
const onOff = ({ name, values }: OfferedSetting, { legends }: Strings): TemplateResult =>
  html`<div part="group group-${settings[name].control}">
    <label part="option switch-option"
      ><input type="checkbox" name=${name} value=${values[1] ?? ''} /><span
        class="box"
        aria-hidden="true"
      ></span
      ><span>${legends[name]}</span></label
    >
  </div>`;

/** Something else than a choice of one value, in a group of its own. */
export const extraControl = (
  word: string,
  { legend, render }: Extra,
  context: ExtraContext,
): TemplateResult =>
  html`<fieldset part="group group-${word}">
    <legend part="legend">${legend(context.strings)}${context.strings.colon}</legend>
    ${render(context)}
  </fieldset>`;

/** A setting that a toolbar offers, with the values to choose from. */
export interface OfferedSetting {
  readonly name: SettingName;
  readonly values: readonly SettingValue[];
}

/** What all controls share. */
export interface ControlContext {
  /** The kinds of control that are asked for: see the attribute `control`. */
  readonly kinds: readonly string[];
  readonly strings: Strings;
  readonly preferences: Preferences;
  readonly onPress: (event: Event) => void;
}

/** A setting with everything to choose it by, in a group of its own. */
export function control(offer: OfferedSetting, of: ControlContext): TemplateResult {
  const { strings, preferences, onPress } = of;
  const { name } = offer;
  if (isSwitch(name)) return onOff(offer, strings);
  const legend = strings.legends[name];
  const own = defaults[name];
  // steps go up and down, which names do not
  const isStepper = typeof own === 'number' && asksForSteps(of.kinds, settings[name].control);
  return html`<fieldset part="group group-${settings[name].control}">
    <legend part="legend">${legend}${strings.colon}</legend>
    <div class="row">${isStepper ? stepper(offer, of) : radios(offer, strings)}</div>
    <button
      part="button reset-one"
      class="icon"
      name=${name}
      value=${own}
      ?hidden=${preferences[name] === own}
      aria-label="${strings.reset}${strings.colon} ${legend}"
      @click=${onPress}
    >
      ${again}
    </button>
  </fieldset>`;
}
