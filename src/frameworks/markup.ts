/** The attributes, properties and events of `<a11y-toolbar>`, as the types of all frameworks need them. */
import type { SomeStrings } from '../locales/strings.js';
import type { Preferences } from '../settings/catalog.js';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';
import type { A11yToolbarChangeEvent, A11yToolbarToggleEvent } from '../toolbar/events.js';
import type { UpdatingElement } from '../toolbar/updating-element.js';

/** The members of the element that have no attribute. */
type NotInMarkup = keyof UpdatingElement | 'preferences' | 'strings' | 'settings' | 'applied';

/** The properties that have an attribute, derived from the class. */
type Property = {
  [Name in Exclude<keyof A11yToolbar, NotInMarkup>]: A11yToolbar[Name] extends (
    ...args: never[]
  ) => unknown
    ? never
    : Name;
}[Exclude<keyof A11yToolbar, NotInMarkup>];

/** `fontSizes` → `font-sizes` */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The value of an attribute for a property: of a list, its values with spaces between. */
type Said<Value> = Value extends boolean
  ? Value
  : Value extends string
    ? Value
    : Value extends readonly unknown[]
      ? string
      : never;

/** The attributes of `<a11y-toolbar>`. */
export type ToolbarAttributes = {
  [Name in Property as Kebab<Name>]?: Said<A11yToolbar[Name]> | undefined;
};

/** The properties, for frameworks that set a property where there is one. */
export type ToolbarProperties = Partial<Pick<A11yToolbar, Property>> & {
  preferences?: Partial<Preferences> | undefined;
  strings?: SomeStrings | undefined;
};

/** The event listeners, under the names that a framework gives them. */
export type ToolbarListeners<Change extends string, Toggle extends string> = {
  [Name in Change]?: (event: A11yToolbarChangeEvent) => void;
} & { [Name in Toggle]?: (event: A11yToolbarToggleEvent) => void };
