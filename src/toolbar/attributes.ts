/** The attributes of the element: their properties, defaults and valid values. */
import { valuesOnOffer } from '../settings/preferences.js';
import {
  parse,
  settingNames,
  settings,
  settingOf,
  type SettingValue,
} from '../settings/catalog.js';
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

const controls: readonly string[] = [
  ...settingNames.map((name) => settings[name].control),
  ...widgetWords,
];

/** The controls on offer where the attribute `controls` says nothing. */
const defaultControls = settingNames
  .map(settingOf)
  .flatMap(({ control, isOfferedByDefault }) => (isOfferedByDefault ? control : []));

/** The element's attributes by property. Those that list values derive from the table of settings. */
export const attributes: Readonly<Record<string, ValidatedAttribute>> = {
  controls: list(
    'controls',
    defaultControls,
    (word) => (word === 'all' || controls.includes(word) ? word : undefined),
    (words) => Object.freeze(words.includes('all') ? controls : words),
  ),
  presets: validated('presets', presetNames, (given) => {
    const all: unknown[] = Array.isArray(given) ? given : (textOf(given).match(/[^\s,]+/g) ?? ['']);
    const known = all.map(readPreset).filter((preset) => preset !== undefined);
    return [known.length ? Object.freeze(known) : presetNames, known.length === all.length];
  }),
  storage: storage(keyword('storage', 'local', /^(?:local|session|none)$/)),
  storageKey: keyword('storage-key', 'a11y-toolbar', /./),
  crossOrigin: keyword('cross-origin', 'anonymous', /^(?:anonymous|off)$/),
  placement: styled(keyword('placement', 'top', /^(?:top|bottom|inline|floating)$/)),
  corner: keyword('corner', 'bottom-end', /^(?:top|bottom)-(?:start|end)$/),
  look: styled(keyword('look', 'plain', /^(?:plain|soft|dark)$/)),
  control: list('control', ['radio'], (word) => {
    const [kind = '', only = controls[0] ?? ''] = word.split(':').reverse();
    return /^(?:radio|stepper)$/.test(kind) && controls.includes(only) ? word : undefined;
  }),
  // Shift with Alt or Ctrl: pages, systems and screen readers use these combinations least
  hotkey: keyword('hotkey', '', /^(?:(?:Alt|Ctrl)\+Shift\+[A-Z\d])?$/i),
  ...Object.fromEntries(
    settingNames.flatMap((name) => {
      const { list: listed, values, isValid } = settingOf(name);
      const read = (word: string) => {
        const value = parse(name, word);
        return isValid(value) ? value : undefined;
      };
      const order = (values: readonly SettingValue[]) => valuesOnOffer(name, values);
      return listed
        ? [[listed.property, list(listed.attribute, values, read, order, listed.words)] as const]
        : [];
    }),
  ),
};

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

/** Reflects an attribute for the style sheet. */
function styled(attribute: ValidatedAttribute): ValidatedAttribute {
  return { ...attribute, isReflected: true };
}

/** An attribute that is one word. */
function keyword(attribute: string, fallback: string, known: RegExp): ValidatedAttribute {
  return validated(attribute, fallback, (given) => {
    const text = textOf(given);
    return known.test(text) ? [text, true] : [fallback, false];
  });
}

/** Lets the property also hold a storage of the site's own. */
function storage({ attribute, validate }: ValidatedAttribute): ValidatedAttribute {
  return { attribute, validate: (value) => (isOwnStorage(value) ? value : validate(value)) };
}

/** An attribute that is a list of words, with spaces between; in a property also an array. */
function list<Value extends string | number>(
  attribute: string,
  fallback: readonly Value[],
  read: (word: string) => Value | undefined,
  order: (values: readonly Value[]) => readonly Value[] = Object.freeze,
  words = /[^\s,]+/g,
): ValidatedAttribute {
  return validated(attribute, order(fallback), (given) => {
    const all = Array.isArray(given) ? given.map(textOf) : (textOf(given).match(words) ?? ['']);
    const values = all.map((word) => read(word.trim()));
    const known = values.filter((value) => value !== undefined);
    return [order(known.length ? known : fallback), known.length === values.length];
  });
}

/**
 * An attribute that warns of values that are not valid.
 * @param read - takes a value; returns the valid part of it, and true if all of it is valid
 */
function validated(
  attribute: string,
  fallback: unknown,
  read: (given: unknown) => [value: unknown, isSound: boolean],
): ValidatedAttribute {
  const validate = (value: unknown): unknown => {
    if (value == null) return fallback;
    const [used, isSound] = read(value);
    if (!isSound)
      warn(`${attribute}="${textOf(value)}" makes no sense, "${String(used)}" is used.`);
    return used;
  };
  return { attribute, validate };
}

/** Any value as a text; empty for an object that refuses to become one. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}
