/** The fonts of a page that draw icons: text in them must stay as it is. */
import { native } from '../../dom/native.js';
import { createDetector, unquoted } from './icon-detector.js';
import { parseVar } from '../css/values.js';

/** Kinds of font, by the look of their text: `unknown` while a font that may draw icons has not loaded. */
export type FontKind = 'text' | 'monospace' | 'icons' | 'unknown';

/**
 * Finds blocks whose font draws icons. An icon font draws a picture for a word: spaced, the word would
 * fall apart into letters, and in another font it would be read as a word. A font that no text uses
 * never loads, so a font can only be judged in use.
 */
export interface IconFonts {
  /**
   * Takes note of a block that names font families.
   * @param judged - called when their kind is known, and when it changes
   */
  adopt(block: object, families: string, judged: (kind: FontKind) => void): void;
  /** Takes note that a custom property is declared. */
  readonly declared: (name: string) => void;
  /** Takes note that fonts have loaded: `update` judges again. */
  readonly loaded: () => void;
  /** Judges the blocks again, if something has changed since. */
  readonly update: () => void;
  readonly forget: (block: object) => void;
}

/**
 * Creates a judge of the fonts of a page.
 * @param valuesOf - lists the values that the page declares for a custom property
 */
export function createIconFonts(
  document: Document,
  valuesOf: (name: string) => readonly string[],
): IconFonts {
  const adopted = new Map<object, Adopted>();
  const read = new Set<string>();
  const kindOf = createDetector(document);
  let isOld = false;
  let count = 0;

  /** Lists the font families that a value may stand for, by any value of its custom properties. */
  function* possible(value: string, depth = 0): Generator<string> {
    const first = /^\s*(var\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/.exec(value)?.[1];
    const reference = first && parseVar(first);
    if (!reference) yield value;
    if (!reference || depth > DEEPEST) return;
    read.add(reference.name);
    for (const list of valuesOf(reference.name)) yield* possible(list, depth + 1);
    if (reference.fallback) yield* possible(reference.fallback, depth + 1);
  }

  function judge(families: string): FontKind {
    const lists = [...possible(families)];
    const kinds = lists.map((list) => kindOf(unquoted(list.split(',')[0] ?? '')));
    for (const kind of ['icons', 'unknown'] as const) if (kinds.includes(kind)) return kind;
    return [families, ...lists].some((list) => MONOSPACE.test(list)) ? 'monospace' : 'text';
  }

  return {
    adopt(block, families, judged) {
      isOld = true;
      adopted.set(block, { families, judged, kind: undefined });
    },
    declared(name) {
      isOld ||= read.has(name);
    },
    loaded() {
      isOld = true;
    },
    update() {
      const { size } = native(document).fonts;
      if (!adopted.size || (!isOld && size === count)) return;
      isOld = false;
      count = size;
      kindOf.look();
      const kinds = new Map<string, FontKind>();
      for (const one of adopted.values()) {
        const kind = kinds.get(one.families) ?? judge(one.families);
        kinds.set(one.families, kind);
        if (kind === one.kind) continue;
        one.kind = kind;
        one.judged(kind);
      }
    },
    forget(block) {
      adopted.delete(block);
    },
  };
}

interface Adopted {
  readonly families: string;
  readonly judged: (kind: FontKind) => void;
  kind: FontKind | undefined;
}

/** Custom properties may refer to each other in a cycle. */
const DEEPEST = 4;

const MONOSPACE = /mono(?!type)|courier/i;
