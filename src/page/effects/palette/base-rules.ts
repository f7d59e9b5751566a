/** The base rules of a palette: colors for elements that no author has colored. */
import { TEXT_ELEMENTS } from '../text-elements.js';

/** Empty boxes that show something by their color alone: in bars, switches and legends. */
const INK = ['div', 'span', 'i', 'b'].map(
  (tag) =>
    ':where([role=progressbar],[role=meter],[role=switch],[role=slider],label,li,dt,legend,figcaption)' +
    `>${tag}:empty`,
);

/** States that pages show by a tint, and the outline that shows them in its place. */
const MARKED: readonly (readonly [selector: string, outline: string])[] = [
  ['[role=progressbar],[role=meter]', '1px solid'],
  [
    '[aria-selected=true],[aria-pressed=true],[aria-current]:not([aria-current=false])',
    '2px solid',
  ],
  ['[aria-invalid=true]', '2px dashed'],
];

/** Rules for elements that no author has colored, and for states that pages show by a tint. */
export const PALETTE_RULES = [
  // said once here, for every rule: in a link, for example, text has the color of links
  ':where(:any-link){--a11y-text:var(--a11y-link)}',
  ':where(:disabled){--a11y-text:var(--a11y-disabled)}',
  ':where(mark,mark :any-link){--a11y-text:var(--a11y-selection-text);' +
    `${['background', 'surface', 'backing', 'clear'].map((name) => `--a11y-${name}:var(--a11y-selection)`).join(';')};--a11y-halo:none}`,
  `${INK.join()}{--a11y-background:var(--a11y-border)}`,
  `${INK.flatMap((ink) => [`${ink}::before`, `${ink}::after`]).join()}{--a11y-background:var(--a11y-surface)}`,
  // an outline takes no room. It lies inside, because rows, tabs and links are close to each other, and
  // the box around them may cut off what is outside
  ...MARKED.map(
    ([selector, outline]) =>
      `${selector.replace(/,|$/g, ':not(:focus-visible)$&')}{outline:${outline} var(--a11y-border);outline-offset:-2px}`,
  ),
  // an element that cannot be pressed is often no larger than its text, which a line inside would cross
  '[aria-current]:not([aria-current=false]):not(a,button,:focus-visible){outline-offset:1px}',
  ':where(:root){background-color:var(--a11y-background);color:var(--a11y-text);' +
    'color-scheme:var(--a11y-color-scheme);accent-color:var(--a11y-link)}',
  ':where(button,option){--a11y-backing:initial}',
  // a backing: it can be seen only where the text is on an image, that of an ancestor or of an element
  // that the text lies over
  `:where(${TEXT_ELEMENTS},mark){--a11y-beneath:auto;--a11y-behind:var(--a11y-backing);` +
    'background-color:var(--a11y-behind,revert-layer);text-shadow:var(--a11y-around,revert-layer)}',
  // bgcolor, text and <font color> lose to any rule of an author sheet, such as these
  ':where([bgcolor],body,dialog,[popover]){background-color:var(--a11y-background,revert-layer)}',
  ':where(body,font[color],dialog,[popover]){color:var(--a11y-text,revert-layer)}',
  ':where(:any-link){color:var(--a11y-text,revert-layer)}',
  ':where(:visited){color:var(--a11y-visited,revert-layer)}',
  ':where(button,select,textarea,input:not([type=checkbox i],[type=radio i],[type=range i],' +
    '[type=color i],[type=image i],[type=hidden i])){color:var(--a11y-text,revert-layer);' +
    'background-color:var(--a11y-control,revert-layer);border-color:var(--a11y-border,revert-layer)}',
  ':where(hr,fieldset,dialog,[popover],table,td,th,iframe){border-color:var(--a11y-border,revert-layer)}',
  ':where(mark){color:var(--a11y-selection-text,revert-layer);background-color:var(--a11y-selection,revert-layer)}',
  // important, because the rings in sheets that cannot be read have colors for another background
  ':where(:focus-visible){outline-color:var(--a11y-focus,revert-layer)!important}',
  '::placeholder{color:var(--a11y-text,revert-layer);opacity:1}',
  // the text of a chart may be on the page's background, or on a drawing that keeps its colors
  ':where(svg text,svg tspan[fill]){--a11y-ink:var(--a11y-text);fill:var(--a11y-text,revert-layer);' +
    'stroke:var(--a11y-background,revert-layer);stroke-width:.2em;stroke-linejoin:round;paint-order:stroke}',
  ...selectionRules(),
].join('');

/**
 * A rule for every `::selection` makes Chromium style one for every element, which doubles the cost. In
 * Chromium a rule for the root is enough, as `::selection` inherits. No query asks for that, but no
 * other browser has `::search-text`.
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
