import type { SettingName } from '../settings/catalog.js';

/** Tells that the page cannot be shown with some settings. These are given up, the others stay in force. */
export class A11yToolbarErrorEvent extends Event {
  static readonly type = 'a11y-toolbar-error';
  /** The settings that are given up until the page is loaded again. */
  readonly settings: readonly SettingName[];
  /** The error that was thrown. */
  readonly error: unknown;

  constructor(settings: readonly SettingName[], error: unknown) {
    super(A11yToolbarErrorEvent.type, { bubbles: true, composed: true });
    this.settings = settings;
    this.error = error;
  }
}

declare global {
  // for elements, and for the document and the window to which the event bubbles
  interface GlobalEventHandlersEventMap {
    'a11y-toolbar-error': A11yToolbarErrorEvent;
  }
}
