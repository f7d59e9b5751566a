import type { LitElement, TemplateResult } from 'lit';
import type { Strings } from '../../locales/strings.js';
import type { Group, Preferences } from '../../settings/catalog.js';

/** What an extra control must know of its toolbar. */
export interface ExtraHost extends LitElement {
  readonly active: boolean;
  readonly preferences: Preferences;
}

/** What all of them are drawn with. */
export interface ExtraContext {
  readonly strings: Strings;
  readonly preferences: Preferences;
  /** Chooses values on behalf of the visitor, which also switches on. */
  readonly choose: (choice: Partial<Preferences>) => void;
}

/** A control that is no choice of one value, in a group of its own. */
export interface Extra {
  readonly group: Group;
  readonly legend: (strings: Strings) => string;
  /** Everything below the legend. */
  readonly render: (context: ExtraContext) => TemplateResult;
}

/** Each toolbar has its own. */
export type CreateExtra = (host: ExtraHost) => Extra;
