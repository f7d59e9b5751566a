/** Turns the input of visitors into choices. */
import type { UpdatingElement } from '../updating-element.js';
import { parse, type Preferences, type SettingName } from '../../settings/catalog.js';
import type { Store } from '../../settings/store.js';
import type { Fold } from '../placement/fold.js';
import type { History } from './history.js';
import type { Placement } from '../placement/corners.js';

/** A toolbar that takes input. */
export interface InputElement extends UpdatingElement {
  readonly active: boolean;
  readonly placement: Placement;
}

/** The acts of the buttons that choose no value. Each is the value of its button. */
export type Action = 'disable' | 'undo' | 'reset' | 'forget' | 'close';

/** What an act has done, as it is told. */
export type Act = Exclude<Action, 'undo'> | 'open' | 'unchanged';

/** Tells visitors who do not see it what an act has done. */
export interface Telling {
  readonly tell: (act: Act) => void;
  /** Tells the value of a setting that was asked to go further than it can. */
  readonly tellValue: (name: SettingName) => void;
}

/** The listeners of the bar. */
export interface Input {
  readonly onPress: (event: Event) => void;
  readonly onChoice: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly choose: (choice: Partial<Preferences>, system?: boolean) => void;
}

/**
 * The time in which a screen reader hears of the new focus while the old one is still there, in ms. Otherwise Orca 43 says
 * nothing of the new one in Chromium.
 */
const FOCUS_IS_HEARD = 100;

/** Turns input in the bar into choices. */
export function visitorInput(
  host: InputElement,
  store: Store,
  fold: Fold,
  history: History,
  { tell, tellValue }: Telling,
): Input {
  function chooseValue({ name, value }: { name: string; value: string }): void {
    store.set({ [name]: parse(name as SettingName, value) }, 'user');
  }

  /** Leads from what will be hidden, before it is: a screen reader says less of a focus that it had lost. */
  function toSwitch(): void {
    host.renderRoot.querySelector('button')?.focus();
  }

  return {
    choose(choice, system) {
      store.set(choice, 'user', system);
    },
    onPress({ currentTarget }) {
      const button = currentTarget as HTMLButtonElement;
      const action = button.value as Action;
      const { preferences } = store.state;
      if (button.name) {
        chooseValue(button);
        if (store.state.preferences === preferences) tellValue(button.name as SettingName);
        return;
      }
      if (button.ariaDisabled === 'true') return;
      if (action === 'undo') {
        history.undo();
        return;
      }
      if (action !== 'reset') toSwitch();
      if (action === 'close') {
        setTimeout(() => {
          fold.close();
        }, FOCUS_IS_HEARD);
        return;
      }
      store[action]('user');
      tell(action === 'reset' && store.state.preferences === preferences ? 'unchanged' : action);
    },
    onChoice({ target }) {
      const { name, value, type, checked } = target as HTMLInputElement;
      // neither an input that the page has put into a slot, nor one of a widget
      if (!name || !host.renderRoot.contains(target as Node)) return;
      chooseValue({ name, value: type === 'checkbox' && !checked ? 'default' : value });
    },
    onKey(event) {
      // a search field that has a text empties itself
      const { value, type } = event.composedPath()[0] as Partial<HTMLInputElement>;
      if (event.key !== 'Escape' || !fold.isOpen || (type === 'search' && value)) return;
      event.stopPropagation();
      toSwitch();
      fold.close();
    },
  };
}
