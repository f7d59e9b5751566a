/* global document, getComputedStyle */

/** Boxes may differ by so many CSS px, for rounding. */
const TOLERANCE = 1.5;

/**
 * Whether the style sheet that was written by hand shows what the toolbar shows, without which neither is a measure of
 * the other: the shares of elements with the same font size, letter spacing, colours, and box.
 */
export async function sameEffect({ size, contenders, open }) {
  const [left, right] = [await looks('ours'), await looks('by-hand')];
  const share = (same) =>
    left.filter((look, i) => right[i] && same(look, right[i])).length / left.length;
  const equal = (name) => share((a, b) => a[name] === b[name]);
  return {
    elements: left.length,
    fontSize: equal('fontSize'),
    letterSpacing: equal('letterSpacing'),
    colours: share((a, b) => a.colours.every((value, i) => value === b.colours[i])),
    box: share((a, b) => a.box.every((value, i) => Math.abs(value - b.box[i]) <= TOLERANCE)),
  };

  async function looks(name) {
    const { page, close } = await open(size, name);
    try {
      await contenders[name].acts.apply(page);
      return await page.evaluate(readLooks);
    } finally {
      await close();
    }
  }
}

function readLooks() {
  const main = document.querySelector('main');
  const origin = main.getBoundingClientRect();
  return [...main.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      fontSize: style.fontSize,
      letterSpacing: parseFloat(style.letterSpacing).toFixed(2),
      colours: [
        style.color,
        rounded(fillUnder(element)),
        style.borderTopWidth === '0px' ? '' : style.borderTopColor,
        style.outlineStyle === 'none' ? '' : style.outlineColor,
        style.boxShadow,
      ],
      box: [x - origin.x, y - origin.y, width, height],
    };
  });

  /** The background that is to be seen: what is as transparent as glass shows that of what is around it. */
  function fillUnder(element) {
    const { backgroundColor } = getComputedStyle(element);
    const isGlass = backgroundColor === 'rgba(0, 0, 0, 0)';
    return isGlass && element.parentElement ? fillUnder(element.parentElement) : backgroundColor;
  }

  /** Hues as they are written by hand, to a degree. */
  function rounded(color) {
    return color.replace(/[\d.]+\)$/, (hue) => `${Math.round(parseFloat(hue))})`);
  }
}
