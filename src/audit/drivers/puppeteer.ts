/** The entry point `a11y-toolbar/audit/puppeteer`: audits in pages of Puppeteer. */
import type { Audit } from '../audit.js';
import { drive, type DriveOptions, type DrivenPage } from './drive.js';
import { screenshot, type Clip } from './screenshot.js';

export type { Audit, Progress } from '../audit.js';
export type { Baseline } from '../baseline.js';
export type { Finding } from '../findings.js';
export type { StateChoice } from '../states.js';
export type { DriveOptions as AuditOptions } from './drive.js';

/** The part of Puppeteer's `Page` that an audit uses. */
export interface Page {
  evaluate(expression: string): Promise<unknown>;
  frames(): readonly { evaluate(expression: string): Promise<unknown> }[];
  screenshot(options: {
    type: 'png';
    captureBeyondViewport: false;
    optimizeForSpeed?: boolean;
    clip?: Clip;
  }): Promise<Uint8Array>;
  readonly keyboard: Keyboard;
  viewport(): Viewport | null;
  setViewport(viewport: Viewport | null): Promise<void>;
}

/** The size of a window, in px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The keyboard of a page. The names of keys differ between versions, so their type is open. */
export type Keyboard = Record<'press' | 'down' | 'up', (key: never) => Promise<void>>;

/**
 * Audits a page that Puppeteer has open, in the states of its toolbar.
 * @throws {TypeError} if the page has no toolbar and none is injected, or axe-core is not installed
 * @throws {RangeError} if `states` is not valid
 */
export async function auditPreferences(page: Page, options?: DriveOptions): Promise<Audit> {
  return drive(driven(page), options);
}

/** Makes a page of Puppeteer one that an audit can drive. */
export function driven(page: Page): DrivenPage {
  const own = page.viewport();
  return {
    evaluate: (expression) => page.evaluate(expression),
    frames: () => page.frames(),
    screenshot: (part) => screenshot(page, part),
    press: (keys) => press(page.keyboard, keys),
    // a window without a size of its own is as large as that of the browser
    resize: (width) => page.setViewport(width === undefined ? own : { ...(own ?? WINDOW), width }),
  };
}

const WINDOW: Viewport = { width: 1280, height: 800 };

/** Presses a combination such as `Shift+Tab`. Puppeteer presses one key at a time, so modifiers are held. */
export async function press(keyboard: Keyboard, keys: string): Promise<void> {
  const held = keys.split(/(?<=.)\+/);
  const key = held.pop();
  for (const modifier of held) await keyboard.down(modifier as never);
  await keyboard.press(key as never);
  for (const modifier of held.reverse()) await keyboard.up(modifier as never);
}
