/** The script `early.js`: shows a stored choice from the first paint on. */
import { ownScript } from './dom/own-script.js';
import { chunkScripts } from './loading/chunk-scripts.js';

/** The files that the build names: the toolbar's script last, which puts the choices in force. */
declare const FILES: readonly { readonly file: string; readonly integrity: string }[];

/** The effects beyond the main ones. */
declare const FURTHER: { readonly file: string; readonly integrity: string };

/** The settings whose effects are part of the engine. */
const MAIN = /^(?:fontSize|background|letterSpacing)$/;

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
  const asksFurther = Object.keys(Object(preferences) as object).some((name) => !MAIN.test(name));
  const { search } = new URL(own.src);
  const make = chunkScripts(own, 'a11y-toolbar-early');
  for (const { file, integrity } of [...(asksFurther ? [FURTHER] : []), ...FILES]) {
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
