import { expect } from '@open-wc/testing';
import { expectSame, fingerprint, type Fingerprint } from '../page/fingerprint.js';
import type { Page } from '../page/support.js';
import { differingPixels, screenshot } from '../support/screenshot.js';
import type { Demo } from './support.js';

/** Switches a toolbar off, and expects nothing to be left of it: in markup, rules, computed values and pixels. */
export async function expectAsBefore(
  demo: Demo,
  before: Fingerprint,
  looked: ImageData,
): Promise<void> {
  demo.toolbar.reset();
  demo.toolbar.disable();
  await demo.toolbar.applied;

  expectSame(before, fingerprintOf(demo));
  expect(differingPixels(looked, await pictureOf(demo), ROUNDING)).to.be.at.most(REDRAWN);
}

/** A picture of the page without the bar, which may have gone to another place. */
export async function pictureOf({ toolbar }: Demo): Promise<ImageData> {
  // what its tools draw stays
  const { style } = toolbar.shadowRoot!.querySelector('section')!;
  style.filter = 'opacity(0)';
  const picture = await screenshot();
  style.filter = '';
  return picture;
}

// the bar is given to the page by its script, and its own text is none of the page's
export const fingerprintOf = ({ document, window }: Demo): Fingerprint =>
  fingerprint({ document, window } as Page);

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
/** WebKit draws a picture with another rounding after it was drawn at another size. In levels. */
const ROUNDING = isWebKit ? 128 : 0;
/** It also draws a few pixels of a page in the page anew where that was hidden. */
const REDRAWN = isWebKit ? 9 : 0;
