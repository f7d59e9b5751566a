/** The script `early.js`: shows a stored choice from the first paint on. */
import { ownScript } from './dom/own-script.js';
import { chunkScripts } from './loading/chunk-scripts.js';
import { mainSettings } from './settings/main-settings.js';

/**
 * The files that the build names: the engine, what it shares with the toolbar, the effects of other settings than the
 * main ones, and the toolbar's script.
 */
declare const FILES: Readonly<
  Record<
    'engine' | 'shared' | 'further' | 'script',
    { readonly file: string; readonly integrity: string }
  >
>;

/** The longest time that the first paint waits for the files, in ms: then the page is shown plain. */
const PATIENCE = 1000;

/**
 * A blocking script for the `<head>`: brings the engine before the first paint where a stored choice is
 * in force, and does nothing more where there is none.
 */
function start(own: HTMLScriptElement): void {
  const { storage = 'local', storageKey = 'a11y-toolbar' } = own.dataset;
  if (!/^(?:local|session)$/.test(storage)) return;
  const stored = (storage === 'local' ? localStorage : sessionStorage).getItem(storageKey);
  const { active, preferences } = JSON.parse(stored ?? '{}') as Partial<Record<string, unknown>>;
  if (active !== true) return;
  const { engine, shared, further, script: toolbar } = FILES;
  const chosen = Object.keys(Object(preferences) as object);
  const asksFurther = chosen.some((name) => !(mainSettings as readonly string[]).includes(name));
  const chunks = [engine, shared, ...(asksFurther ? [further] : [])];
  const { search } = new URL(own.src);
  const make = chunkScripts(own, 'a11y-toolbar-early');
  // the toolbar's script last: it puts in force what it finds
  for (const { file, integrity } of [...chunks, toolbar]) {
    // the toolbar's script has the query that the site's own tag has, too, so that it is loaded once
    const script = make(file.includes('/') ? file : file + search, integrity);
    // they run in their order
    script.async = false;
    Object.assign(script.dataset, own.dataset, { firstPaint: '' });
    bring(script);
  }
}

/** https://html.spec.whatwg.org/#blocking-attributes, or a script of the parser where there are none. */
function bring(script: HTMLScriptElement): void {
  if ('blocking' in HTMLScriptElement.prototype) {
    script.setAttribute('blocking', 'render');
    setTimeout(() => {
      script.removeAttribute('blocking');
    }, PATIENCE);
  } else if (document.readyState === 'loading') {
    try {
      write(script.outerHTML);
      return;
    } catch {
      // XHTML, or a page that refuses the policy: the script comes as soon as it can
    }
  }
  document.head.append(script);
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}

/** Has the parser wait for a script, which only this can: https://developer.mozilla.org/docs/Web/API/Document/write */
function write(html: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('a11y-toolbar-write', { createHTML: (own) => own });
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(policy?.createHTML(html) ?? html);
}

try {
  const own = ownScript();
  if (own) start(own);
} catch {
  // the storage is blocked or corrupt
}
