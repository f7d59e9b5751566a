import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import ar from '../../../src/locales/ar.js';
import de from '../../../src/locales/de.js';
import he from '../../../src/locales/he.js';
import ru from '../../../src/locales/ru.js';
import { schemeNames } from '../../../src/settings/colors/scheme-names.js';
import type { Background } from '../../../src/settings/colors/background.js';
import { schemes } from '../../../src/settings/colors/schemes.js';
import { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { leaveOut } from '../../support/left-out.js';
import { emulateMedia } from '../../support/media.js';
import { contrast, parseColour, rgb } from '../contrast.js';
import {
  TITLE,
  button,
  hideBar,
  focused,
  inside,
  openToolbar,
  radio,
  radios,
  switchOf,
  toolbar,
} from '../support.js';

const backgrounds: Background[] = ['default', ...schemeNames];

const boxOf = (input: HTMLInputElement): Element => input.nextElementSibling!;

const bar = (element: A11yToolbar): HTMLElement => inside(element, '[part=bar]')[0]!;

/** What the visitor can press. */
const targets = (element: A11yToolbar): Element[] => [
  ...inside(element, 'button').filter((one) => one.checkVisibility()),
  ...radios(element),
];

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('a site', () => {
  const ALL = 'storage="none" controls="all"';
  const withBorder = (element: A11yToolbar): CSSStyleDeclaration[] =>
    inside(element, '*')
      .filter((one) => !one.matches('section, [part~=bar]') && one.checkVisibility())
      .map((one) => getComputedStyle(one))
      .filter(
        ({ borderTopStyle, borderTopWidth }) =>
          borderTopStyle === 'solid' && borderTopWidth === '2px',
      );
  const style = (css: string): void => {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    after = () => {
      sheet.remove();
    };
  };
  let after: (() => void) | undefined;

  afterEach(() => after?.());

  for (const look of ['plain', 'soft']) {
    it(`makes every button, value and field of look="${look}" as round as it wants, by one custom property`, async () => {
      style('a11y-toolbar { --a11y-toolbar-radius: 7px }');
      const boxes = withBorder(await openToolbar(`${ALL} look="${look}"`));

      expect(boxes.length).to.be.above(15);
      expect([...new Set(boxes.map(({ borderRadius }) => borderRadius))]).to.eql(['7px']);
    });
  }

  it('styles by ::part(option) the box that is seen, that of a setting that is on or off as well', async () => {
    style('a11y-toolbar::part(option) { border-radius: 50%; border-color: rgb(1, 2, 3) }');
    const element = await openToolbar('storage="none" controls="font-size links"');
    const boxes = inside<HTMLInputElement>(element, 'input').map(boxOf);

    expect(boxes.length).to.equal(5);
    for (const box of boxes) {
      const { borderRadius, borderTopColor, borderTopWidth } = getComputedStyle(box);
      expect([borderRadius, borderTopColor, borderTopWidth]).to.eql(['50%', 'rgb(1, 2, 3)', '2px']);
    }
  });
});

describe('the bar takes on', () => {
  for (const name of schemeNames) {
    it(`text and background of ${name}`, async () => {
      const { text, background } = schemes[name];
      const element = await openToolbar();
      element.set({ background: name });
      await element.applied;
      expect(getComputedStyle(bar(element)).color).to.equal(rgb(text));
      expect(getComputedStyle(bar(element)).backgroundColor).to.equal(rgb(background));
    });
  }

  for (const background of backgrounds) {
    it(`the colours of ${background}: boundaries and states at 3:1`, async () => {
      const element = await openToolbar();
      element.set({ background });
      await element.applied;
      const ground = parseColour(getComputedStyle(bar(element)).backgroundColor);
      const against = (colour: string): number => contrast(parseColour(colour), ground);
      const marked = radios(element).find(({ checked }) => checked)!;
      const unmarked = radios(element).find(({ checked }) => !checked)!;

      expect(against(getComputedStyle(boxOf(marked)).borderTopColor), 'chosen').to.be.least(7);
      expect(against(getComputedStyle(boxOf(unmarked)).borderTopColor), 'others').to.be.least(3);
      expect(against(getComputedStyle(button(element, 'Reset')).borderTopColor)).to.be.least(3);
    });

    it(`a focus ring on ${background} at 3:1`, async function () {
      // an engine under a bare display server has no window with the focus, and draws no ring
      if (!document.hasFocus()) await leaveOut(this, 'a window with the focus');
      const element = await openToolbar();
      element.set({ background });
      await element.applied;
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(TITLE);
      const { backgroundColor } = getComputedStyle(bar(element));
      const { outlineColor, outlineStyle } = getComputedStyle(switchOf(element));

      expect(outlineStyle).not.to.equal('none');
      expect(contrast(parseColour(outlineColor), parseColour(backgroundColor))).to.be.least(3);
    });
  }

  it('the font size, as far as the bar stays small', async () => {
    await setViewport({ width: 1600, height: 1000 });
    const element = await openToolbar();
    const size = (): number => parseFloat(getComputedStyle(switchOf(element)).fontSize);
    const before = size();
    element.set({ fontSize: 2 });
    await element.applied;

    expect(size()).to.be.at.least(1.25 * before);
    expect(inside(element, 'section')[0]!.offsetHeight).to.be.at.most(300);
  });

  it('the letter spacing', async () => {
    const element = await openToolbar();
    element.set({ letterSpacing: 0.2 });
    await element.applied;

    for (const text of [switchOf(element), ...inside(element, 'legend')]) {
      const { letterSpacing, fontSize } = getComputedStyle(text);
      expect(parseFloat(letterSpacing)).to.be.closeTo(0.2 * parseFloat(fontSize), 0.01);
    }
  });
});

describe('a chosen value', () => {
  for (const forced of ['none', 'active']) {
    it(`is told apart by its frame and a tick, with forced-colors: ${forced}`, async function () {
      await emulateMedia(this, { 'forced-colors': forced });
      const element = await openToolbar();
      const [one, other] = [radio(element, 'Font size 100%'), radio(element, 'Font size 150%')];
      const frame = (input: HTMLInputElement): string => getComputedStyle(boxOf(input)).boxShadow;
      const tick = (input: HTMLInputElement): string =>
        getComputedStyle(boxOf(input), '::before').content;

      expect(frame(one)).to.match(/ 2px/);
      expect(frame(other)).to.equal('none');
      expect(tick(one)).to.equal('""');
      expect(tick(other)).to.equal('none');
    });
  }

  it('has the visitor’s system colours where they are forced', async function () {
    await emulateMedia(this, { 'forced-colors': 'active' });
    const element = await openToolbar();
    element.set({ background: 'beige' });
    await element.applied;
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.cssText = 'color: CanvasText; background: Canvas; forced-color-adjust: none';
    const { color, backgroundColor } = getComputedStyle(probe);

    expect(getComputedStyle(bar(element))).to.include({ color, backgroundColor });
    expect(getComputedStyle(boxOf(radio(element, 'Brown on beige'))).borderTopColor).to.equal(
      color,
    );
    probe.remove();
  });
});

describe('on a desktop', () => {
  for (const lang of ['en', 'ru']) {
    for (const [fontSize, height] of [
      [1, 720],
      [2, 720],
      [3, 720],
      [1, 800],
      [2, 800],
      [3, 800],
    ] as const) {
      it(`every control is in view in ${lang} at ${fontSize * 100} %, ${height} px high, without scrolling`, async () => {
        await setViewport({ width: 1280, height });
        const element = await openToolbar(`storage="none" lang="${lang}"`);
        element.set({ fontSize });
        await element.applied;
        const [panel] = inside(element, '[part=panel]');

        expect(panel!.scrollHeight).to.equal(panel!.clientHeight);
        expect(bar(element).offsetHeight).to.be.at.most(0.3 * height);
        for (const target of targets(element)) {
          expect(target.getBoundingClientRect().bottom).to.be.at.most(
            panel!.getBoundingClientRect().bottom,
          );
        }
      });
    }
  }
});

describe('what stands on a button', () => {
  for (const letterSpacing of [0, 0.12, 0.2]) {
    it(`takes two lines at most on a desktop, spaced by ${letterSpacing} em`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const element = await openToolbar();
      element.set({ letterSpacing });
      await element.applied;

      for (const one of inside(element, '[part=actions] button'))
        expect(linesOf(one), one.textContent.trim()).to.be.at.most(2);
    });
  }
});

describe('spaced as WCAG 2.2 has it in 1.4.12', () => {
  for (const width of [320, 1280]) {
    it(`the bar cuts nothing off at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const element = await openToolbar();
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      element.shadowRoot!.adoptedStyleSheets.push(spacing);

      for (const text of inside(element, 'button, legend, [part=sample]')) {
        if (!text.checkVisibility() || text === switchOf(element)) continue;
        expect(text.scrollWidth, text.textContent.trim()).to.be.at.most(text.offsetWidth);
        expect(text.scrollHeight, text.textContent.trim()).to.be.at.most(text.offsetHeight);
      }
      expect(bar(element).scrollWidth).to.be.at.most(bar(element).clientWidth);
    });
  }
});

describe('for who asks for more contrast', () => {
  it('boundaries are as strong as text', async function () {
    await emulateMedia(this, { 'prefers-contrast': 'more' });
    const element = await openToolbar();
    const { color } = getComputedStyle(bar(element));

    for (const part of [button(element, 'Reset'), boxOf(radio(element, 'Font size 150%'))]) {
      expect(getComputedStyle(part).borderTopColor).to.equal(color);
    }
  });
});

describe('on a narrow screen', () => {
  for (const lang of ['en', 'ru', 'de']) {
    for (const fontSize of [1, 2, 3]) {
      it(`${lang} at ${fontSize * 100} % fits into 320 px with nothing cut off`, async () => {
        const element = await openToolbar(`storage="none" lang="${lang}"`);
        if (lang === 'de') element.strings = de;
        document.body.prepend(element);
        // only now: what WebKit has resolved in a wide window it takes for the next bar, until it is resized
        await setViewport({ width: 320, height: 800 });
        document.body.style.margin = '0';
        element.set({ fontSize, letterSpacing: 0.12, background: 'white' });
        await element.applied;
        const { left, right } = bar(element).getBoundingClientRect();

        expect(bar(element).scrollWidth).to.be.at.most(bar(element).clientWidth);
        for (const part of inside(element, 'button, legend, label, .box')) {
          const box = part.getBoundingClientRect();
          expect(box.left).to.be.at.least(left);
          expect(box.right).to.be.at.most(right);
        }
        for (const text of inside(element, 'button, slot[name=label], legend, [part=sample]')) {
          expect(text.scrollWidth, text.textContent.trim()).to.be.at.most(text.offsetWidth);
          expect(brokenWords(text)).to.eql([]);
        }
        element.remove();
        await element.applied;
        document.body.removeAttribute('style');
      });
    }
  }
});

describe('in a window as that of a desktop at 400 %', () => {
  for (const strings of [ru, ar, de])
    for (const letterSpacing of [0, 0.2])
      it(`no word is broken: ${strings.lang}, spaced by ${String(letterSpacing)} em`, async () => {
        await setViewport({ width: 320, height: 256 });
        const element = await openToolbar(`storage="none" lang="${strings.lang}"`);
        element.strings = strings;
        element.set({ fontSize: 3, letterSpacing });
        await element.applied;
        const texts = inside(element, 'legend, [part~=close]');

        expect(texts).to.have.length(4);
        for (const text of texts) {
          const words = text.textContent.trim();
          expect(linesOf(text), words).to.be.at.most(words.split(/\s+/).length);
          expect(text.scrollWidth, words).to.be.at.most(text.offsetWidth);
        }
      });
});

describe('an open bar that does not show all of it', () => {
  for (const [width, height, part] of [
    [1280, 500, '[part=panel]'],
    [768, 640, '[part=bar]'],
    [360, 640, '[part=bar]'],
    [320, 256, '[part=bar]'],
  ] as const)
    it(`has a shade at its lower edge: ${String(width)} × ${String(height)}`, async () => {
      await setViewport({ width, height });
      const element = await openToolbar('storage="none" controls="all"');
      const [box] = inside(element, part);
      const shades = getComputedStyle(box!).backgroundImage.match(/linear-gradient/g) ?? [];

      expect(box!.scrollHeight).to.be.above(box!.clientHeight);
      expect(shades).to.have.length(2);
    });

  for (const width of [768, 360])
    it(`scrolls below the switch and its way to close it, ${String(width)} px wide`, async () => {
      await setViewport({ width, height: 640 });
      const element = await openToolbar('storage="none" controls="all"');
      const box = bar(element);
      const [close, panel] = inside(element, '[part=panel], [part~=close]');
      for (const y of [100, 200, 300]) {
        box.scrollTop = y;
        const { top, bottom } = close!.getBoundingClientRect();
        for (const x of [40, width / 2, width - 40]) {
          const found = element.shadowRoot!.elementFromPoint(x, (top + bottom) / 2);
          expect(panel!.contains(found), `${String(x)} px, ${String(y)} px`).to.be.false;
        }
      }
    });

  it('has its way to close it within the edges of the window', async () => {
    await setViewport({ width: 768, height: 1024 });
    const element = await openToolbar('storage="none" lang="de"');
    element.strings = de;
    element.set({ letterSpacing: 0.2 });
    await element.applied;

    expect(inside(element, '[part~=close]')[0]!.getBoundingClientRect().right).to.be.at.most(756);
  });
});

describe('what can be pressed', () => {
  for (const width of [320, 1280]) {
    for (const fontSize of [1, 2]) {
      it(`is at least 44 px wide and high at ${width} px and ${fontSize * 100} %`, async () => {
        await setViewport({ width, height: 800 });
        const element = await openToolbar();
        element.set({ fontSize });
        await element.applied;

        for (const target of targets(element)) {
          const box = target.getBoundingClientRect();
          expect(box.width).to.be.at.least(44);
          expect(box.height).to.be.at.least(44);
        }
      });
    }
  }

  it('does not overlap', async () => {
    const element = await openToolbar();
    const boxes = targets(element).map((target) => target.getBoundingClientRect());

    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart).to.be.true;
      }
    }
  });
});

describe('the page’s own CSS', () => {
  it('does not change how the bar looks', async () => {
    const element = await openToolbar();
    document.body.prepend(element);
    await element.applied;
    const looks = (): unknown =>
      [bar(element), ...targets(element), ...inside(element, 'legend, .box')].map((part) => {
        const style = getComputedStyle(part);
        return [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`);
      });
    const before = looks();
    const hostile = document.head.appendChild(document.createElement('style'));
    hostile.textContent = `
      html { font-size: 62.5%; text-align: right; text-transform: uppercase; word-spacing: 1em }
      * { color: red; font: italic 40px/3 fantasy; letter-spacing: 1em; cursor: wait }
      button, input, fieldset, legend, label, section, p, span { margin: 3em; border: 5px dashed }
      a11y-toolbar { background: red; text-shadow: 0 0 9px red; white-space: nowrap }`;
    const after = looks();
    hostile.remove();
    element.remove();

    expect(after).to.eql(before);
  });

  it('can place and style the bar through its custom properties and parts', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = `
      a11y-toolbar { --a11y-toolbar-background: rgb(1, 2, 3); --a11y-toolbar-text: rgb(4, 5, 6) }
      a11y-toolbar::part(switch) { text-transform: uppercase }`;
    const element = await toolbar();

    const { backgroundColor, color } = getComputedStyle(bar(element));
    expect({ backgroundColor, color }).to.eql({
      backgroundColor: 'rgb(1, 2, 3)',
      color: 'rgb(4, 5, 6)',
    });
    expect(getComputedStyle(switchOf(element)).textTransform).to.equal('uppercase');
    style.remove();
  });
});

describe('the bar', () => {
  it('is not printed', async function () {
    await emulateMedia(this, { media: 'print' });
    const element = await openToolbar();

    expect(inside(element, 'section')[0]!.getBoundingClientRect().height).to.equal(0);
  });

  it('is not there where the page hides it', async () => {
    const element = await toolbar('storage="none" hidden');

    expect(inside(element, 'section')[0]!.getBoundingClientRect().height).to.equal(0);
  });

  it('moves nothing', async () => {
    const element = await openToolbar();
    radio(element, 'White on black').click();
    await hideBar(element);

    expect(element.shadowRoot!.getAnimations()).to.eql([]);
  });

  it('lies the other way round in a language that is read from right to left', async () => {
    A11yToolbar.locale(he);
    const element = await openToolbar('storage="none" lang="he"');
    const [first, second] = inside(element, 'fieldset').map((one) => one.getBoundingClientRect());

    expect(first!.left).to.be.greaterThan(second!.left);
  });
});

/** The number of lines of an element's text. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** The words of an element that stand on more than one line. */
function brokenWords(element: Element): string[] {
  const texts = [...element.childNodes].filter((node) => node instanceof Text);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)]
      .filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      })
      .map(([word]) => word),
  );
}
