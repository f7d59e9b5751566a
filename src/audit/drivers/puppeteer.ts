import type { Audit } from '../audit.js';
import { drive, type DriveOptions, type DrivenPage } from './drive.js';

export type { Audit, Progress } from '../audit.js';
export type { Baseline } from '../baseline.js';
export type { Finding } from '../findings.js';
export type { StateChoice } from '../states.js';
export type { DriveOptions as AuditOptions } from './drive.js';

/** The part of Puppeteer's `Page` that an audit uses. */
export interface Page {
  evaluate(expression: string): Promise<unknown>;
  frames(): readonly { evaluate(expression: string): Promise<unknown> }[];
  screenshot(options: { type: 'png'; captureBeyondViewport: false }): Promise<Uint8Array>;
  readonly keyboard: Keyboard;
}

/** What keys are pressed with, whichever names a version knows. */
export type Keyboard = Record<'press' | 'down' | 'up', (key: never) => Promise<void>>;

/**
 * Goes through the states of the toolbar in the page that Puppeteer has open, and looks for faults in each.
 * @throws {TypeError} where the page has no toolbar and none is to be injected, or axe-core is not installed
 * @throws {RangeError} where `states` makes no sense
 */
export async function auditPreferences(page: Page, options?: DriveOptions): Promise<Audit> {
  return drive(driven(page), options);
}

export const driven = (page: Page): DrivenPage => ({
  evaluate: (expression) => page.evaluate(expression),
  frames: () => page.frames(),
  // beyond the viewport the page would be resized for a moment, and see it
  screenshot: () => page.screenshot({ type: 'png', captureBeyondViewport: false }),
  press: (keys) => press(page.keyboard, keys),
});

/** Puppeteer presses one key at a time: of `Shift+Tab` the others are held down meanwhile. */
export async function press(keyboard: Keyboard, keys: string): Promise<void> {
  const held = keys.split(/(?<=.)\+/);
  const key = held.pop();
  for (const modifier of held) await keyboard.down(modifier as never);
  await keyboard.press(key as never);
  for (const modifier of held.reverse()) await keyboard.up(modifier as never);
}
