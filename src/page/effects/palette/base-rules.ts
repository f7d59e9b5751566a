/** The base rules of a palette: colors for elements that no author has colored. */
import { NOT_IGNORED } from '../effect.js';
import { TEXT_ELEMENTS } from '../text-elements.js';
import { MARK, PLATE, SHAPE, TONE } from './boxes.js';
import { TICKED } from './plates.js';

/** Boxes without text, which may be a mark, an icon or a place for a picture. */
const EMPTY = ['div', 'span', 'i', 'b', 'em', 'a', 'button', 'li', 'td', 'hr'].map(
  (tag) => `${tag}:empty`,
);

/** What its own attribute lays over others. A script may write that at any time. */
const OVER = ['absolute', 'fixed'].map(
  (place) =>
    `:where([style*="position:${place}"],[style*="position: ${place}"]){--a11y-behind:initial` +
    `${place === 'fixed' ? '' : ';--a11y-around:var(--a11y-halo)'}}`,
);

/** Boxes that a style sheet makes, of which some draw a mark. The list is short, as each rule has its cost. */
const GENERATED = ['div', 'span', 'i', 'label', 'button', 'li', 'input'].flatMap((tag) => [
  `${tag}::before`,
  `${tag}::after`,
]);

/** What has been done, in a bar for it. */
const DONE = ['div', 'span', 'i', 'b'].map(
  (tag) => `:where([role=progressbar],[role=meter])>${tag}:empty`,
);

/** Fields, without those that browsers draw in colors of their own. */
const FIELDS =
  'select,textarea,input:not([type=checkbox i],[type=radio i],[type=range i],' +
  '[type=color i],[type=image i],[type=hidden i])';

const DISABLED = ':disabled,[aria-disabled=true]';

/** Pictures that may be see-through in parts. */
export const SEE_THROUGH = ['.svg', '.png', '.gif', 'data:image']
  .map((kind) => `img[src*="${kind}" i]`)
  .concat('canvas')
  .join();

/** What is one of several. One that is current, or the most important, often has a hue that others have not. */
const ITEMS =
  'a,button,label,li,summary,[role=button],[role^=menuitem],[role=option],[role=tab],[role=treeitem]';

/**
 * The edge of what a box is; the last one that matches is in force. It is an outline, which takes no
 * room. It lies inside, because rows, tabs and links are close to each other, and the box around them
 * may cut off what is outside. It is important, as authors take outlines away for the sake of focus.
 */
const EDGES: readonly (readonly [what: string, edge: string, offset?: number])[] = [
  [
    `button,[role=button],[role=switch],[role=checkbox],[role=radio],${FIELDS}`,
    'var(--a11y-rim,1px solid var(--a11y-border))',
    -1,
  ],
  [
    'dialog,[popover],[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[role=tooltip]',
    '1px solid',
    -1,
  ],
  // a ring has its own edge
  [':is([role=progressbar],[role=meter]):not(svg,:has(svg))', '1px solid'],
  // how far it has come, where that has text in it
  [':is([role=progressbar],[role=meter])>[style*=width]', '1px solid', -1],
  [DISABLED, '1px dashed', -1],
  [
    '[aria-selected=true],[aria-pressed=true],[aria-checked=true],[aria-current]:not([aria-current=false])',
    '3px solid',
    -3,
  ],
  // an element that cannot be pressed is often no larger than its text, which a line inside would cross
  ['[aria-current]:not([aria-current=false],a,button)', '2px solid', 1],
  ['[aria-invalid=true]', '2px dashed'],
  [
    ':focus-visible,input:is([type=checkbox],[type=radio],[type=file]):focus-visible+*',
    '3px solid var(--a11y-focus)',
    1,
  ],
];

/** Rules for elements that no author has colored, and for states that pages show by a tint. */
export const PALETTE_RULES = [
  // said once here, for every rule: in a link, for example, text has the color of links
  ':where(:any-link){--a11y-text:var(--a11y-link)}',
  // a veil that is no more than a tint: text over it keeps 7:1 on the page's ground. It is moved, as WebKit draws none
  // that is as wide as its box
  `:where(${DISABLED}){--a11y-text:var(--a11y-disabled);--a11y-control:var(--a11y-background);--a11y-tint:initial}`,
  `:where(:is(${DISABLED})${NOT_IGNORED}){box-shadow:inset 0 99em color-mix(in srgb,var(--a11y-border) 12%,#0000)!important}`,
  ':where(mark,mark :any-link){--a11y-text:var(--a11y-selection-text);' +
    `${['background', 'surface', 'backing', 'clear'].map((name) => `--a11y-${name}:var(--a11y-selection)`).join(';')};--a11y-halo:none;--a11y-tint:initial}`,
  `${DONE.join()}{--a11y-background:var(--a11y-border);--a11y-tint:initial}`,
  // a tick on it may be light or dark, and be drawn by gradients that cover it
  `:where(input:checked,[type=checkbox]:indeterminate){--a11y-background:${TICKED};` +
    '--a11y-gradient:linear-gradient(#0000 0 0);--a11y-tint:initial}',
  `:where(${ITEMS}){--a11y-rim:2px solid color-mix(in oklab,var(--a11y-border) 100%,var(--a11y-hued));outline-offset:-2px}`,
  // what a range is drawn with, by gradients, is its track
  ':where(input[type=range i]){--a11y-gradient:linear-gradient(var(--a11y-border) 0 0)}',
  ...EDGES.map(([what, edge, offset = -2]) => {
    const color = edge.endsWith(')') ? '' : ' var(--a11y-border)';
    return `:where(:is(${what})${NOT_IGNORED}){outline:${edge}${color}!important;outline-offset:${String(offset)}px!important}`;
  }),
  // the box around it may cut off the ring that is outside, which stands on a ring of the ground, as a picture may be
  // there. The one inside is thin in links and fields, as letters stand there
  ...[':not([type=range i])', ':not(a,input,textarea,select)'].map(
    (but, at) =>
      `:where(:focus-visible${but}${NOT_IGNORED}){box-shadow:inset 0 0 0 ${String(at + 2)}px var(--a11y-focus),0 0 0 5px var(--a11y-background)!important}`,
  ),
  // a picture covers the ring inside its link, and Chromium draws none around a link that holds nothing but a block
  `:where(a:focus-visible img${NOT_IGNORED}){outline:3px solid var(--a11y-focus)!important;outline-offset:-3px!important;` +
    'box-shadow:0 0 0 3px var(--a11y-focus)!important}',
  ':where(:root){background-color:var(--a11y-background);color:var(--a11y-text);' +
    'color-scheme:var(--a11y-color-scheme);accent-color:var(--a11y-link)}',
  ':where(button,option){--a11y-backing:initial}',
  // a backing: it can be seen only where the text is on an image, that of an ancestor or of an element
  // that the text lies over. These rules win over those for what is slotted into another tree, but for `--a11y-above`
  `:where(${TEXT_ELEMENTS},mark){--a11y-beneath:auto;--a11y-behind:var(--a11y-above,var(--a11y-backing));` +
    'background-color:var(--a11y-behind,revert-layer);text-shadow:var(--a11y-around,revert-layer)}',
  ...OVER,
  `:where(${EMPTY.join()},input:is([type=checkbox i],[type=radio i])){--a11y-shape:${SHAPE}}`,
  `:where(${EMPTY.join()}){--a11y-mark:${MARK};--a11y-under:oklch(from var(--a11y-fill) calc(alpha*9) 0 0/1);--a11y-pictured:${PLATE};` +
    'background-image:var(--a11y-mark,revert-layer);background-color:var(--a11y-plate,var(--a11y-behind,revert-layer))}',
  `${GENERATED.join()}{background-image:var(--a11y-mark,revert-layer)}`,
  `:where(${SEE_THROUGH}){--a11y-behind:${PLATE};background-color:var(--a11y-behind,revert-layer)}`,
  // bgcolor, text and <font color> lose to any rule of an author sheet, such as these
  ':where([bgcolor],body,dialog,[popover]){background-color:var(--a11y-background,revert-layer)}',
  ':where(body,font[color],dialog,[popover]){color:var(--a11y-text,revert-layer)}',
  ':where(:any-link){color:var(--a11y-text,revert-layer)}',
  ':where(:visited){color:var(--a11y-visited,revert-layer)}',
  `:where(button,${FIELDS}){color:var(--a11y-text,revert-layer);` +
    'background-color:var(--a11y-control,revert-layer);border-color:var(--a11y-border,revert-layer)}',
  ':where(hr,fieldset,dialog,[popover],table,td,th,iframe){border-color:var(--a11y-border,revert-layer)}',
  ':where(mark){color:var(--a11y-selection-text,revert-layer);background-color:var(--a11y-selection,revert-layer)}',
  '::placeholder{color:var(--a11y-text,revert-layer);opacity:1}',
  // shapes are black where nothing is said
  ':where(svg:not([fill])){fill:var(--a11y-text,revert-layer)}',
  `:where(svg){--a11y-tone:${TONE}}`,
  ...['fill', 'stroke'].map(
    (paint) => `:where([${paint}=currentcolor i]){${paint}:var(--a11y-tone,revert-layer)}`,
  ),
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
