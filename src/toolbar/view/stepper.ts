import { html, type TemplateResult } from 'lit';
import type { SettingValue } from '../../settings/catalog.js';
import type { OfferedSetting } from '../offers.js';
import type { ControlContext } from './control-context.js';
import { textOf } from '../../locales/value-names.js';

/** Whether words such as `stepper` and `font-size:stepper` ask for steps; the last word counts. */
export function asksForSteps(words: readonly string[], control: string): boolean {
  let steps = false;
  for (const word of words) {
    const [kind, only = control] = word.split(':').reverse();
    if (only === control) steps = kind === 'stepper';
  }
  return steps;
}

/** A choice of one value after the other, in their order: less, the value, more. */
export function stepper(
  { name, values }: OfferedSetting,
  { strings, preferences, onPress }: ControlContext,
): TemplateResult {
  const current = preferences[name];
  const at = values.indexOf(current);
  const letter = name === 'fontSize' ? strings.sample[0] : '';
  const legend = strings.legends[name] + strings.colon;

  // at the end of the values it stays where the focus may be, and does nothing
  const step = (value: SettingValue | undefined, sign: string, word: string): TemplateResult =>
    html`<button
      part="button step"
      name=${name}
      value=${value ?? current}
      aria-disabled=${String(value === undefined)}
      @click=${onPress}
    >
      <span aria-hidden="true">${letter}${sign}</span
      ><span class="spoken">${`${legend} ${word}`}</span>
    </button>`;

  return html`${step(values[at - 1], '−', strings.less)}
    <span part="value">${textOf(name, current, strings)}</span>
    ${step(values[at + 1], '+', strings.more)}`;
}
