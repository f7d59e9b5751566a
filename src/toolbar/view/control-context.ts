import type { Strings } from '../../locales/strings.js';
import type { Preferences } from '../../settings/catalog.js';

/** The state and the listeners that all controls share. */
export interface ControlContext {
  /** The kinds of control that the attribute `control` asks for, such as `font-size:stepper`. */
  readonly kinds: readonly string[];
  readonly strings: Strings;
  readonly preferences: Preferences;
  /** Takes the click on a button whose name is a setting and whose value is the value to choose. */
  readonly onPress: (event: Event) => void;
}
