/** The one shape of all widgets: controls of the bar that do more than choose a value of a setting. */
import type { ToolbarElement } from '../toolbar-element.js';
import type { TemplateResult } from '../templates.js';
import type { Strings } from '../../locales/strings.js';
import type { Preferences } from '../../settings/catalog.js';
import type { Group } from '../../settings/setting.js';

/** A widget of one toolbar. */
export interface Widget {
  /** The section of the bar in which it stands. */
  readonly group: Group;
  readonly legend: (strings: Strings) => string;
  /** Renders everything below the legend. */
  readonly render: (context: WidgetContext) => TemplateResult;
}

/**
 * Makes the widget of a toolbar. It keeps its state for as long as the toolbar lives.
 * @param say - has screen readers say a text
 */
export type CreateWidget = (host: ToolbarElement, say: (words: string) => void) => Widget;

/** The state of the bar that a widget is rendered with. */
export interface WidgetContext {
  readonly strings: Strings;
  readonly preferences: Preferences;
  /** True while the choices follow the visitor's system. */
  readonly system: boolean;
  /**
   * Chooses values on behalf of the visitor, which also switches on.
   * @param system - true if they follow the visitor's system from now on, false if they no longer do
   */
  readonly choose: (choice: Partial<Preferences>, system?: boolean) => void;
}
