import { html, type TemplateResult } from 'lit';
import { defaults, differences } from '../settings/preferences.js';
import type { Preferences, SettingName } from '../settings/settings.js';
import { control, type ControlContext, type OfferedSetting } from './control.js';
import { bin } from './icons.js';

/** The buttons beside the controls, in order. */
const actions = ['disable', 'reset', 'close'] as const;
/** What a button does that chooses no value. */
export type Action = (typeof actions)[number] | 'forget';

/** What the switch opens. */
export interface Panel extends ControlContext {
  readonly settings: readonly OfferedSetting[];
  readonly isOpen: boolean;
  readonly onChoice: (event: Event) => void;
}

/**
 * Hidden rather than taken away: Chromium keeps the radio buttons that leave a shadow tree. No stop
 * of its own where it scrolls, as it would be in Firefox: what is in it scrolls it.
 */
export const panel = (of: Panel): TemplateResult => html`
  <div part="panel" tabindex="-1" ?hidden=${!of.isOpen} @change=${of.onChoice}>
    ${of.settings.map((offer) => control(offer, of))}
    <slot name="controls"></slot>
    <div part="actions">
      ${actions.map(
        (action) =>
          html`<button part="button ${action}" value=${action} @click=${of.onPress}>
            ${of.strings[action]}
          </button>`,
      )}
      <button
        part="button forget"
        class="icon"
        value="forget"
        ?hidden=${!differences(of.preferences, defaults).length}
        title=${of.strings.forget}
        @click=${of.onPress}
      >
        ${bin}
      </button>
      <slot name="statement"></slot>
    </div>
  </div>
`;

/** By hand, as a visitor's click changes `checked` behind the back of a binding. */
export function check(root: ParentNode, preferences: Preferences): void {
  for (const input of root.querySelectorAll('input')) {
    input.checked = input.value === String(preferences[input.name as SettingName]);
  }
}

/** A button that hides itself hands the focus to what is left of its group, else to the switch. */
export function keepFocus(root: ParentNode, focused: Element | null | undefined): void {
  if (!focused?.closest('[hidden]')) return;
  const group = focused.closest('fieldset:not([hidden] *)') ?? root;
  group.querySelector<HTMLElement>('input:checked,button:not([hidden] *)')?.focus();
}
