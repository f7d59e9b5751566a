import { expect } from '@open-wc/testing';
import { openMarkup, openServed, type Frame } from './support/frame.js';

const SCRIPT = '/dist/a11y-toolbar.js';

const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><title>A page</title>${head}<body><p>Text</p>${body}</html>`;

const toolbarsOf = ({ document }: Frame) => [...document.querySelectorAll('a11y-toolbar')];

afterEach(() => {
  localStorage.clear();
});

/** A toolbar that works is in a page, and the page shows what is chosen. */
async function works(frame: Frame): Promise<boolean> {
  const [toolbar, ...others] = toolbarsOf(frame);
  await toolbar!.applied;
  toolbar!.set({ fontSize: 2 });
  await toolbar!.applied;
  const { fontSize } = frame.window.getComputedStyle(frame.document.querySelector('p')!);
  const { body } = frame.document;
  return fontSize === '32px' && !others.length && body.firstElementChild === toolbar;
}

const injected = (attributes: string): string =>
  `<script>addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = '${SCRIPT}';
    Object.assign(script.dataset, ${attributes});
    document.head.append(script);
    script.remove();
    script.onload = () => dispatchEvent(new Event('injected'));
  })</script>`;

const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>
<script src="${SCRIPT}"></script></head><body><p>Text</p></body></html>`;

describe('the script tag', () => {
  for (const [place, markup] of Object.entries({
    'in the head': page(`<script src="${SCRIPT}"></script>`),
    'in the head, deferred': page(`<script defer src="${SCRIPT}"></script>`),
    'in the head, async': page(`<script async src="${SCRIPT}"></script>`),
    'in the head, as a module': page(`<script type="module" src="${SCRIPT}"></script>`),
    'at the end of the body': page('', `<script src="${SCRIPT}"></script>`),
    'in a page without a head or a body': `<!doctype html><script src="${SCRIPT}"></script><p>Text`,
    'in a page in quirks mode': `<script src="${SCRIPT}"></script><p style="font-size: 16px">Text</p>`,
    'written by document.write': page(
      '',
      `<script>document.write('<script src="${SCRIPT}"></' + 'script><p>More</p>')</script>`,
    ),
    twice: page(`<script src="${SCRIPT}"></script>`.repeat(2)),
    'twice, once as a module': page(
      `<script src="${SCRIPT}"></script><script type="module" src="${SCRIPT}"></script>`,
    ),
    'beside the module that defines the element': page(
      `<script type="module" src="/dist/a11y-toolbar.esm.js"></script><script async src="${SCRIPT}"></script>`,
    ),
    'with a <base>': page(
      `<base href="https://elsewhere.example/"><script src="${location.origin}${SCRIPT}"></script>`,
    ),
  })) {
    it(`${place} puts one working toolbar first in the page`, async () => {
      expect(await works(await openMarkup(markup))).to.be.true;
    });
  }

  it('in XHTML puts one working toolbar first in the page', async () => {
    const frame = await openServed(XHTML, { type: 'application/xhtml+xml' });

    expect(frame.document.contentType).to.equal('application/xhtml+xml');
    expect(await works(frame)).to.be.true;
    const [toolbar] = toolbarsOf(frame);
    expect(toolbar!.shadowRoot!.querySelectorAll('input').length).to.be.above(5);
  });

  it('injected late, and taken away again, puts one configured toolbar first in the page', async () => {
    const frame = await openMarkup(page(injected('{ lang: "ru" }')));
    await new Promise((resolve) => {
      frame.window.addEventListener('injected', resolve);
    });

    expect(await works(frame)).to.be.true;
    expect(toolbarsOf(frame)[0]!.lang).to.equal('ru');
  });

  it('as a module is configured too', async () => {
    const frame = await openMarkup(
      page(`<script type="module" src="${SCRIPT}" data-lang="ru"></script>`),
    );

    expect(toolbarsOf(frame)[0]!.lang).to.equal('ru');
  });

  it('of another version leaves the page to the one that came first', async () => {
    const source = await (await fetch(SCRIPT)).text();
    const { window: view, document: inside } = await openMarkup(
      page(`<script src="${SCRIPT}"></script>`),
    );
    const first = view.customElements.get('a11y-toolbar');
    const other = inside.createElement('script');
    other.textContent = source.replace('a11y-toolbar 0', 'a11y-toolbar 9');
    inside.head.append(other);

    expect(view.customElements.get('a11y-toolbar')).to.equal(first);
    expect(await works({ window: view, document: inside } as Frame)).to.be.true;
  });

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

  it('takes nothing but what a toolbar knows from its attributes', async () => {
    const attributes = 'data-onclick="x()" data-style="color: red" data-id="bar" data-class="a b"';
    const frame = await openMarkup(page(`<script src="${SCRIPT}" ${attributes}></script>`));

    expect(toolbarsOf(frame)[0]!.getAttributeNames().sort()).to.eql(['class', 'id']);
  });

  it('works in a page whose storage is blocked', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'A page of an opaque origin';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = page(
      `<script>
        const messages = [];
        console.warn = (message) => messages.push(message);
      </script>
      <script src="${new URL(SCRIPT, location.origin).href}"></script>`,
      `<script>
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

  it('as the bundle of a module puts one working toolbar first in the page, with the attributes of its tag', async () => {
    const frame = await openMarkup(
      page(
        '<script type="module" src="/dist/a11y-toolbar.esm.js?v=3" data-placement="bottom"></script>',
      ),
    );
    await frame.window.customElements.whenDefined('a11y-toolbar');

    expect(await works(frame)).to.be.true;
    expect(toolbarsOf(frame).map(({ placement }) => placement)).to.eql(['bottom']);
  });

  it('as the bundle of a module only defines the element where another module imports it', async () => {
    const frame = await openMarkup(
      page('<script type="module">import "/dist/a11y-toolbar.esm.js"</script>'),
    );
    await frame.window.customElements.whenDefined('a11y-toolbar');

    expect(toolbarsOf(frame)).to.eql([]);
  });
});
