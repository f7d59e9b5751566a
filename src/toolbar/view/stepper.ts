/** The control with a button for less and a button for more. */
import { html, type TemplateResult } from '../templates.js';
import type { SettingValue } from '../../settings/catalog.js';
import type { OfferedSetting } from '../offers.js';
import type { ControlContext } from './control-context.js';
import { minus, plus } from '../icons.js';
import { textOf } from '../../locales/value-names.js';

/** Tells if words such as `stepper` and `font-size:stepper` ask for steps. The last one that names a kind counts. */
export const asksForSteps = (words: readonly string[], control: string): boolean =>
  words
    .map((word) => word.replace(`${control}:`, ''))
    .findLast((word) => word === 'stepper' || word === 'radio') === 'stepper';

/** Renders the values of a setting as steps in their order: a button for less, the value, one for more. */
export function stepper(
  { name, values }: OfferedSetting,
  { strings, preferences, onPress }: ControlContext,
): TemplateResult {
  const current = preferences[name];
  const at = values.indexOf(current);
  const legend = strings.legends[name] + strings.colon;

  // at the last value the button does nothing, but it stays: it may have the focus
  const step = (value: SettingValue | undefined, sign: unknown, word: string): TemplateResult =>
    html`<button
      part="button step"
      name=${name}
      value=${value ?? current}
      aria-label=${`${legend} ${word}`}
      aria-disabled=${String(value === undefined)}
      @click=${onPress}
    >
      ${sign}
    </button>`;

  return html`${step(values[at - 1], minus, strings.less)}
    <span part="value"
      >${values.map(
        (value) =>
          html`<span class=${value === current ? '' : 'other'}
            >${textOf(name, value, strings)}</span
          >`,
      )}</span
    >
    ${step(values[at + 1], plus, strings.more)}`;
}
