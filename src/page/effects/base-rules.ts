import { furtherEffect } from './optional/index.js';
import type { Effect } from './effects.js';
import { JOINED_SCOPES } from './letter-spacing/joined-scripts.js';
import { FREE_HEIGHTS, REFLOW, REGISTER_REFLOW } from './size/reflow.js';
import { scaled } from './size/font-size.js';
import { OWN_SPACING, spaced } from './letter-spacing/letter-spacing.js';
import { TEXT_ELEMENTS } from './text-elements.js';
import type { UserAgent } from './size/form-controls.js';

/** The cascade layer of the base rules; it must be the lowest of each tree. */
export const LAYER = 'a11y-toolbar';

/** Colours neither print nor stand against the colours that the visitor's system forces. */
export const SCREEN = 'screen and (forced-colors:none)';

/**
 * What authors leave to the browser, for one effect: rules without specificity in the lowest layer,
 * so that any author rule still wins, and is itself adopted.
 * @param medium - the size of the keyword `medium`, in px
 * @param quirks - whether the document is in quirks mode
 */
export function baseRules(
  effect: Effect,
  medium: number,
  browser: UserAgent,
  quirks: boolean,
): string {
  switch (effect) {
    case 'size':
      return REGISTER_REFLOW + layered(sizeRules(medium, browser, quirks));
    case 'spacing':
      return REGISTER_OWN_SPACING + layered(SPACING);
    case 'palette':
      return `${REGISTER_BEHIND}@media ${SCREEN}{${layered(PALETTE)}${SELECTION}}`;
    default: {
      const { base, isolated = [] } = furtherEffect(effect);
      const registered = isolated.map(
        (name) => `@property --a11y-${name}{syntax:"*";inherits:false}`,
      );
      return registered.join('') + layered(base);
    }
  }
}

const layered = (rules: string): string => `@layer ${LAYER}{${keyed(rules)}}`;

/**
 * Browsers look a rule up by the tag, attribute or class that its selector ends with. A `:where()`
 * that holds a single selector counts as that one, a list as `*`: tried on every element.
 */
const keyed = (rules: string): string =>
  rules.replace(
    /(?<=^|[{}]):where\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?=\{)/g,
    (_, list: string) =>
      (list.match(/(?:[^(),]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [])
        .map((selector) => `:where(${selector})`)
        .join(),
  );

function sizeRules(medium: number, browser: UserAgent, quirks: boolean): string {
  const rules = [
    ':where(:root){font-size:var(--a11y-root-size-100,100%)}',
    browser.fitsContent ? '' : FREE_HEIGHTS,
    REFLOW,
    ...[...browser.controls].map(
      ([name, size]) => `:where(${name}){font-size:${scaled(`${String(size)}px`)}}`,
    ),
    ...legacyFontSizes(medium),
    // what is ignored inherits a size that has grown
    ':where([data-a11y-ignore]){font-size:calc(1em / var(--a11y-outer-scale,1))}',
    ':where([data-a11y-ignore]>*){--a11y-outer-scale:1}',
  ];
  // https://quirks.spec.whatwg.org/#the-table-element-quirks: tables do not inherit a font size
  if (quirks) rules.push(`:where(table){font-size:${scaled(`${String(medium)}px`)}}`);
  return rules.join('');
}

/** `<font size>`: https://html.spec.whatwg.org/#rules-for-parsing-a-legacy-font-size */
const legacyFontSizes = (medium: number): string[] =>
  [10, 13, 16, 18, 24, 32, 48].map((size, index) => {
    const steps = index - 2;
    const relative = steps < 0 ? String(steps) : `+${String(steps)}`;
    const selector = `font[size="${String(index + 1)}"],font[size="${relative}"]`;
    return `:where(${selector}){font-size:${scaled(`${String((medium * size) / 16)}px`)}}`;
  });

const REGISTER_OWN_SPACING = `@property ${OWN_SPACING}{syntax:"<length>";inherits:true;initial-value:0px}`;

/**
 * Letter spacing inherits as a length made for the font size of whoever declared it, so every
 * element gets its own; what its parent had inherited to it comes along in a property of ours.
 */
const SPACING =
  `:where(button,input,select,textarea){${OWN_SPACING}:0px}` +
  `:where(*){letter-spacing:${spaced(`var(${OWN_SPACING})`)}}` +
  JOINED_SCOPES;

/** What text stands on is nobody else's: it must not be inherited. */
const REGISTER_BEHIND =
  '@property --a11y-behind{syntax:"*";inherits:false}@property --a11y-beneath{syntax:"*";inherits:false}';

/** In such places an empty box is there for its colour alone: bars, switches, legends. */
const INK = ['div', 'span', 'i', 'b'].map(
  (tag) =>
    ':where([role=progressbar],[role=meter],[role=switch],[role=slider],label,li,dt,legend,figcaption)' +
    `>${tag}:empty`,
);

/** States that pages show by a tint, and what shows them without. */
const MARKED: readonly (readonly [selector: string, outline: string])[] = [
  ['[role=progressbar],[role=meter]', '1px solid'],
  [
    '[aria-selected=true],[aria-pressed=true],[aria-current]:not([aria-current=false])',
    '2px solid',
  ],
  ['[aria-invalid=true]', '2px dashed'],
];

const PALETTE = [
  // what a colour means depends on where it stands: scoping says so once, for every rule
  ':where(:any-link){--a11y-text:var(--a11y-link)}',
  ':where(:disabled){--a11y-text:var(--a11y-disabled)}',
  ':where(mark,mark :any-link){--a11y-text:var(--a11y-selection-text);' +
    '--a11y-background:var(--a11y-selection);--a11y-surface:var(--a11y-selection)}',
  `${INK.join()}{--a11y-background:var(--a11y-border)}`,
  `${INK.flatMap((ink) => [`${ink}::before`, `${ink}::after`]).join()}{--a11y-background:var(--a11y-surface)}`,
  // so does a box that stands out by its tint: an outline takes no room. It is within, as rows, tabs and
  // links stand close to each other, and what holds them cuts off what is outside
  ...MARKED.map(
    ([selector, outline]) =>
      `${selector.replace(/,|$/g, ':not(:focus-visible)$&')}{outline:${outline} var(--a11y-border);outline-offset:-2px}`,
  ),
  // what cannot be pressed is often no larger than its text, which a line within would cross
  '[aria-current]:not([aria-current=false]):not(a,button,:focus-visible){outline-offset:1px}',
  ':where(:root){background-color:var(--a11y-background);color:var(--a11y-text);' +
    'color-scheme:var(--a11y-color-scheme);accent-color:var(--a11y-link)}',
  ':where(button,mark,option){--a11y-backing:initial}',
  // a backing, which is not to be seen but where the text stands on an image: of an ancestor, or of
  // something that it is laid over
  `:where(${TEXT_ELEMENTS},mark){--a11y-beneath:auto;--a11y-behind:var(--a11y-backing);` +
    'background-color:var(--a11y-behind,revert-layer)}',
  // bgcolor, text, <font color>: presentational hints lose to any author rule, this one included
  ':where([bgcolor],body,dialog,[popover]){background-color:var(--a11y-background,revert-layer)}',
  ':where(body,font[color],dialog,[popover]){color:var(--a11y-text,revert-layer)}',
  ':where(:any-link){color:var(--a11y-text,revert-layer)}',
  ':where(:visited){color:var(--a11y-visited,revert-layer)}',
  ':where(button,select,textarea,input:not([type=checkbox i],[type=radio i],[type=range i],' +
    '[type=color i],[type=image i],[type=hidden i])){color:var(--a11y-text,revert-layer);' +
    'background-color:var(--a11y-control,revert-layer);border-color:var(--a11y-border,revert-layer)}',
  ':where(hr,fieldset,dialog,[popover],table,td,th,iframe){border-color:var(--a11y-border,revert-layer)}',
  ':where(mark){color:var(--a11y-selection-text,revert-layer);background-color:var(--a11y-selection,revert-layer)}',
  // important, as sheets that cannot be read have rings of their own, which are for their own ground
  ':where(:focus-visible){outline-color:var(--a11y-focus,revert-layer)!important}',
  '::placeholder{color:var(--a11y-text,revert-layer);opacity:1}',
  // an axis is labelled on the page's background, or over a drawing that is none of the palette's
  ':where(svg text,svg tspan[fill]){--a11y-ink:var(--a11y-text);fill:var(--a11y-text,revert-layer);' +
    'stroke:var(--a11y-background,revert-layer);stroke-width:.2em;stroke-linejoin:round;paint-order:stroke}',
].join('');

/**
 * A rule for every `::selection` makes Chromium style that of every element, as dear again as the
 * elements. There it is inherited, which no query asks for; Firefox and Safari have neither.
 */
const SELECTION = ['::selection', ':root::selection']
  .map(
    (selector, inherited) =>
      `@supports ${inherited ? '' : 'not '}selector(::search-text){${layered(
        `${selector}{color:var(--a11y-selection-text);background-color:var(--a11y-selection)}` +
          (inherited
            ? '[data-a11y-ignore]::selection{color:HighlightText;background-color:Highlight}'
            : ''),
      )}}`,
  )
  .join('');
