import { native } from '../../dom/native.js';

/** Watches the fonts of a page load. */
export interface FontLoads {
  /** Looks for new faces, and waits for these too. */
  look(): void;
  destroy(): void;
}

/** Waits for fonts, and calls `loaded` whenever some have loaded or failed. */
export function awaitFonts(document: Document, loaded: () => void): FontLoads {
  const { fonts } = native(document);
  const awaited = new WeakSet<FontFace>();
  let tell: (() => void) | undefined = loaded;
  const told = (): void => tell?.();

  function look(): void {
    // before Safari 26.2 there is no event: https://bugs.webkit.org/show_bug.cgi?id=304091
    for (const face of fonts) {
      if (face.status === 'loaded' || awaited.has(face)) continue;
      awaited.add(face);
      face.loaded.then(told, told);
    }
  }

  fonts.addEventListener('loadingdone', told);
  look();
  return {
    look,
    destroy() {
      fonts.removeEventListener('loadingdone', told);
      tell = undefined;
    },
  };
}
