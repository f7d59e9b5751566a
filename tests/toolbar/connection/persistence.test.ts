import { expect } from '@open-wc/testing';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { openMarkup, reload, type Frame } from '../../support/frame.js';

const page = (attributes = ''): string => `<!doctype html>
<html lang="en">
  <title>A page</title>
  <body>
    <a11y-toolbar ${attributes}></a11y-toolbar>
    <p style="font-size: 20px">Text</p>
    <script type="module" src="/src/define.ts"></script>
  </body>
</html>`;

async function toolbarOf({ window, document }: Frame): Promise<A11yToolbar> {
  await window.customElements.whenDefined('a11y-toolbar');
  const toolbar = document.querySelector('a11y-toolbar')!;
  await toolbar.applied;
  return toolbar;
}

function looks({ window, document }: Frame): unknown {
  const { fontSize, color } = window.getComputedStyle(document.querySelector('p')!);
  return { fontSize, color, background: window.getComputedStyle(document.body).backgroundColor };
}

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('after a reload', () => {
  it('the choices are in force again, on the page and in the bar', async () => {
    let frame = await openMarkup(page());
    let toolbar = await toolbarOf(frame);
    toolbar.set({ fontSize: 2, background: 'black' });
    await toolbar.applied;
    const before = looks(frame);
    frame = await reload(frame);
    toolbar = await toolbarOf(frame);

    expect(looks(frame)).to.eql(before);
    expect(before).to.include({ fontSize: '40px', color: 'rgb(255, 255, 255)' });
    toolbar.shadowRoot!.querySelector('button')!.click();
    await toolbar.applied;
    expect(toolbar.shadowRoot!.querySelector<HTMLInputElement>('[value="2"]')!.checked).to.be.true;
  });

  it('a version that was switched off stays off, and remembers the choices', async () => {
    let frame = await openMarkup(page());
    let toolbar = await toolbarOf(frame);
    const before = looks(frame);
    toolbar.set({ fontSize: 2 });
    toolbar.disable();
    frame = await reload(frame);
    toolbar = await toolbarOf(frame);
    expect(looks(frame)).to.eql(before);
    toolbar.enable();

    expect(toolbar.preferences.fontSize).to.equal(2);
  });

  it('storage="none" has forgotten', async () => {
    let frame = await openMarkup(page('storage="none"'));
    (await toolbarOf(frame)).set({ fontSize: 2 });
    frame = await reload(frame);

    expect((await toolbarOf(frame)).active).to.be.false;
  });

  it('storage="session" remembers, in the tab’s session', async () => {
    let frame = await openMarkup(page('storage="session"'));
    (await toolbarOf(frame)).set({ fontSize: 2 });
    expect(localStorage).to.have.length(0);
    frame = await reload(frame);

    expect((await toolbarOf(frame)).preferences.fontSize).to.equal(2);
  });
});

describe('storage keys', () => {
  it('keep choices apart', async () => {
    const one = await toolbarOf(await openMarkup(page('storage-key="one"')));
    one.set({ fontSize: 2 });
    const other = await toolbarOf(await openMarkup(page('storage-key="other"')));
    const same = await toolbarOf(await openMarkup(page('storage-key="one"')));

    expect(other.active).to.be.false;
    expect(same.preferences.fontSize).to.equal(2);
  });

  it('can be changed: what is stored under the new one is taken up', async () => {
    localStorage.setItem('other', '{"version":1,"active":true,"preferences":{"fontSize":1.5}}');
    const frame = await openMarkup(page('storage-key="one"'));
    const toolbar = await toolbarOf(frame);
    toolbar.storageKey = 'other';
    await toolbar.applied;

    expect(looks(frame)).to.include({ fontSize: '30px' });
    toolbar.set({ fontSize: 2 });
    expect(localStorage.getItem('one')).to.be.null;
  });
});

describe('two pages of a site', () => {
  it('stay in step while both are open', async () => {
    const here = await openMarkup(page());
    const there = await openMarkup(page());
    const listener = await toolbarOf(there);
    const heard = new Promise((resolve) => {
      listener.addEventListener('a11y-toolbar-change', resolve);
    });
    (await toolbarOf(here)).set({ fontSize: 1.5 });
    await heard;
    await listener.applied;

    expect(looks(there)).to.include({ fontSize: '30px' });
  });
});

describe('the controls', () => {
  for (const placement of ['top', 'bottom', 'floating']) {
    it(`of a bar at placement="${placement}" are folded on the next page, with the choices in force`, async () => {
      let frame = await openMarkup(page(`placement="${placement}"`));
      const toolbar = await toolbarOf(frame);
      toolbar.set({ fontSize: 2 });
      await toolbar.applied;
      expect(fields(toolbar)).to.be.true;
      frame = await reload(frame);

      expect(fields(await toolbarOf(frame))).to.be.false;
      expect(looks(frame)).to.include({ fontSize: '40px' });
    });
  }

  it('of a bar in the flow of the page are in view wherever it is on', async () => {
    let frame = await openMarkup(page('placement="inline"'));
    const toolbar = await toolbarOf(frame);
    toolbar.set({ fontSize: 2 });
    await toolbar.applied;
    frame = await reload(frame);

    expect(fields(await toolbarOf(frame))).to.be.true;
  });
});

const fields = (toolbar: A11yToolbar): boolean =>
  !!toolbar.shadowRoot!.querySelector('fieldset')?.checkVisibility();
