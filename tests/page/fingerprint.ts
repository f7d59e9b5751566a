import type { Page } from './support.js';

/** Values by what they are of. */
export type Fingerprint = ReadonlyMap<string, string>;

/** All of a page that the engine could change. */
export function fingerprint(page: Page): Fingerprint {
  return new Map([...sourceOf(page), ...computedStyles(page)]);
}

/** What the page is made of: its markup, its sheets, and which ones it adopts in which order. */
export function sourceOf({ document }: Page): Fingerprint {
  const { documentElement, adoptedStyleSheets } = document;
  const source = new Map([['markup', documentElement.outerHTML]]);
  source.set('adopted sheets', adoptedStyleSheets.map(identity).join());
  [...elementSheets(document), ...adoptedStyleSheets].forEach((sheet, index) => {
    source.set(`sheet ${String(index)}`, textOfSheet(sheet));
  });
  return source;
}

/** What every element and its pseudo-elements compute to. */
export function computedStyles({ document, window }: Page): Fingerprint {
  const computed = new Map<string, string>();
  const { documentElement } = document;
  const properties = [...window.getComputedStyle(documentElement)].filter(
    (name) => !name.startsWith('--'),
  );
  [...document.querySelectorAll('*')].forEach((element, index) => {
    for (const pseudo of pseudoElementsOf(element, window)) {
      const style = window.getComputedStyle(element, pseudo);
      const values = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      computed.set(`${element.localName}${pseudo} ${String(index)}`, values.join('\n'));
    }
  });
  return computed;
}

/** @throws with the first differences, which names them better than a comparison of texts would */
export function expectSame(before: Fingerprint, after: Fingerprint): void {
  const lines = differences(before, after);
  if (lines.length) throw new Error(`differences:\n${lines.slice(0, 12).join('\n')}`);
}

/** What differs between two fingerprints, line by line; an empty list where nothing does. */
export function differences(before: Fingerprint, after: Fingerprint): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [old = '', now = ''] = [before.get(key), after.get(key)];
    if (old === now) return [];
    const lines = now.split('\n');
    return old
      .split('\n')
      .flatMap((line, i) => (line === lines[i] ? [] : [`${key}: ${line} → ${lines[i] ?? ''}`]))
      .concat(lines.slice(old.split('\n').length).map((line) => `${key}: → ${line}`));
  });
}

/** The sheets of links and style elements; WebKit lists adopted ones with them. */
export const elementSheets = ({ styleSheets }: Document): CSSStyleSheet[] =>
  [...styleSheets].filter(({ ownerNode }) => ownerNode);

/** A sheet's rules, those of its imports included. */
export function textOfSheet(sheet: CSSStyleSheet): string {
  const rules = [...rulesOf(sheet)].map((rule) => {
    const imported = 'styleSheet' in rule ? (rule as CSSImportRule).styleSheet : null;
    return imported ? `${rule.cssText} {${textOfSheet(imported)}}` : rule.cssText;
  });
  return [`${sheet.media.mediaText} ${String(sheet.disabled)}`, ...rules].join('\n');
}

/** None where the sheet is another origin's. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** Those that are there; asking for more costs seconds. */
function pseudoElementsOf(element: Element, view: Window): string[] {
  const generated = ['::before', '::after'].filter(
    (pseudo) => !/^(?:none|normal)$/.test(view.getComputedStyle(element, pseudo).content),
  );
  return ['', ...generated, ...(element.matches('[placeholder]') ? ['::placeholder'] : [])];
}

const seen: CSSStyleSheet[] = [];

/** A number of its own for each sheet object. */
function identity(sheet: CSSStyleSheet): number {
  if (!seen.includes(sheet)) seen.push(sheet);
  return seen.indexOf(sheet);
}
