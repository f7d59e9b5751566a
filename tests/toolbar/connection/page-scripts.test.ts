import { expect } from '@open-wc/testing';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { openServed, type Frame } from '../../support/frame.js';
import { leaveOut } from '../../support/left-out.js';

const PAGE = `<!doctype html><html lang="en"><title>A page</title>
<script src="/dist/a11y-toolbar.js" data-lang="ru"></script>
<body><p>Text</p><main>More</main></html>`;

/** A page in which a toolbar from a script tag has made text twice as large. */
async function openEnlarged(): Promise<Frame> {
  const frame = await openServed(PAGE);
  const toolbar = toolbarOf(frame);
  toolbar.set({ fontSize: 2 });
  await toolbar.applied;
  return frame;
}

function toolbarOf({ document }: Frame): A11yToolbar {
  const [toolbar, ...others] = document.querySelectorAll('a11y-toolbar');
  expect(others).to.eql([]);
  expect(toolbar, 'a toolbar').to.be.ok;
  return toolbar!;
}

const sizeOf = ({ document, window }: Frame): string =>
  window.getComputedStyle(document.querySelector('p')!).fontSize;

/** When the page's own script has run, and before anything is painted. */
const afterMicrotasks = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = resolve;
    port1.postMessage('');
  });

afterEach(() => {
  localStorage.clear();
});

describe('a toolbar from a script tag', () => {
  for (const [name, act] of Object.entries<(document: Document) => void>({
    'sets the body’s innerHTML': ({ body }) => {
      body.innerHTML = '<p>Another view</p>';
    },
    'removes what is in the body one by one': ({ body }) => {
      while (body.firstElementChild) body.firstElementChild.remove();
      body.innerHTML = '<p>Another view</p>';
    },
    'removes what is in the body by removeChild()': ({ body }) => {
      while (body.firstChild) body.removeChild(body.firstChild);
      body.append(Object.assign(body.ownerDocument.createElement('p'), { textContent: 'Other' }));
    },
    'replaces the body by another page’s': (document) => {
      const other = new DOMParser().parseFromString('<p>Another page</p>', 'text/html');
      document.documentElement.replaceChild(document.adoptNode(other.body), document.body);
    },
    'replaces the body by a copy that it kept': (document) => {
      document.body.replaceWith(document.body.cloneNode(true));
    },
    'replaces head and body': (document) => {
      const other = new DOMParser().parseFromString('<title>B</title><p>Another</p>', 'text/html');
      document.documentElement.replaceChildren(other.head, other.body);
    },
    'morphs the page and drops what it does not know': (document) => {
      document.body.removeChild(document.querySelector('a11y-toolbar')!);
    },
  })) {
    it(`is there, and in force in every frame, when a script ${name}`, async () => {
      const frame = await openEnlarged();
      const sizes: string[] = [];
      act(frame.document);
      frame.window.history.pushState({}, '', '#other');
      await afterMicrotasks();
      sizes.push(sizeOf(frame));
      const toolbar = toolbarOf(frame);
      await toolbar.applied;

      expect(sizes).to.eql(['32px']);
      expect(frame.document.body.firstElementChild).to.equal(toolbar);
      expect(toolbar.preferences.fontSize).to.equal(2);
      expect(toolbar.lang).to.equal('ru');
      toolbar.disable();
      await toolbar.applied;
      expect(sizeOf(frame)).to.equal('16px');
    });
  }

  it('is there when a page that was swapped in from a copy is swapped again', async () => {
    const frame = await openEnlarged();
    const { document } = frame;
    document.body.replaceWith(document.body.cloneNode(true));
    await afterMicrotasks();
    const other = document.createElement('body');
    other.innerHTML = '<p>Another page</p>';
    document.body.replaceWith(other);
    await afterMicrotasks();

    await toolbarOf(frame).applied;
    expect(sizeOf(frame)).to.equal('32px');
  });

  it('is there when the whole document is written anew', async () => {
    const frame = await openEnlarged();
    frame.document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages still do
    frame.document.write('<!doctype html><title>Written</title><p>Another page</p>');
    frame.document.close();
    await afterMicrotasks();
    const toolbar = toolbarOf(frame);
    await toolbar.applied;

    expect(sizeOf(frame)).to.equal('32px');
  });

  it('is there in a view transition', async function () {
    const frame = await openEnlarged();
    const { document } = frame;
    if (!('startViewTransition' in document)) await leaveOut(this, 'view transitions');
    const transition = document.startViewTransition(() => {
      document.body.innerHTML = '<p>Another view</p>';
    });
    await transition.updateCallbackDone;
    await afterMicrotasks();
    await toolbarOf(frame).applied;

    expect(sizeOf(frame)).to.equal('32px');
  });

  it('stays away where it is removed by its own remove()', async () => {
    const frame = await openEnlarged();
    toolbarOf(frame).remove();
    await afterMicrotasks();

    expect(frame.document.querySelector('a11y-toolbar')).to.be.null;
    expect(sizeOf(frame)).to.equal('16px');
  });

  it('gives up, with one warning, where the page takes it away again and again', async () => {
    const frame = await openEnlarged();
    const { document, window: view } = frame;
    const messages: string[] = [];
    (view as typeof globalThis).console.warn = (message: string) => messages.push(message);
    let removed = 0;
    const observer = new MutationObserver(() => {
      for (const toolbar of document.querySelectorAll('body > a11y-toolbar')) {
        removed++;
        document.body.removeChild(toolbar);
      }
    });
    observer.observe(document.body, { childList: true });
    document.body.append('text');
    await afterMicrotasks();

    expect(document.querySelector('a11y-toolbar')).to.be.null;
    expect(removed).to.be.within(2, 20);
    expect(messages).to.have.length(1);
    expect(sizeOf(frame)).to.equal('16px');
  });

  it('gives way to a toolbar that the page brings later', async () => {
    const frame = await openEnlarged();
    frame.document.body.insertAdjacentHTML('beforeend', '<footer><a11y-toolbar></footer>');
    await afterMicrotasks();
    const toolbar = toolbarOf(frame);
    await toolbar.applied;

    expect(toolbar.parentElement!.localName).to.equal('footer');
    expect(sizeOf(frame)).to.equal('32px');
  });
});

describe('a copy of the toolbar that a script makes', () => {
  for (const [name, take] of Object.entries<(copy: Element) => unknown>({
    'by remove()': (copy) => {
      copy.remove();
    },
    'by removeChild()': (copy) => copy.parentNode!.removeChild(copy),
    'with what is around it': ({ ownerDocument }) => {
      ownerDocument.querySelector('main')!.replaceChildren('Other');
    },
  })) {
    it(`and takes away again ${name} leaves the toolbar, and the page as it was`, async () => {
      const frame = await openEnlarged();
      const { document } = frame;
      const copy = toolbarOf(frame).cloneNode(true) as HTMLElement;
      document.querySelector('main')!.append(copy);
      await afterMicrotasks();
      expect(toolbarOf(frame)).to.equal(copy);
      take(copy);
      await afterMicrotasks();
      const toolbar = toolbarOf(frame);
      await toolbar.applied;

      expect(toolbar).to.not.equal(copy);
      expect(document.body.firstElementChild).to.equal(toolbar);
      expect(sizeOf(frame)).to.equal('32px');
      toolbar.remove();
      await afterMicrotasks();
      expect(sizeOf(frame)).to.equal('16px');
      expect(document.querySelector('a11y-toolbar')).to.be.null;
    });
  }
});

describe('two toolbars of the page’s own', () => {
  it('show the same, and the page is set back when both have left', async () => {
    const frame = await openServed(
      PAGE.replace('<script', '<script type="module"')
        .replace('a11y-toolbar.js', 'a11y-toolbar.esm.js')
        .replace('</main>', '</main><a11y-toolbar></a11y-toolbar><a11y-toolbar></a11y-toolbar>'),
    );
    const [one, other] = frame.document.querySelectorAll('a11y-toolbar');
    one!.set({ fontSize: 2 });
    await Promise.all([one!.applied, other!.applied]);
    expect(sizeOf(frame)).to.equal('32px');
    one!.remove();
    await afterMicrotasks();
    expect(sizeOf(frame)).to.equal('32px');
    other!.remove();
    await afterMicrotasks();

    expect(sizeOf(frame)).to.equal('16px');
  });
});
