import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { findings } from './findings.js';
import { hideBar, openToolbar, toolbar } from './support.js';

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('axe finds nothing', () => {
  it('while the version is off', async () => {
    expect(await findings(await toolbar())).to.eql([]);
  });

  it('while the bar is closed', async () => {
    const element = await openToolbar();
    await hideBar(element);

    expect(await findings(element)).to.eql([]);
  });

  it('in Russian at 320 px and 200 %', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await openToolbar('storage="none" lang="ru"');
    element.set({ fontSize: 2 });

    expect(await findings(element)).to.eql([]);
  });

  for (const placement of ['top', 'bottom', 'inline', 'floating']) {
    it(`${placement} on a phone, with all that a page can put into it`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await openToolbar(
        `storage="none" placement="${placement}" hotkey="Alt+Shift+A"`,
      );
      element.innerHTML = `<span slot="label">Easy reading</span>
        <label slot="controls">Name <input></label><a slot="statement" href="/accessibility">Statement</a>`;
      element.set({ fontSize: 2 });

      expect(await findings(element)).to.eql([]);
    });
  }
});
