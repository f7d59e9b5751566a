/* global document */
import { pair, reach } from '../compare.js';
import { pause } from '../visit.js';
import { runs } from './common.js';

/** The widths in the media queries of a page, one for each. */
export function mediaWidths(page) {
  return page.evaluate(() => {
    const found = [];
    const visit = (rules) => {
      for (const rule of rules) {
        const { 1: width } = /width[^\d]*([\d.]+)/.exec(rule.media?.mediaText ?? '') ?? [];
        if (width) found.push(Number(width));
        if (rule.cssRules) visit(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) {
      try {
        visit(sheet.cssRules);
      } catch {
        // of another origin
      }
    }
    return found;
  });
}

/**
 * How much text is as large as it was asked to be, beside the layout that the page itself has in a window as narrow as its media
 * queries now find. The tool is reset for it, and the window made narrow.
 */
export async function reachInOwnLayout(page, tool, { widths, narrowed, after, asked }) {
  // a script of the page brought further sheets meanwhile: which query was which cannot be told
  if (narrowed.length !== widths.length) return undefined;
  const index = narrowed.findIndex((width, i) => width !== widths[i]);
  if (index < 0 || !tool.reset) return undefined;
  const viewport = page.viewport();
  await tool.reset(page);
  await page.setViewport({
    ...viewport,
    width: Math.floor((viewport.width * widths[index]) / narrowed[index]),
  });
  await pause(700);
  const own = await runs(page, tool);
  return reach(pair(own, after), asked);
}
