import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { auditPreferences, type AuditDriver } from '../../src/audit/index.js';
import type { Preferences } from '../../src/settings/catalog.js';
import { leaveOut } from '../support/left-out.js';
import { screenshotUrl } from '../support/screenshot.js';
import { openPlanted, pinned } from './planted.js';

/** What each test says of an element while the text has twice its size. */
const whileLarger = (act: string): string => `<script>
  addEventListener('resize', () => {
    const isLarge = getComputedStyle(document.documentElement).fontSize === '32px';
    ${act}
  });
</script>`;

const BUTTON = '<button id="buy" type="button" aria-label="Buy" style="width: 32px; height: 32px">';

const TABS = `<style>
    [role=tab] { border: 0; padding: 8px; background: #fff; color: #000; font: inherit }
    [aria-selected=true] { background: #bde }
  </style>
  <div role="tablist" aria-label="Views"><button role="tab" id="list" type="button"
    aria-selected="true">List</button><button role="tab" type="button" tabindex="-1"
    aria-selected="false">Map</button></div>`;

const ICON = `<button type="button" id="star" aria-label="Keep"
  style="border: 0; background: #fff"><svg width="32" height="32" aria-hidden="true"><path
  d="M4 4h24v24H4z"/></svg></button>`;

const LINKS =
  '<p><a href="#1">First</a> <a href="#2" id="second">Second</a> <a href="#3">Third</a></p>';

const PLANTED: Record<string, string> = {
  'control-lost gone': `${BUTTON}</button>
    ${whileLarger(`document.querySelector('#buy').style.display = isLarge ? 'none' : '';`)}`,
  'control-lost small': `${BUTTON}</button>
    ${whileLarger(`document.querySelector('#buy').style.marginLeft = isLarge ? '8px' : '';`)}`,
  'graphic-lost white': `${ICON}
    ${whileLarger(`document.querySelector('path').style.fill = isLarge ? '#fff' : '';`)}`,
  'graphic-lost own': `${ICON}<style>path { fill: #fff }</style>`,
  'graphic-lost red': `${ICON}
    ${whileLarger(`document.querySelector('path').style.fill = isLarge ? '#c00' : '';`)}`,
  'graphic-lost paler': `${ICON}<style>path { fill: #949494 }</style>
    ${whileLarger(`document.querySelector('path').style.fill = isLarge ? '#969696' : '';`)}`,
  'graphic-lost large': `<style>#letter::before { content: '\\2605'; font-size: 350px }</style>
    <button type="button" id="letter" aria-label="Keep" style="border: 0; background: none"></button>`,
  'text-lost scrolled': `<style>html { overflow-x: hidden }</style>
    <pre style="overflow: auto" tabindex="0">${'A line of code that can be scrolled. '.repeat(4)}</pre>`,
  'sideways-scrolling cell': `<table><tr><td>Short</td></tr><tr><td><code
    id="long">${'unbreakable'.repeat(6)}</code></td></tr></table>
    ${pinned('#long', "textWrapMode: ['nowrap', 'nowrap'], overflowWrap: ['normal', 'normal']")}`,
  'state-not-visible alike': `${TABS}
    ${whileLarger(`document.querySelector('#list').style.background = isLarge ? '#fff' : '';`)}`,
  'state-not-visible underlined': `${TABS}
    ${whileLarger(`document.querySelector('#list').style.cssText = isLarge
      ? 'background: #fff; text-decoration: underline' : '';`)}`,
  'state-not-visible own': `${TABS}<style>[aria-selected=true] { background: #fff }</style>`,
  'keyboard-trap second': `${LINKS}
    ${whileLarger('document.body.dataset.isLarge = isLarge;')}<script>
      addEventListener('keydown', (event) => {
        if (event.key !== 'Tab' || document.body.dataset.isLarge !== 'true') return;
        event.preventDefault();
        document.querySelector('#second').focus();
      }, true);
    </script>`,
  'keyboard-trap heard': `${LINKS}<script>
      addEventListener('keydown', (event) => { document.body.dataset.key = event.key }, true);
    </script>`,
};

const driver: AuditDriver = {
  screenshot: () => screenshotUrl(),
  async press(key) {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: key.replace('Shift+', '') });
    if (isShifted) await sendKeys({ up: 'Shift' });
  },
};

/** What one rule tells of a page. */
async function told(name: string): Promise<unknown[]> {
  const { window } = await openPlanted([PLANTED[name] ?? '']);
  const { findings } = await auditPreferences(window, {
    driver,
    states: [{}, { fontSize: 2 }],
  });
  const [rule] = name.split(' ');
  return findings.flatMap(({ rule: broken, nodes }) =>
    nodes.flatMap(({ target, states }) =>
      broken === rule ? `${target} ${states.map(called).join()}` : [],
    ),
  );
}

const called = ({ fontSize }: Preferences): string => String(fontSize);

beforeEach(() => setViewport({ width: 800, height: 600 }));

afterEach(() => {
  localStorage.clear();
});

describe('an audit tells of', () => {
  for (const [what, name, expected] of [
    ['a control that goes', 'control-lost gone', '#buy 2'],
    ['an icon like its ground', 'graphic-lost white', '#star > svg 2'],
    ['the cell that makes a table too wide', 'sideways-scrolling cell', '#long 2'],
    ['a chosen tab that looks like the others', 'state-not-visible alike', '#list 2'],
    ['a link that keeps the focus', 'keyboard-trap second', '#second 2'],
  ] as const) {
    it(what, async function () {
      const found = await told(name);
      const isUnheard = name.startsWith('keyboard') && !found.length;
      if (isUnheard) await leaveOut(this, 'keys of a test that reach a frame');

      expect(found).to.eql([expected]);
    });
  }
});

describe('an audit tells nothing of', () => {
  for (const [what, name] of [
    ['a control that moves', 'control-lost small'],
    ['an icon that cannot be seen anyway', 'graphic-lost own'],
    ['an icon of another color', 'graphic-lost red'],
    ['an icon that is hardly paler', 'graphic-lost paler'],
    ['a letter as an icon that is too large for a picture', 'graphic-lost large'],
    ['text in a box that can be scrolled', 'text-lost scrolled'],
    ['a chosen tab that is told in another way', 'state-not-visible underlined'],
    ['a chosen tab that looks like the others anyway', 'state-not-visible own'],
    ['a script that hears of keys', 'keyboard-trap heard'],
  ] as const) {
    it(what, async () => {
      expect(await told(name)).to.eql([]);
    });
  }
});
