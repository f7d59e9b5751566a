import { servedAt, type Frame } from '../support/frame.js';

/** What one painted frame showed. */
export interface PaintedFrame {
  readonly fontSize: string;
  readonly letterSpacing: string;
  readonly color: string;
  readonly background: string;
  /** Whether the page's own style sheet had come: it makes the paragraph 20 px. */
  readonly styled: boolean;
  readonly top: number;
}

interface Recorded {
  painted: PaintedFrame[];
  shift: number;
}

/** What is to be stored for the page to be shown so. */
export const STORED = JSON.stringify({
  version: 1,
  active: true,
  preferences: { fontSize: 2, background: 'black', letterSpacing: 0.2 },
});

/**
 * A script for the head: notes what each frame shows, when all that runs before it is painted has
 * run. A resize observer is told after animation frame callbacks and layout, right before painting.
 * The page's own sheet moves the text when it comes, with no toolbar as well: Chromium's headless shell
 * may count that as a shift.
 */
const RECORDER = `<script>
  window.painted = [];
  window.shift = 0;
  let styledAt;
  const observer = new ResizeObserver(() => {
    const text = document.querySelector('p');
    if (!text) return;
    const { fontSize, letterSpacing, color } = getComputedStyle(text);
    const styled = getComputedStyle(text).textIndent === '1px';
    if (styled) styledAt ??= performance.now();
    painted.push({
      fontSize,
      letterSpacing,
      color,
      background: getComputedStyle(document.body).backgroundColor,
      styled,
      top: text.getBoundingClientRect().top,
    });
  });
  const eachFrame = () => {
    requestAnimationFrame(eachFrame);
    observer.unobserve(document.documentElement);
    observer.observe(document.documentElement);
  };
  eachFrame();
  try {
    new PerformanceObserver((list) => {
      for (const { value, startTime } of list.getEntries()) if (startTime > styledAt) shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {}
</script>`;

export const SHEET = 'p { font-size: 20px; text-indent: 1px; color: #333 } body { margin: 8px }';

/** The address of a style sheet that takes a while. */
export const slowSheet = (css: string, ms: number): string =>
  servedAt([ms, css], { type: 'text/css' }).replace(/&/g, '&amp;');

/** A page that comes in pieces, with pauses between them. */
export const slowPage = (head: string, body = ''): (string | number)[] => [
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A slow page</title>${RECORDER}${head}
  <link rel="stylesheet" href="${slowSheet(SHEET, 800)}"></head>`,
  150,
  `<body>${body}<p>The first paragraph</p>`,
  200,
  '<style>h2 { color: navy; font-size: 30px }</style><h2>A heading</h2>',
  150,
  `<link rel="stylesheet" href="${slowSheet('h3 { font-size: 25px }', 150)}"><h3>Another</h3>`,
  // later than the page's own sheet
  500,
  '<p>The last paragraph</p></body></html>',
];

/** A page that has come before the engine has. */
export const quickPage = (head: string): (string | number)[] => [
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A quick page</title>${RECORDER}${head}
  <style>${SHEET}</style></head>`,
  200,
  '<body><p>The only paragraph</p></body></html>',
];

export const recorded = ({ window }: Frame): Recorded => window as unknown as Recorded;
