/* global window */
export const share = { format: (n) => `${(n * 100).toFixed(1)} %` };

export function can(tool, act) {
  return tool.acts?.includes(act) ?? true;
}

export function runs(page, tool) {
  return page.evaluate((exclude) => window.__fidelity.textRuns(exclude), tool.exclude ?? null);
}

export function extent(page) {
  return page.evaluate(() => window.__fidelity.extent());
}
