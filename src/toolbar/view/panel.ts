/** Renders the panel. */
import { html, nothing, type TemplateResult } from '../templates.js';
import { defaults, differences } from '../../settings/preferences.js';
import type { Preferences, SettingName } from '../../settings/catalog.js';
import { groups } from '../../settings/groups.js';
import { mainSettings } from '../../settings/main-settings.js';
import { isSwitch } from '../../settings/is-switch.js';
import type { History } from '../input/history.js';
import type { Action } from '../input/visitor-input.js';
import type { OfferedSetting } from '../offers.js';
import { control, widgetControl } from './control.js';
import type { ControlContext } from './control-context.js';
import type { Widget, WidgetContext } from '../widgets/widget.js';
import { textOf } from '../../locales/value-names.js';
import type { Item, Sections } from './sections.js';

/** The state and the listeners of a panel. */
export interface Panel extends ControlContext {
  readonly settings: readonly OfferedSetting[];
  /** The widgets that the toolbar offers, by the words of its `controls`. */
  readonly widgets: readonly (readonly [word: string, widget: Widget])[];
  readonly sections: Sections;
  readonly choose: WidgetContext['choose'];
  readonly system: boolean;
  readonly isOpen: boolean;
  /** If the buttons for all settings stand below the controls, as where there is little room. */
  readonly isList: boolean;
  readonly history: Pick<History, 'isEmpty' | 'hasForgotten'>;
  readonly onChoice: (event: Event) => void;
}

/**
 * Renders what the switch opens: the controls and the buttons beside them. A closed panel is hidden,
 * not removed: Chromium keeps radio buttons that leave a shadow tree in their groups. The `tabindex`
 * keeps Firefox from making a panel that scrolls a Tab stop: the controls in it scroll it.
 */
export function panel(of: Panel): TemplateResult {
  const { sections, strings } = of;
  const items = controlsOf(of);
  const first = sections.found(items, strings).filter(({ section }) => !section);
  const actions = html`<div part="actions" ?hidden=${!of.isOpen}>
    ${ACTIONS.map((action) => actionButton(action, of))}
  </div>`;
  // the Tab key goes through them as they are seen
  return html`
    ${actionButton('close', of)} ${of.isList ? nothing : actions}
    <div part="panel" tabindex="-1" ?hidden=${!of.isOpen} @change=${of.onChoice}>
      ${first.map(({ template }) => template)}
      <slot name="controls"></slot>
      ${items.some(({ section }) => section) ? sections.render(items, strings) : nothing}
      <slot name="statement"></slot>
    </div>
    ${of.isList ? actions : nothing}
    ${
      of.history.hasForgotten
        ? html`<p part="message">${of.strings.said.forget} ${actionButton('undo', of)}</p>`
        : nothing
    }
  `;
}

/** All controls: those that are always in view, which have no section, and those in sections. */
function controlsOf(of: Panel): Item[] {
  const main: readonly string[] = mainSettings;
  const isFew = of.settings.length + of.widgets.length <= FEW;
  // always in view where they are offered
  const first = of.settings.filter(({ name }) => isFew || main.includes(name));
  const rest = of.settings.filter((offer) => !first.includes(offer));
  // checkboxes stand together, after the choices of one of several values
  const ordered = [...first, ...rest.filter(isChoice), ...rest.filter((one) => !isChoice(one))];
  return [
    ...ordered.map((offer): Item => {
      const { name, values } = offer;
      return {
        name,
        ...(rest.includes(offer) && { section: groups[name] }),
        legend: of.strings.legends[name],
        words: values.map((value) => textOf(name, value, of.strings)).join(' '),
        template: control(offer, of),
      };
    }),
    ...of.widgets.map(([name, widget]): Item => ({
      name,
      ...(!isFew && { section: name === 'presets' ? name : widget.group }),
      legend: widget.legend(of.strings),
      words: name === 'presets' ? Object.values(of.strings.presets).join(' ') : '',
      template: widgetControl(name, widget, of),
    })),
  ];
}

/** The most controls that are shown all at once. */
const FEW = 6;

const isChoice = ({ name }: OfferedSetting): boolean => !isSwitch(name);

/** The buttons beside the switch, in order. */
const ACTIONS = ['disable', 'undo', 'reset', 'forget'] as const satisfies readonly Action[];

/** A button that has nothing to do stays where it is: what comes and goes would move what is pressed. */
function actionButton(action: Action, of: Panel): TemplateResult {
  const isIdle =
    (action === 'undo' && of.history.isEmpty) ||
    (action === 'forget' && !differences(of.preferences, defaults).length);
  return html`<button
    part="button ${action}"
    value=${action}
    ?hidden=${action === 'close' && !of.isOpen}
    aria-disabled=${isIdle ? 'true' : nothing}
    @click=${of.onPress}
  >
    ${of.strings[action]}
  </button>`;
}

/** Checks the inputs of the chosen values. A binding cannot: a click changes `checked` behind it. */
export function check(root: ParentNode, preferences: Preferences): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[name]')) {
    input.checked = input.value === String(preferences[input.name as SettingName]);
  }
}

/** Moves the focus from a button that has hidden or removed itself to its group, else to the switch. */
export function keepFocus(root: ParentNode, focused: Element | null | undefined): void {
  if (!focused || (focused.isConnected && !focused.closest('[hidden]'))) return;
  const group = focused.closest('fieldset:not([hidden] *)') ?? root;
  group.querySelector<HTMLElement>('input:checked,button:not([hidden],[hidden] *)')?.focus();
}
