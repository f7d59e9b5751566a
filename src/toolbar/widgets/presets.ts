/** The widget for presets. */
import { html } from 'lit/html.js';
import { undoAll } from '../../dom/undo-all.js';
import { listen } from '../../dom/listen.js';
import { choiceOf, isAnything, isInForce, SYSTEM_QUERIES, undone } from '../../settings/presets.js';
import type { Strings } from '../../locales/strings.js';
import { namesOf } from '../../locales/value-names.js';
import type { SettingName } from '../../settings/catalog.js';
import type { OwnPreset, PresetName } from '../../settings/preset-names.js';
import { whileConnected } from '../connection/while-connected.js';
import type { CreateWidget, WidgetContext, WidgetHost } from './widget.js';

type PresetsHost = WidgetHost & { readonly presets: readonly (PresetName | OwnPreset)[] };

/** Offers buttons that choose several settings at once, or set them back. */
export const presets: CreateWidget = (host, say) => {
  const view = window;
  let follow: (() => void) | undefined;

  // the preset `system` follows changes in the system, until the visitor chooses something else
  whileConnected(host, () => {
    const queries = Object.values(SYSTEM_QUERIES).map((query) => view.matchMedia(query));
    return undoAll(...queries.map((query) => listen(query, 'change', () => follow?.())));
  });

  function press(
    preset: PresetName | OwnPreset,
    { preferences, strings, choose }: WidgetContext,
  ): void {
    const choice = choiceOf(preset, view);
    const isOn = host.active && isInForce(choice, preferences);
    follow = undefined;
    const isUndone = isOn && preset !== 'system';
    choose(isUndone ? undone(choice) : choice);
    if (!isUndone) {
      const names = namesOf(Object.keys(choice) as SettingName[], host.preferences, strings);
      say(`${nameOf(preset, strings)}${strings.colon} ${names}`);
    }
    if (preset !== 'system') return;
    let last = choice;
    follow = () => {
      if (!host.active || !isInForce(last, host.preferences)) return;
      last = choiceOf(preset, view);
      choose(last);
    };
  }

  return {
    group: 'more',
    legend: ({ presets }) => presets.legend,
    render: (context) =>
      html`<div class="row">
        ${(host as PresetsHost).presets.map((preset) => {
          const choice = choiceOf(preset, view);
          const isPressed =
            host.active && isAnything(choice) && isInForce(choice, context.preferences);
          return html`<button
            part="button preset"
            aria-pressed=${String(isPressed)}
            @click=${() => {
              press(preset, context);
            }}
          >
            ${nameOf(preset, context.strings)}
          </button>`;
        })}
      </div>`,
  };
};

const nameOf = (preset: PresetName | OwnPreset, { presets }: Strings): string =>
  typeof preset === 'string' ? presets[preset] : preset.name;
