import type { Preferences } from '../settings/catalog.js';
import type { UpdatingElement } from './updating-element.js';

/** A toolbar as most of its parts see it. */
export interface ToolbarElement extends UpdatingElement {
  /** True while the version for visually impaired people is on. */
  readonly active: boolean;
  readonly preferences: Preferences;
}
