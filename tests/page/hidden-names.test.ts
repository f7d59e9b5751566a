import { expect } from '@open-wc/testing';
import { documentNames, formNames } from '../support/hidden-names.js';
import { expectSame, fingerprint } from './fingerprint.js';
import { black, openPage, type Page } from './support.js';

const STYLE = { fontScale: 2, letterSpacing: 0.12, palette: black, fontFamily: 'serif' };

const CSS =
  '@layer site { p { color: #333 } } p, form { font-size: 16px; scroll-behavior: smooth }';

/** A page with a shadow root, a frame, a joined script and a form that a script has written into. */
const openHiding = (): Promise<Page> =>
  openPage(
    CSS,
    `<p id="t">Text</p>
    <form id="f" style="color: #444; font-size: 16px" tabindex="0">
      <p id="in" style="font-family: sans-serif">Text <span lang="ar">نص</span></p>
    </form>
    <div><template shadowrootmode="open"><p>Text</p></template></div>
    <iframe srcdoc="<p>Text"></iframe>`,
  );

/** Applies and undoes a style while a name is hidden. @returns what went wrong, by name */
async function tryEach(
  { engine, window: view }: Page,
  texts: readonly Element[],
  names: readonly string[],
  hide: (name: string) => () => void,
): Promise<string[]> {
  const wrong: string[] = [];
  const failed = (what: string, name: string): void => {
    wrong.push(`${name}: ${what}`);
  };
  const sizes = (): string => texts.map((text) => view.getComputedStyle(text).fontSize).join();
  const before = sizes();
  const twice = before.replaceAll('16', '32');
  for (const name of names) {
    const show = hide(name);
    const onError = ({ message }: ErrorEvent): void => {
      failed(message, name);
    };
    addEventListener('error', onError);
    view.addEventListener('error', onError);
    engine.onfailure = (error) => {
      failed(String(error), name);
    };
    try {
      await engine.apply(STYLE);
      if (sizes() !== twice) failed(`the text is ${sizes()}`, name);
      await engine.restore();
      if (sizes() !== before) failed(`the text stays ${sizes()}`, name);
    } catch (error) {
      failed(String(error), name);
    }
    removeEventListener('error', onError);
    view.removeEventListener('error', onError);
    show();
  }
  return wrong;
}

describe('a page whose markup hides the DOM’s own names', () => {
  it('is restyled and set back where a form has a field of any such name', async () => {
    const page = await openHiding();
    const [form, place] = [page.$('#f'), page.$('#in')];
    form.focus();
    const before = fingerprint(page);
    const wrong = await tryEach(page, [form, place, page.$('#t')], formNames, (name) => {
      const field = Object.assign(page.document.createElement('input'), { name });
      place.after(field);
      return () => {
        field.remove();
      };
    });

    expect(wrong).to.eql([]);
    expectSame(before, fingerprint(page));
  });

  it('is restyled and set back where a picture has any name of the document’s', async () => {
    const page = await openHiding();
    const before = fingerprint(page);
    const [text, { body }, picture] = [page.$('#t'), page.document, new Image()];
    const wrong = await tryEach(page, [text, page.$('#in')], documentNames, (name) => {
      picture.setAttribute('name', name);
      body.append(picture);
      return () => {
        picture.remove();
      };
    });

    expect(wrong).to.eql([]);
    expectSame(before, fingerprint(page));
  });

  it('gets what is added later restyled too', async () => {
    const page = await openPage(CSS, '<p id="t">Text</p>');
    const { body } = page.document;
    await page.engine.apply(STYLE);
    const forms = formNames.map((name) => {
      const form = page.document.createElement('form');
      form.style.fontSize = '16px';
      form.innerHTML = '<p>Text</p><input>';
      form.querySelector('input')!.name = name;
      return form;
    });
    const pictures = documentNames.map((name) => Object.assign(new Image(), { name }));
    body.append(...forms, ...pictures);
    const scaled = (): boolean =>
      forms.every((form) => page.window.getComputedStyle(form).fontSize === '32px');
    await page.until(scaled);
    await page.engine.restore();

    expect(scaled()).to.be.false;
  });
});
