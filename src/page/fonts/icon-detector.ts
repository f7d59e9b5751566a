/** Detects fonts that draw icons, by what they draw for letters. */
import { native } from '../../dom/native.js';

/** Says if a font family draws letters or icons; `unknown` until it has loaded. */
export interface Detector {
  (family: string): 'text' | 'icons' | 'unknown';
  /** Takes in the faces that the page has now. */
  look(): void;
}

export const unquoted = (family: string): string => family.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Words that icon fonts draw as pictures. As letters, each is much wider than a picture. */
const NAMES = ['search', 'settings', 'person', 'favorite', 'delete', 'calendar'];
/** Letters of many scripts. A text font has at least one of them. Capitals and digits are in icon fonts, too. */
const LETTERS = ['a', 'я', 'α', 'א', 'ع', 'अ', 'ก'];
/** A code point that no font has, and never will: it is no character. */
const NO_LETTER = '\u{7fffe}';
const SIZE = 100;

/** Measures what a font draws, in a canvas that is on no page. */
export function createDetector(document: Document): Detector {
  const context = native(document).createElement('canvas').getContext('2d');
  const known = new Map<string, 'text' | 'icons'>();
  let faces = new Map<string, FontFace[]>();

  function widthOf(text: string, style: string, families: string): number {
    if (!context) return Infinity;
    context.font = `${style} ${String(SIZE)}px ${families}`;
    return context.measureText(text).width;
  }

  /**
   * Tells if a font has a letter. One that it lacks is as wide as the next font in the list has it. If
   * no font of the system has it either, it is as wide as the font's own box for missing letters. Where one font of
   * the system serves for all, a letter as wide as in that one counts as missing.
   */
  function hasLetter(family: string, style: string, letter: string): boolean {
    const widths = (text: string, before = ''): [number, number] => [
      widthOf(text, style, `${before}serif`),
      widthOf(text, style, `${before}monospace`),
    ];
    const [serif, monospace] = widths(letter, `${family}, `);
    const [systemSerif, systemMonospace] = widths(letter);
    if (serif !== monospace || (serif === systemSerif && serif === systemMonospace)) return false;
    const [noSerif, noMonospace] = widths(NO_LETTER);
    const isKnown = systemSerif !== noSerif || systemMonospace !== noMonospace;
    return isKnown || serif !== widthOf(NO_LETTER, style, `${family}, serif`);
  }

  function drawsIcons(name: string, face: FontFace): boolean {
    const family = `"${name.replace(/["\\]/g, '\\$&')}"`;
    const style = `${/^[a-z]+/.exec(face.style)?.[0] ?? ''} ${/^\w+/.exec(face.weight)?.[0] ?? ''}`;
    return (
      NAMES.some((text) => widthOf(text, style, family) < 1.5 * SIZE) ||
      (isWhole(face) && !LETTERS.some((letter) => hasLetter(family, style, letter)))
    );
  }

  const detector = (name: string): ReturnType<Detector> => {
    const own = faces.get(name) ?? [];
    let kind = known.get(name);
    if (kind ?? !own.length) return kind ?? 'text';
    const loaded = own.filter(({ status }) => status === 'loaded');
    if (own.every(isPrivate)) kind = 'icons';
    else if (loaded.length) kind = loaded.some((face) => drawsIcons(name, face)) ? 'icons' : 'text';
    // a font of icons is not split into parts for some characters, such as Latin letters
    else if (own.some((face) => !isWhole(face) && !isPrivate(face))) return 'text';
    else return own.every(({ status }) => status === 'error') ? 'text' : 'unknown';
    known.set(name, kind);
    return kind;
  };

  return Object.assign(detector, {
    look() {
      faces = new Map();
      for (const face of native(document).fonts) {
        const name = unquoted(face.family);
        faces.set(name, [...(faces.get(name) ?? []), face]);
      }
    },
  });
}

const isWhole = ({ unicodeRange }: FontFace): boolean => /^U\+0+-10FFFF$/i.test(unicodeRange);

/** Tells a face whose characters are all from the private-use areas: only the font gives them a meaning. */
const isPrivate = ({ unicodeRange }: FontFace): boolean =>
  unicodeRange.split(',').every((range) => {
    const [start = 0, end = start] = range
      .replace(/u\+/i, '')
      .split('-')
      .map((code) => parseInt(code, 16));
    return (start >= 0xe000 && end <= 0xf8ff) || start >= 0xf0000;
  });
