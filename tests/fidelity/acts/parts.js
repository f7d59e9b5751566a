/* global document, window */
import { changedPixels, edgeShare, stands } from '../contrast.js';
import { screenshot, showWhole } from '../screenshot.js';
import { pause } from '../visit.js';
import { share } from './common.js';
import { around, rings } from './guidance.js';

/** So many parts of a kind are looked at on each page. */
const MOST = 40;
/** WCAG 2.2, 1.4.11. */
const LEAST = 3;
/** What anybody sees as an edge, if not everybody. */
const FAINT = 1.1;
/** The share of an edge that is to be seen: letters near it may look like a part of it, and a thin circle is faint in parts. */
const MOST_OF_IT = 0.5;
/** Two states are told apart where so many of the pixels differ. */
const DIFFERENT = 0.02;

const goal = (least) => ({ ...share, least });

/** Asks for each scheme in turn: which controls still have an edge, of those that had one. */
export const edges = act('edges', 'controls', goal(0.98), async (page, boxes) => {
  const image = await screenshot(page);
  return (isBefore) =>
    boxes.map((box) => box.width && edgeShare(image, box, isBefore ? FAINT : LEAST) >= MOST_OF_IT);
});

/** Asks for each scheme in turn: which icons still stand out, of those that did. */
export const icons = act('icons', 'icons', goal(0.98), async (page, boxes) => {
  const image = await screenshot(page);
  return () => boxes.map((box) => box.width && stands(image, box, LEAST));
});

/** Asks for each scheme in turn: which states still differ, of those that did. */
export const states = act('states', 'pairs', goal(0.98), async (page, boxes) => {
  const differ = [];
  for (const [index, box] of boxes.entries()) {
    if (!box.width) {
      differ.push(false);
      continue;
    }
    const pictures = [];
    for (const state of [0, 1]) {
      await page.evaluate((i, now) => window.__finds.turn(i, now), index, state);
      pictures.push(await screenshot(page, around(box, page)));
    }
    await page.evaluate((i) => window.__finds.turn(i), index);
    differ.push(changedPixels(...pictures) >= DIFFERENT);
  }
  return () => differ;
});

/** Asks for each scheme in turn: of how much that can have the focus it is to be seen. */
export const focus = {
  figures: { focus: goal(1) },
  worst: ['focus'],
  async measure({ page, tool, base, schemes }) {
    await showWhole(page);
    await tool.start(page, base);
    await pause(300);
    return inSchemes(page, tool, schemes, async () => {
      const { focused, unseen } = await rings(page, tool);
      return {
        figures: { focus: focused ? 1 - unseen.length / focused : null },
        notes: { focus: unseen },
      };
    });
  },
};

/**
 * An act that looks at parts of a kind before and after.
 * @param look - resolves to a function that tells of each part if it is as it should be
 */
function act(name, kind, figure, look) {
  return {
    figures: { [name]: figure },
    worst: [name],
    async measure({ page, tool, base, schemes }) {
      await showWhole(page);
      await page.evaluate(
        (...words) => window.__finds.keep(...words),
        kind,
        tool.exclude ?? null,
        MOST,
      );
      const boxes = () => page.evaluate(() => window.__finds.kept());
      const before = (await look(page, await boxes()))(true);
      await tool.start(page, base);
      await pause(300);
      return inSchemes(page, tool, schemes, async () => {
        const now = await boxes();
        const after = (await look(page, now))(false);
        // not what is gone, which other acts tell of
        const counted = now.filter((box, i) => before[i] && box.width);
        const missed = now.filter((box, i) => before[i] && box.width && !after[i]);
        return {
          figures: { [name]: counted.length ? 1 - missed.length / counted.length : null },
          notes: { [name]: missed.map((box) => box.name) },
        };
      });
    },
  };
}

async function inSchemes(page, tool, schemes, measure) {
  const results = [];
  for (const scheme of schemes) {
    if (!tool.schemes.includes(scheme)) continue;
    await tool.colour(page, scheme);
    // it may stand over what is looked at
    await page.evaluate(hide, tool.exclude ?? 'none');
    await pause(1000);
    results.push({ variant: scheme, ...(await measure()) });
  }
  return results;
}

function hide(selector) {
  for (const { style } of document.querySelectorAll(selector))
    style.setProperty('display', 'none', 'important');
}
