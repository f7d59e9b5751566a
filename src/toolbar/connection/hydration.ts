import type { LitElement } from 'lit';

declare global {
  /** There where a page loads `@lit-labs/ssr-client/lit-element-hydrate-support.js` before Lit. */
  var litElementHydrateSupport: unknown;
}

/**
 * Whether an element is rendered by a server, where nothing is ever connected, or as a server has:
 * of itself it knows no more than its attributes, of the page nothing. Else its first update would
 * not find what it expects.
 */
export const isAsOnServer = (host: LitElement): boolean =>
  !host.isConnected || (!host.hasUpdated && !!host.shadowRoot?.firstChild);

/** Takes away what a server has rendered where Lit would not go on with it but add its own. */
export function clearUnlessHydrated({ shadowRoot }: LitElement): void {
  if (!globalThis.litElementHydrateSupport) shadowRoot?.replaceChildren();
}
