import { expect } from '@open-wc/testing';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { openFrame, servedAt, type Frame } from '../../support/frame.js';

const STORED = JSON.stringify({
  version: 1,
  active: true,
  preferences: { fontSize: 2, background: 'black' },
});

const EARLY = '<script src="/dist/early.js"></script>';
const TOOLBAR = '<script src="/dist/a11y-toolbar.js"></script>';

const PLAIN = '16px rgba(0, 0, 0, 0)';
const CHOSEN = '32px rgb(0, 0, 0)';

/** @param query - what the page's address has in addition */
async function open(scripts: string, query: string): Promise<Frame> {
  const markup = `<!doctype html><html lang="en"><head><title>A page</title>${scripts}</head>
<body><p>Text</p></body></html>`;
  const frame = await openFrame(`${servedAt(markup)}${query}`);
  await toolbarOf(frame)?.applied;
  return frame;
}

const toolbarOf = ({ document }: Frame): A11yToolbar | null =>
  document.querySelector('a11y-toolbar');

function looks({ window, document }: Frame): string {
  const { fontSize } = window.getComputedStyle(document.querySelector('p')!);
  return `${fontSize} ${window.getComputedStyle(document.body).backgroundColor}`;
}

describe('?a11y-toolbar=off in the address', () => {
  beforeEach(() => {
    localStorage.setItem('a11y-toolbar', STORED);
  });
  afterEach(() => {
    localStorage.clear();
  });

  for (const [name, scripts] of Object.entries({
    'the toolbar': TOOLBAR,
    'early.js': EARLY,
    'early.js and the toolbar': EARLY + TOOLBAR,
  })) {
    it(`starts with the plain page in a page with ${name}, and what is stored stays`, async () => {
      expect(looks(await open(scripts, '&a11y-toolbar=off'))).to.equal(PLAIN);
      expect(localStorage.getItem('a11y-toolbar')).to.equal(STORED);
    });

    for (const query of ['', '&a11y-toolbar=on', '&other=off', '#a11y-toolbar=off']) {
      it(`is not asked for by "${query}" in a page with ${name}: what is stored is in force`, async () => {
        expect(looks(await open(scripts, query))).to.equal(CHOSEN);
      });
    }
  }

  it('leaves a switch that brings the stored choices back', async () => {
    const frame = await open(EARLY + TOOLBAR, '&a11y-toolbar=off');
    const toolbar = toolbarOf(frame)!;
    expect(toolbar.active).to.be.false;
    toolbar.shadowRoot!.querySelector('button')!.click();
    await toolbar.applied;

    expect(looks(frame)).to.equal(CHOSEN);
  });

  it('leaves the next page as it is chosen', async () => {
    await open(EARLY + TOOLBAR, '&a11y-toolbar=off');

    expect(looks(await open(EARLY + TOOLBAR, ''))).to.equal(CHOSEN);
  });
});
