import { hiddenSince, lost, median, pair, reach, tight } from '../compare.js';
import { pause } from '../visit.js';
import { extent, runs, share } from './common.js';
import { mediaWidths, reachInOwnLayout } from './own-layout.js';
import { markControls, reveal } from './reveal.js';

/** Asks for larger text: how much of it grew as asked, and what became unreadable. */
export const size = {
  figures: {
    factor: { format: (n) => `×${n.toFixed(2)}` },
    hit: { ...share, least: 0.995 },
    ownHit: share,
    under: share,
    over: { ...share, most: 0.002 },
    lost: { ...share, most: 0.005 },
    gone: share,
    clipped: share,
    covered: share,
    hidden: share,
    narrow: share,
    squeezed: { ...share, most: 0.01 },
    strips: share,
    broken: { format: (n) => `${(n * 100).toFixed(2)} %`, most: 0.001 },
    hscroll: { ...share, most: 0.05 },
    apply: { format: (n) => `${n.toFixed(0)} ms` },
  },
  worst: ['hit', 'lost', 'squeezed'],

  async measure({ page, tool, base, factor }) {
    const before = await runs(page, tool);
    const widths = await mediaWidths(page);
    const widthBefore = await extent(page);
    await tool.start(page, base);
    await pause(300);
    await markControls(page, tool);
    const apply = await tool.size(page, factor);
    await pause(500);
    const after = await runs(page, tool);
    const narrowed = await mediaWidths(page);

    const scale = tool.cssScale?.(factor) ?? 1;
    const pairs = pair(before, after).map((p) => ({ ...p, growth: p.growth * scale }));
    const hscroll = Number(scrolls(await extent(page)) && !scrolls(widthBefore));
    const revealed = await reveal(page, tool, hiddenSince(before, after));
    const growths = pairs.filter((p) => p.after).map((p) => p.growth);
    const asked = tool.ownFactor ? median(growths) : factor;
    const { notes, ...reached } = reach(pairs, asked);
    const { notes: losses, ...missing } = lost(before, after, revealed);
    const { notes: tightest, ...room } = tight(before, after);
    const own = await reachInOwnLayout(page, tool, { widths, narrowed, after, asked });
    const ownHit = (own ?? reached).hit;
    const figures = { factor: asked, ...reached, ownHit, ...missing, ...room, hscroll, apply };
    const { notes: ownNotes = [] } = own ?? {};
    return [{ figures, notes: { hit: notes, ownHit: ownNotes, lost: losses, squeezed: tightest } }];
  },
};

function scrolls({ scrollWidth, clientWidth }) {
  return scrollWidth > clientWidth + 2;
}
