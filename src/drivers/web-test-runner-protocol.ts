/** What the test asks of the runner. */
export const COMMAND = 'a11y-toolbar-audit';

/** Where the runner serves axe. */
export const AXE_PATH = '/__a11y-toolbar-audit__/axe.js';

/** A part of the runner's page, in px of its viewport. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Payload = { readonly screenshot: Region } | { readonly press: string };
