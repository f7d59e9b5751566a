import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { openMarkup, type Frame } from '../support/frame.js';
import { inside } from '../toolbar/support.js';

const en = 'Version for visually impaired people';
const ru = 'Версия для слабовидящих';

interface Attributes {
  readonly lang?: string;
  readonly active?: boolean;
}

/** A page as a server sends it, without scripts. */
async function open(attributes: Attributes, lang = 'en'): Promise<Frame> {
  const toolbar = await executeServerCommand<string, Attributes>('server-render', attributes);
  return openMarkup(
    `<!doctype html><html lang="${lang}"><title>A page</title><body>${toolbar}<p>Text</p></html>`,
  );
}

const toolbarIn = ({ document }: Frame): A11yToolbar => document.querySelector('a11y-toolbar')!;

const titles = (toolbar: A11yToolbar): string[] =>
  inside(toolbar, '[part~=switch]').map(({ textContent }) => textContent.trim());

/** Runs modules in the page, one after the other, and waits until the toolbar shows the page. */
async function run(frame: Frame, ...modules: string[]): Promise<A11yToolbar> {
  const errors: string[] = [];
  frame.window.addEventListener('error', ({ message }) => errors.push(message));
  frame.window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  for (const src of modules) {
    const script = frame.document.createElement('script');
    Object.assign(script, { type: 'module', src });
    const loaded = new Promise((resolve) => (script.onload = resolve));
    frame.document.head.append(script);
    await loaded;
  }
  const toolbar = toolbarIn(frame);
  await toolbar.applied;
  expect(errors).to.eql([]);
  return toolbar;
}

const hydrated = (frame: Frame): Promise<A11yToolbar> =>
  run(
    frame, // of the same kind as the Lit that the runner resolves
    '/node_modules/@lit-labs/ssr-client/development/lit-element-hydrate-support.js',
    '/src/define.ts',
  );

afterEach(() => {
  localStorage.clear();
});

describe('what a server sends', () => {
  it('is the bar, before any script runs', async () => {
    const toolbar = toolbarIn(await open({ lang: 'ru' }));

    expect(titles(toolbar)).to.eql([ru]);
    expect(getComputedStyle(inside(toolbar, '[part=bar]')[0]!).display).to.equal('flex');
    expect(inside(toolbar, '[part=panel]')).to.eql([]);
  });

  it('is in English where the toolbar itself names no language', async () => {
    expect(titles(toolbarIn(await open({}, 'ru')))).to.eql([en]);
  });

  it('has the controls where the version is on', async () => {
    const toolbar = toolbarIn(await open({ active: true }));

    expect(inside(toolbar, 'legend').map(({ textContent }) => textContent)).to.eql([
      'Font size:',
      'Page background:',
      'Letter spacing:',
    ]);
  });
});

describe('the toolbar that a server has rendered', () => {
  it('is taken over, not rendered again', async () => {
    const frame = await open({ lang: 'ru' });
    const [region, button] = inside(toolbarIn(frame), 'section,button');
    const toolbar = await hydrated(frame);

    expect(inside(toolbar, 'section,button')).to.eql([region, button]);
    expect(titles(toolbar)).to.eql([ru]);
    button!.click();
    await toolbar.applied;
    expect(toolbar.active).to.be.true;
    expect(inside(toolbar, 'legend')).to.have.length(3);
  });

  it('keeps its controls where the version is on', async () => {
    const frame = await open({ active: true });
    const [input] = inside<HTMLInputElement>(toolbarIn(frame), 'input[value="2"]');
    const toolbar = await hydrated(frame);
    input!.click();
    await toolbar.applied;

    expect(toolbar.preferences.fontSize).to.equal(2);
    expect(inside(toolbar, 'input[value="2"]')).to.eql([input]);
    expect(frame.window.getComputedStyle(frame.document.querySelector('p')!).fontSize).to.equal(
      '32px',
    );
  });

  it('then takes on the language of the page', async () => {
    const toolbar = await hydrated(await open({}, 'ru'));

    expect(titles(toolbar)).to.eql([ru]);
    expect(inside(toolbar, 'section')[0]!.getAttribute('aria-label')).to.equal(ru);
  });

  for (const [rendered, active] of [
    ['off', true],
    ['on', false],
  ] as const) {
    it(`then does what is stored: rendered ${rendered}, stored otherwise`, async () => {
      localStorage.setItem(
        'a11y-toolbar',
        JSON.stringify({ version: 1, active, preferences: { fontSize: 1.5 } }),
      );
      const frame = await open({ active: !active });
      const toolbar = await hydrated(frame);
      const panels = inside(toolbar, '[part=panel]').filter((panel) => panel.checkVisibility());

      expect(toolbar.active).to.equal(active);
      expect(toolbar.hasAttribute('active')).to.equal(active);
      expect(panels).to.have.length(active ? 1 : 0);
      expect(inside(toolbar, 'section')).to.have.length(1);
      expect(frame.window.getComputedStyle(frame.document.querySelector('p')!).fontSize).to.equal(
        active ? '24px' : '16px',
      );
    });
  }

  it('is there once where the page has no support for taking it over', async () => {
    const frame = await open({ active: true });
    const toolbar = await run(frame, '/dist/a11y-toolbar.esm.js');

    expect(titles(toolbar)).to.eql([en]);
    expect(inside(toolbar, 'section')).to.have.length(1);
    expect(inside(toolbar, 'style')).to.have.length(0);
    expect(inside(toolbar, 'legend')).to.have.length(3);
  });
});
