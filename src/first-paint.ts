import { adoptRules } from './dom/constructed-sheet.js';
import { missingFeatures, PageEngine } from './page/index.js';
import { browserArea } from './settings/storage/browser-storage.js';
import { toPageStyle } from './settings/page-style.js';
import { barOf, knownFrom, stateOf } from './settings/storage/record.js';
import { startsPlain } from './settings/address.js';

/**
 * Puts the stored choices in force: `early.js` brings this script before the first paint, with its own
 * attributes. The toolbar comes later and takes over. An error here occurs there once more, and is
 * reported there.
 */
function start(data: DOMStringMap): void {
  const { storage = 'local', storageKey = 'a11y-toolbar', crossOrigin } = data;
  if (missingFeatures(window).length || startsPlain(location)) return;
  if (storage !== 'local' && storage !== 'session') return;
  const record = browserArea(storage, storageKey).read();
  if (!record) return;
  const { active, preferences } = stateOf(knownFrom(record));
  if (!active) return;
  const engine = PageEngine.for(document);
  if (crossOrigin === 'off') engine.crossOrigin = crossOrigin;
  void engine.apply(toPageStyle(preferences)).catch(() => undefined);
  const { width, height } = barOf(record);
  if (height && width === innerWidth) leaveRoom(height);
}

/** Keeps room for a toolbar in the markup until it is defined, so that nothing moves then. */
function leaveRoom(height: number): void {
  const rules = `a11y-toolbar:not(:defined){display:block;block-size:${String(height)}px}`;
  void customElements.whenDefined('a11y-toolbar').then(adoptRules(rules, document));
}

try {
  start((document.currentScript as HTMLScriptElement | null)?.dataset ?? {});
} catch {
  // the storage is blocked or corrupt
}
