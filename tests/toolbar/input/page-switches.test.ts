import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { openMarkup } from '../../support/frame.js';
import { toolbar } from '../support.js';

const add = (markup: string): HTMLElement =>
  fixtureSync<HTMLElement>(`<div>${markup}</div>`).firstElementChild as HTMLElement;

const attributes = (element: Element): string => (element.cloneNode() as Element).outerHTML;

/** What a mutation observer needs. */
const later = nextFrame;

async function press(element: HTMLElement, bar: A11yToolbar): Promise<void> {
  element.click();
  await later();
  await bar.applied;
}

const marked = '<button data-a11y-toolbar="toggle">Larger</button>';
const invoking = '<button commandfor="bar" command="--toggle">Larger</button>';

describe('a switch of the page', () => {
  for (const markup of [
    marked,
    invoking,
    '<div role="button" tabindex="0" data-a11y-toolbar="toggle">Larger</div>',
  ]) {
    it(`switches on and off, and says which: ${markup}`, async () => {
      const element = add(markup);
      const bar = await toolbar('storage="none" id="bar"');
      expect(element.ariaPressed).to.equal('false');
      await press(element, bar);
      expect(bar.active).to.be.true;
      expect(element.ariaPressed).to.equal('true');
      await press(element, bar);
      expect(bar.active).to.be.false;
      expect(element.ariaPressed).to.equal('false');
    });
  }

  it('counts as the visitor’s own doing', async () => {
    const bar = await toolbar('storage="none" id="bar"');
    const sources: string[] = [];
    bar.addEventListener('a11y-toolbar-toggle', ({ source }) => sources.push(source));
    await press(add(marked), bar);
    await press(add(invoking), bar);

    expect(sources).to.eql(['user', 'user']);
  });

  it('follows what is switched elsewhere', async () => {
    const element = add(marked);
    const bar = await toolbar();
    bar.set({ fontSize: 2 });
    await bar.applied;

    expect(element.ariaPressed).to.equal('true');
  });

  const states: [markup: string, off: string, on: string][] = [
    [
      '<a href="#x" data-a11y-toolbar="toggle">x</a>',
      'aria-expanded="false"',
      'aria-expanded="true"',
    ],
    [
      '<button role="switch" data-a11y-toolbar="toggle">x</button>',
      'aria-checked="false"',
      'aria-checked="true"',
    ],
    [
      '<button aria-expanded="true" data-a11y-toolbar="toggle">x</button>',
      'aria-expanded="false"',
      'aria-expanded="true"',
    ],
  ];
  for (const [markup, off, on] of states) {
    it(`says its state as its role has it: ${markup}`, async () => {
      const element = add(markup);
      const bar = await toolbar();
      expect(attributes(element)).to.contain(off);
      await press(element, bar);

      expect(attributes(element)).to.contain(on);
    });
  }

  it('can be a checkbox', async () => {
    const bar = await toolbar();
    const element = add(
      '<input type="checkbox" aria-label="x" data-a11y-toolbar="toggle">',
    ) as HTMLInputElement;
    await press(element, bar);
    expect([bar.active, element.checked]).to.eql([true, true]);
    bar.disable();
    await bar.applied;

    expect(element.checked).to.be.false;
  });

  it('leads nowhere and sends no form', async () => {
    const bar = await toolbar();
    const before = location.href;
    const form = add(`<form>${marked}<a href="#nowhere" data-a11y-toolbar="toggle">x</a></form>`);
    let sent = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    for (const element of form.children) await press(element as HTMLElement, bar);

    expect([sent, location.href]).to.eql([false, before]);
  });

  it('works in a shadow tree', async () => {
    const bar = await toolbar();
    const root = add('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = marked;
    const element = root.firstElementChild as HTMLElement;
    await press(element, bar);

    expect(bar.active).to.be.true;
    expect(element.ariaPressed).to.equal('true');
  });

  it('that comes while nothing is watched works, and says its state once it has the focus', async () => {
    const bar = await toolbar();
    const element = add(marked);
    expect(element.ariaPressed).to.equal(null);
    element.focus();
    await bar.applied;
    expect(element.ariaPressed).to.equal('false');
    await press(element, bar);

    expect(element.ariaPressed).to.equal('true');
  });

  it('can be one that comes, or is marked, later in a page that has some', async () => {
    add(marked);
    const bar = await toolbar();
    const element = add('<p><button>Larger</button></p>').firstElementChild as HTMLElement;
    element.dataset.a11yToolbar = 'toggle';
    await later();
    expect(element.ariaPressed).to.equal('false');
    delete element.dataset.a11yToolbar;
    await later();

    expect(attributes(element)).to.equal('<button></button>');
    await press(element, bar);
    expect(bar.active).to.be.false;
  });

  it('is as it was when the toolbar has gone', async () => {
    const elements = [
      marked,
      invoking,
      '<button aria-pressed="mixed" data-a11y-toolbar="toggle">x</button>',
    ].map(add);
    const before = elements.map(attributes);
    const bar = await toolbar('storage="none" id="bar"');
    bar.enable();
    await bar.applied;
    expect(elements.map(attributes)).to.not.eql(before);
    bar.remove();
    await bar.applied;

    expect(elements.map(attributes)).to.eql(before);
  });

  it('switches once where there are several toolbars', async () => {
    const element = add(marked);
    const bars = [await toolbar(), await toolbar()];
    await press(element, bars[0]!);

    expect(bars.map(({ active }) => active)).to.eql([true, true]);
  });

  it('for another toolbar does nothing here', async () => {
    const bar = await toolbar('storage="none" id="other"');
    const element = add(invoking);
    await press(element, bar);

    expect(bar.active).to.be.false;
    // nor is its state told: a browser that knows commands would not switch in any case
    expect(element.ariaPressed).to.equal(null);
  });

  it('stays under the hand, and is not covered', async () => {
    const { document, window } =
      await openMarkup(`<!doctype html><html lang="en"><title>A site</title>
      <body style="margin: 0"><a11y-toolbar storage="none"></a11y-toolbar>
      <div style="height: 1500px"></div>${marked}<div style="height: 3000px"></div>
      <script type="module" src="/src/define.ts"></script>`);
    await window.customElements.whenDefined('a11y-toolbar');
    const bar = document.querySelector('a11y-toolbar')!;
    await bar.applied;
    const element = document.querySelector('button')!;
    const { top } = (window.scrollTo(0, 1100), element.getBoundingClientRect());
    for (const isOn of [true, false]) {
      await press(element, bar);
      await later();
      expect(bar.active).to.equal(isOn);
      expect(element.getBoundingClientRect().top).to.be.closeTo(top, 1);
    }
    window.scrollBy(0, top - 10);
    await press(element, bar);
    await later();

    expect(element.getBoundingClientRect().top).to.be.least(
      bar.shadowRoot!.firstElementChild!.getBoundingClientRect().bottom - 1,
    );
  });
});
