/** Opens and closes the controls of a bar. */
import type { LitElement } from 'lit';
import type { Connection } from '../connection/connection.js';
import type { Placement } from '../placement/placement.js';

/** A toolbar whose controls can be closed. */
export interface FoldedElement extends LitElement {
  readonly active: boolean;
  readonly placement: Placement;
}

/** The state of the controls: in view or not. */
export interface Fold {
  readonly isOpen: boolean;
  /** True once they have been in view. */
  readonly hasOpened: boolean;
  open(): void;
  close(): void;
}

/** Shows the controls while the version is on, unless the visitor has closed them. */
export function fold(host: FoldedElement, connection: Connection): Fold {
  let hasOpened = false;

  function set(isCollapsed: boolean): void {
    connection.isCollapsed = isCollapsed;
    host.requestUpdate();
  }

  return {
    get isOpen() {
      // a floating bar lies over the page, so it opens only when it is asked to
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
