/* global window */
import { describe, isIcon, lost, pair } from '../compare.js';
import { fingerprint, firstDifference } from './fingerprint.js';
import { pause } from '../visit.js';
import { runs, share } from './common.js';

/** What is asked for: WCAG 2.2, success criteria 1.4.12 and 1.4.8, and what else a reader may want. */
const WANTED = {
  lineHeight: 1.5,
  wordSpacing: 0.16,
  paragraphSpacing: 2,
  lineLength: 80,
  fontFamily: 'serif',
  fontWeight: 'bold',
  textAlign: 'start',
  textTransform: 'none',
  fontStyle: 'normal',
  hyphens: 'auto',
};

/** Fonts that are kept until they have loaded and been judged are judged by then, in ms. */
const SETTLED = 600;

const isLetters = ({ isFormula }) => !isFormula;
const isLine = (text) => isLetters(text) && !text.isRaised;

/** For each setting that is a matter of single runs of text: which of them it is for, and when it is as asked. */
const OF_RUNS = {
  lineHeight: [isLine, ({ lineHeight }) => lineHeight >= 1.499],
  wordSpacing: [isLetters, ({ wordSpacing }) => wordSpacing >= 0.159],
  fontFamily: [
    (text) => isLetters(text) && !isMonospace(text),
    ({ family }) => /^serif\b/.test(family),
  ],
  fontWeight: [isLetters, ({ weight }) => weight >= 700],
  textAlign: [isLetters, ({ align }) => align !== 'justify'],
  textTransform: [isLetters, ({ transform }) => !/uppercase|caps/.test(transform)],
  fontStyle: [isLetters, ({ slant }) => slant === 'normal'],
  hyphens: [(text) => isLetters(text) && !text.isCode, ({ hyphens }) => hyphens === 'auto'],
};

const isMonospace = ({ isCode, family }) => isCode || /mono(?!type)|courier/i.test(family);

const asAsked = { ...share, least: 0.995 };

/** Asks for each text setting in turn, then for all at once: how much text is as asked, which icons broke, and the undo. */
export const text = {
  figures: {
    ...Object.fromEntries(Object.keys(WANTED).map((name) => [name, asAsked])),
    icons: { format: (n) => n.toFixed(2) },
    broken: { format: (n) => n.toFixed(2), most: 0 },
    lost: share,
    exact: { ...share, least: 1 },
    apply: { format: (n) => `${n.toFixed(0)} ms` },
  },
  worst: [...Object.keys(WANTED), 'broken', 'lost', 'exact'],

  async measure({ page, tool, base }) {
    if (!tool.set) return [];
    const source = await fingerprint(page, tool);
    const before = await runs(page, tool);
    const iconsBefore = await inPage(page, tool, 'generatedIcons');
    const textsBefore = byId(await inPage(page, tool, 'texts'));
    await tool.start(page, base);
    await pause(300);
    const figures = {};
    const notes = {};
    for (const name of Object.keys(WANTED)) {
      await tool.reset(page);
      await tool.set(page, { [name]: WANTED[name] });
      await pause(SETTLED);
      const { hit, notes: misses } = await reached(name);
      figures[name] = hit;
      notes[name] = misses;
    }
    await tool.reset(page);
    figures.apply = await tool.set(page, WANTED);
    await pause(SETTLED);
    const after = await runs(page, tool);
    const losses = lost(before, after);
    const icons = broken(
      pair(before, after),
      iconsBefore,
      await inPage(page, tool, 'generatedIcons'),
    );
    await tool.reset(page);
    await pause(SETTLED);
    const undone = await fingerprint(page, tool);
    const differences = ['html', 'css'].filter((part) => source[part] !== undone[part]);
    Object.assign(figures, { icons: icons.count, broken: icons.broken.length, lost: losses.lost });
    figures.exact = Number(!differences.length);
    Object.assign(notes, { broken: icons.broken, lost: losses.notes });
    notes.exact = differences.map((part) => firstDifference(source[part], undone[part]));
    return [{ figures, notes }];

    async function reached(name) {
      if (name === 'paragraphSpacing') {
        const list = await inPage(page, tool, 'paragraphs');
        return shareOf(
          list,
          ({ gap }) => gap >= 1.95,
          ({ gap }) => `${gap.toFixed(2)} em`,
        );
      }
      if (name === 'lineLength') {
        const list = await inPage(page, tool, 'lineLengths');
        const most = ({ wide }) => (wide ? 40 : 80) + 0.5;
        return shareOf(
          list,
          (line) => line.chars <= most(line),
          ({ chars }) => chars.toFixed(0),
        );
      }
      const [isMeant, isReached] = OF_RUNS[name];
      const now = byId(await inPage(page, tool, 'texts'));
      const list = before.flatMap((run) => {
        const is = now.get(run.id);
        const was = textsBefore.get(run.id);
        return is && was && !isIcon(run) && isMeant(was) ? [{ ...run, is }] : [];
      });
      return shareOf(
        list,
        ({ is }) => isReached(is),
        ({ is }) => brief(name, is),
      );
    }
  },
};

const PART = {
  fontFamily: 'family',
  fontWeight: 'weight',
  textAlign: 'align',
  textTransform: 'transform',
  fontStyle: 'slant',
};
const brief = (name, is) => String(is[PART[name] ?? name]);

const byId = (list) => new Map(list.map((one) => [one.id, one]));

function inPage(page, tool, name) {
  return page.evaluate((f, x) => window.__fidelity[f](x), name, tool.exclude ?? null);
}

/** The share of characters for which something holds, and the longest texts for which it does not. */
function shareOf(list, holds, tell) {
  const total = list.reduce((sum, { chars }) => sum + chars, 0);
  const misses = list.filter((one) => !holds(one));
  const missed = misses.reduce((sum, { chars }) => sum + chars, 0);
  const told = misses.map((one) => [{ tag: 'p', cls: '', ...one }, tell(one)]);
  return { hit: total ? 1 - missed / total : null, notes: describe(told) };
}

/** Icons that are text or generated content and are no longer drawn as they were. */
function broken(pairs, before, after) {
  const named = pairs.filter(({ before: was, after: is }) => is && isIcon(was));
  const notes = named
    .filter(({ before: was, after: is }) => Math.abs(is.width - was.width) > 0.35 * was.size)
    .map(({ before: was, after: is }) => `icon ${was.text}: ${was.width} → ${is.width} px`);
  const now = new Map(after.map((icon) => [`${icon.element}${icon.pseudo}`, icon]));
  for (const was of before) {
    const is = now.get(`${was.element}${was.pseudo}`);
    if (!is) continue;
    const moved = Math.abs(is.width - was.width) + Math.abs(is.height - was.height);
    if (moved > 10) notes.push(`generated icon: ${was.width.toFixed()} → ${is.width.toFixed()} %`);
  }
  return { count: named.length + before.length, broken: notes };
}
