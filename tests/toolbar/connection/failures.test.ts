import { expect } from '@open-wc/testing';
import { openServed, type Frame } from '../../support/frame.js';
import type { A11yToolbarErrorEvent } from '../../../src/toolbar/error-event.js';
import { inside, openToolbar, radios, switchOf, warnings } from '../support.js';

const rootSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);
const own = rootSize();
const colour = (): string => getComputedStyle(document.body).backgroundColor;

const undo: (() => void)[] = [];

afterEach(() => {
  for (const act of undo.splice(0)) act();
});

/** Makes a method of the browser throw for what a test says. */
function fail<Prototype extends object>(
  prototype: Prototype,
  name: keyof Prototype,
  when: (...args: string[]) => boolean,
): void {
  const before = prototype[name] as (...all: unknown[]) => unknown;
  undo.push(() => Object.assign(prototype, { [name]: before }));
  const throwing = function (this: unknown, ...args: string[]): unknown {
    if (when(...args)) throw new Error('not here');
    return before.apply(this, args);
  };
  Object.assign(prototype, { [name]: throwing });
}

function errors(): A11yToolbarErrorEvent[] {
  const heard: A11yToolbarErrorEvent[] = [];
  const hear = (event: A11yToolbarErrorEvent): void => void heard.push(event);
  document.addEventListener('a11y-toolbar-error', hear);
  undo.push(() => {
    document.removeEventListener('a11y-toolbar-error', hear);
  });
  return heard;
}

describe('an exception inside the engine', () => {
  it('costs all settings where none works, with a plain page and a bar that works', async () => {
    const messages = warnings();
    const heard = errors();
    const element = await openToolbar();
    fail(CSSStyleSheet.prototype, 'replaceSync', () => true);
    element.set({ fontSize: 2, background: 'black' });
    await element.applied;

    expect(heard.flatMap(({ settings }) => settings)).to.eql(['fontSize', 'background']);
    expect(messages).to.have.length(2);
    expect(element.preferences).to.include({ fontSize: 2, background: 'black' });
    expect(rootSize()).to.equal(own);
    element.disable();
    await element.applied;
    expect(switchOf(element).ariaPressed).to.equal('false');
    expect(radios(element)).to.be.empty;
    expect(inside(element, 'button').length).to.be.above(0);
  });

  it('costs the setting concerned, once; the others stay in force', async () => {
    const messages = warnings();
    const heard = errors();
    const before = colour();
    const element = await openToolbar();
    fail(
      CSSStyleDeclaration.prototype,
      'setProperty',
      (name, value) => name === '--a11y-background' && !!value,
    );
    element.set({ fontSize: 2, background: 'black' });
    await element.applied;
    expect(heard.map(({ settings }) => settings)).to.eql([['background']]);
    expect(heard[0]!.error).to.be.an.instanceof(Error);
    expect(rootSize()).to.equal(2 * own);
    expect(colour()).to.equal(before);
    element.set({ fontSize: 1.5 });
    await element.applied;

    expect(rootSize()).to.equal(1.5 * own);
    expect(messages, 'it is not tried again').to.have.length(1);
    element.disable();
    await element.applied;
    expect(rootSize()).to.equal(own);
  });

  it('with what comes later sets the page back, and does not escape', async () => {
    warnings();
    const heard = errors();
    const element = await openToolbar();
    element.set({ fontSize: 2 });
    await element.applied;
    const told = new Promise((resolve) => {
      document.addEventListener('a11y-toolbar-error', resolve, { once: true });
    });
    fail(CSSStyleDeclaration.prototype, 'getPropertyValue', () => true);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.later { font-size: 20px }';
    undo.push(() => {
      style.remove();
    });
    await told;
    for (const act of undo.splice(0)) act();

    expect(heard.map(({ settings }) => settings)).to.eql([['fontSize']]);
    expect(rootSize()).to.equal(own);
  });
});

describe('a browser without', () => {
  for (const [name, removal] of Object.entries({
    '@property': 'delete window.CSSPropertyRule',
    'Popover API': 'delete HTMLElement.prototype.popover',
  })) {
    it(`${name} shows the plain page, and says so once`, async () => {
      localStorage.setItem(
        'a11y-toolbar',
        '{"version":1,"active":true,"preferences":{"fontSize":2}}',
      );
      const frame = await openServed(
        `<!doctype html><html lang="en"><title>A page</title>
        <script>
          window.messages = [];
          for (const level of ['info', 'warn', 'error']) console[level] = (text) => messages.push(text);
          addEventListener('error', ({ message }) => messages.push(message));
          ${removal};
        </script>
        <script src="/dist/early.js"></script>
        <script src="/dist/a11y-toolbar.js"></script>
        <p>Text</p></html>`,
      );
      localStorage.clear();
      const { messages } = frame.window as Frame['window'] & { messages: string[] };
      const { fontSize } = frame.window.getComputedStyle(frame.document.querySelector('p')!);

      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(name);
      expect(fontSize).to.equal('16px');
      expect(frame.document.querySelector('a11y-toolbar')).to.be.null;
    });
  }
});
