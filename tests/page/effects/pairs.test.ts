import { expect } from '@open-wc/testing';
import { settingNames, settingOf, type Preferences } from '../../../src/settings/catalog.js';
import { toPageStyle } from '../../../src/settings/page-style.js';
import { defaults } from '../../../src/settings/preferences.js';
import { openSource, type Page } from '../support.js';

/** Each way in which a page may say how high its lines are, and languages that are written in other ways. */
const PAGE = `<!doctype html>
  <html lang="en">
    <title>Lines</title>
    <style>
      :root { --lines: 1.6; --high: 26px; --size: 20px; line-height: var(--lines) }
      body { font-family: sans-serif }
      .factor { line-height: var(--lines) }
      .length { line-height: var(--high) }
      .shorthand { font: var(--size) / var(--lines) serif }
      .normal { line-height: var(--missing, 1.2) }
    </style>
    <p>One<br>Two</p>
    <p class="factor">One<br>Two</p>
    <p class="length">One<br>Two</p>
    <p class="shorthand">One<br>Two</p>
    <p class="normal">One<br>Two</p>
    <p lang="fr" class="length">Un<br>Deux</p>
    <p lang="el" class="factor">Ένα<br>Δύο</p>
    <blockquote lang="de"><p>Eins<br>Zwei</p><p class="length">Eins<br>Zwei</p></blockquote>
    <section lang="ar" dir="rtl"><p>واحد<br>اثنان</p><p class="length">واحد<br>اثنان</p></section>
    <section lang="zh-Hans"><p>一<br>二</p><p class="length">一<br>二</p></section>
    <section lang="hi"><p>एक<br>दो</p><p class="shorthand">एक<br>दो</p></section>
    <section lang="th"><h2 class="length">หนึ่ง<br>สอง</h2><p>หนึ่ง<br>สอง</p></section>
  </html>`;

/** The settings that a page style knows, each with the value that changes most. */
const choices = settingNames.flatMap((name) => {
  const choice: Partial<Preferences> = { [name]: settingOf(name).values.at(-1) };
  return Object.keys(toPageStyle({ ...defaults, ...choice })).length ? [{ name, choice }] : [];
});

const pairs = choices.flatMap((one, at) => choices.slice(at).map((other) => [one, other] as const));

interface Lines {
  readonly distance: number;
  readonly size: number;
  readonly width: number;
}

/** The distance between the two lines of each text, in px, with its font size and the width of its box. */
const linesIn = ({ document, window }: Page): Lines[] =>
  [...document.querySelectorAll<HTMLElement>('p, h2')].map((element) => {
    const [first, last] = [element.firstChild!, element.lastChild!].map((text) => {
      const range = document.createRange();
      range.selectNode(text);
      return range.getBoundingClientRect().top;
    }) as [number, number];
    const size = parseFloat(window.getComputedStyle(element).fontSize);
    return { distance: last - first, size, width: element.clientWidth };
  });

describe('two settings together, where custom properties say how high lines are', () => {
  it('make no line higher, and no text narrower, than is asked', async () => {
    const page = await openSource(PAGE);
    const before = linesIn(page);
    const wrong: string[] = [];
    for (const [one, other] of pairs) {
      const preferences = { ...defaults, ...one.choice, ...other.choice };
      const { fontSize, lineHeight } = preferences;
      await page.engine.apply(toPageStyle(preferences));
      for (const [at, { distance, size, width }] of linesIn(page).entries()) {
        const own = before[at]!;
        const most = Math.max(own.distance * fontSize, lineHeight * size);
        if (distance > most + 1 || width < own.width / 2)
          wrong.push(`${one.name}, ${other.name}: ${String(distance)} × ${String(width)} px`);
      }
    }

    expect(before).to.have.length(17);
    expect(pairs.length).to.be.greaterThan(200);
    expect(wrong).to.eql([]);
  });
});
