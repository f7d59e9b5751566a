import { expect } from '@open-wc/testing';
import { locales } from '../locales/all.js';
import { openMarkup } from '../support/frame.js';

const PAGE = `<!doctype html>
<html lang="en">
  <title>A page</title>
  <p>Text</p>
  <script src="/dist/a11y-toolbar.js"></script>
</html>`;

interface WithToolbar {
  A11yToolbar?: CustomElementConstructor;
}

describe('the classic bundle', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('defines the element with the class that it exposes as a global', async () => {
    const { window } = await openMarkup(PAGE);
    const global = (window as WithToolbar).A11yToolbar;

    expect(global).to.be.a('function');
    expect(window.customElements.get('a11y-toolbar')).to.equal(global);
  });

  it('comes with the licence of what it contains', async () => {
    const start = await (await fetch('/dist/a11y-toolbar.js')).text();
    const [, hash] = /\bbar:"([^"]{8})/.exec(start)!;
    const [script, all, licence] = await Promise.all(
      [`chunks/bar-${hash!.replace(/\W/g, '-')}.js`, 'a11y-toolbar.all.js', 'LICENSE-lit.txt'].map(
        async (file) => (await fetch(`/dist/${file}`)).text(),
      ),
    );

    expect(script).to.match(/^\/\*![^*]* LICENSE-lit\.txt/);
    expect(all).to.match(/^\/\*![^*]* LICENSE-lit\.txt/);
    expect(licence).to.contain('Google LLC').and.to.contain('BSD 3-Clause');
  });

  it('mounts a toolbar as the first child of the body', async () => {
    const { document } = await openMarkup(PAGE);

    expect(document.body.firstElementChild?.localName).to.equal('a11y-toolbar');
  });

  it('leaves no other global behind than its class', async () => {
    const without = await openMarkup(PAGE.replace(/<script.*script>/, ''));
    const names = new Set(Object.getOwnPropertyNames(without.window));
    const { window } = await openMarkup(PAGE);
    const added = Object.getOwnPropertyNames(window).filter((name) => !names.has(name));

    expect(added.filter((name) => !/^(lit|reactiveElement)/.test(name))).to.eql(['A11yToolbar']);
  });

  it('carries English and Russian, and no other language', async () => {
    const script = await (await fetch('/dist/a11y-toolbar.js')).text();

    const carried = Object.keys(locales).filter((name) => script.includes(locales[name]!.title));

    expect(carried).to.eql(['en', 'ru']);
  });
});

describe('each language', () => {
  for (const name of Object.keys(locales)) {
    it(`is a module that loads alone: ${name}`, async () => {
      const source = await (await fetch(`/dist/locales/${name}.js`)).text();
      expect(source).not.to.match(/\bimport\b|\bfrom\b/);
      const module = (await import(`/dist/locales/${name}.js`)) as { default: unknown };

      expect(module.default).to.eql(locales[name]);
    });
  }
});
