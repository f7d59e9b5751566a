import { expect } from '@open-wc/testing';
import { openServed, type Frame } from '../support/frame.js';
import { leaveOut } from '../support/left-out.js';
import { slowSheet, STORED } from './frames.js';

const EARLY = '<script src="/dist/early.js"></script>';
const CLASSIC = '<script src="/dist/a11y-toolbar.js"></script>';

/** Each page is loaded so often, by turns; the fastest counts, as all else is the machine's. */
const TIMES = 7;
/** What a busy machine makes of the same page, in ms. */
const NOISE = 60;

interface Timed {
  /** When something was painted first, in ms from the start. */
  readonly painted: number;
  /** How long the script kept the page waiting, its way here included, in ms. */
  readonly own: number;
}

type Bound = [
  name: string,
  script: string,
  most: string,
  isWithin: (times: { late: number; own: number; plain: number }) => boolean,
];

/** A page of some length, whose style sheet takes a while, as most do. */
const page = (script: string): string => `<!doctype html><html lang="en"><head><title>A page</title>
<script>performance.mark('before')</script>${script}<script>performance.mark('after')</script>
<link rel="stylesheet" href="${slowSheet('p { font-size: 20px; color: #333 }', 100)}"></head>
<body>${'<p>A paragraph of some words</p>'.repeat(300)}</body></html>`;

async function load(script: string): Promise<Timed | undefined> {
  const frame = await openServed(page(script));
  const painted = await firstPaint(frame);
  const { performance } = frame.window;
  const own = performance.measure('own', 'before', 'after').duration;
  frame.element.remove();
  return painted === undefined ? undefined : { painted, own };
}

/** Resolves when it is known; `undefined` in a browser that does not tell. */
async function firstPaint({ window }: Frame): Promise<number | undefined> {
  if (!window.PerformanceObserver.supportedEntryTypes.includes('paint')) return undefined;
  return new Promise((resolve) => {
    new window.PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

const least = (numbers: readonly number[]): number => Math.min(...numbers);

describe('the time of the first paint', () => {
  beforeEach(() => {
    localStorage.setItem('a11y-toolbar', STORED);
  });
  afterEach(() => {
    localStorage.clear();
  });

  for (const [name, script, most, isWithin] of [
    ['early.js', EARLY, 'than it takes itself', ({ late, own }) => late < own + NOISE],
    // its work begins with the body, so its tag alone tells nothing
    ['the toolbar', CLASSIC, 'than the page takes', ({ late, plain }) => late < plain],
  ] satisfies Bound[]) {
    it(`is later with ${name} in the head by no more ${most}`, async function () {
      const [plain, scripted]: [Timed[], Timed[]] = [[], []];
      for (let time = 0; time < TIMES; time++) {
        for (const [head, timed] of [
          ['', plain],
          [script, scripted],
        ] as const) {
          const one = await load(head);
          if (!one) return leaveOut(this, 'the time of the first paint in frames');
          timed.push(one);
        }
      }
      const without = least(plain.map(({ painted }) => painted));
      const late = least(scripted.map(({ painted }) => painted)) - without;
      const own = least(scripted.map((one) => one.own));
      const figures =
        `first paint: ${without.toFixed()} ms, ${late.toFixed()} ms later with ${name}, ` +
        `whose tag takes ${own.toFixed()} ms`;
      console.log(figures);

      expect(isWithin({ late, own, plain: without }), figures).to.be.true;
    });
  }
});
