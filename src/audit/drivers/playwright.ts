/** The entry point `a11y-toolbar/audit/playwright`: audits in pages of Playwright. */
import type { Audit } from '../audit.js';
import { drive, type DriveOptions } from './drive.js';
import { clipOf, type Clip } from './screenshot.js';

export type { Audit, Progress } from '../audit.js';
export type { Baseline } from '../baseline.js';
export type { Finding } from '../findings.js';
export type { StateChoice } from '../states.js';
export type { DriveOptions as AuditOptions } from './drive.js';

/** The part of Playwright's `Page` that an audit uses. */
export interface Page {
  evaluate(expression: string): Promise<unknown>;
  frames(): readonly { evaluate(expression: string): Promise<unknown> }[];
  screenshot(options: { type: 'png'; clip?: Clip }): Promise<Uint8Array>;
  readonly keyboard: { press(key: string): Promise<void> };
  viewportSize(): Size | null;
  setViewportSize(size: Size): Promise<void>;
}

/** The size of a window, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Audits a page that Playwright has open, in the states of its toolbar.
 * @throws {TypeError} if the page has no toolbar and none is injected, or axe-core is not installed
 * @throws {RangeError} if `states` is not valid
 */
export async function auditPreferences(page: Page, options?: DriveOptions): Promise<Audit> {
  const own = page.viewportSize();
  return drive(
    {
      evaluate: (expression) => page.evaluate(expression),
      frames: () => page.frames(),
      screenshot: (part) => page.screenshot({ type: 'png', ...(part && { clip: clipOf(part) }) }),
      press: (key) => page.keyboard.press(key),
      // a window without a size of its own stays as it is
      resize: async (width) => {
        if (own) await page.setViewportSize({ ...own, width: width ?? own.width });
      },
    },
    options,
  );
}
