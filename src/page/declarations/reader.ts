/** Reads the declarations of a block, each different one once. */
import { native } from '../../dom/native.js';
import { familyOf } from '../css/shorthands.js';
import { governed } from '../effects/governed.js';
import { Memo } from './memo.js';

/** Some declarations of a block, as the author wrote them. */
export interface Declarations {
  /** The properties that may concern the engine, in order. */
  readonly names: readonly string[];
  /** The value of a longhand, or of a shorthand that stands here as such. */
  read(property: string): string | undefined;
  isImportant(property: string): boolean;
}

/** Reads a block from its text as the CSSOM writes it, or from its style where the text is not enough. */
export type ReadDeclarations = (text: string, style: () => CSSStyleDeclaration) => Declarations[];

/**
 * Creates a reader that parses each different declaration once, with an element that is on no page.
 * Pages repeat the same few hundred declarations, and to ask the CSSOM costs as much as to parse.
 */
export function createReader(document: Document): ReadDeclarations {
  const { style: scratch } = native(document).createElement('i');
  const known = new Memo<Declarations>();

  function takeApart(text: string): Declarations {
    scratch.cssText = text;
    const values = new Map(
      [...scratch].map((name) => [name, scratch.getPropertyValue(name)] as const),
    );
    const names = [...values.keys()].filter(mayConcern);
    const name = text.slice(0, text.indexOf(':'));
    values.set(name, scratch.getPropertyValue(name));
    const important = text.endsWith('!important');
    return {
      names,
      read: (property) => values.get(property),
      isImportant: (property) => important && values.has(property),
    };
  }

  return (text, style) => {
    if (text.length > LONGEST || UNSAFE.test(text)) return [fromStyle(style())];
    return text.split(';').flatMap((part) => {
      const declaration = part.trim();
      if (!declaration) return [];
      let declarations = known.get(declaration);
      if (!declarations) known.set(declaration, (declarations = takeApart(declaration)));
      return declarations;
    });
  };
}

/**
 * Texts that are not enough. Strings, blocks and functions may hold a semicolon. A longhand of an unparsed
 * shorthand has no value. Of two names for the same border, the text forgets which came last. And WebKit gives each
 * longhand the name of a system font, which none can have.
 */
const UNSAFE =
  /["'{\\]|url\(|if\(|\([^)]*;|:\s*(?:;|!|$)|(?:block|inline)[a-z-]*:|font-size:\s*(?:caption|icon|menu|message-box|small-caption|status-bar)/;
/** The longest text that is parsed. The CSSOM writes `all` as every property there is. */
const LONGEST = 2_000;

const fromStyle = (style: CSSStyleDeclaration): Declarations => ({
  names: [...style].filter(mayConcern),
  read: (property) => style.getPropertyValue(property),
  isImportant: (property) => style.getPropertyPriority(property) !== '',
});

const mayConcern = (name: string): boolean =>
  governed.has(name) || name === 'all' || name.startsWith('--') || familyOf(name) !== undefined;
