import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { auditPreferences, type AuditDriver, type AuditOptions } from '../../src/audit/index.js';
import type { Preferences } from '../../src/settings/catalog.js';
import type { Frame } from '../support/frame.js';
import { screenshotUrl } from '../support/screenshot.js';
import { stepsHere } from '../support/sweep.js';
import { openPlanted, pinned } from './planted.js';

const driver: AuditDriver = {
  screenshot: () => screenshotUrl(),
  press: (key) => sendKeys({ press: key }),
};

/** A script of the page's that does something to an element while the text is larger. */
const whileLarger = (selector: string, style: string): string => `<script>
  addEventListener('resize', () => {
    const size = getComputedStyle(document.documentElement).fontSize;
    document.querySelector('${selector}').style.cssText = size === '32px' ? '${style}' : '';
  });
</script>`;

const HEADER = `<div id="header" style="position: fixed; inset: 0 0 auto; height: 120px; background: #fff"></div>`;
const FOOTER = HEADER.replace('header', 'footer').replace('0 0 auto', 'auto 0 0');
const SPACE = '<div style="height: 900px"></div>';

const PLANTED: Record<string, string> = {
  covered: `<p id="covered">Text that something comes to cover</p>
    <div id="lid" style="background: #fff; position: relative">A lid</div>
    ${whileLarger('#lid', 'position: relative; background: #fff; margin-top: -70px')}`,
  overlapped: `<p id="overlapped">Text that other text comes to stand on</p>
    <p id="other">Other text, which is longer than that</p>
    ${whileLarger('#other', 'position: relative; top: -68px')}`,
  always: `<p id="always">Text that is covered anyway</p>
    <div style="background: #fff; position: relative; margin-top: -40px">A lid</div>`,
  header: `${SPACE}<p>Text that can be scrolled free</p>${SPACE}${HEADER}`,
  veiled: `<p id="veiled" style="margin: 0">Text below a veil</p><div id="veil"></div>
    ${whileLarger('#veil', 'position: fixed; inset: 0; background: rgb(255 255 255 / 0.1)')}`,
  faint: `<p id="faint" style="background: linear-gradient(#fff, #eee)">Text on a gradient</p>
    ${pinned('#faint', "color: ['#aaa', '#aaa']")}`,
  strong: `<p id="strong" style="background: linear-gradient(#fff, #eee)">Text on a gradient</p>`,
  mixed: `<p id="mixed" dir="rtl" style="background: linear-gradient(#fff, #eee)">© 2026 made
    with care <a href="#top">שלום</a> by all of us</p>`,
  half: `<p id="half" style="background: linear-gradient(90deg, #fff 20%, #000 60%)">
      Text that stands out from what is behind it at its beginning only, and not at its end,
      where it is dark</p>
    ${pinned('#half', "color: ['#000', '#000']")}`,
  dull: `<button id="dull" type="button">Dull</button>
    ${pinned('#dull', "outlineStyle: ['none', 'none']")}`,
  blended: `<style>#blended:focus { outline: 2px solid #fff }</style>
    <a id="blended" href="#top">Blended</a>
    ${pinned('#blended', "outlineColor: ['#fff', '#fff']")}`,
  shown: `<style>
      #own, #label input, #shadow, #field { outline: none }
      #own:focus { background: #ff0 }
      #label input { position: absolute; opacity: 0 }
      #label input:focus + span { border: 2px solid }
      #shadow:focus { box-shadow: 0 0 0 3px #000; transition: box-shadow 9s }
    </style>
    <button type="button">The browser’s</button> <button id="own" type="button">Its own</button>
    <a id="shadow" href="#top">Slowly</a>
    <label id="label"><input type="checkbox"><span>By its label</span></label>
    <label>By its caret <input id="field"></label>`,
  canvas: `<canvas id="canvas" role="img" aria-label="A ring" tabindex="0" width="90" height="40"
      style="outline: none"></canvas>
    <script>
      const canvas = document.querySelector('#canvas');
      const context = canvas.getContext('2d');
      context.fillStyle = '#777';
      canvas.onfocus = () => context.fillRect(0, 0, 90, 9);
      canvas.onblur = () => context.clearRect(0, 0, 90, 40);
    </script>`,
  under: `${FOOTER}${SPACE}<p><a id="under" href="#top">Under the footer</a></p>${SPACE}`,
  clear: `<style>html { scroll-padding-bottom: 200px }</style>
    ${FOOTER}${SPACE}<p><a id="clear" href="#top">Clear of it</a></p>${SPACE}`,
  fixed: `<style>.edge { position: fixed; inset: 0 0 auto; display: block; background: #fff }</style>
    <a class="edge" href="#1">Along the top of the window</a>
    <a class="edge" style="inset: auto 0 0" href="#2">Along the bottom of the window</a>`,
  backed: `<x-ink id="backed">Text on black that no script can see</x-ink><script>
      customElements.define('x-ink', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = \`<style>
              :host { display: block; position: relative; z-index: 0 }
              div { position: absolute; inset: 0; z-index: -1 }
              :host([dark]) div { background: #000 }
            </style><div></div><slot></slot>\`;
        }
      });
      addEventListener('resize', () => {
        const size = getComputedStyle(document.documentElement).fontSize;
        document.querySelector('#backed').toggleAttribute('dark', size === '32px');
      });
    </script>
    ${whileLarger('#backed', 'color: #fff')}`,
  small: `<p><button id="small" type="button" aria-label="Small"></button><button
      type="button">Next</button></p>
    <style>#small { padding: 0; border: 0 }</style>
    ${pinned('#small', "width: ['12px', '12px'], height: ['12px', '12px'], minHeight: ['0', '0']")}`,
};

const open = (...names: string[]): Promise<Frame> =>
  openPlanted(names.map((name) => PLANTED[name] ?? ''));

const STATES = [{}, { fontSize: 2 }, { background: 'black' }] as const;

const called = ({ fontSize, background }: Preferences): string =>
  fontSize === 1 ? background : `${fontSize}`;

/** The rules that are broken, by what, and in which states. */
async function found({ window }: Frame, options: AuditOptions = { driver }): Promise<unknown[]> {
  const { findings } = await auditPreferences(window, { states: STATES, ...options });
  return findings.flatMap(({ rule, nodes }) =>
    nodes.map(({ target, states }) => `${rule} ${target} ${states.map(called).join()}`),
  );
}

const ALL = 'default,2,black';

beforeEach(() => setViewport({ width: 800, height: 600 }));

afterEach(() => {
  localStorage.clear();
});

describe('an audit finds', () => {
  for (const [what, fault, expected] of stepsHere([
    ['text that something covers', 'covered', ['text-covered #covered 2']],
    ['text on which other text stands', 'overlapped', ['text-covered #overlapped 2']],
    ['faint text on a gradient', 'faint', ['text-contrast-drawn #faint default,2']],
    ['text that is faint at its end', 'half', ['text-contrast-drawn #half default,2']],
    ['what does not show its focus', 'dull', ['focus-not-visible #dull default,2']],
    ['a ring like its ground', 'blended', ['focus-not-visible #blended default,2']],
    ['what a footer covers that has the focus', 'under', [`focus-obscured #under ${ALL}`]],
    ['targets that are too small', 'small', [`target-size #small ${ALL}`]],
    ['focus that only a picture shows, but for a driver', 'canvas', []],
  ] as const)) {
    it(what, async () => {
      expect(await found(await open(fault))).to.eql(expected);
    });
  }

  it('each of many, and nothing else', async () => {
    // what stays in the window covers others, too
    const all = Object.keys(PLANTED).filter(
      (name) => !/header|clear|under|veiled|fixed/.test(name),
    );
    expect((await found(await open(...all))).sort()).to.eql([
      `focus-not-visible #blended default,2`,
      'focus-not-visible #dull default,2',
      `target-size #small ${ALL}`,
      'text-contrast-drawn #faint default,2',
      'text-contrast-drawn #half default,2',
      'text-covered #covered 2',
      'text-covered #overlapped 2',
    ]);
  });

  it('nothing by pictures where there are none', async () => {
    expect(await found(await open('faint', 'canvas'), {})).to.eql([
      'focus-not-visible #canvas default,2',
    ]);
  });

  it('no small targets where axe is asked for other rules', async () => {
    const axeOptions = { runOnly: ['cat.color'] };
    expect(await found(await open('small'), { axeOptions })).to.eql([]);
  });
});

describe('an audit does not mind', () => {
  for (const [what, name] of stepsHere([
    ['what is covered with the page’s own settings', 'always'],
    ['what can be scrolled free', 'header'],
    ['what shines through', 'veiled'],
    ['text that stands out from a gradient', 'strong'],
    ['spaces between texts of two directions', 'mixed'],
    ['a focus that is shown in whatever way', 'shown'],
    ['what a footer would cover, did the page not make room', 'clear'],
    ['what the open bar covers', 'fixed'],
    ['text that axe cannot tell from its ground, and a picture can', 'backed'],
  ] as const)) {
    it(what, async () => {
      expect(await found(await open(name))).to.eql([]);
    });
  }
});

it('an audit does not mind text that moves while it is looked at', async () => {
  const frame = await open('strong');
  const text = frame.document.querySelector<HTMLElement>('#strong')!;
  let pictures = 0;
  const moving: AuditDriver = {
    async screenshot() {
      text.style.translate = pictures++ ? '' : '0 100px';
      return screenshotUrl();
    },
  };

  expect(await found(frame, { driver: moving, states: [{}] })).to.eql([]);
  expect(pictures).to.be.greaterThan(2);
});

it('after an audit the page is as before', async () => {
  // the bar makes way for what stays at an edge of the window, and the page moves
  const frame = await open(...Object.keys(PLANTED).filter((name) => name !== 'fixed'));
  const { document, window } = frame;
  const field = document.querySelector<HTMLInputElement>('#field')!;
  field.value = 'Some words';
  field.focus();
  field.setSelectionRange(2, 6);
  window.scrollTo({ top: 321, behavior: 'instant' });
  const sheets = [...document.adoptedStyleSheets];
  const state = () => [
    document.documentElement.outerHTML,
    ...[window.scrollY, document.activeElement?.id, field.selectionStart, field.selectionEnd],
    document.getAnimations().length,
  ];
  const before = state();

  await auditPreferences(window, { states: [{}], driver });

  expect(state()).to.eql(before);
  expect(document.adoptedStyleSheets).to.have.ordered.members(sheets);
});
