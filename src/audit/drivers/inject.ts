/** Adds the audit to a page, and removes it again. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Injected } from '../in-page/injected.js';
import { resolvePackage } from './packages.js';

/** The options for the toolbar of a page. */
export interface InjectOptions {
  /** `true`: a page without a toolbar gets one for the time of the audit. Default: `false`. */
  readonly inject?: boolean;
  /** Attributes of the injected toolbar, for example `{ controls: 'all' }`. None by default. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A document in which a driver evaluates expressions, even if its policy forbids scripts. */
export interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

const IN_PAGE = 'globalThis[Symbol.for("a11y-toolbar/audit")]';

/** The longest wait for the script of a page's own toolbar, in ms. */
const PATIENCE_MS = 5000;

/**
 * Adds the audit and axe to a page, and a toolbar if that is wanted and the page has none.
 * @returns the undo
 */
export async function inject(
  page: Evaluates & { frames(): readonly Evaluates[] },
  { inject: isWanted = false, attributes = {} }: InjectOptions,
): Promise<() => Promise<void>> {
  const axe = await readFile(resolvePackage('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await bundle('audit.js'));
  await page.evaluate(axeInto(IN_PAGE, axe));
  for (const frame of page.frames()) {
    // axe in the page asks axe in its frames; some frames cannot be reached
    await frame.evaluate(axeInto(undefined, axe)).catch(() => undefined);
  }
  const isGiven = isWanted && (await page.evaluate(giveToolbar(attributes))) === true;
  if (isGiven && (await page.evaluate('!customElements.get("a11y-toolbar")'))) {
    await page.evaluate(await bundle('a11y-toolbar.all.js'));
  }
  return async () => {
    const remove = isGiven ? 'document.querySelector("a11y-toolbar")?.remove();' : '';
    // this fails if the page has navigated or closed, and then there is nothing to remove
    await page.evaluate(`(() => { ${remove} delete ${IN_PAGE}; })()`).catch(() => undefined);
  };
}

/** Calls a method of the injected object. Arguments and result are passed as JSON. */
export function call<Name extends 'begin' | 'next' | 'show' | 'endShowing'>(
  page: Evaluates,
  name: Name,
  ...given: Parameters<Injected[Name]>
): Promise<unknown> {
  return page.evaluate(`${IN_PAGE}.${name}(${given.map((one) => JSON.stringify(one)).join()})`);
}

const bundle = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

/** An expression that runs the source of axe. It keeps the page's own `axe` and module loader. */
const axeInto = (place: string | undefined, source: string): string => `(() => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'axe');
  if (${place ? 'false' : `own || ${IN_PAGE}`}) return;
  ((module, exports, define) => {
${source}
  })();
  ${place ? `${place}.axe = globalThis.axe;` : ''}
  if (own) Object.defineProperty(globalThis, 'axe', own);
  else delete globalThis.axe;
})()`;

/**
 * An expression that adds a toolbar to a page without one, and resolves to `true` if it did. It waits
 * for the script of a toolbar that is already there.
 */
const giveToolbar = (attributes: Readonly<Record<string, string>>): string => `(async () => {
  const own = document.querySelector('a11y-toolbar');
  if (own) {
    await Promise.race([
      customElements.whenDefined('a11y-toolbar'),
      new Promise((resolve) => setTimeout(resolve, ${PATIENCE_MS})),
    ]);
    return false;
  }
  const toolbar = document.createElement('a11y-toolbar');
  const attributes = ${JSON.stringify({ ...attributes, storage: 'none' })};
  for (const [name, value] of Object.entries(attributes)) toolbar.setAttribute(name, value);
  document.body.prepend(toolbar);
  return true;
})()`;
