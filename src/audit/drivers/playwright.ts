import type { Audit } from '../audit.js';
import { drive, type DriveOptions } from './drive.js';

export type { Audit, Progress } from '../audit.js';
export type { Baseline } from '../baseline.js';
export type { Finding } from '../findings.js';
export type { StateChoice } from '../states.js';
export type { DriveOptions as AuditOptions } from './drive.js';

/** The part of Playwright's `Page` that an audit uses. */
export interface Page {
  evaluate(expression: string): Promise<unknown>;
  frames(): readonly { evaluate(expression: string): Promise<unknown> }[];
  screenshot(options: { type: 'png' }): Promise<Uint8Array>;
  readonly keyboard: { press(key: string): Promise<void> };
}

/**
 * Goes through the states of the toolbar in the page that Playwright has open, and looks for faults in each.
 * @throws {TypeError} where the page has no toolbar and none is to be injected, or axe-core is not installed
 * @throws {RangeError} where `states` makes no sense
 */
export async function auditPreferences(page: Page, options?: DriveOptions): Promise<Audit> {
  return drive(
    {
      evaluate: (expression) => page.evaluate(expression),
      frames: () => page.frames(),
      screenshot: () => page.screenshot({ type: 'png' }),
      press: (key) => page.keyboard.press(key),
    },
    options,
  );
}
