import { listen } from '../../dom/listen.js';
import type { Preferences } from '../../settings/catalog.js';
import type { Store } from '../../settings/store.js';
import { whileConnected } from '../connection/while-connected.js';
import type { UpdatingElement } from '../updating-element.js';

/** The changes that the visitor has made in the bar, to take them back. */
export interface History {
  readonly isEmpty: boolean;
  /** True from when all choices are deleted until the visitor goes on to something else. */
  readonly hasForgotten: boolean;
  /** Takes back the last change, and each time the one before. */
  undo(): void;
}

/** Keeps the visitor's changes for as long as the page is open. Those of scripts and other tabs are not among them. */
export function history(host: UpdatingElement, store: Store): History {
  const past: Partial<Preferences>[] = [];
  let isUndoing = false;
  let hasForgotten = false;

  store.subscribe(({ before, changed, toggled, source }) => {
    hasForgotten = source === 'user' && toggled && changed.length > 0 && !store.state.active;
    if (source !== 'user' || !changed.length || isUndoing) return;
    past.push(Object.fromEntries(changed.map((name) => [name, before[name]])));
  });
  whileConnected(host, (document) =>
    listen(document, 'pointerdown focusin', ({ target }) => {
      if (!hasForgotten || target === host) return;
      hasForgotten = false;
      host.requestUpdate();
    }),
  );

  return {
    get isEmpty() {
      return !past.length;
    },
    get hasForgotten() {
      return hasForgotten;
    },
    undo() {
      const last = past.pop();
      if (!last) return;
      isUndoing = true;
      store.set(last, 'user');
      isUndoing = false;
    },
  };
}
