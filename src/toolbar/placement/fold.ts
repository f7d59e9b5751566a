import type { UpdatingElement } from '../updating-element.js';
import type { Placement } from './corners.js';

/** A toolbar whose controls can be closed. */
export interface FoldedElement extends UpdatingElement {
  readonly active: boolean;
  readonly placement: Placement;
}

/** The state of the controls: in view or not. */
export interface Fold {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/**
 * Shows the controls while the version is on. Each page begins with a folded bar, which covers nothing and moves
 * nothing: only a bar that the site has put in the flow of the page is open from the start.
 */
export function fold(host: FoldedElement): Fold {
  let isUnfolded: boolean | undefined;

  function set(wanted: boolean): void {
    isUnfolded = wanted;
    host.requestUpdate();
  }

  return {
    get isOpen() {
      return host.active && (isUnfolded ?? host.placement === 'inline');
    },
    open() {
      set(true);
    },
    close() {
      set(false);
    },
  };
}
