/** Acts that a page cannot do itself. The adapters for test tools provide them. */
export interface AuditDriver {
  /** Takes a picture of the viewport, in pixels of the device. Resolves to the `data:` URL of a PNG. */
  screenshot?(): Promise<string>;
  /** Presses and releases a key, as a user does: `Tab` or `Shift+Tab`. */
  press?(key: string): Promise<void>;
  /** Makes the window as wide as this, in px, or as wide as it was before. */
  resize?(width: number | undefined): Promise<void>;
}
