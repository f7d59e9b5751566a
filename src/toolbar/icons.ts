import { html } from './templates.js';

/** An arrow that turns back: sets one control back. */
export const again = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 4v6h6M4.6 10A8 8 0 1 1 5 16" />
</svg>`;

/** Lines of text: shows colors. */
export const lines = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 7h16M4 12h16M4 17h10" />
</svg>`;

/** A letter as large as the text around it: shows sizes. */
export const letter = html`<svg viewBox="0 0 24 24" class="letter" aria-hidden="true">
  <path d="M4 21 12 3l8 18M7 15h10" />
</svg>`;

/** The signs for less and more. */
export const minus = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14" /></svg>`;
export const plus = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M5 12h14M12 5v14" />
</svg>`;
