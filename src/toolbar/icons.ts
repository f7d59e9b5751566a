import { html } from 'lit/html.js';

/** An arrow that turns back: sets one control back. */
export const again = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 4v6h6M4.6 10A8 8 0 1 1 5 16" />
</svg>`;

/** A waste bin: deletes what is stored. */
export const bin = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 6h18M9 6V3h6v3M6 6l1 15h10l1-15" />
</svg>`;
