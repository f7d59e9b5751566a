/** Makes the addresses in a value absolute: a constructed sheet has no address of its own. */
export const absolute = (css: string, base: string): string =>
  css.replace(ADDRESS, (all, _quote, quoted?: string, bare?: string) => {
    const address = unescaped(quoted ?? bare ?? '');
    if (!address || !URL.canParse(address, base)) return all;
    return `url(${JSON.stringify(new URL(address, base).href)})`;
  });

/**
 * Matches a `url()` with quotes, or without, as it may be in the unparsed text of a shorthand. Addresses
 * that hold data are left out, as they may be long.
 */
const ADDRESS =
  /url\(\s*(?!["']?(?:#|data:))(?:(["'])((?:\\.|(?!\1)[^\\])*)\1|((?:\\[\da-f]{1,6}(?![\da-f])\s?|\\[^\da-f]|[^\s"'()\\])*))\s*\)/gi;

/** Resolves escapes: https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const unescaped = (text: string): string =>
  text.replace(/\\([\da-f]{1,6}\s?|.)/gi, (_, escape: string) => {
    const point = parseInt(escape, 16);
    if (isNaN(point)) return escape;
    return String.fromCodePoint(point && point <= 0x10ffff ? point : 0xfffd);
  });
