/** The events that a toolbar dispatches. */
import type { Preferences, SettingName } from '../settings/catalog.js';
import type { Change, Source } from '../settings/store.js';

/** The browser's own class: MooTools puts another one in its place. */
const Event = Object.getPrototypeOf(CustomEvent) as typeof globalThis.Event;

/** Tells that a visitor, a script or another tab has chosen other values. */
export class A11yToolbarChangeEvent extends Event {
  static readonly type = 'a11y-toolbar-change';
  /** All preferences after the change, frozen. */
  readonly preferences: Preferences;
  /** The settings that have another value now. */
  readonly changed: readonly SettingName[];
  readonly source: Source;

  constructor(preferences: Preferences, changed: readonly SettingName[], source: Source) {
    super(A11yToolbarChangeEvent.type, { bubbles: true, composed: true });
    this.preferences = preferences;
    this.changed = changed;
    this.source = source;
  }
}

/** Tells that the version for visually impaired people was switched on or off. */
export class A11yToolbarToggleEvent extends Event {
  static readonly type = 'a11y-toolbar-toggle';
  readonly active: boolean;
  readonly source: Source;

  constructor(active: boolean, source: Source) {
    super(A11yToolbarToggleEvent.type, { bubbles: true, composed: true });
    this.active = active;
    this.source = source;
  }
}

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

/** Dispatches the events of a change: that of the values first, then that of the switch. */
export function tellPage(
  toolbar: EventTarget & { readonly active: boolean },
  change: Change,
): void {
  const { preferences, changed, toggled, source } = change;
  if (changed.length)
    toolbar.dispatchEvent(new A11yToolbarChangeEvent(preferences, changed, source));
  if (toggled) toolbar.dispatchEvent(new A11yToolbarToggleEvent(toolbar.active, source));
}

declare global {
  // for elements, and for the document and the window to which the events bubble
  interface GlobalEventHandlersEventMap {
    'a11y-toolbar-change': A11yToolbarChangeEvent;
    'a11y-toolbar-toggle': A11yToolbarToggleEvent;
    'a11y-toolbar-error': A11yToolbarErrorEvent;
  }
}
