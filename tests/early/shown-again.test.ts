import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { servedAt } from '../support/frame.js';
import { leaveOut } from '../support/left-out.js';
import { STORED } from './frames.js';

interface Answer {
  readonly value?: unknown;
  readonly lacking?: boolean;
}

const tab = (payload: object): Promise<Answer> => executeServerCommand('tab', payload);

/** What an expression is in the page that the tab shows. */
const evaluated = async (expression: string): Promise<unknown> =>
  (await tab({ evaluate: expression })).value;

/** Pages that must not be stored are kept neither for the way back. */
const page = (name: string, head = ''): string =>
  servedAt(
    `<!doctype html><html lang="en"><head><title>${name}</title>
<script src="/dist/early.js"></script>${head}</head>
<body><p style="font-size: 10px">Text</p><script src="/dist/a11y-toolbar.js"></script></body></html>`,
    { headers: { 'cache-control': 'no-cache' } },
  );

const LOOKS = `[
  getComputedStyle(document.querySelector('p')).fontSize,
  getComputedStyle(document.body).backgroundColor,
].join(' ')`;

/** Chooses by the toolbar in the page that the tab shows. */
const choose = (choice: object): Promise<unknown> =>
  evaluated(`(() => {
    const toolbar = document.querySelector('a11y-toolbar');
    toolbar.set(${JSON.stringify(choice)});
    return toolbar.applied;
  })()`);

/** Resolves when a page of this origin has stored something under a key. */
const stored = (key: string): Promise<string> =>
  new Promise((resolve) => {
    addEventListener('storage', function listen(event) {
      if (event.key !== key) return;
      removeEventListener('storage', listen);
      resolve(event.newValue ?? '');
    });
  });

/** A script that stores under a key what the next frame shows, the first that anybody sees. */
const noteLooks = (key: string, before = "''"): string =>
  `requestAnimationFrame(() => localStorage.setItem('${key}', ${before} + ${LOOKS}))`;

describe('a page that was loaded before it is shown', () => {
  beforeEach(async function () {
    localStorage.setItem('a11y-toolbar', STORED);
    const shown = `<script>
      addEventListener('pageshow', ({ persisted }) => ${noteLooks('shown', "persisted + ' '")});
    </script>`;
    const first = stored('shown');
    if ((await tab({ go: page('First', shown) })).lacking) await leaveOut(this, 'further tabs');
    expect(await first).to.equal('false 20px rgb(0, 0, 0)');
  });
  afterEach(async () => {
    await tab({ close: true });
    localStorage.clear();
  });

  it('comes out of the back/forward cache with what was chosen on the page after it', async function () {
    await tab({ go: page('Second') });
    await choose({ fontSize: 1.5, background: 'default' });
    const again = stored('shown');
    await evaluated('void history.back()');
    if (/^false/.test(await again)) await leaveOut(this, 'a cache for the way back');

    expect(await again).to.equal('true 15px rgba(0, 0, 0, 0)');
  });

  it('comes out of prerendering with what was chosen meanwhile', async function () {
    if (!('prerendering' in document)) await leaveOut(this, 'prerendering');
    const next = page(
      'Prerendered',
      `<script>
        localStorage.setItem('begun', document.prerendering);
        const before = localStorage.getItem('a11y-toolbar');
        // other processes see what is stored a moment later, which is not what is tested
        const timer = setInterval(() => {
          if (localStorage.getItem('a11y-toolbar') === before) return;
          clearInterval(timer);
          localStorage.setItem('seen', '');
        }, 10);
        document.addEventListener('prerenderingchange', () => ${noteLooks('shown')});
      </script>`,
    );
    const begun = stored('begun');
    const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
    await evaluated(`void document.head.append(Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      text: ${JSON.stringify(rules)},
    }))`);
    expect(await begun).to.equal('true');
    const seen = stored('seen');
    await choose({ fontSize: 1.5, background: 'default' });
    await seen;
    const shown = stored('shown');
    await evaluated(`void (location.href = ${JSON.stringify(next)})`);

    expect(await shown).to.equal('15px rgba(0, 0, 0, 0)');
  });
});
