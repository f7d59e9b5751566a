import { expect, waitUntil } from '@open-wc/testing';
import { openFrame, servedAt } from '../../support/frame.js';
import { inside } from '../support.js';

const LINK = `a11y-toolbar=${encodeURIComponent('{"fontSize":2}')}`;

const page = (head: string): string =>
  `<!doctype html><html lang="en"><title>A page</title>${head}<script>
    errors = [];
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    hashes = [];
    addEventListener('hashchange', () => hashes.push(location.hash));
  </script><script src="${location.origin}/dist/a11y-toolbar.js" data-storage="none"></script>
  <body><p>Text</p><p id="part" style="margin: 3000px 0">A part</p>`;

const blobOf = (markup: string): string =>
  URL.createObjectURL(new Blob([markup], { type: 'text/html' }));

interface Opened {
  readonly hash: string;
  readonly errors: readonly string[];
  readonly hashes: readonly string[];
  readonly buttons: number;
  readonly view: Window;
}

async function open(address: string): Promise<Opened> {
  const { document, window: view } = await openFrame(address);
  const toolbar = document.querySelector('a11y-toolbar')!;
  await toolbar.applied;
  const { errors, hashes } = view as unknown as Opened;
  const buttons = inside(toolbar, 'button').length;
  return { hash: view.location.hash, errors, hashes, buttons, view };
}

describe('a page that is opened with choices in its address', () => {
  const base = '<base href="https://elsewhere.example/">';
  for (const [name, address] of Object.entries({
    'as any other': servedAt(page('')),
    'with a <base> elsewhere': servedAt(page(base)),
    'whose path begins with //': servedAt(page('')).replace('/served', '//served'),
    'made by a script, with a blob: address': blobOf(page('')),
    'made by a script, with a <base> elsewhere': blobOf(page(base)),
  })) {
    it(`${name}, has a bar, and an address without them`, async () => {
      const { hash, errors, buttons } = await open(`${address}#${LINK}`);

      expect(errors).to.eql([]);
      expect(buttons).to.be.above(0);
      expect(hash).to.equal('');
    });

    it(`${name}, keeps the fragment of its own, and shows what that leads to`, async () => {
      const { hash, errors, buttons, hashes, view } = await open(`${address}#part&${LINK}`);
      await waitUntil(() => view.scrollY > 1000, 'the part is shown');
      await waitUntil(() => hashes.length, 'the page’s scripts hear of it');

      expect(errors).to.eql([]);
      expect(buttons).to.be.above(0);
      expect(hash).to.equal('#part');
    });
  }
});
