import { html, nothing, type TemplateResult } from '../templates.js';
import { settings } from '../../settings/catalog.js';
import { isSwitch } from '../../settings/is-switch.js';
import { defaults } from '../../settings/preferences.js';
import { forcedNote } from '../forced-colors.js';
import type { OfferedSetting } from '../offers.js';
import type { Widget, WidgetContext } from '../widgets/widget.js';
import { checkbox } from './checkbox.js';
import type { ControlContext } from './control-context.js';
import { again } from '../icons.js';
import { radios } from './radios.js';
import { asksForSteps, stepper } from './stepper.js';

/** The control of a setting, in a group of its own with a legend and a button that sets it back. */
export function control(offer: OfferedSetting, of: ControlContext): TemplateResult {
  const { strings, preferences, onPress } = of;
  const { name } = offer;
  if (isSwitch(name)) return checkbox(offer, strings);
  const legend = strings.legends[name];
  const own = defaults[name];
  // only numbers have an order in which to step
  const isStepper = typeof own === 'number' && asksForSteps(of.kinds, settings[name].control);
  return html`<fieldset part="group group-${settings[name].control}">
    <legend part="legend">${legend}${strings.colon}</legend>
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
    <div class="row">${isStepper ? stepper(offer, of) : radios(offer, strings)}</div>
    ${name === 'background' ? forcedNote(strings) : nothing}
  </fieldset>`;
}

/** A widget in a group of its own, with its legend. */
export const widgetControl = (
  word: string,
  { legend, render }: Widget,
  context: WidgetContext,
): TemplateResult =>
  html`<fieldset part="group group-${word}">
    <legend part="legend">${legend(context.strings)}${context.strings.colon}</legend>
    ${render(context)}
  </fieldset>`;
