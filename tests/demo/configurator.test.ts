import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import de from '../../src/locales/de.js';
import { openMarkup } from '../support/frame.js';
import { leaveOut } from '../support/left-out.js';
import { choose, configurationOf, openFront, settled, write, type Front } from './front.js';

/** The toolbar that a page has with this tag in it. */
async function pasted(tag: string): Promise<Record<string, unknown>> {
  const markup = tag.replaceAll('"a11y-toolbar.js"', '"/dist/a11y-toolbar.js"');
  const { document } = await openMarkup(
    `<!doctype html><html lang="en"><title>A page</title>${markup}<p>Text</p></html>`,
  );
  return configurationOf(document.querySelector('a11y-toolbar')!);
}

const changes: Readonly<Record<string, (front: Front) => void>> = {
  'nothing changed': () => undefined,
  'two more settings, one of the usual less': (front) => {
    choose(front, 'controls', 'Line height');
    choose(front, 'controls', 'Reading guide');
    choose(front, 'controls', 'Letter spacing');
  },
  'all settings': ({ document }) => {
    document.querySelector<HTMLElement>('#all-controls')!.click();
  },
  'other sizes and schemes': (front) => {
    choose(front, 'font-sizes', '125 %');
    choose(front, 'font-sizes', '300 %');
    choose(front, 'backgrounds', 'Black on white');
    choose(front, 'backgrounds', 'Sepia');
  },
  'a round button in a corner, dark, by steps': (front) => {
    choose(front, 'placement', 'A round button');
    choose(front, 'corner', 'Top, end of lines');
    choose(front, 'look', 'Dark');
    choose(front, 'control', 'Less and more');
  },
  'an element of its own, in Russian, with a key': (front) => {
    choose(front, 'as', 'An element where you want it');
    choose(front, 'placement', 'At the bottom');
    write(front, 'lang', 'ru');
    write(front, 'hotkey', 'Alt+Shift+V');
  },
};

describe('the configurator', () => {
  for (const [name, change] of Object.entries(changes)) {
    it(`shows the bar that its tag gives a page, and is linked to by its address: ${name}`, async () => {
      const front = await openFront();
      const before = configurationOf(front.shown());
      change(front);
      await settled(front);
      const shown = configurationOf(front.shown());

      const isSame = JSON.stringify(shown) === JSON.stringify(before);
      expect(isSame).to.equal(name === 'nothing changed');
      expect(await pasted(front.tag())).to.eql(shown);
      const { hash } = front.window.location;
      const again = await openFront(hash);
      await settled(again);

      expect(again.tag()).to.equal(front.tag());
      expect(configurationOf(again.shown())).to.eql(shown);
      expect([...new FormData(again.form)]).to.eql([...new FormData(front.form)]);
    });
  }

  it('names in its tag what is not so by default, and nothing else', async () => {
    const front = await openFront();
    expect(front.tag()).to.equal('<script src="a11y-toolbar.js" defer></script>');

    choose(front, 'look', 'Soft');
    choose(front, 'storage', 'Until the tab is closed');
    expect(front.tag()).to.equal(
      '<script src="a11y-toolbar.js" data-look="soft" data-storage="session" defer></script>',
    );

    choose(front, 'look', 'Plain');
    choose(front, 'storage', 'Until forgotten');
    choose(front, 'placement', 'A round button');
    expect(front.tag()).to.equal(
      '<script src="a11y-toolbar.js" data-placement="floating" defer></script>',
    );
  });

  it('goes back to the defaults', async () => {
    const front = await openFront('#look=dark&controls=all');
    expect(front.tag()).to.include('data-look="dark"').and.to.include('data-controls="all"');
    front.document.querySelector<HTMLElement>('[type=reset]')!.click();
    await settled(front);
    await settled(front);

    expect(front.tag()).to.equal('<script src="a11y-toolbar.js" defer></script>');
    expect(front.window.location.hash).to.equal('');
  });

  it('takes from an address only what it has itself', async () => {
    const front = await openFront(
      `#placement="><script>alert(1)</script>&look=loud&hotkey=Q&lang=xx&controls=links+nonsense`,
    );

    expect(front.tag()).to.equal(
      '<script src="a11y-toolbar.js" data-controls="links" defer></script>',
    );
  });

  it('leaves places in the page alone that an address names', async () => {
    const front = await openFront('#measured');

    expect(front.window.location.hash).to.equal('#measured');
  });

  it('needs nothing else for a language that is not in the script', async () => {
    const front = await openFront();
    write(front, 'lang', 'de');
    await settled(front);

    expect(front.tag()).to.equal('<script src="a11y-toolbar.js" data-lang="de" defer></script>');
    expect(await pasted(front.tag())).to.include({ lang: 'de' });
    const { contentDocument } = front.document.querySelector<HTMLIFrameElement>('#preview')!;
    const toolbar = contentDocument!.querySelector('a11y-toolbar')!;
    await toolbar.updateComplete;
    expect(toolbar.shadowRoot!.querySelector('section')!.ariaLabel).to.equal(de.title);
  });
});

describe('the tag', () => {
  it('is copied, and that is said', async () => {
    const front = await openFront('#look=soft');
    await press(front, '[data-copy=tag]');
    await said(front, 'tag-status', /^Copied\.$/);
  });

  it('is selected where scripts may not copy', async function () {
    if (!('featurePolicy' in document)) await leaveOut(this, 'a policy for the clipboard');
    const front = await openFront('#look=soft', {
      headers: { 'permissions-policy': 'clipboard-write=()' },
    });
    await press(front, '[data-copy=tag]');
    await said(front, 'tag-status', /^Selected: /);

    expect(front.window.getSelection()!.toString()).to.equal(front.tag());
  });
});

async function press({ document, window }: Front, selector: string): Promise<void> {
  await setViewport({ width: 1280, height: 800 });
  const button = document.querySelector(selector)!;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  window.focus();
  const { x, y, width, height } = button.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

async function said({ document, window }: Front, id: string, what: RegExp): Promise<void> {
  const status = document.getElementById(id)!;
  expect(status.getAttribute('role')).to.equal('status');
  if (!status.textContent.trim()) {
    await new Promise((resolve) => {
      new window.MutationObserver(resolve).observe(status, { childList: true });
    });
  }
  expect(status.textContent).to.match(what);
}

describe('the front page, when the page in its frame has loaded', () => {
  for (const [name, change] of Object.entries({
    'as it is opened': () => undefined,
    'after all is set back': (front: Front) => {
      write(front, 'hotkey', 'Alt+Shift+V');
      front.form.reset();
    },
  })) {
    it(`stays where its reader is: ${name}`, async () => {
      const front = await openFront();
      const { window } = front;
      window.scrollTo({ top: 0, behavior: 'instant' });
      change(front);
      await settled(front);
      front.document.querySelector<HTMLIFrameElement>('#preview')!.contentWindow!.location.reload();
      await new Promise((resolve) => {
        front.document.querySelector('#preview')!.addEventListener('load', resolve, { once: true });
      });
      await nextFrame();
      await nextFrame();

      expect(window.scrollY).to.equal(0);
    });
  }
});
