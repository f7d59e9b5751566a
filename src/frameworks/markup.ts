import type { SomeStrings } from '../locales/strings.js';
import type { Preferences } from '../settings/catalog.js';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';
import type { A11yToolbarChangeEvent, A11yToolbarToggleEvent } from '../toolbar/events.js';
import type { LitElement } from 'lit';

/** What the element has beside its attributes. */
type NotInMarkup = keyof LitElement | 'preferences' | 'strings' | 'settings' | 'applied';

/** Its properties that have an attribute; a new one is among them by itself. */
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

/** What an attribute can say of a property: of a list, its values with spaces between. */
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

/** What frameworks that set properties where there are any may set as well. */
export type ToolbarProperties = Partial<Pick<A11yToolbar, Property>> & {
  preferences?: Partial<Preferences> | undefined;
  strings?: SomeStrings | undefined;
};

/** The listeners, under the names that a framework gives them. */
export type ToolbarListeners<Change extends string, Toggle extends string> = {
  [Name in Change]?: (event: A11yToolbarChangeEvent) => void;
} & { [Name in Toggle]?: (event: A11yToolbarToggleEvent) => void };
