/** What only a driver of the browser can do for a page; the adapters give it. */
export interface AuditDriver {
  /** A picture of the page's viewport, as a PNG's data: URL, at the device's resolution. */
  screenshot?(): Promise<string>;
  /** Presses and lets go of a key, as the user would: `Tab`, `Shift+Tab`. */
  press?(key: string): Promise<void>;
}
