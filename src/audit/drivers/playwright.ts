/** The entry point `a11y-toolbar/audit/playwright`: audits in pages of Playwright. */
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
 * Audits a page that Playwright has open, in the states of its toolbar.
 * @throws {TypeError} if the page has no toolbar and none is injected, or axe-core is not installed
 * @throws {RangeError} if `states` is not valid
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
