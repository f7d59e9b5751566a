/* global document, getComputedStyle, window */
// Runs inside every measured page: its controls, its icons, and what can be in one of two states, open shadow roots
// included. It knows nothing of any tool: the selector of what to leave out is passed in.
(() => {
  const { visible, spread, isSeen, boxOf } = window.__finds;
  Object.assign(window.__finds, { keep, kept, turn });

  const BOXED =
    'button, input:not([type=hidden], [type=image]), select, textarea, [role=button], [role=tab], [role=switch], ' +
    '[role=checkbox], [role=radio], dialog[open], [role=dialog], [role=menu], [role=listbox]';
  const DRAWN = 'svg, img, [role=img], i, span, b, em, a, button, div';
  /** The sizes of an icon, in px. */
  const SMALL = 8;
  const LARGE = 64;
  const PRIVATE = /\p{Co}/u;

  const STATES = [
    ['input:is([type=checkbox], [type=radio])', 'checked', [false, true]],
    ['button, input:not([type=hidden]), select, textarea', 'disabled', [false, true]],
    ['progress', 'value', ['0', '1']],
    ['input[type=range]', 'value', ['0', '100']],
    ...['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current', 'aria-invalid'].map(
      (name) => [`[${name}]`, name, ['false', 'true']],
    ),
  ];

  const finders = {
    controls: (exclude) => visible(BOXED, exclude).map((element) => ({ element })),
    icons: (exclude) =>
      visible(DRAWN, exclude)
        .filter(isIcon)
        .map((element) => ({ element })),
    pairs: (exclude) =>
      STATES.flatMap(([selector, name, values]) =>
        spread(visible(selector, exclude), 8).map((element) => ({ element, name, values })),
      ),
  };

  let found = [];

  /** Finds some parts of a kind, and keeps them. */
  function keep(kind, exclude, most) {
    found = spread(
      finders[kind](exclude).filter(({ element }) => isSeen(element)),
      most,
    );
    return found.length;
  }

  /** The boxes of what is kept, as they are now; without a width where it is not to be seen. */
  function kept() {
    return found.map(({ element, name = '' }) => ({
      ...(element.isConnected && isSeen(element) ? boxOf(labelled(element)) : { width: 0 }),
      name: `${name} ${element.outerHTML.slice(0, 90)}`.trim(),
    }));
  }

  /** Puts one of the pairs into its first or second state; without a state, into the one that it was in. */
  function turn(index, state) {
    const one = found[index];
    const { element, name, values } = one;
    const isAttribute = name.startsWith('aria-');
    one.own ??= [isAttribute ? element.getAttribute(name) : element[name]];
    const value = state === undefined ? one.own[0] : values[state];
    if (isAttribute) element.setAttribute(name, value);
    else element[name] = value;
    for (const animation of document.getAnimations())
      if ('transitionProperty' in animation) animation.finish();
  }

  /** What shows a state may be drawn in the label. */
  function labelled(element) {
    const { width } = element.getBoundingClientRect();
    return (width < SMALL && element.labels?.[0]) || element;
  }

  function isIcon(element) {
    const { width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) < SMALL || Math.max(width, height) > LARGE) return false;
    if (element.matches('svg, img')) return !element.parentElement?.closest('svg');
    if (element.children.length || /[^\s\p{Co}]/u.test(element.textContent)) return false;
    const style = getComputedStyle(element);
    return (
      PRIVATE.test(element.textContent) ||
      /url\(/.test(style.backgroundImage + style.maskImage) ||
      ['::before', '::after'].some((part) => PRIVATE.test(getComputedStyle(element, part).content))
    );
  }
})();
