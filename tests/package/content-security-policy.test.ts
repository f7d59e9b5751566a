import { expect, waitUntil } from '@open-wc/testing';
import { openServed, servedAt, type Frame } from '../support/frame.js';

/** Addresses in markup. */
const script = (code: string): string =>
  `<script src="${servedAt(code, { type: 'text/javascript' }).replace(/&/g, '&amp;')}"></script>`;
const sheet = `<link rel="stylesheet" href="${servedAt('p { font-size: 20px }', { type: 'text/css' }).replace(/&/g, '&amp;')}">`;

const LISTENER = script(`
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) => {
    violations.push([event.effectiveDirective, event.blockedURI, event.sample].join(' '));
  });
`);
const TOOLBAR = '<script src="/dist/a11y-toolbar.js"></script>';

const page = (head: string): string =>
  `<!doctype html><html lang="en"><title>A strict page</title>${LISTENER}${head}<body><p>Text</p></body></html>`;

const STRICT = "default-src 'none'; script-src 'self'";
const TYPED = `${STRICT}; require-trusted-types-for 'script'`;

/** Uses all that the toolbar does to a page, and tells the text's size when it is on. */
async function use({ window: view, document }: Frame): Promise<string> {
  const toolbar = document.querySelector('a11y-toolbar')!;
  await toolbar.applied;
  toolbar.enable();
  await toolbar.applied;
  toolbar.shadowRoot!.querySelector('button')!.click();
  toolbar.set({ fontSize: 2, background: 'black', letterSpacing: 0.2 });
  await toolbar.applied;
  const { fontSize, color } = view.getComputedStyle(document.querySelector('p')!);
  const bar = view.getComputedStyle(toolbar.shadowRoot!.querySelector('[part~=bar]')!);
  expect(bar.display, 'the bar has its styles').not.to.equal('inline');
  toolbar.reset();
  toolbar.disable();
  await toolbar.applied;
  toolbar.remove();
  return `${fontSize} ${color}`;
}

const violationsIn = ({ window: view }: Frame): string[] =>
  (view as unknown as { violations: string[] }).violations;

afterEach(() => {
  localStorage.clear();
});

describe('a content security policy', () => {
  for (const [name, policy, head, size] of [
    ['that forbids all but scripts of its own', STRICT, TOOLBAR, '32px'],
    ['that asks for trusted types', TYPED, TOOLBAR, '32px'],
    [
      'that lists the trusted types’ policies',
      `${TYPED}; trusted-types a11y-toolbar a11y-toolbar-chunks`,
      TOOLBAR,
      '32px',
    ],
    [
      'that lists them, with the script twice',
      `${TYPED}; trusted-types a11y-toolbar a11y-toolbar-chunks`,
      TOOLBAR.repeat(2),
      '32px',
    ],
    [
      'that lists them, with another Lit on the page',
      `${TYPED}; trusted-types a11y-toolbar a11y-toolbar-chunks lit-html`,
      script("trustedTypes?.createPolicy('lit-html', {})") + TOOLBAR,
      '32px',
    ],
    [
      'with early.js, and a style sheet of the page’s own',
      `${TYPED}; style-src 'self'`,
      `<script src="/dist/early.js"></script>${sheet}${TOOLBAR}`,
      '40px',
    ],
  ] as const) {
    it(`${name} is not violated, and all works`, async () => {
      localStorage.setItem(
        'a11y-toolbar',
        '{"version":1,"active":true,"preferences":{"fontSize":1.5}}',
      );
      const frame = await openServed(page(head), {
        headers: { 'content-security-policy': policy },
      });

      expect(await use(frame)).to.equal(`${size} rgb(255, 255, 255)`);
      // the second copy asks for a name that is taken, and does without
      const expected = head.includes(TOOLBAR.repeat(2)) ? /^trusted-types / : /^$/;
      expect(violationsIn(frame).filter((one) => !expected.test(one))).to.eql([]);
    });
  }

  it('is seen to be in force', async () => {
    const frame = await openServed(page(`<style>p { color: red }</style>${TOOLBAR}`), {
      headers: { 'content-security-policy': STRICT },
    });

    const { color } = frame.window.getComputedStyle(frame.document.querySelector('p')!);
    expect(color).to.equal('rgb(0, 0, 0)');
    await waitUntil(() => violationsIn(frame).length > 0);
    expect(violationsIn(frame).join()).to.match(/^style-src/);
  });
});

describe('what the script asks for', () => {
  it('is itself, its own folder, no cookie and nothing else', async () => {
    const frame = await openServed(page(TOOLBAR));
    await use(frame);
    const asked = frame.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path !== '/served');

    expect(asked[0]).to.equal('/dist/a11y-toolbar.js');
    expect(asked.length).to.be.above(1);
    for (const path of asked.slice(1)) expect(path).to.match(/^\/dist\/chunks\/[\w-]+\.js$/);
    expect(frame.document.cookie).to.equal('');
  });

  it('is checked by its integrity hash', async () => {
    const bytes = await (await fetch('/dist/a11y-toolbar.js')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    const integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
    const tag = TOOLBAR.replace('>', ` integrity="${integrity}" crossorigin="anonymous">`);

    expect(await use(await openServed(page(tag)))).to.equal('32px rgb(255, 255, 255)');
  });
});

describe('a content security policy that lists policies for trusted types, and not ours', () => {
  for (const [name, head] of Object.entries({
    'the toolbar': TOOLBAR,
    'early.js and the toolbar': `<script src="/dist/early.js"></script>${TOOLBAR}`,
    'the toolbar and early.js': `${TOOLBAR}<script src="/dist/early.js"></script>`,
  })) {
    it(`leaves a switch in a page with ${name} that sets it back, and the console says once what to allow`, async () => {
      if (!('trustedTypes' in window)) return;
      localStorage.setItem(
        'a11y-toolbar',
        '{"version":1,"active":true,"preferences":{"fontSize":1.5}}',
      );
      const early = 'a11y-toolbar-early a11y-toolbar-write a11y-toolbar-chunks';
      const watch = script(
        'window.said = []; console.warn = (...words) => said.push(words.join(" "));' +
          'addEventListener("error", ({ message }) => said.push(message))',
      );
      const frame = await openServed(page(`${watch}${head}`), {
        headers: { 'content-security-policy': `${TYPED}; trusted-types ${early}` },
      });
      const { said } = frame.window as unknown as { said: string[] };
      const toolbar = frame.document.querySelector('a11y-toolbar')!;
      await toolbar.applied;
      toolbar.shadowRoot!.querySelector('button')!.click();
      const [message] = toolbar.shadowRoot!.querySelectorAll('[part~=message]');
      await waitUntil(() => message!.textContent, 'the visitor is told', { timeout: 10_000 });
      await toolbar.applied;
      const { fontSize } = frame.window.getComputedStyle(frame.document.querySelector('p')!);

      expect(fontSize).to.equal('16px');
      expect(said.length).to.equal(1);
      expect(said[0]).to.contain('must allow the Trusted Types policy a11y-toolbar.');
    });
  }
});
