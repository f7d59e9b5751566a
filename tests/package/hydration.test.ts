import { expect } from '@open-wc/testing';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { openFrame, type Frame } from '../support/frame.js';

interface HydratingWindow {
  readonly hydrated: Promise<void>;
  /** What was first in the body when hydration began. */
  readonly toolbarBefore: Element;
  readonly messages: readonly string[];
}

interface Page extends Frame {
  readonly own: HydratingWindow;
  readonly toolbar: A11yToolbar;
}

/** A page of which all is there: rendered on the server, and hydrated, with text twice as large. */
async function open(query: Record<string, string>): Promise<Page> {
  localStorage.setItem(
    'a11y-toolbar',
    JSON.stringify({ version: 1, active: true, preferences: { fontSize: 2 } }),
  );
  const search = new URLSearchParams({ text: 'Text', ...query }).toString();
  const frame = await openFrame(`/hydrating/page?${search}`);
  const own = frame.window as unknown as HydratingWindow;
  await own.hydrated;
  const toolbars = frame.document.querySelectorAll('a11y-toolbar');
  expect(toolbars.length, 'toolbars').to.equal(1);
  const [toolbar] = toolbars as unknown as [A11yToolbar];
  // told by names, as a message of chai's about elements tells all that React keeps in them
  expect(frame.document.body.firstElementChild!.localName).to.equal('a11y-toolbar');
  await toolbar.applied;
  return { ...frame, own, toolbar };
}

const textOf = ({ document, window }: Page): [string, string] => {
  const p = document.querySelector('p')!;
  return [p.textContent, window.getComputedStyle(p).fontSize];
};

/** What the framework's own button shows when it is pressed. */
async function press({ document }: Page): Promise<string> {
  const button = document.querySelector('button')!;
  const drawn = new Promise((resolve) => {
    const observer = new MutationObserver(resolve);
    observer.observe(button, { characterData: true, childList: true, subtree: true });
  });
  button.click();
  await drawn;
  return button.textContent;
}

afterEach(() => {
  localStorage.clear();
});

describe('a page that is hydrated', () => {
  for (const [name, query] of Object.entries({
    'a container, by React': { framework: 'react', root: 'container' },
    'the whole document, by React': { framework: 'react', root: 'document' },
    'a container, by Vue': { framework: 'vue', root: 'container' },
  })) {
    for (const tag of ['blocking', 'deferred']) {
      it(`has no mismatch, and the toolbar in force: ${name}, with a ${tag} script`, async () => {
        const page = await open({ ...query, tag });

        expect(page.own.toolbarBefore === page.toolbar, 'is the same as before').to.be.true;
        expect(page.own.messages).to.eql([]);
        expect(textOf(page)).to.eql(['Text', '32px']);
        expect(await press(page)).to.equal('1');
        page.toolbar.set({ fontSize: 1.5 });
        await page.toolbar.applied;
        expect(textOf(page)).to.eql(['Text', '24px']);
        expect(page.own.messages).to.eql([]);
      });
    }

    it(`has the toolbar where the page itself is at odds with its server: ${name}`, async () => {
      const page = await open({ ...query, text: 'Other' });

      expect(page.own.toolbarBefore.localName).to.equal('a11y-toolbar');
      expect(page.own.messages.join()).to.match(/hydrat/i);
      expect(textOf(page)).to.eql(['Other', '32px']);
      expect(await press(page)).to.equal('1');
    });
  }
});
