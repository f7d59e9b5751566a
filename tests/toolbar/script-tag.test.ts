import { expect } from '@open-wc/testing';
import { openMarkup, type Frame } from '../support/frame.js';

const SCRIPT = '/dist/a11y-toolbar.js';

const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><title>A page</title>${head}<body><p>Text</p>${body}</html>`;

const toolbarsOf = ({ document }: Frame) => [...document.querySelectorAll('a11y-toolbar')];

afterEach(() => {
  localStorage.clear();
});

describe('the script tag', () => {
  for (const [place, markup] of Object.entries({
    'in the head': page(`<script src="${SCRIPT}"></script>`),
    'in the head, deferred': page(`<script defer src="${SCRIPT}"></script>`),
    'at the end of the body': page('', `<script src="${SCRIPT}"></script>`),
  })) {
    it(`${place} puts one toolbar first in the page`, async () => {
      const frame = await openMarkup(markup);

      expect(toolbarsOf(frame)).to.have.length(1);
      expect(frame.document.body.firstElementChild?.localName).to.equal('a11y-toolbar');
    });
  }

  it('puts none where the page has one of its own, further down as well', async () => {
    const frame = await openMarkup(
      page(`<script src="${SCRIPT}"></script>`, '<footer><a11y-toolbar></a11y-toolbar></footer>'),
    );
    const [only, ...others] = toolbarsOf(frame);

    expect(others).to.eql([]);
    expect(only!.parentElement!.localName).to.equal('footer');
    await only!.applied;
    expect(only!.shadowRoot).to.be.ok;
  });

  it('gives its data attributes to the toolbar', async () => {
    const attributes =
      'data-lang="ru" data-font-sizes="1 3" data-storage-key="mine" data-storage="session"';
    const frame = await openMarkup(page(`<script src="${SCRIPT}" ${attributes}></script>`));
    const [toolbar] = toolbarsOf(frame);

    expect(toolbar!.fontSizes).to.eql([1, 3]);
    expect(toolbar).to.include({ lang: 'ru', storageKey: 'mine', storage: 'session' });
    expect(toolbar!.getAttributeNames().sort()).to.eql([
      'font-sizes',
      'lang',
      'storage',
      'storage-key',
    ]);
  });

  it('may be in the page twice', async () => {
    const twice = `<script src="${SCRIPT}"></script>`.repeat(2);

    expect(toolbarsOf(await openMarkup(page(twice)))).to.have.length(1);
  });

  it('works in a page whose storage is blocked', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'A page of an opaque origin';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = page(
      `<script src="${new URL(SCRIPT, location.origin).href}"></script>`,
      `<script>
        const messages = [];
        console.warn = (message) => messages.push(message);
        addEventListener('load', async () => {
          const toolbar = document.querySelector('a11y-toolbar');
          await toolbar.applied;
          toolbar.set({ fontSize: 2 });
          await toolbar.applied;
          const { fontSize } = getComputedStyle(document.querySelector('p'));
          parent.postMessage({ fontSize, warnings: messages.length }, '*');
        });
      </script>`,
    );
    const told = new Promise<MessageEvent<unknown>>((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    document.body.append(frame);
    const { data } = await told;
    frame.remove();

    expect(data).to.eql({ fontSize: '32px', warnings: 1 });
  });

  it('as a module only registers', async () => {
    const frame = await openMarkup(
      page('<script type="module" src="/dist/a11y-toolbar.esm.js"></script>'),
    );
    await frame.window.customElements.whenDefined('a11y-toolbar');

    expect(toolbarsOf(frame)).to.eql([]);
  });
});
