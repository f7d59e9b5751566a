/** Descriptions of states, in the English words of the toolbar. */
import en from '../../locales/en.js';
import { textOf } from '../../locales/value-names.js';
import { defaults, differences } from '../../settings/preferences.js';
import { settingNames, type Preferences, type SettingName } from '../../settings/catalog.js';
import { isSwitch } from '../../settings/is-switch.js';

type State = Readonly<Partial<Preferences>>;

/** The most states that are named one by one. */
const MOST_NAMED = 3;

/** The name of a state, such as `Font size: 200%, Letter spacing: 12%`. */
export function stateInWords(state: State): string {
  const chosen = differences(complete(state), defaults);
  if (!chosen.length) return 'the page’s own settings';
  return chosen.map((name) => valuesInWords(name, [complete(state)[name]])).join(', ');
}

/**
 * Describes the states of a fault, for example as `with Font size: 150% or 200%`. If no one or two
 * settings tell them from the other states, it names the states themselves.
 * @param states - the states that have the fault
 * @param all - all states that were checked
 */
export function whenInWords(states: readonly State[], all: readonly State[]): string {
  const [found, looked] = [states.map(complete), all.map(complete)];
  if (looked.length > 1 && found.length === looked.length) return `in all ${looked.length} states`;
  if (found.length === 1 && found[0]) return `with ${stateInWords(found[0])}`;
  const cause = causeOf(found, looked);
  const count = `${found.length} of ${looked.length} states`;
  if (cause) {
    const values = cause.map((name) => valuesInWords(name, valuesIn(found, name)));
    return `with ${values.join(', together with ')} (${count})`;
  }
  const named = found.slice(0, MOST_NAMED).map(stateInWords).join('; ');
  const more = found.length - MOST_NAMED;
  return more > 0 ? `with ${named}; and ${more} more (${count})` : `with ${named} (${count})`;
}

/** The one or two settings whose values tell the states with a fault from those without. */
function causeOf(
  found: readonly Preferences[],
  looked: readonly Preferences[],
): readonly SettingName[] | undefined {
  const varied = settingNames.filter((name) => valuesIn(looked, name).length > 1);
  const pairs = varied.flatMap((name, index) =>
    varied.slice(index + 1).map((other) => [name, other]),
  );
  return [...varied.map((name) => [name]), ...pairs].find(
    (names) =>
      names.every((name) => valuesIn(found, name).length < valuesIn(looked, name).length) &&
      looked.filter((state) => names.every((name) => valuesIn(found, name).includes(state[name])))
        .length === found.length,
  );
}

const valuesIn = <Name extends SettingName>(
  states: readonly Preferences[],
  name: Name,
): Preferences[Name][] => [...new Set(states.map((state) => state[name]))];

function valuesInWords(name: SettingName, values: readonly Preferences[SettingName][]): string {
  const legend = en.legends[name];
  if (isSwitch(name)) return values.includes(defaults[name]) ? `not ${legend}` : legend;
  return `${legend}: ${values.map((value) => textOf(name, value, en)).join(' or ')}`;
}

const complete = (state: State): Preferences => ({ ...defaults, ...state });
