/** What the test asks of the runner. */
export const COMMAND = 'a11y-toolbar-audit';

/** Where the runner serves axe. */
export const AXE_PATH = '/__a11y-toolbar-audit__/axe.js';

export type Payload = { readonly screenshot: true } | { readonly press: string };
