import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import ar from '../../../src/locales/ar.js';
import { inside } from '../support.js';
import { box, openSite, until, type Site } from './site.js';

/** Half of a button, in px: what stands this much lower is in another row. */
const ROW = 22;

describe('the Tab key in an open bar', () => {
  before(() => setViewport({ width: 1300, height: 1100 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [form, width, height] of [
    ['a bar along an edge', 1280, 720],
    ['a bar in a narrow window', 768, 1024],
    ['a sheet', 360, 640],
    ['a bar in a low window', 640, 300],
    ['a bar in the smallest window', 320, 256],
  ] as const)
    for (const lang of ['en', 'ar'])
      it(`goes on in the order of reading: ${form}, ${lang}`, async () => {
        const site = await openSite(`placement="top" lang="${lang}"`, undefined, width, height);
        const { toolbar } = site;
        if (lang === 'ar') toolbar.strings = ar;
        inside(toolbar, '[part~=switch]')[0]!.click();
        await toolbar.applied;
        await until(() => box(site, '[part=panel]').height > 0);
        site.window.focus();
        inside(toolbar, '[part~=switch]')[0]!.focus();

        const stops: { name: string; x: number; y: number }[] = [];
        const seen = new Set<Element | null>([null]);
        while (!seen.has(toolbar.shadowRoot!.activeElement)) {
          seen.add(toolbar.shadowRoot!.activeElement);
          stops.push(stopOf(site));
          await sendKeys({ press: 'Tab' });
          await nextFrame();
        }
        // the switch, five buttons, three groups
        expect(stops.length).to.equal(9);
        expect(stops).to.eql([...stops].sort((a, b) => (isOneRow(a, b) ? a.x - b.x : a.y - b.y)));
      });
});

const isOneRow = (a: { y: number }, b: { y: number }): boolean => Math.abs(a.y - b.y) < ROW;

/** The place of what has the focus in a bar that is not scrolled; `x` grows as a line is read. */
function stopOf({ toolbar }: Site): { name: string; x: number; y: number } {
  for (const part of inside(toolbar, 'section, [part=bar], [part=panel]')) part.scrollTop = 0;
  const element = toolbar.shadowRoot!.activeElement as HTMLInputElement;
  const { left, right, top, height } = (
    element.closest('label') ?? element
  ).getBoundingClientRect();
  return {
    name: element.name || element.value || element.localName,
    x: toolbar.lang === 'ar' ? -right : left,
    y: top + height / 2,
  };
}
