import type { PageEngine } from './page/index.js';
import { ENGINE } from './page/engine-symbol.js';
import { missingFeatures } from './page/required-features.js';
import { startsPlain } from './settings/address.js';
import { toPageStyle } from './settings/page-style.js';
import { browserArea } from './settings/storage/browser-storage.js';
import { knownFrom, stateOf } from './settings/storage/record.js';

/**
 * Puts the stored choices in force before the first paint. The toolbar, which comes later or waits for the
 * engine as well, takes over: an error here occurs there once more, and is reported there.
 * @param data - the attributes of early.js
 */
export async function paintFirst(data: DOMStringMap): Promise<void> {
  try {
    const { storage = 'local', storageKey = 'a11y-toolbar', crossOrigin, layout } = data;
    if (missingFeatures(window).length || startsPlain(location)) return;
    if (storage !== 'local' && storage !== 'session') return;
    const { PageEngine } = await import('./page/engine.js');
    // a toolbar that has the engine already is in charge
    if (ENGINE in document) return;
    // read now: a toolbar that waits for the engine may have stored another choice meanwhile
    const record = browserArea(storage, storageKey).read();
    if (!record) return;
    const { active, preferences } = stateOf(knownFrom(record));
    if (!active) return;
    const engine: PageEngine = PageEngine.for(document);
    // toolbars that have come sooner: later ones see to it by themselves
    for (const toolbar of document.querySelectorAll('a11y-toolbar')) engine.exclude(toolbar);
    if (crossOrigin === 'off') engine.crossOrigin = crossOrigin;
    if (layout === 'auto') engine.layout = layout;
    await engine.apply(toPageStyle(preferences));
  } catch {
    // the storage is blocked or corrupt, or a chunk does not come
  }
}
