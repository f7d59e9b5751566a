/** The attributes of the element: their properties, defaults and valid values. */
import { valuesOnOffer } from '../settings/preferences.js';
import {
  parse,
  settingNames,
  settings,
  settingOf,
  type SettingValue,
} from '../settings/catalog.js';
import { kebab } from '../settings/kebab.js';
import { presetNames, readPreset } from '../settings/preset-names.js';
import type { UpdatingElement } from './updating-element.js';
import { widgetWords } from './widgets/words.js';
import { isOwnStorage } from '../settings/storage/site-storage.js';
import { warn } from '../settings/console.js';

/** An attribute with a property, a default and a known set of values. */
export interface ValidatedAttribute {
  readonly attribute: string;
  /** A property that a script sets is set as an attribute, too, for the style sheet. */
  readonly isReflected?: boolean;
  /**
   * Takes the valid part of a value, or else the default, with a warning. `null` and `undefined` mean
   * that the attribute is not set.
   */
  readonly validate: (value: unknown) => unknown;
}

/** An attribute that has not got its name. */
interface Attribute {
  readonly isReflected?: boolean;
  readonly fallback: unknown;
  /** Takes a value that is set; returns the valid part of it, and true if all of it is valid. */
  readonly read: (given: unknown) => readonly [value: unknown, isSound: boolean];
}

const controls: readonly string[] = [
  ...settingNames.map((name) => settings[name].control),
  ...widgetWords,
];

/** The controls on offer where the attribute `controls` says nothing. */
const defaultControls = settingNames.flatMap((name) =>
  settingOf(name).isOfferedByDefault ? settings[name].control : [],
);

/** The element's attributes by property. Those that list values derive from the table of settings. */
export const attributes: Readonly<Record<string, ValidatedAttribute>> = named({
  controls: list(
    defaultControls,
    (word) => (word === 'all' || controls.includes(word) ? word : undefined),
    (words) => Object.freeze(words.includes('all') ? controls : words),
  ),
  presets: {
    fallback: presetNames,
    read(given) {
      const all: unknown[] = Array.isArray(given)
        ? given
        : (textOf(given).match(/[^\s,]+/g) ?? ['']);
      const known = all.map(readPreset).filter((preset) => preset !== undefined);
      return [known.length ? Object.freeze(known) : presetNames, known.length === all.length];
    },
  },
  storage: storage(keyword('local', /^(?:local|session|none)$/)),
  storageKey: keyword('a11y-toolbar', /./),
  crossOrigin: keyword('anonymous', /^(?:anonymous|off)$/),
  placement: styled(keyword('top', /^(?:top|bottom|inline|floating)$/)),
  corner: keyword('bottom-end', /^(?:top|bottom)-(?:start|end)$/),
  look: styled(keyword('plain', /^(?:plain|soft|dark)$/)),
  control: list(['radio'], (word) => {
    const [kind = '', only = controls[0] ?? ''] = word.split(':').reverse();
    return /^(?:radio|stepper)$/.test(kind) && controls.includes(only) ? word : undefined;
  }),
  // Shift with Alt or Ctrl: pages, systems and screen readers use these combinations least
  hotkey: keyword('', /^(?:(?:Alt|Ctrl)\+Shift\+[A-Z\d])?$/i),
  ...Object.fromEntries(
    settingNames.flatMap((name) => {
      const { list: listed, values, isValid } = settingOf(name);
      const read = (word: string) => {
        const value = parse(name, word);
        return isValid(value) ? value : undefined;
      };
      const order = (values: readonly SettingValue[]) => valuesOnOffer(name, values);
      return listed ? [[listed.property, list(values, read, order, listed.words)] as const] : [];
    }),
  ),
});

/** The names of the attributes. */
export const attributeNames = Object.values(attributes).map(({ attribute }) => attribute);

/** Defines the properties. They hold valid values only, whichever way they are set. */
export function defineAttributes(prototype: UpdatingElement): void {
  for (const [name, { attribute, validate, isReflected }] of Object.entries(attributes)) {
    const values = new WeakMap<object, unknown>();
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: object) {
        return values.get(this) ?? validate(undefined);
      },
      set(this: UpdatingElement, value: unknown) {
        const before: unknown = Reflect.get(this, name);
        const valid = validate(value);
        values.set(this, valid);
        this.requestUpdate();
        if (isReflected && valid !== before && this.getAttribute(attribute) !== value)
          this.setAttribute(attribute, String(valid));
      },
    });
  }
}

/** Takes the value of an attribute over into its property. */
export function takeAttribute(element: object, attribute: string, value: string | null): void {
  const [name = ''] =
    Object.entries(attributes).find(([, one]) => one.attribute === attribute) ?? [];
  Reflect.set(element, name, value);
}

/**
 * Takes over the properties that the page has set before the element was defined, at its first update.
 * @param others - properties that have no attribute
 */
export function takeProperties(element: UpdatingElement, others: readonly string[]): void {
  const own: Record<string, unknown> = {};
  for (const name of [...Object.keys(attributes), ...others]) {
    if (!Object.hasOwn(element, name)) continue;
    own[name] = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
  }
  let isTaken = false;
  element.addController({
    hostUpdate() {
      if (!isTaken) Object.assign(element, own);
      isTaken = true;
    },
  });
}

/** Names attributes by their properties, in kebab case. */
function named(all: Readonly<Record<string, Attribute>>): Record<string, ValidatedAttribute> {
  const entries = Object.entries(all).map(([property, { isReflected, fallback, read }]) => {
    const attribute = kebab(property);
    const validate = (value: unknown): unknown => {
      if (value == null) return fallback;
      const [used, isSound] = read(value);
      if (!isSound)
        warn(`${attribute}="${textOf(value)}" makes no sense, "${String(used)}" is used.`);
      return used;
    };
    return [property, { attribute, isReflected: !!isReflected, validate }] as const;
  });
  return Object.fromEntries(entries);
}

/** Reflects an attribute for the style sheet. */
function styled(attribute: Attribute): Attribute {
  return { ...attribute, isReflected: true };
}

/** An attribute that is one word. */
function keyword(fallback: string, known: RegExp): Attribute {
  return {
    fallback,
    read(given) {
      const text = textOf(given);
      return known.test(text) ? [text, true] : [fallback, false];
    },
  };
}

/** Lets the property also hold a storage of the site's own. */
function storage({ fallback, read }: Attribute): Attribute {
  return { fallback, read: (given) => (isOwnStorage(given) ? [given, true] : read(given)) };
}

/** An attribute that is a list of words, with spaces between; in a property also an array. */
function list<Value extends string | number>(
  values: readonly Value[],
  read: (word: string) => Value | undefined,
  order: (values: readonly Value[]) => readonly Value[] = Object.freeze,
  words = /[^\s,]+/g,
): Attribute {
  const fallback = order(values);
  return {
    fallback,
    read(given) {
      const all = Array.isArray(given) ? given.map(textOf) : (textOf(given).match(words) ?? ['']);
      const found = all.map((word) => read(word.trim()));
      const known = found.filter((value) => value !== undefined);
      return [known.length ? order(known) : fallback, known.length === found.length];
    },
  };
}

/** Any value as a text; empty for an object that refuses to become one. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}
