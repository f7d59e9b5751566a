// What a change did to the text of a page: pure functions over two probes of it. Shares are weighted by characters.

/** A run of which less than this could be read before counts as unreadable from the start. */
export const READABLE = 0.5;
const WORST = 8;
/** The least characters that a line should have room for, and the usual length of a word with its space. */
const COLUMN = 16;
const WORD = 6;

/** The runs of the first probe, each with its counterpart in the second (or null) and its growth, CSS zoom included. */
export function pair(before, after) {
  const byId = new Map(after.map((run) => [run.id, run]));
  return before.map((run) => {
    const now = byId.get(run.id) ?? null;
    return { before: run, after: now, growth: now ? sizeOf(now) / sizeOf(run) : 0 };
  });
}

/** How much text grew by `factor` ± 5 %, less, or more. Lost text and drawings are left out. */
export function reach(pairs, factor) {
  const sum = { hit: 0, under: 0, over: 0 };
  const misses = [];
  for (const { before, after, growth } of pairs) {
    if (!after || before.svg) continue;
    const kind = growth > factor * 1.05 ? 'over' : growth < factor * 0.95 ? 'under' : 'hit';
    sum[kind] += before.chars;
    if (kind !== 'hit') misses.push([before, `${growth.toFixed(2)}×`]);
  }
  const total = sum.hit + sum.under + sum.over;
  return { ...shares(sum, total), notes: describe(misses) };
}

/** The ids of the texts that could be read before and cannot now, since they are not rendered or cut off. */
export function hiddenSince(before, after) {
  return new Set(
    pair(before, after)
      .filter(({ before: was, after: is }) => was.share >= READABLE && !(is?.share >= READABLE))
      .map(({ before: { id } }) => id),
  );
}

/**
 * How much text can no longer be read: no longer rendered, cut by an overflow, or newly under other text. Text that a control
 * of the page shows when it is pressed (`revealed`) is not lost, but `hidden`.
 */
export function lost(before, after, revealed = new Set()) {
  const sum = { gone: 0, clipped: 0, covered: 0 };
  let hidden = 0;
  const losses = [];
  const seen = overlaps(before);
  const covered = new Set();
  for (const couple of overlaps(after)) {
    if (!seen.has(couple)) for (const id of couple.split('~')) covered.add(+id);
  }
  let total = 0;
  for (const { before: was, after: is } of pair(before, after)) {
    if (was.share < READABLE) continue;
    total += was.chars;
    if (revealed.has(was.id)) {
      hidden += was.chars;
    } else if (!is) {
      sum.gone += was.chars;
      losses.push([was, 'gone']);
    } else if (is.share < was.share - 0.1) {
      sum.clipped += was.chars * (was.share - is.share);
      losses.push([was, `clipped to ${Math.floor(is.share * 100)} %`]);
    } else if (covered.has(was.id)) {
      sum.covered += was.chars;
      losses.push([was, 'overlapped']);
    }
  }
  const all = { lost: sum.gone + sum.clipped + sum.covered, ...sum, hidden };
  return { ...shares(all, total), notes: describe(losses) };
}

/**
 * How much text has less room than it should and had more before: in columns of fewer than 16 characters though the window has
 * room for as many (`squeezed`, a share of the characters), in three lines or more of these (`strips`), or with words divided in
 * their middle (`broken`, a share of the words). `narrow` is what stands in such columns in whatever window.
 */
export function tight(before, after) {
  const sum = { narrow: 0, squeezed: 0, strips: 0, broken: 0 };
  const found = [];
  let [chars, words] = [0, 0];
  for (const { before: was, after: is } of pair(before, after)) {
    if (!is || was.share < READABLE) continue;
    chars += is.chars;
    words += is.chars / WORD;
    sum.broken += Math.max(0, is.broken - was.broken);
    if (is.column === null || is.column >= COLUMN || (was.column ?? COLUMN) < COLUMN) continue;
    sum.narrow += is.chars;
    if (is.most < COLUMN) continue;
    sum.squeezed += is.chars;
    if (is.lines > 2) sum.strips += is.chars;
    found.push([is, `${is.column.toFixed(0)} characters in a line`]);
  }
  const { narrow, squeezed, strips } = shares(sum, chars);
  return {
    narrow,
    squeezed,
    strips,
    broken: words ? sum.broken / words : null,
    notes: describe(found),
  };
}

/** How much text has at least `em` of letter spacing, and which icons and joined scripts that broke. */
export function spaced(pairs, em) {
  const sum = { hit: 0 };
  const misses = [];
  let total = 0;
  let icons = 0;
  let broken = 0;
  for (const { before, after } of pairs) {
    if (!after || before.svg) continue;
    if (isIcon(before)) {
      icons++;
      if (Math.abs(after.width - before.width) <= 0.35 * before.size) continue;
      broken++;
      misses.push([before, `icon ${before.width.toFixed(0)} → ${after.width.toFixed(0)} px`]);
    } else if (before.joined) {
      if (after.spacing === before.spacing) continue;
      broken++;
      misses.push([before, 'joined script spaced']);
    } else {
      total += before.chars;
      if (after.spacing >= after.size * em - 0.05) sum.hit += before.chars;
      else misses.push([before, `${after.spacing} px`]);
    }
  }
  return { ...shares(sum, total), icons, broken, notes: describe(misses) };
}

/** One line for each of the longest runs: what happened, where, and how the text begins. */
export function describe(list) {
  return list
    .sort(([a], [b]) => b.chars - a.chars)
    .slice(0, WORST)
    .map(([run, what]) => `${what} <${run.tag} class="${run.cls}"> ${run.text}`);
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;
}

function sizeOf(run) {
  return run.size * run.zoom;
}

function shares(sums, total) {
  // A page without such text has no share of it: null keeps it out of the means.
  return Object.fromEntries(Object.entries(sums).map(([k, v]) => [k, total ? v / total : null]));
}

/** By the name of its font, or by characters that only a font of icons has. */
export function isIcon(run) {
  const family = run.family.split(',')[0];
  return (
    /icon|awesome|glyph|symbol|fontello|dashicons|remix|boxicons|feather|material/i.test(family) ||
    /^[\ue000-\uf8ff]+$/.test(run.text)
  );
}

/** Couples of runs (`id~id`) whose glyphs lie on each other, found with a uniform grid. */
function overlaps(runs) {
  const cell = 200;
  const grid = new Map();
  const found = new Set();
  for (const run of runs) {
    if (run.share <= READABLE || !run.flat) continue;
    for (const [index, box] of run.rects.entries()) {
      const one = { run, box, drawn: run.drawn[index] };
      for (const key of cellsOf(box, cell)) {
        const others = grid.get(key) ?? [];
        grid.set(key, others);
        for (const other of others) {
          if (other.run.id !== run.id && isOver(one, other)) {
            found.add(`${Math.min(run.id, other.run.id)}~${Math.max(run.id, other.run.id)}`);
          }
        }
        others.push(one);
      }
    }
  }
  return found;
}

/** Text that scrolls together is compared where it stands, drawn or not; other text where it is drawn. */
function isOver(a, b) {
  return a.run.pane === b.run.pane ? glyphsCollide(a.box, b.box) : glyphsCollide(a.drawn, b.drawn);
}

function* cellsOf([left, top, right, bottom], cell) {
  for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) {
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) yield `${x}:${y}`;
  }
}

/** Line boxes are taller than their glyphs, so only their middle counts. */
function glyphsCollide(a, b) {
  const heightA = a[3] - a[1];
  const heightB = b[3] - b[1];
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height =
    Math.min(a[3] - 0.2 * heightA, b[3] - 0.2 * heightB) -
    Math.max(a[1] + 0.2 * heightA, b[1] + 0.2 * heightB);
  if (width <= 3 || height <= 0.15 * Math.min(heightA, heightB)) return false;
  return width * height > 0.05 * Math.min((a[2] - a[0]) * heightA, (b[2] - b[0]) * heightB);
}
