import { expect } from '@open-wc/testing';
import { auditPreferences } from '../../../src/audit/drivers/web-test-runner.js';
import { driver } from '../../../src/audit/drivers/web-test-runner-driver.js';
import { openServed, type Frame } from '../../support/frame.js';
import { urlPixels } from '../../support/screenshot.js';

const open = (content: string): Promise<Frame> =>
  openServed(
    `<!doctype html>
<html lang="en">
  <title>A page</title>
  <style>:focus { outline: 3px solid }</style>
  <script src="/dist/a11y-toolbar.js"></script>
  <main><h1>A page</h1><p>Text that is all right.</p>${content}</main>
</html>`,
    { width: 500, height: 400 },
  );

const states = [{}, { fontSize: 2 }];

describe('an audit by @web/test-runner', () => {
  it('loads axe into the page by itself, and finds its faults', async () => {
    const { document } = await open('<img id="nameless" src="data:," width="20" height="20">');
    await document.querySelector('a11y-toolbar')!.applied;

    const { findings } = await auditPreferences(document, { states });

    expect(findings.map(({ rule, nodes }) => [rule, nodes[0]!.target])).to.eql([
      ['image-alt', '#nameless'],
    ]);
    expect(document.querySelectorAll('script')).to.have.length(1);
  });

  it('takes pictures of the tab, and presses keys in it', async () => {
    const { document, window } = await open('<p><a id="link" href="#x">A link</a></p>');
    await document.querySelector('a11y-toolbar')!.applied;
    let taken = '';
    let focused: unknown;

    await auditPreferences(window, {
      states: [{}],
      onShown: async () => {
        taken = await driver.screenshot();
        document.querySelector('main')!.tabIndex = -1;
        document.querySelector('main')!.focus();
        await driver.press('Tab');
        focused = document.activeElement?.id;
      },
    });

    const image = await createImageBitmap(await (await fetch(taken)).blob());
    const top = window.top!;
    expect(image.width / top.devicePixelRatio).to.be.closeTo(top.innerWidth, 1);
    expect(focused).to.equal('link');
  });

  it('takes a picture of a part of a tab that is scrolled', async () => {
    const box = document.createElement('div');
    box.style = 'height: 40px; margin: 900px 0 3000px; width: 60px; background: #08f';
    document.body.append(box);
    try {
      scrollTo(0, 700);
      const { left, top, right, bottom } = box.getBoundingClientRect();
      const part = { left, top: Math.floor(top), right, bottom: Math.floor(bottom) };

      const { width, height, data } = await urlPixels(await driver.screenshotOf(part));

      expect([width, height].map((side) => side / devicePixelRatio)).to.eql([60, 40]);
      const middle = 4 * (width * (height / 2) + width / 2);
      expect([...data.slice(middle, middle + 3)]).to.eql([0x00, 0x88, 0xff]);
    } finally {
      box.remove();
      scrollTo(0, 0);
    }
  });
});
