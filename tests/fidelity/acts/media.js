/* global window */
import { contrasts, legible, pixelAt } from '../contrast.js';
import {
  screenshot,
  screenshotWithoutPictures,
  screenshotWithoutText,
  showWhole,
} from '../screenshot.js';
import { pause } from '../visit.js';
import { runs, share } from './common.js';
import { sourceOf } from './source.js';

/** WCAG 2.2, success criterion 1.4.3. */
const MINIMUM = 4.5;
/** Channels that differ by no more are grey. */
const GREY = 6;

const count = { format: (n) => n.toFixed(2) };

/** Asks for grey pictures, then for no background pictures, then for no motion. */
export const media = {
  figures: {
    grey: { ...share, least: 0.995 },
    backgrounds: count,
    gone: { ...share, least: 0.9 },
    icons: { ...share, least: 0.8 },
    before45: share,
    after45: share,
    worse: { ...share, most: 0.005 },
    moved: count,
    moving: { ...count, most: 0 },
    exact: { ...share, least: 1 },
  },
  worst: ['grey', 'gone', 'worse', 'moving', 'exact'],

  async measure({ page, tool, base }) {
    if (!tool.set) return [];
    const exclude = tool.exclude;
    await showWhole(page);
    await tool.start(page, base);
    await pause(300);
    const source = await sourceOf(page, tool);

    const before = await contrastsOf(page, tool);
    const backgrounds = await page.evaluate((x) => window.__finds.backgrounds(x), exclude);
    await tool.set(page, { backgroundImages: 'none' });
    await pause(300);
    const left = await page.evaluate((x) => window.__finds.backgrounds(x), exclude);
    const after = await contrastsOf(page, tool);
    const was = new Map(before.map(({ run, ratio }) => [run.id, ratio]));
    const worsened = legible(
      // as before is good enough
      after.map(({ run, ratio }) => ({
        run,
        ratio: (was.get(run.id) ?? 0) < MINIMUM ? 21 : ratio,
      })),
      MINIMUM,
    );

    await tool.set(page, { backgroundImages: 'default', images: 'grey' });
    await pause(300);
    const pictures = await page.evaluate((x) => window.__finds.pictures(x), exclude);
    const shown = await screenshot(page);
    const bare = await screenshotWithoutPictures(page);
    // where a picture is transparent, the ground shows
    const points = pictures
      .flat()
      .filter(([x, y]) => isGrey(pixelAt(bare, x, y)))
      .map(([x, y]) => pixelAt(shown, x, y));
    const coloured = points.filter((pixel) => !isGrey(pixel));

    const moved = await page.evaluate(() => window.__finds.moving());
    await tool.set(page, { images: 'default', motion: 'none' });
    await pause(500);
    const moving = await page.evaluate(() => window.__finds.moving());
    await tool.reset(page);
    await pause(500);
    const exact = Number(source === (await sourceOf(page, tool)));

    const sizes = (list, large) => list.filter((one) => one.large === large);
    const part = (some, all) => (all ? some / all : null);
    return [
      {
        figures: {
          grey: part(points.length - coloured.length, points.length),
          backgrounds: backgrounds.length,
          gone: part(
            sizes(backgrounds, true).length - sizes(left, true).length,
            sizes(backgrounds, true).length,
          ),
          icons: part(sizes(left, false).length, sizes(backgrounds, false).length),
          before45: legible(before, MINIMUM).share,
          after45: legible(after, MINIMUM).share,
          worse: worsened.share === null ? null : 1 - worsened.share,
          moved,
          moving,
          exact,
        },
        notes: {
          grey: coloured.map(String),
          gone: sizes(left, true).map(({ name }) => name),
          icons: sizes(backgrounds, false)
            .filter(({ name }) => !left.some((one) => one.name === name))
            .map(({ name }) => name),
          worse: worsened.notes,
        },
      },
    ];
  },
};

const isGrey = (pixel) => !pixel || Math.max(...pixel) - Math.min(...pixel) <= GREY;

async function contrastsOf(page, tool) {
  const unseen = new Set(
    await page.evaluate((x) => window.__fidelity.unseenRuns(x), tool.exclude ?? null),
  );
  const visible = (await runs(page, tool)).filter((run) => !unseen.has(run.id));
  return contrasts(visible, await screenshot(page), await screenshotWithoutText(page));
}
