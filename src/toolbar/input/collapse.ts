import type { LitElement } from 'lit';
import type { Connection } from '../connection/connection.js';
import type { Placement } from '../placement/placement.js';

/** What a fold must know of its element. */
export interface FoldedElement extends LitElement {
  readonly active: boolean;
  readonly placement: Placement;
}

/** The controls, in view or not. */
export interface Fold {
  readonly isOpen: boolean;
  /** Whether they have been in view by now. */
  readonly hasOpened: boolean;
  open(): void;
  close(): void;
}

/** Controls can be in view while the version is on, unless the visitor has closed them. */
export function fold(host: FoldedElement, connection: Connection): Fold {
  function set(isCollapsed: boolean): void {
    connection.isCollapsed = isCollapsed;
    host.requestUpdate();
  }

  let hasOpened = false;

  return {
    get isOpen() {
      // what floats lies over the page, so it opens only when it is asked to
      const isOpen = host.active && !(connection.isCollapsed ?? host.placement === 'floating');
      hasOpened ||= isOpen;
      return isOpen;
    },
    get hasOpened() {
      return hasOpened;
    },
    open() {
      set(false);
    },
    close() {
      set(true);
    },
  };
}
