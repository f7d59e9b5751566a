/** Markup that a server has rendered, and how an element in the browser takes it over. */
import type { LitElement } from 'lit';

declare global {
  /** There where a page loads `@lit-labs/ssr-client/lit-element-hydrate-support.js` before Lit. */
  var litElementHydrateSupport: unknown;
}

/**
 * Tells an element that renders as a server does, from its attributes alone. So does every element on
 * a server, where nothing is ever connected, and in the browser the first update of markup that a
 * server has rendered: it must find what it expects.
 */
export const isAsOnServer = (host: LitElement): boolean =>
  !host.isConnected || (!host.hasUpdated && !!host.shadowRoot?.firstChild);

/** Removes the markup of a server where Lit would not take it over, but add its own beside it. */
export function clearUnlessHydrated({ shadowRoot }: LitElement): void {
  if (!globalThis.litElementHydrateSupport) shadowRoot?.replaceChildren();
}
