import { ownScript } from './dom/own-script.js';
import { chunkScripts } from './loading/chunk-scripts.js';

/** The chunk with the engine, named by the build. */
const CHUNK = { file: '%FILE%', integrity: '%INTEGRITY%' };

/** The longest time that the first paint waits for the chunk, in ms: then the page is shown plain. */
const PATIENCE = 1000;

/**
 * A blocking script for the `<head>`: brings the engine before the first paint where a stored choice is
 * in force, and does nothing more where there is none.
 */
function start(own: HTMLScriptElement): void {
  const { storage = 'local', storageKey = 'a11y-toolbar' } = own.dataset;
  if (!/^(?:local|session)$/.test(storage)) return;
  const stored = (storage === 'local' ? localStorage : sessionStorage).getItem(storageKey);
  if (!stored || (JSON.parse(stored) as { active?: unknown } | null)?.active !== true) return;
  const script = chunkScripts(own, 'a11y-toolbar-early')(CHUNK.file, CHUNK.integrity);
  Object.assign(script.dataset, own.dataset);
  bring(script);
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
      // the one way to have the parser wait: https://developer.mozilla.org/docs/Web/API/Document/write
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.write(script.outerHTML);
      return;
    } catch {
      // a page that requires Trusted Types, or XHTML: the script comes as soon as it can
    }
  }
  document.head.append(script);
}

try {
  const own = ownScript();
  if (own) start(own);
} catch {
  // the storage is blocked or corrupt
}
