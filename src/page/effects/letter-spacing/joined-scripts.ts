import { isShadowRoot } from '../../../dom/is-shadow-root.js';
import { native } from '../../../dom/native.js';

/**
 * Keeps joined letters together, as in Arabic: words would fall apart if they were spaced. See
 * https://www.w3.org/TR/css-text-4/#cursive-tracking.
 *
 * Pages name their language and direction in `lang` and `dir`, but often the wrong ones. So there are
 * base rules that follow the markup, and rules for single elements that follow the text itself.
 */

/** The languages that join their letters. */
const JOINED = ['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb', 'syr', 'nqo']
  .map((language) => `:lang(${language})`) // Chromium has no lists in :lang()
  .join();

/** Selectors of elements whose markup says if letters are joined, there and within. The last match counts. */
export const SCOPES: readonly (readonly [selector: string, joined: boolean])[] = [
  // the root's own spacing is what is in force
  [`:where([lang]:is(${JOINED}),:root>body:is(${JOINED}))`, true],
  // code is written in Latin letters everywhere
  [`:where([lang]:not(${JOINED}),[dir=ltr i],pre,code,kbd,samp)`, false],
  // pages in Arabic that say they were in English are common
  [
    ':where([dir=rtl i]:not(:lang(he),:lang(yi)),:root[dir=rtl i]>body:not(:lang(he),:lang(yi)))',
    true,
  ],
];

/** What keeps letters together, or lets them be spaced, in an element and in all that inherits from it. */
export const declarations = (joined: boolean): string =>
  joined
    ? '{--a11y-letter-spacing:0em;--a11y-letter-spacing-floor:initial}'
    : '{--a11y-letter-spacing:var(--a11y-unjoined-letter-spacing);--a11y-letter-spacing-floor:0em}';

/** Base rules that keep joined letters together. */
export const JOINED_SCOPES = SCOPES.map(
  ([selector, joined]) => selector + declarations(joined),
).join('');

/** Matches a joined letter. */
export const LETTER =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Phags_Pa}\p{Script=Hanifi_Rohingya}]/u;

/** Tells if one of these roots says or shows that it has joined letters. */
export const mayBeJoined = (roots: ReadonlySet<Node>): boolean =>
  [...roots].some(
    (root) =>
      native(root as ShadowRoot).querySelector(SELECTOR) ??
      LETTER.test(
        (isShadowRoot(root) ? root : native(root as Document).documentElement).textContent,
      ),
  );

const SELECTOR = SCOPES.filter(([, joined]) => joined)
  .map(([selector]) => selector)
  .join();
