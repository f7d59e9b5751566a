/** The attributes, properties and events of `<a11y-toolbar>`, as the types of all frameworks need them. */
import type { SomeStrings } from '../locales/strings.js';
import type { Preferences } from '../settings/catalog.js';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';
import type { A11yToolbarErrorEvent } from '../toolbar/error-event.js';
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

/** The text that stands for a value in markup: of a list, its values with spaces between. */
type Said<Value> = Value extends boolean
  ? Value
  : Value extends string
    ? Value
    : Value extends readonly unknown[]
      ? string
      : never;

/** The attributes whose names differ from those of their properties. */
export type ToolbarAttributes = {
  [Name in Property as Exclude<Kebab<Name>, Name>]?: Said<A11yToolbar[Name]> | undefined;
};

/**
 * The properties, for frameworks that set a property where there is one, and an attribute elsewhere. They take the
 * text of the attribute as well.
 */
export type ToolbarProperties = {
  [Name in Property]?: A11yToolbar[Name] | Said<A11yToolbar[Name]> | undefined;
} & {
  preferences?: Partial<Preferences> | undefined;
  strings?: SomeStrings | undefined;
};

/** The event listeners, under the names that a framework gives them. */
export type ToolbarListeners<
  Change extends string,
  Toggle extends string,
  Failure extends string,
> = Listeners<Change, A11yToolbarChangeEvent> &
  Listeners<Toggle, A11yToolbarToggleEvent> &
  Listeners<Failure, A11yToolbarErrorEvent>;

type Listeners<Name extends string, Kind> = {
  [One in Name]?: ((event: Kind) => void) | undefined;
};
