/** Turns the input of visitors into choices. */
import type { UpdatingElement } from '../updating-element.js';
import { parse, type Preferences, type SettingName } from '../../settings/catalog.js';
import type { Store } from '../../settings/store.js';
import type { Fold } from './fold.js';
import type { Placement } from '../placement/corners.js';

/** A toolbar that takes input. */
export interface InputElement extends UpdatingElement {
  readonly active: boolean;
  readonly placement: Placement;
}

/** The acts of the buttons that choose no value. Each is the value of its button. */
export type Action = 'disable' | 'reset' | 'close' | 'forget';

/** The listeners of the bar. */
export interface Input {
  readonly onPress: (event: Event) => void;
  readonly onChoice: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly choose: (choice: Partial<Preferences>) => void;
}

/** Turns input in the bar into choices. */
export function visitorInput(host: InputElement, store: Store, fold: Fold): Input {
  function chooseValue({ name, value }: { name: string; value: string }): void {
    store.set({ [name]: parse(name as SettingName, value) }, 'user');
  }

  return {
    choose(choice) {
      store.set(choice, 'user');
    },
    onPress({ currentTarget }) {
      const button = currentTarget as HTMLButtonElement;
      const action = button.value as Action;
      if (button.name) chooseValue(button);
      else if (!host.active) store.enable('user');
      else if (action !== 'close') store[action]('user');
      else if (fold.isOpen) fold.close();
      else fold.open();
    },
    onChoice({ target }) {
      const { name, value, type, checked } = target as HTMLInputElement;
      // neither an input that the page has put into a slot, nor one of a widget
      if (!name || !host.renderRoot.contains(target as Node)) return;
      chooseValue({ name, value: type === 'checkbox' && !checked ? 'default' : value });
    },
    onKey(event) {
      // only the card of a floating bar covers what the page shows
      if (event.key !== 'Escape' || host.placement !== 'floating' || !fold.isOpen) return;
      event.stopPropagation();
      fold.close();
    },
  };
}
