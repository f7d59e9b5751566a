import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { auditPreferences, type Audit, type Finding } from '../../src/audit/index.js';
import { defaults } from '../../src/settings/preferences.js';
import type { Preferences } from '../../src/settings/catalog.js';
import { openServed, type Frame } from '../support/frame.js';
import { openPlanted, page, paper, pinned } from './planted.js';

const PLANTED: Record<string, string> = {
  unreadable: paper('unreadable', 'Text on paper'),
  clipped: `<p id="clipped" style="overflow: clip; margin: 0; line-height: 1.5">One<br>Two</p>
    ${pinned('#clipped', "height: ['76px', '76px'], minHeight: ['0px', '0px']")}`,
  wide: `<div id="wide">Wide</div>${pinned('#wide', "minWidth: ['24em', '24em']")}`,
  hidden: '<p id="hidden" style="color: #fff; background: #fff">Between the lines</p>',
  nameless: '<img id="nameless" src="data:," width="20" height="20">',
  gone: `<p id="gone">Here</p><script>
    addEventListener('resize', () => {
      const size = getComputedStyle(document.documentElement).fontSize;
      document.querySelector('#gone').hidden = size === '24px';
    });
  </script>`,
};

const open = (...names: string[]): Promise<Frame> =>
  openPlanted(names.map((name) => PLANTED[name] ?? ''));

/** The rules that are broken, by what, and in which states. */
const told = ({ findings }: Audit, describeState: (state: Preferences) => unknown) =>
  findings.flatMap(({ rule, nodes }: Finding) =>
    nodes.map(({ target, states }) => [rule, target, [...new Set(states.map(describeState))]]),
  );

/** The setting that decides if a rule is broken. */
const stateBy = (rule: string) => (state: Preferences) =>
  state[rule === 'color-contrast' ? 'background' : 'fontSize'];

const all = Object.keys(PLANTED);

afterEach(() => {
  localStorage.clear();
});

describe('an audit', () => {
  it('finds what is wrong in some states, in these, and nothing else', async () => {
    const { window } = await open('unreadable', 'hidden', 'clipped', 'gone', 'wide');
    const audit = await auditPreferences(window);
    const found = (rule: string) =>
      told(audit, stateBy(rule)).filter(([broken]) => broken === rule);

    // text that a scheme makes unreadable, in the schemes with light text
    expect(found('color-contrast')).to.eql([['color-contrast', '#unreadable', ['black', 'brown']]]);
    // text that is cut off, and text that is gone
    expect(found('text-lost')).to.have.deep.members([
      ['text-lost', '#clipped', [2]],
      ['text-lost', '#gone', [1.5]],
    ]);
    expect(found('sideways-scrolling')).to.eql([['sideways-scrolling', '#wide', [2]]]);
    expect(audit.findings).to.have.length(3);
  });

  it('finds a fault of the page itself once, with all states', async () => {
    const { window } = await open('nameless');
    const audit = await auditPreferences(window, { states: 'each' });

    expect(told(audit, () => '')).to.eql([['image-alt', '#nameless', ['']]]);
    expect(audit.findings[0]!.states).to.eql(audit.states);
    expect(audit.states).to.have.length(11);
  });

  it('leaves out what a baseline knows, and finds what is new', async () => {
    const before = await open('nameless', 'clipped');
    const states = [{}, { fontSize: 2 }];
    const found = await auditPreferences(before.window, { states });
    const baseline = JSON.parse(JSON.stringify(found)) as Audit;
    const after = await open('nameless', 'clipped', 'wide');

    expect(baseline.findings).to.have.length(2);
    expect(told(await auditPreferences(after.window, { states, baseline }), () => '')).to.eql([
      ['sideways-scrolling', '#wide', ['']],
    ]);
  });

  it('tells of each state before it is looked at', async () => {
    const { window } = await open();
    const heard: unknown[] = [];

    await auditPreferences(window, {
      states: [{}, { background: 'black' }],
      onState: (progress) => {
        heard.push(progress);
      },
    });

    expect(heard).to.eql([
      { preferences: defaults, done: 0, total: 2 },
      { preferences: { ...defaults, background: 'black' }, done: 1, total: 2 },
    ]);
  });

  it('waits for what is to be done with a state, before and once it is shown', async () => {
    const { window, document } = await open();
    const heard: string[] = [];
    const hear = (what: string) => async () => {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      heard.push(`${what} ${window.getComputedStyle(document.body).backgroundColor}`);
    };
    const [onState, onShown] = [hear('before'), hear('shown')];

    await auditPreferences(window, { states: [{ background: 'black' }, {}], onState, onShown });

    const [black, none] = ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'];
    expect(heard).to.eql([`before ${none}`, `shown ${black}`, `before ${black}`, `shown ${none}`]);
  });

  it('passes its options on to axe', async () => {
    const { window } = await open('nameless');
    const axeOptions = { runOnly: ['cat.color'] };

    expect((await auditPreferences(window, { states: [{}], axeOptions })).findings).to.eql([]);
  });

  it('says what is wanting', async () => {
    const bare = await openServed('<!doctype html><title>No toolbar</title>');
    const { window } = await openServed(page(''));
    const reason = (audit: Promise<unknown>) => audit.then(String, String);

    expect(await reason(auditPreferences(bare.window))).to.match(/^TypeError: .*<a11y-toolbar>/);
    expect(await reason(auditPreferences(window))).to.match(/^TypeError: .*axe/);
  });
});

describe('after an audit the toolbar is as before', () => {
  const snapshot = ({ document, window }: Frame) => {
    const toolbar = document.querySelector('a11y-toolbar')!;
    const { active, preferences, settings, storage } = toolbar;
    const { fontSize } = window.getComputedStyle(document.body);
    const visible = [...toolbar.shadowRoot!.querySelectorAll('button')]
      .filter((button) => button.checkVisibility())
      .map(({ textContent }) => textContent.trim());
    return JSON.stringify([
      ...[active, preferences, settings, storage, fontSize],
      ...[Object.entries(localStorage), toolbar.outerHTML, visible.join()],
    ]);
  };

  const broken: Pick<typeof axe, 'run'> = {
    run: () => Promise.reject(new Error('axe is broken')),
  } as never;

  for (const [name, choose] of [
    ['that is off, with nothing stored', () => undefined],
    [
      'that is on',
      (toolbar) => {
        toolbar.set({ fontSize: 1.5, background: 'blue' });
      },
    ],
    [
      'that is off, with choices',
      (toolbar) => {
        toolbar.set({ fontSize: 2 });
        toolbar.disable();
      },
    ],
  ] as [string, (toolbar: HTMLElementTagNameMap['a11y-toolbar']) => void][]) {
    for (const [end, options, error] of [
      ['', {}, undefined],
      [', also where axe fails', { axe: broken }, 'Error: axe is broken'],
    ] as const) {
      it(`${name}${end}`, async () => {
        const frame = await open(...all);
        const toolbar = frame.document.querySelector('a11y-toolbar')!;
        choose(toolbar);
        await toolbar.applied;
        const before = snapshot(frame);

        const states = [{ fontSize: 3, background: 'green' }] as const;
        const audit = auditPreferences(frame.window, { states, ...options });
        const failure = await audit.then(() => undefined, String);

        expect(snapshot(frame)).to.equal(before);
        expect(failure).to.equal(error);
      });
    }
  }
});
