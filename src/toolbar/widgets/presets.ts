/** The widget for presets. */
import { html, nothing } from '../templates.js';
import type { Strings } from '../../locales/strings.js';
import { namesOf } from '../../locales/value-names.js';
import { settingNames, type Preferences, type SettingName } from '../../settings/catalog.js';
import { choiceOf, changesPage, isInForce, undoOf } from '../../settings/presets.js';
import { defaults } from '../../settings/preferences.js';
import type { OwnPreset, PresetName } from '../../settings/preset-names.js';
import { likeSystem } from '../connection/system.js';
import type { ToolbarElement } from '../toolbar-element.js';
import type { CreateWidget, WidgetContext } from './widget.js';

type Preset = PresetName | OwnPreset;
type PresetsHost = ToolbarElement & { readonly presets: readonly Preset[] };

/** Offers buttons that choose several settings at once, or set them back. One preset takes the place of another. */
export const presets: CreateWidget = (host, say) => {
  /** The preset that was pressed last, parts of which may be in force. */
  let last: Preset | undefined;

  const choices = (preset: Preset): Partial<Preferences> =>
    preset === 'system' ? likeSystem(host) : choiceOf(preset);

  /** The preset that is in force: of several, the one that was pressed, else the one with the most settings. */
  function chosenOf({ system }: WidgetContext): Preset | undefined {
    const { active, preferences } = host;
    if (!active) return undefined;
    if (system) return 'system';
    const inForce = (host as PresetsHost).presets.filter((preset) => {
      if (preset === 'system') return false;
      const choice = choices(preset);
      return changesPage(choice) && isInForce(choice, preferences);
    });
    const size = (preset: Preset): number => Object.keys(choices(preset)).length;
    const [largest] = inForce.sort((one, other) => size(other) - size(one));
    return inForce.find((preset) => preset === last) ?? largest;
  }

  function press(preset: Preset, context: WidgetContext): void {
    const chosen = chosenOf(context);
    const before = chosen ?? last;
    const back = before ? undoOf(choices(before), host.preferences) : {};
    last = preset === chosen ? undefined : preset;
    context.choose(last ? { ...back, ...choices(last) } : back, last === 'system');
    if (last) say(inWords(last, context));
  }

  /** The name of a preset, and what it has chosen. */
  function inWords(preset: Preset, context: WidgetContext): string {
    const { strings } = context;
    const chosen =
      preset === 'system'
        ? found(context)
        : namesOf(Object.keys(choices(preset)) as SettingName[], host.preferences, strings);
    return `${nameOf(preset, strings)}${strings.colon} ${chosen}`;
  }

  /** The answer of the system, in words. */
  function found({ strings }: WidgetContext): string {
    const choice = likeSystem(host);
    const names = settingNames.filter(
      (name) => (choice[name] ?? defaults[name]) !== defaults[name],
    );
    return namesOf(names, { ...defaults, ...choice }, strings) || strings.presets.nothing;
  }

  return {
    group: 'more',
    legend: ({ presets }) => presets.legend,
    render(context) {
      const { strings } = context;
      const chosen = chosenOf(context);
      return html`<div class="row">
          ${(host as PresetsHost).presets.map(
            (preset) =>
              html`<button
                part="button preset"
                aria-pressed=${String(preset === chosen)}
                @click=${() => {
                  press(preset, context);
                }}
              >
                ${nameOf(preset, strings)}
              </button>`,
          )}
        </div>
        ${chosen === 'system' ? html`<p class="said">${inWords(chosen, context)}</p>` : nothing}`;
    },
  };
};

const nameOf = (preset: Preset, { presets }: Strings): string =>
  typeof preset === 'string' ? presets[preset] : preset.name;
