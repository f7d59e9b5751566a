/** Stores the choices of a toolbar and takes up what is stored. */
import type { LitElement } from 'lit';
import {
  storedRecord,
  type OwnStorage,
  type StorageKind,
  type StoredRecord,
} from '../../settings/storage/stored-record.js';
import type { Store } from '../../settings/store.js';

/** A toolbar that remembers choices. */
export interface RememberingElement extends LitElement {
  readonly storage: StorageKind | OwnStorage;
  readonly storageKey: string;
}

/** The stored record of a toolbar: its choices and how its bar was. */
export interface Remembered {
  /** True while choices are remembered. */
  readonly isOpen: boolean;
  /** False when the attributes name another storage or key than the one in use. */
  readonly isUpToDate: boolean;
  /** True once the visitor has closed the controls, on this page or on the last. */
  isCollapsed: boolean | undefined;
  /** Takes over what is stored, and stores each choice from now on. */
  open(): void;
  close(): void;
}

/** Keeps a store's choices, and how the bar is, in the storage that the element names. */
export function remember(host: RememberingElement, store: Store): Remembered {
  let record: StoredRecord | undefined;
  let close: (() => void) | undefined;
  let place: readonly unknown[] = [];
  let isCollapsed: boolean | undefined;

  /** Lets the early script of the next page leave room for the bar before it is there. */
  function noteSize(): void {
    const { height } = host.getBoundingClientRect();
    if (store.state.active) record?.note({ width: innerWidth, height });
  }

  return {
    get isOpen() {
      return !!close;
    },
    get isUpToDate() {
      return place[0] === host.storage && place[1] === host.storageKey;
    },
    get isCollapsed() {
      return isCollapsed;
    },
    set isCollapsed(collapsed) {
      isCollapsed = collapsed;
      record?.note({ collapsed: !!collapsed });
    },
    open() {
      const { storage, storageKey } = host;
      place = [storage, storageKey];
      record = storedRecord(storage, storageKey);
      close = store.open(record);
      // a floating bar opens only when it is asked to, also where it was open on the last page
      isCollapsed ??= record.noted().collapsed || undefined;
      addEventListener('pagehide', noteSize);
    },
    close() {
      close?.();
      close = undefined;
      removeEventListener('pagehide', noteSize);
    },
  };
}
