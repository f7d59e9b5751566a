import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { openFrame, openMarkup, type Frame } from '../../support/frame.js';
import { inside } from '../support.js';

const SCRIPT = '/dist/a11y-toolbar.js';

async function barIn({ document, window }: Frame): Promise<A11yToolbar> {
  await window.customElements.whenDefined('a11y-toolbar');
  // scroll bars take room in Firefox, on pages that scroll
  document.documentElement.style.setProperty('scrollbar-width', 'none', 'important');
  const bar = document.querySelector('a11y-toolbar')!;
  await bar.applied;
  return bar;
}

/** Everything that what is in the bar computes to, and where it is. */
function looks(bar: A11yToolbar): Record<string, unknown> {
  const origin = inside(bar, 'section')[0]!.getBoundingClientRect();
  const entries = inside(bar, '[part=bar], [part=bar] *').flatMap((part, index) =>
    ['', '::before', '::after'].map((pseudo) => {
      const style = bar.ownerDocument.defaultView!.getComputedStyle(part, pseudo);
      const { left, top, width, height } = part.getBoundingClientRect();
      // a slot has no box, and no place
      const from = width || height ? origin : { left, top };
      const place = [left - from.left, top - from.top, width, height].map(Math.round).join();
      const values = [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [
        `${part.localName} ${part.part.value} ${index}${pseudo}`,
        [place, ...values].join('\n'),
      ];
    }),
  );
  return Object.fromEntries(entries) as Record<string, unknown>;
}

describe('on a page whose CSS is hostile', () => {
  before(() => setViewport({ width: 1000, height: 700 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const placement of ['top', 'bottom', 'inline', 'floating'] as const) {
    it(`the bar looks as on an empty one: ${placement}`, async () => {
      const empty = await openMarkup(
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Empty</title>
        <body style="margin: 0"><a11y-toolbar storage="none" active></a11y-toolbar>
        <script src="${SCRIPT}"></script>`,
      );
      const expected = await barIn(empty);
      expected.placement = placement;
      await expected.applied;
      const before = looks(expected);
      const hostile = await openFrame('/demo/hostile.html');
      const bar = await barIn(hostile);
      bar.placement = placement;
      await bar.applied;
      const after = looks(bar);

      expect(Object.keys(after)).to.eql(Object.keys(before));
      for (const [part, look] of Object.entries(before))
        expect(differences(look, after[part]), part).to.eql([]);
    });
  }
});

/** Lines that one text has and the other has not. */
function differences(one: unknown, other: unknown): string[] {
  const lines = new Set(String(one).split('\n'));
  return String(other)
    .split('\n')
    .filter((line) => !lines.has(line));
}
