/** The base rules of a palette: colors for elements that no author has colored. */
import { TEXT_ELEMENTS } from '../text-elements.js';

/** In such places an empty box is there for its color alone: bars, switches, legends. */
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

/** Rules for what no author has colored, and for states that are shown by a tint. */
export const PALETTE_RULES = [
  // what a color means depends on where it stands: scoping says so once, for every rule
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
  ...selectionRules(),
].join('');

/**
 * A rule for every `::selection` makes Chromium style that of every element, as dear again as the
 * elements. There it is inherited, which no query asks for; Firefox and Safari have neither.
 */
function selectionRules(): string[] {
  return ['::selection', ':root::selection'].map(
    (selector, inherited) =>
      `@supports ${inherited ? '' : 'not '}selector(::search-text){` +
      `${selector}{color:var(--a11y-selection-text);background-color:var(--a11y-selection)}` +
      (inherited
        ? '[data-a11y-ignore]::selection{color:HighlightText;background-color:Highlight}}'
        : '}'),
  );
}
