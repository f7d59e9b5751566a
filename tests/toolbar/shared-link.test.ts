import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defaults } from '../../src/settings/preferences.js';
import { ask } from '../../src/toolbar/shared-link/question.js';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { openFrame, reload, servedAt, type Frame } from '../support/frame.js';
import { findings } from './findings.js';
import { inside, openToolbar, textOf } from './support.js';

const KEY = 'a11y-toolbar';
const NO = 'Leave everything as it is';
const YES = 'Use these settings';

const page = (attributes = '', more = ''): string =>
  `<!doctype html><html lang="en"><title>A page</title>
  <script src="/dist/a11y-toolbar.js" ${attributes}></script>
  <body>${more}<main><h1>Title</h1><p>Text</p><button id="own">A button</button></main></html>`;

const linkTo = (choice: object, markup = page()): string =>
  `${servedAt(markup)}#${String(new URLSearchParams({ [KEY]: JSON.stringify(choice) }))}`;

/** Stores a choice, as an earlier page did. */
function store(preferences: object): string {
  const record = JSON.stringify({ version: 1, active: true, preferences });
  localStorage.setItem(KEY, record);
  return record;
}

interface Asked extends Frame {
  readonly toolbar: A11yToolbar;
  readonly dialog: HTMLDialogElement;
}

const dialogIn = (toolbar: A11yToolbar): HTMLDialogElement | undefined =>
  inside<HTMLDialogElement>(toolbar, 'dialog')[0];

/** Opens a link, and waits for the question. */
async function openLink(choice: object, markup?: string): Promise<Asked> {
  const frame = await openFrame(linkTo(choice, markup));
  const toolbar = frame.document.querySelector('a11y-toolbar')!;
  await toolbar.applied;
  await waitUntil(() => dialogIn(toolbar)?.open, 'a question', { timeout: 10_000 });
  return { ...frame, toolbar, dialog: dialogIn(toolbar)! };
}

/** Gives an answer, and waits until the page shows it. */
async function answer({ toolbar, dialog }: Asked, name: string): Promise<void> {
  const buttons = [...dialog.querySelectorAll('button')];
  buttons.find((button) => textOf(button) === name)!.click();
  await waitUntil(() => !dialogIn(toolbar), 'no question');
  await toolbar.applied;
}

const changes = ({ dialog }: Asked): string[] => [...dialog.querySelectorAll('li')].map(textOf);

const looks = ({ document, window: view }: Pick<Frame, 'document' | 'window'>): string =>
  `${view.getComputedStyle(document.querySelector('p')!).fontSize} ${view.getComputedStyle(document.body).backgroundColor}`;

const PLAIN = '16px rgba(0, 0, 0, 0)';

afterEach(() => {
  localStorage.clear();
});

describe('the choices in a link', () => {
  it('are asked about, in a dialog that is named by the question and says what would change', async () => {
    const asked = await openLink({ fontSize: 2, background: 'black' });
    const { dialog, toolbar, window: view } = asked;
    const described = (name: string): string =>
      textOf(inside(toolbar, `#${dialog.getAttribute(name)!}`)[0]!);

    expect(looks(asked)).to.equal(PLAIN);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(view.location.hash).to.equal('');
    expect(dialog.matches(':modal')).to.be.true;
    expect(described('aria-labelledby')).to.equal('Use the settings in this link?');
    expect(changes(asked)).to.eql(['Font size 200%', 'White on black']);
    expect(described('aria-describedby')).to.match(/Font size 200%\s*White on black/);
    expect(textOf(toolbar.shadowRoot!.activeElement!)).to.equal(NO);
  });

  it('are in force and stored once they are accepted', async () => {
    const asked = await openLink({ fontSize: 2, background: 'black' });
    await answer(asked, YES);

    expect(looks(asked)).to.equal('32px rgb(0, 0, 0)');
    const frame = await reload(asked);
    await frame.document.querySelector('a11y-toolbar')!.applied;
    expect(looks(frame)).to.equal('32px rgb(0, 0, 0)');
    expect(dialogIn(frame.document.querySelector('a11y-toolbar')!)).to.equal(undefined);
  });

  for (const [name, refuse] of Object.entries<(asked: Asked) => Promise<unknown>>({
    [`"${NO}"`]: (asked) => answer(asked, NO),
    Escape: () => sendKeys({ press: 'Escape' }),
  })) {
    it(`leave what is chosen, in force and stored, after ${name}`, async () => {
      store({ fontSize: 1.5 });
      const asked = await openLink({ background: 'black' });
      const stored = localStorage.getItem(KEY);
      expect(changes(asked)).to.eql(['Font size 100%', 'White on black']);
      asked.window.focus();
      await refuse(asked);
      await waitUntil(() => !dialogIn(asked.toolbar), 'no question');
      await asked.toolbar.applied;

      expect(looks(asked)).to.equal('24px rgba(0, 0, 0, 0)');
      expect(localStorage.getItem(KEY)).to.equal(stored);
    });
  }

  it('give the focus back to where it was', async () => {
    const focus = '<script>document.getElementById("own").focus()</script>';
    const asked = await openLink({ fontSize: 2 }, page().replace('</main>', `${focus}$&`));
    expect(asked.document.activeElement!.localName).to.equal('a11y-toolbar');
    await answer(asked, NO);

    expect(asked.document.activeElement!.id).to.equal('own');
  });

  it('are not stored without a word where their colors are too much alike', async () => {
    const white = await openLink({ background: '#ffffff #ffffff #ffffff' });
    expect(textOf(white.dialog)).to.match(/Hard to read · Contrast: 1(?!\.)/);
    await answer(white, NO);
    const grey = await openLink({ background: '#000000 #ffffff #888888' });
    expect(textOf(grey.dialog)).to.match(/Hard to read · Contrast: 3\.5/);
    await answer(grey, NO);
    const black = await openLink({ background: '#000000 #ffffff #0000cc' });
    expect(textOf(black.dialog)).to.not.contain('Hard to read');
  });

  it('are asked about in the language of the page', async () => {
    const { dialog } = await openLink({ fontSize: 2 }, page('data-lang="ru"'));

    expect(textOf(dialog)).to.contain('Применить настройки из этой ссылки?');
    expect(dialog.lang).to.equal('ru');
  });

  it('are asked about once where there are several toolbars', async () => {
    const { document } = await openLink(
      { fontSize: 2 },
      page('', '<a11y-toolbar></a11y-toolbar><a11y-toolbar></a11y-toolbar>'),
    );
    const toolbars = [...document.querySelectorAll('a11y-toolbar')];
    await Promise.all(toolbars.map(({ applied }) => applied));

    expect(toolbars.flatMap((toolbar) => inside(toolbar, 'dialog')).length).to.equal(1);
  });

  it('are no question where they are in force already', async () => {
    store({ fontSize: 2 });
    const { document, window: view } = await openFrame(linkTo({ fontSize: 2 }));
    const toolbar = document.querySelector('a11y-toolbar')!;
    // the question would come with that
    await waitUntil(() => view.location.hash === '', 'the address is read', { timeout: 10_000 });
    await toolbar.applied;

    expect(dialogIn(toolbar)).to.equal(undefined);
    expect(looks({ document, window: view })).to.equal('32px rgba(0, 0, 0, 0)');
  });

  it('are asked about so that axe finds nothing', async () => {
    const element = await openToolbar();
    const choice = { ...defaults, fontSize: 2, background: '#777777 #ffffff #777777' } as const;
    const locale = { lang: 'en', dir: 'ltr', title: '', unavailable: '' } as const;
    ask(element, locale, choice, ['fontSize', 'background'], () => undefined);

    expect(await findings(element)).to.eql([]);
  });
});
