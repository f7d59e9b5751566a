import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Injected } from '../in-page/injected.js';
import { resolvePackage } from './packages.js';

export interface InjectOptions {
  /** Whether a page that has no toolbar is given one for the time of the audit. Not by default. */
  readonly inject?: boolean;
  /** Attributes of the toolbar that a page is given: `{ controls: 'all' }` for one. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A document in which an expression can be evaluated, also where its policy forbids scripts. */
export interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

const IN_PAGE = 'globalThis[Symbol.for("a11y-toolbar/audit")]';

/** How long a toolbar of the page's own is waited for whose script has not run yet, in ms. */
const PATIENCE_MS = 5000;

/**
 * Puts the audit and axe into a page, and a toolbar where it has none and that is wanted.
 * @returns what takes them out again
 */
export async function inject(
  page: Evaluates & { frames(): readonly Evaluates[] },
  { inject: isWanted = false, attributes = {} }: InjectOptions,
): Promise<() => Promise<void>> {
  const axe = await readFile(resolvePackage('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await bundle('audit.js'));
  await page.evaluate(axeInto(IN_PAGE, axe));
  for (const frame of page.frames()) {
    // what is in the frames of a page is asked by axe in the page; not every frame lets itself be reached
    await frame.evaluate(axeInto(undefined, axe)).catch(() => undefined);
  }
  const isGiven = isWanted && (await page.evaluate(giveToolbar(attributes))) === true;
  if (isGiven && (await page.evaluate('!customElements.get("a11y-toolbar")'))) {
    await page.evaluate(await bundle('a11y-toolbar.all.js'));
  }
  return async () => {
    const remove = isGiven ? 'document.querySelector("a11y-toolbar")?.remove();' : '';
    // the page may have gone elsewhere, or the browser, and with it what is to be taken away
    await page.evaluate(`(() => { ${remove} delete ${IN_PAGE}; })()`).catch(() => undefined);
  };
}

/** Calls a method of what was injected; what it is given and what it answers is JSON. */
export function call<Name extends 'begin' | 'next' | 'show' | 'endShowing'>(
  page: Evaluates,
  name: Name,
  ...given: Parameters<Injected[Name]>
): Promise<unknown> {
  return page.evaluate(`${IN_PAGE}.${name}(${given.map((one) => JSON.stringify(one)).join()})`);
}

const bundle = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

/** The page's own axe, and its own modules, stay as they are. */
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
 * Whether a toolbar was put into the page that wants its element defined. One that is there and is defined a
 * moment later is the page's own.
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
