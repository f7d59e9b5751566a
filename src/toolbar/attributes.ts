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
import { mainSettings } from '../settings/main-settings.js';
import { presetNames, readPreset } from '../settings/preset-names.js';
import { withoutKind } from './offers.js';
import type { UpdatingElement } from './updating-element.js';
import { widgetWords } from './widgets/words.js';
import { isOwnStorage } from '../settings/storage/site-storage.js';
import { warn } from '../settings/console.js';

/** An attribute with a property, a default and a known set of values. */
export interface ValidatedAttribute {
  readonly fallback: unknown;
  /** Takes a value that is set; returns the valid part of it, and true if all of it is valid. */
  readonly read: (given: unknown) => readonly [value: unknown, isSound: boolean];
  /** A property that a script sets is set as an attribute, too, for the style sheet. */
  readonly isReflected?: boolean;
}

const controls: readonly string[] = [
  ...settingNames.map((name) => settings[name].control),
  ...widgetWords,
];

/**
 * The element's attributes by property, in kebab case there. Those that list values derive from the table of
 * settings.
 */
export const attributes: Readonly<Record<string, ValidatedAttribute>> = {
  controls: list(
    mainSettings.map(kebab),
    (word) => (word === 'all' || controls.includes(withoutKind(word)) ? word : undefined),
    (words) => Object.freeze(words.includes('all') ? controls : words),
  ),
  presets: list(presetNames, (_, preset) => readPreset(preset)),
  storage: keyword('local', /^(local|session|none)$/, false, isOwnStorage),
  storageKey: keyword('a11y-toolbar', /./),
  crossOrigin: keyword('anonymous', /^(anonymous|off)$/),
  layout: keyword('wide', /^(wide|auto)$/),
  placement: keyword('top', /^(top|bottom|inline|floating)$/, true),
  corner: keyword('bottom-end', /^(top|bottom)-(start|end)$/),
  look: keyword('plain', /^(plain|soft|dark)$/, true),
  control: list(['radio'], (word) => {
    const only = withoutKind(word);
    return only !== word && [...controls, ''].includes(only) ? word : undefined;
  }),
  // Shift with Alt or Ctrl: pages, systems and screen readers use these combinations least
  hotkey: keyword('', /^((Alt|Ctrl)\+Shift\+[A-Z\d])?$/i),
  ...Object.fromEntries(
    settingNames.flatMap((name) => {
      const { list: property, listed, values, isValid } = settingOf(name);
      const read = (word: string) => {
        const value = parse(name, word);
        return isValid(value) ? value : undefined;
      };
      const order = (values: readonly SettingValue[]) => valuesOnOffer(name, values);
      return property ? [[property, list(values, read, order, listed)] as const] : [];
    }),
  ),
};

/** The names of the attributes. */
export const attributeNames = Object.keys(attributes).map(kebab);

/** Defines the properties. They hold valid values only, whichever way they are set. */
export function defineAttributes(prototype: UpdatingElement): void {
  for (const [name, { fallback, read, isReflected }] of Object.entries(attributes)) {
    const values = new WeakMap<object, unknown>();
    const attribute = kebab(name);
    Object.defineProperty(prototype, name, {
      get(this: object) {
        return values.get(this) ?? fallback;
      },
      set(this: UpdatingElement, value: unknown) {
        const before: unknown = Reflect.get(this, name);
        const [valid, isSound] = value == null ? [fallback, true] : read(value);
        if (!isSound)
          warn(`${attribute}="${textOf(value)}" makes no sense, "${String(valid)}" is used.`);
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
  Reflect.set(element, Object.keys(attributes)[attributeNames.indexOf(attribute)] ?? '', value);
}

/**
 * Takes away the properties that the page has set before the element was defined.
 * @param others - properties that have no attribute
 * @returns sets them again, once
 */
export function takeProperties(element: object, others: readonly string[]): () => void {
  let own: Record<string, unknown> | undefined = {};
  for (const name of [...Object.keys(attributes), ...others]) {
    if (!Object.hasOwn(element, name)) continue;
    own[name] = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
  }
  return () => {
    Object.assign(element, own);
    own = undefined;
  };
}

/**
 * An attribute that is one word.
 * @param isOther - accepts what only the property can hold
 */
function keyword(
  fallback: string,
  known: RegExp,
  isReflected = false,
  isOther?: (given: unknown) => boolean,
): ValidatedAttribute {
  return {
    fallback,
    isReflected,
    read(given) {
      if (isOther?.(given)) return [given, true];
      const text = textOf(given);
      return known.test(text) ? [text, true] : [fallback, false];
    },
  };
}

/**
 * An attribute that is a list of words, with spaces between; in a property also an array.
 * @param read - takes a word, and the item of the array that it stands for
 */
function list<Value>(
  values: readonly Value[],
  read: (word: string, item: unknown) => Value | undefined,
  order: (values: readonly Value[]) => readonly Value[] = Object.freeze,
  words = /[^\s,]+/g,
): ValidatedAttribute {
  const fallback = order(values);
  return {
    fallback,
    read(given) {
      const all: unknown[] = Array.isArray(given) ? given : (textOf(given).match(words) ?? ['']);
      const found = all.map((item) => read(textOf(item).trim(), item));
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
