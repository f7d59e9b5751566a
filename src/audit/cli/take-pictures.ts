/** The pictures in the HTML report. */
import type { Page } from 'puppeteer-core';
import type { Audit } from '../audit.js';
import type { Finding } from '../findings.js';
import { call, inject, type InjectOptions } from '../drivers/inject.js';
import { driven } from '../drivers/puppeteer.js';
import type { Area, FindingPictures, Pair, PageReport, Picture } from '../reports/report.js';
import { defaults, differences } from '../../settings/preferences.js';

type State = Audit['states'][number];

/** The most states of a rule that are pictured. */
const MOST_STATES = 6;
/** The most bytes of pictures for a page, so that a report can be sent and opened. */
const MOST_BYTES = 4_000_000;
/** The most elements that are outlined in one picture. */
const MOST_BOXES = 40;

/** The quality of WebP, 0 to 100. Text is readable, and a picture has some 40 kB. */
const QUALITY = 60;

/** Takes pictures of faulty states, each with one of the page's own state beside it. */
export async function takePictures(
  page: Page,
  { findings }: Audit,
  options: InjectOptions,
): Promise<Pick<PageReport, 'pictures' | 'unpictured'>> {
  const target = driven(page);
  const remove = await inject(target, options);
  let [bytes, unpictured] = [0, 0];
  try {
    const pictures: FindingPictures[] = [];
    for (const finding of findings) {
      const { chosen, left } = statesFor(finding);
      unpictured += left;
      const pairs: Pair[] = [];
      for (const state of chosen) {
        if (bytes > MOST_BYTES) {
          unpictured++;
          continue;
        }
        const pair = await pairOf(state, targetsIn(finding, state));
        bytes += pair.after.src.length + (pair.before?.src.length ?? 0);
        pairs.push(pair);
      }
      pictures.push({ rule: finding.rule, pairs });
    }
    await call(target, 'endShowing');
    return { pictures, unpictured };
  } finally {
    await remove();
  }

  async function pairOf(state: State, targets: readonly string[]): Promise<Pair> {
    const isOwn = isPlain(state);
    // the page's own state first: elements may be gone in the other, and cannot be scrolled to there
    const before = isOwn ? undefined : await take(defaults, targets);
    return { state, ...(before && { before }), after: await take(state, targets) };
  }

  async function take(state: State, targets: readonly string[]): Promise<Picture> {
    const places = (await call(target, 'show', state, targets)) as (Area | null)[];
    const viewport = page.viewport() ?? { width: 0, height: 0 };
    const image = await page.screenshot({
      type: 'webp',
      quality: QUALITY,
      encoding: 'base64',
      captureBeyondViewport: false,
    });
    return {
      src: `data:image/webp;base64,${image}`,
      width: viewport.width,
      height: viewport.height,
      boxes: places.flatMap((place) => within(place, viewport)),
    };
  }
}

/**
 * The states to picture: the page's own if it is faulty, and a few that show each element. States with
 * few changes come first.
 */
function statesFor({ states, nodes }: Finding): { chosen: State[]; left: number } {
  const own = states.find(isPlain);
  const ofOwn = nodes.filter((node) => node.states.some(isPlain));
  const ordered = [...states].sort((a, b) => changes(a) - changes(b));
  const chosen: State[] = own ? [own] : [];
  const shown = new Set(ofOwn);
  for (const state of ordered) {
    const fresh = nodes.filter((node) => !shown.has(node) && has(node, state));
    if (!fresh.length || chosen.length === MOST_STATES) continue;
    chosen.push(state);
    for (const node of fresh) shown.add(node);
  }
  // a fault that the page has by itself looks the same in every state
  const rest = own ? [] : ordered.filter((state) => !chosen.includes(state));
  const more = rest.slice(0, MOST_STATES - chosen.length);
  return { chosen: [...chosen, ...more], left: rest.length - more.length };
}

const targetsIn = ({ nodes }: Finding, state: State): string[] =>
  nodes
    .filter((node) => has(node, state))
    .slice(0, MOST_BOXES)
    .map(({ target }) => target);

const has = ({ states }: Finding['nodes'][number], state: State): boolean =>
  states.some((one) => !differences(one, state).length);

const changes = (state: State): number => differences(state, defaults).length;

const isPlain = (state: State): boolean => changes(state) === 0;

function within(place: Area | null, { width, height }: { width: number; height: number }): Area[] {
  if (!place) return [];
  const box = {
    left: Math.max(0, place.left),
    top: Math.max(0, place.top),
    right: Math.min(width, place.right),
    bottom: Math.min(height, place.bottom),
  };
  return box.right >= box.left && box.bottom >= box.top ? [box] : [];
}
