/* global window */

/** The serialised DOM and the rules of every sheet, in one text. */
export async function sourceOf(page, tool) {
  const trees = await page.evaluate((x) => window.__fidelity.fingerprint(x), tool.exclude ?? null);
  return JSON.stringify(trees);
}
