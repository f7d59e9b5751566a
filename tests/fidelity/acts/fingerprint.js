/* global window */

/** What an exact undo must bring back: the DOM and every style sheet's rules, as text. */
export async function fingerprint(page, tool) {
  const trees = await page.evaluate((x) => window.__fidelity.fingerprint(x), tool.exclude ?? null);
  return {
    html: trees.map((tree) => tree.html).join('\n'),
    css: JSON.stringify(trees.map(({ sheets, adopted }) => ({ sheets, adopted }))),
  };
}

export function firstDifference(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 40), at + 60);
  return `${around(a)} ⇢ ${around(b)}`;
}
