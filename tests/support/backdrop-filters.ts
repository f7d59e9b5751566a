import { nextFrame } from '@open-wc/testing';
import { leaveOut } from './left-out.js';
import { screenshot } from './screenshot.js';

/**
 * Leaves the test out where pictures of the screen have none of them, as in Firefox:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1657997
 */
export async function backdropFilters(test: Mocha.Context): Promise<void> {
  const [page, filter] = [document.createElement('div'), document.createElement('div')];
  page.style.cssText = filter.style.cssText =
    'position:fixed;inset:0 auto auto 0;width:9px;height:9px';
  page.style.background = '#c00000';
  for (const name of ['backdrop-filter', '-webkit-backdrop-filter'])
    filter.style.setProperty(name, 'grayscale(1)');
  document.body.append(page, filter);
  await nextFrame();
  await nextFrame();
  const { data } = await screenshot({ x: 4, y: 4, width: 1, height: 1 });
  page.remove();
  filter.remove();
  if (!data[1]) await leaveOut(test, 'backdrop filters in pictures of the screen');
}
