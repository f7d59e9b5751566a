/** Stores the choices of a toolbar and takes up what is stored. */
import type { UpdatingElement } from '../updating-element.js';
import {
  storedRecord,
  type OwnStorage,
  type StorageKind,
} from '../../settings/storage/stored-record.js';
import type { Store } from '../../settings/store.js';

/** A toolbar that remembers choices. */
export interface RememberingElement extends UpdatingElement {
  readonly storage: StorageKind | OwnStorage;
  readonly storageKey: string;
}

/** The stored record of a toolbar. */
export interface Remembered {
  /** True while choices are remembered. */
  readonly isOpen: boolean;
  /** False when the attributes name another storage or key than the one in use. */
  readonly isUpToDate: boolean;
  /** Takes over what is stored, and stores each choice from now on. */
  open(): void;
  close(): void;
}

/** Keeps a store's choices in the storage that the element names. */
export function remember(host: RememberingElement, store: Store): Remembered {
  let close: (() => void) | undefined;
  let place: readonly unknown[] = [];

  return {
    get isOpen() {
      return !!close;
    },
    get isUpToDate() {
      return place[0] === host.storage && place[1] === host.storageKey;
    },
    open() {
      const { storage, storageKey } = host;
      place = [storage, storageKey];
      close = store.open(storedRecord(storage, storageKey));
    },
    close() {
      close?.();
      close = undefined;
    },
  };
}
