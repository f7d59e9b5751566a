import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { inside, radios } from '../support.js';
import { box, choose, openSite, until, type Site } from './site.js';

const WINDOWS = [
  [1280, 720],
  [768, 1024],
  [360, 640],
  [320, 256],
] as const;

/** The switch, whatever the language. */
const switchOf = (site: Site): HTMLElement => inside(site.toolbar, '[part~=switch]')[0]!;

const TEXTS = '<h1>A title of this page</h1>' + '<p>Some words of text.</p>'.repeat(200);

/** The part of the window that the bar takes, in per cent. */
function shareOf(site: Site): number {
  const { innerWidth, innerHeight } = site.window;
  const { left, right, top, bottom } = box(site, '[part=bar]');
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return Math.round((1000 * width * height) / (innerWidth * innerHeight)) / 10;
}

describe('the part of the window that the bar takes', () => {
  const rows: Record<string, unknown>[] = [];

  before(() => setViewport({ width: 1300, height: 1100 }));
  after(async () => {
    console.log(rows.map((row) => Object.values(row).join(' | ')).join('\n'));
    await setViewport({ width: 800, height: 600 });
  });

  for (const [width, height] of WINDOWS)
    for (const controls of ['font-size background letter-spacing', 'all'])
      for (const placement of ['top', 'floating'])
        it(`is small: ${String(width)} × ${String(height)}, ${placement}, ${controls}`, async () => {
          const site = await openSite(
            `controls="${controls}" placement="${placement}" lang="ru"`,
            TEXTS,
            width,
            height,
          );
          const isPhone = width === 360;
          for (const fontSize of [1, 2, 3]) {
            await choose(site, fontSize);
            if (!radios(site.toolbar).length) switchOf(site).click();
            await site.toolbar.applied;
            await until(() => box(site, '[part=panel]').height > 0);
            const open = shareOf(site);
            const close = box(site, '[part~=close]');
            expect(close.height, 'the way to close it').to.be.at.least(44);
            expect(close.bottom).to.be.at.most(height);
            expect(close.top).to.be.at.least(0);
            switchOf(site).click();
            await site.toolbar.applied;
            const folded = box(site, '[part~=switch]');
            rows.push({
              window: `${String(width)} × ${String(height)}`,
              placement,
              controls: controls === 'all' ? 'all' : 'default',
              text: `${String(fontSize * 100)} %`,
              'open, %': open,
              'folded, %': shareOf(site),
              'folded, px': `${String(Math.round(folded.width))} × ${String(Math.round(box(site, '[part=bar]').height))}`,
            });
            if (isPhone) expect(open).to.be.within(60, 80);
            else expect(open).to.be.at.most(30);
            expect(folded.height).to.be.at.most(64);
            expect(box(site, '[part=bar]').height).to.be.at.most(64);
          }
        });
});
