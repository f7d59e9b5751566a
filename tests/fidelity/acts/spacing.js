import { lost, pair, spaced } from '../compare.js';
import { pause } from '../visit.js';
import { runs, share } from './common.js';

/** WCAG 2.2, success criterion 1.4.12, in em. */
const LETTER_SPACING = 0.12;

/** Asks for letter spacing: how much text has it, and which icons it broke. */
export const spacing = {
  figures: {
    hit: { ...share, least: 0.995 },
    icons: { format: (n) => n.toFixed(2) },
    broken: { format: (n) => n.toFixed(2), most: 0 },
    lost: share,
    apply: { format: (n) => `${n.toFixed(0)} ms` },
  },
  worst: ['hit', 'broken'],

  async measure({ page, tool, base }) {
    const before = await runs(page, tool);
    await tool.start(page, base);
    await pause(300);
    const apply = await tool.spacing(page, LETTER_SPACING);
    await pause(400);
    const after = await runs(page, tool);
    const { notes, ...shares } = spaced(pair(before, after), LETTER_SPACING);
    const figures = { ...shares, lost: lost(before, after).lost, apply };
    return [{ figures, notes: { hit: notes, broken: notes } }];
  },
};
