/** The messages between a test and the plugin. */
import type { ViewportPart } from '../driver.js';

/** The name of the command that a test sends to the plugin. */
export const COMMAND = 'a11y-toolbar-audit';

/** The path at which the plugin serves axe. */
export const AXE_PATH = '/__a11y-toolbar-audit__/axe.js';

/** The content of the command. */
export type Payload =
  { readonly screenshot: true; readonly part?: ViewportPart } | { readonly press: string };
