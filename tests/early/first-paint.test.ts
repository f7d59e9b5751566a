import { expect } from '@open-wc/testing';
import { openServed, type Frame } from '../support/frame.js';
import { quickPage, recorded, slowPage, STORED, type PaintedFrame } from './frames.js';

const EARLY = '<script src="/dist/early.js"></script>';
const LATE = '<script defer src="/dist/a11y-toolbar.js?delay=700"></script>';
const FILES = ['early.js', 'a11y-toolbar.js'] as const;
const CLASSIC = '<script src="/dist/a11y-toolbar.js"></script>';

/** What a frame shows beside what the page's author wants, by which Firefox begins without his sheet. */
function inForce({ fontSize, letterSpacing, color, background, styled }: PaintedFrame): string {
  const factor = parseFloat(fontSize) / (styled ? 20 : 16);
  const spacing = parseFloat(letterSpacing) / parseFloat(fontSize);
  return `${String(factor)} ${spacing.toFixed(2)} ${color} ${background}`;
}

const WANTED = '2 0.20 rgb(255, 255, 255) rgb(0, 0, 0)';

/** Where the text was in the frames that its author's sheet had come for. */
const places = (painted: readonly PaintedFrame[]): Set<number> =>
  new Set(painted.filter(({ styled }) => styled).map(({ top }) => top));

/** @param frame - a page that has come, again or for the first time */
async function watched(frame: Frame): Promise<{ frame: Frame; painted: PaintedFrame[] }> {
  const { document } = frame;
  await document.querySelector('a11y-toolbar')?.applied;
  await new Promise((resolve) => frame.window.requestAnimationFrame(resolve));
  await new Promise((resolve) => frame.window.requestAnimationFrame(resolve));
  const { painted } = recorded(frame);
  return { frame, painted };
}

const open = async (head: string, body = ''): ReturnType<typeof watched> =>
  watched(await openServed(slowPage(head, body)));

describe('the first paint of a slow page', () => {
  beforeEach(() => {
    localStorage.setItem('a11y-toolbar', STORED);
  });
  afterEach(() => {
    localStorage.clear();
  });

  it('with early.js in the head shows what is stored in every frame, and shifts nothing', async () => {
    const { frame, painted } = await open(EARLY);

    expect(painted.length, 'frames').to.be.above(1);
    expect([...new Set(painted.map(inForce))]).to.eql([WANTED]);
    expect(recorded(frame).shift).to.equal(0);
    expect(places(painted)).to.have.length(1);
  });

  it('with early.js in the head and the toolbar later shows what is stored in every frame', async () => {
    const { painted } = await open(EARLY + LATE);

    expect(painted.length, 'frames').to.be.above(1);
    expect([...new Set(painted.map(inForce))]).to.eql([WANTED]);
  });

  it('with the toolbar’s own script alone shows what is stored once the page’s own sheet has come', async () => {
    const { frame, painted } = await open(CLASSIC);

    const styled = painted.filter((one) => one.styled);
    expect(styled.length, 'frames').to.be.above(1);
    expect([...new Set(styled.map(inForce))]).to.eql([WANTED]);
    expect(recorded(frame).shift).to.equal(0);
    expect(places(painted)).to.have.length(1);
  });

  it('with early.js waits for the engine where the toolbar itself comes sooner', async () => {
    const folder = `/copies/${encodeURIComponent('{"id":"sooner","wait":500}')}/`;
    const head = ['src', 'defer src'].map(
      (src, index) => `<script ${src}="${folder}${FILES[index]!}"></script>`,
    );
    const { frame, painted } = await watched(await openServed(quickPage(head.join(''))));

    expect([...new Set(painted.map(inForce))]).to.eql([WANTED]);
    expect(frame.window).to.have.property('A11yToolbar').that.is.a('function');
  });

  it('shifts nothing where the toolbar is in the markup and comes late', async () => {
    const { frame, painted } = await open(EARLY + LATE, '<a11y-toolbar></a11y-toolbar>');

    expect(recorded(frame).shift).to.equal(0);
    expect(places(painted)).to.have.length(1);
    expect([...new Set(painted.map(inForce))]).to.eql([WANTED]);
  });
});

describe('the bar that comes late to a slow page', () => {
  for (const [name, stored] of [
    ['of a visitor who has stored nothing', '{}'],
    ['of one who has switched off', STORED.replace('true', 'false')],
  ] as const) {
    it(`${name} shifts nothing`, async () => {
      localStorage.setItem('a11y-toolbar', stored);
      const { frame, painted } = await open(LATE);
      localStorage.clear();

      expect(frame.document.querySelector('a11y-toolbar'), 'the bar').not.to.equal(null);
      expect(recorded(frame).shift).to.equal(0);
      expect(places(painted)).to.have.length(1);
    });
  }
});
