/** A part of the viewport, in px. */
export interface ViewportPart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Acts that a page cannot do itself. The adapters for test tools provide them. */
export interface AuditDriver {
  /** Takes a picture of the viewport, in pixels of the device. Resolves to the `data:` URL of a PNG. */
  screenshot?(): Promise<string>;
  /** Takes a picture of a part of the viewport, whose sides are whole px. Default: cut out of `screenshot()`, which takes longer. */
  screenshotOf?(part: ViewportPart): Promise<string>;
  /** Presses and releases a key, as a user does: `Tab` or `Shift+Tab`. */
  press?(key: string): Promise<void>;
  /** Makes the window as wide as this, in px, or as wide as it was before. */
  resize?(width: number | undefined): Promise<void>;
}
