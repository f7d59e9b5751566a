/** Enough to tell tasks, styles and layout apart, and little enough not to slow them down. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
const STYLE = new Set(['UpdateLayoutTree']);
const LAYOUT = new Set(['Layout']);
/** What the browser does by itself; the rest of a task is script, or what a script has asked for. */
const RENDERING = new Set([
  ...STYLE,
  ...LAYOUT,
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'ParseHTML',
]);

/** Traces a page's main thread until `stop()`, which resolves to a reader of what happened. */
export async function startTrace(page) {
  await page.tracing.start({ categories: CATEGORIES });
  return {
    async stop() {
      const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
      return readTrace(traceEvents);
    },
  };
}

/** Sets the marks that `between()` looks for around a piece of code that runs inside the page. */
export const marked = (name, expression) => `(async () => {
  performance.mark('bench-start-${name}');
  try { return await (${expression}); }
  finally { performance.mark('bench-end-${name}'); }
})()`;

function readTrace(events) {
  const marks = (kind, name) => events.filter((event) => event.name === `bench-${kind}-${name}`);
  const sorted = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);

  /** A name may have been marked several times. In all that is a list of spans. */
  const spans = (name) =>
    marks('start', name).map((start, index) => ({ start, end: marks('end', name)[index] }));

  /** Events that began between two marks, on their thread. */
  const within = ({ start, end }) =>
    sorted.filter(
      ({ pid, tid, ts }) =>
        pid === start.pid && tid === start.tid && ts >= start.ts && ts <= end.ts,
    );

  return {
    /** Milliseconds of processor time between the marks of a name. */
    between(name) {
      let [shown, style, layout] = [0, 0, 0];
      for (const span of spans(name)) {
        const inside = within(span);
        shown += (span.end.tts - span.start.tts) / 1000;
        layout += timeOf(outermost(inside, new Set([...STYLE, ...LAYOUT])), LAYOUT);
        style += timeOf(outermost(inside, new Set([...STYLE, ...LAYOUT])), STYLE);
      }
      return { shown, style, layout, script: Math.max(0, shown - style - layout) };
    },
    /** Each task of the main thread between the marks of a name, and how much of it is no rendering. */
    tasks(name) {
      return spans(name).flatMap(({ start, end }) => {
        // the first mark is inside the task that it is about
        const around = sorted.findLast(
          (event) => isTask(event) && event.tid === start.tid && event.ts <= start.ts,
        );
        const inside = within({ start: around ?? start, end });
        return inside.filter(isTask).map(({ ts, dur, tdur }) => {
          const parts = inside.filter((event) => event.ts >= ts && event.ts < ts + dur);
          return { task: tdur / 1000, script: tdur / 1000 - timeOf(outermost(parts, RENDERING)) };
        });
      });
    },
    /** Milliseconds by the clock. */
    duration: (name) =>
      spans(name).reduce((sum, { start, end }) => sum + (end.ts - start.ts) / 1000, 0),
  };
}

const isTask = ({ name }) => name.endsWith('RunTask');

const timeOf = (events, names) =>
  events.reduce((sum, { name, tdur }) => sum + (!names || names.has(name) ? tdur / 1000 : 0), 0);

/** Events of some names that are in no other one of them. */
function outermost(events, names) {
  let end = 0;
  return events.filter(({ name, ts, dur }) => {
    if (!names.has(name) || ts < end) return false;
    end = ts + dur;
    return true;
  });
}
