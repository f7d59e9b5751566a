/* global window */
import { contrasts, legible } from '../contrast.js';
import { screenshot, screenshotWithoutText, showWhole } from '../screenshot.js';
import { pause } from '../visit.js';
import { runs, share } from './common.js';

/** WCAG 2.2, success criterion 1.4.6. */
const ENHANCED = 7;

/** Asks for each colour scheme in turn: how much text has at least 7:1, in drawn pixels. */
export const colour = {
  figures: {
    before7: share,
    after7: { ...share, least: 0.995 },
    apply: { format: (n) => `${n.toFixed(0)} ms` },
  },
  worst: ['after7'],

  async measure({ page, tool, base, schemes }) {
    await showWhole(page);
    const before = await legibility(page, tool);
    await tool.start(page, base);
    await pause(300);
    const results = [];
    for (const scheme of schemes) {
      if (!tool.schemes.includes(scheme)) continue;
      const apply = await tool.colour(page, scheme);
      await pause(1000);
      const after = await legibility(page, tool);
      const figures = { before7: before.share, after7: after.share, apply };
      results.push({ variant: scheme, figures, notes: { after7: after.notes } });
    }
    return results;
  },
};

async function legibility(page, tool) {
  const unseen = new Set(
    await page.evaluate((x) => window.__fidelity.unseenRuns(x), tool.exclude ?? null),
  );
  const visible = (await runs(page, tool)).filter((run) => !unseen.has(run.id));
  const shown = await screenshot(page);
  const hidden = await screenshotWithoutText(page);
  return legible(contrasts(visible, shown, hidden), ENHANCED);
}
