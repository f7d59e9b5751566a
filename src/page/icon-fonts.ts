import type { Block } from './block.js';

/** Keeps icon fonts unspaced: a name that is drawn as one picture would fall apart into letters. */
export interface IconFonts {
  /** Takes note of a block that names font families, and of what they draw once they are there. */
  adopt(block: Block, families: string): void;
  /** Looks again at those that had not loaded. */
  readonly update: () => void;
  forget(block: Block): void;
}

export function createIconFonts(document: Document): IconFonts {
  const waiting = new Map<Block, string>();
  const drawsIcons = detector(document);

  function check(block: Block, family: string): void {
    if (drawsIcons(family)) block.write('--a11y-letter-spacing', '0px', 'font-family');
    else waiting.set(block, family);
  }

  return {
    adopt(block, families) {
      const family = unquoted(families.split(',')[0] ?? '');
      for (const face of document.fonts) {
        if (unquoted(face.family) === family) {
          check(block, family);
          return;
        }
      }
    },
    update() {
      const blocks = [...waiting];
      waiting.clear();
      for (const [block, family] of blocks) check(block, family);
    },
    forget(block) {
      waiting.delete(block);
    },
  };
}

const unquoted = (family: string): string => family.trim().replace(/^(["'])(.*)\1$/, '$2');

/** What icon fonts have pictures for, each longer than any letter is wide. */
const NAMES = ['search', 'settings', 'person', 'favorite', 'delete', 'calendar'];
/** Of many scripts; a text font has one of them at least, be it the digit. */
const LETTERS = ['a', '0', 'я', 'α', 'א', 'ع', 'अ', 'ก'];
const SIZE = 100;

/** Measures what a font draws, in a canvas that is on no page. */
function detector(document: Document): (family: string) => boolean {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, boolean>();

  function widthOf(text: string, families: string): number {
    if (!context) return Infinity;
    context.font = `${String(SIZE)}px ${families}`;
    return context.measureText(text).width;
  }

  /** A missing letter is as wide as the font makes it that comes next, where those differ. */
  const hasLetter = (family: string, letter: string): boolean =>
    widthOf(letter, `${family}, serif`) === widthOf(letter, `${family}, monospace`) &&
    widthOf(letter, 'serif') !== widthOf(letter, 'monospace');

  return (name) => {
    const faces = [...document.fonts].filter(({ family }) => unquoted(family) === name);
    const loaded = faces.filter(({ status }) => status === 'loaded');
    if (!loaded.length) return false;
    let icons = known.get(name);
    if (icons === undefined) {
      const family = `"${name.replace(/["\\]/g, '\\$&')}"`;
      // a face that is missing has no letters either
      const isWhole =
        loaded.length === faces.length &&
        faces.every(({ unicodeRange }) => /^U\+0+-10FFFF$/i.test(unicodeRange));
      icons =
        NAMES.some((text) => widthOf(text, family) < 1.5 * SIZE) ||
        (isWhole && !LETTERS.some((letter) => hasLetter(family, letter)));
      known.set(name, icons);
    }
    return icons;
  };
}
