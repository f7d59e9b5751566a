import { expect } from '@open-wc/testing';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import type { Preferences } from '../../../src/settings/catalog.js';
import { openServed, type Frame } from '../../support/frame.js';

/** What Prototype 1.7 changes, as far as others may notice. */
const PROTOTYPE = `
  Array.from = (list) => list.toArray?.() ?? [].slice.call(list);
  Array.prototype.toArray = function () { return [...this] };
  Array.prototype.find = function (fits) { for (const one of this) if (fits(one)) return one };
  Object.values = (object) => { const all = []; for (const key in object) all.push(object[key]); return all };
  HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this };
  HTMLElement.prototype.scrollTo = function () { window.scrollTo(0, this.offsetTop); return this };
  window.Element = Object.assign(function () {}, { prototype: Element.prototype });`;

/** The same of MooTools 1.4. */
const MOOTOOLS = `
  Array.from = (one) => (one?.length === undefined ? [one] : [].slice.call(one));
  Array.prototype.append = function (more) { this.push(...more); return this };
  Function.prototype.bind = function (that, given) {
    return (...more) => this.apply(that, given === undefined ? more : [].concat(given));
  };
  Element.prototype.scrollTo = function (x, y) { this.scrollLeft = x; this.scrollTop = y; return this };
  for (const [name, prototype] of [['Element', Element.prototype], ['Document', {}], ['Window', {}], ['Event', {}]])
    window[name] = Object.assign(function (given) { return given ?? this }, { prototype });`;

/** A page with a script that runs before that of the toolbar. */
const open = (script: string): Promise<Frame> =>
  openServed(`<!doctype html><html lang="en"><title>A page</title><script>${script}</script>
    <script src="/dist/a11y-toolbar.js" data-placement="floating"></script>
    <style>p { font-size: 16px; margin: 0 } @media print { p { color: #000 } }
      main { height: 300px; overflow: auto; scroll-behavior: smooth }</style>
    <body><p>Text</p><main>${'<p>More text</p>'.repeat(100)}</main></html>`);

function toolbarOf({ document }: Frame): A11yToolbar {
  const toolbar = document.querySelector('a11y-toolbar');
  expect(toolbar, 'a toolbar').to.be.ok;
  return toolbar!;
}

/** The looks of the page: sizes, spacing and colour. */
function looks({ document, window: view }: Frame): string {
  // by its method: browsers differ in what they make of members of Object.prototype
  const read = (selector: string, property: string): string =>
    view.getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
  return `${read('p', 'font-size')} ${read('p', 'letter-spacing')} ${read('body', 'background-color')}`;
}

const PLAIN = '16px normal rgba(0, 0, 0, 0)';

afterEach(() => {
  localStorage.clear();
});

describe('a page with', () => {
  for (const [name, script] of Object.entries({ Prototype: PROTOTYPE, MooTools: MOOTOOLS })) {
    it(`${name} has a bar that works, and is set back`, async () => {
      const frame = await open(script);
      const toolbar = toolbarOf(frame);
      const heard: Event[] = [];
      frame.document.addEventListener('a11y-toolbar-change', (event) => heard.push(event));
      toolbar.set({ fontSize: 2, background: 'black', letterSpacing: 0.25 });
      await toolbar.applied;

      expect(looks(frame)).to.equal('32px 8px rgb(0, 0, 0)');
      expect(heard.length).to.equal(1);
      toolbar.disable();
      await toolbar.applied;
      expect(looks(frame)).to.equal(PLAIN);
    });

    it(`${name} keeps the reader’s place in a box that scrolls smoothly`, async () => {
      const frame = await open(script);
      const toolbar = toolbarOf(frame);
      const main = frame.document.querySelector('main')!;
      main.scroll({ top: 2000, behavior: 'instant' });
      // what is a third down the window
      const read = frame.document.elementFromPoint(400, 198)!;
      toolbar.set({ fontSize: 2 });
      await toolbar.applied;

      expect(looks(frame)).to.match(/^32px/);
      const { top, bottom } = read.getBoundingClientRect();
      expect(198).to.be.within(top, bottom);
    });
  }

  it('members of Object.prototype that are called like settings is as its author made it', async () => {
    const added = {
      ...{ fontScale: 2, letterSpacing: 1, lineHeight: 3, images: 'grey', active: true },
      ...{ fontSize: 2, background: 'black', palette: { text: 'red', background: 'red' } },
    };
    const frame = await open(`Object.assign(Object.prototype, ${JSON.stringify(added)})`);
    const toolbar = toolbarOf(frame);
    await toolbar.applied;
    const seen = [looks(frame)];
    const choose = async (choice: Partial<Preferences>): Promise<void> => {
      toolbar.set(choice);
      await toolbar.applied;
      seen.push(looks(frame));
    };
    toolbar.enable();
    await toolbar.applied;
    seen.push(looks(frame));
    await choose({ fontSize: 1.5 });
    await choose({ fontSize: 1 });
    toolbar.disable();
    await toolbar.applied;
    seen.push(looks(frame));

    expect(seen).to.eql([PLAIN, PLAIN, PLAIN.replace('16', '24'), PLAIN, PLAIN]);
    expect(JSON.parse(localStorage.getItem('a11y-toolbar')!)).to.have.property('active', false);
  });
});
