import { expect } from '@open-wc/testing';
import { expectSame, fingerprint } from './fingerprint.js';
import { black, openPage, type Page } from './support.js';

export const STYLE = { fontScale: 2, letterSpacing: 0.12, palette: black, fontFamily: 'serif' };

export const CSS =
  '@layer site { p { color: #333 } } p, form { font-size: 16px; scroll-behavior: smooth }';

/** Expects a page to be restyled and set back while a form has fields of these names, one list after the other. */
export async function expectRestyledWithFields(
  lists: readonly (readonly string[])[],
): Promise<void> {
  const page = await openHiding();
  const [form, place] = [page.$('#f'), page.$('#in')];
  form.focus();
  await expectRestyled(page, [form, place, page.$('#t')], lists, (names) => {
    const fields = names.map((name) =>
      Object.assign(page.document.createElement('input'), { name }),
    );
    place.after(...fields);
    return fields;
  });
}

/** Expects the same while pictures have these names, which hide the document’s. */
export async function expectRestyledWithPictures(
  lists: readonly (readonly string[])[],
): Promise<void> {
  const page = await openHiding();
  const { body } = page.document;
  await expectRestyled(page, [page.$('#t'), page.$('#in')], lists, (names) => {
    const pictures = names.map((name) => Object.assign(new Image(), { name }));
    body.append(...pictures);
    return pictures;
  });
}

async function expectRestyled(
  page: Page,
  texts: readonly Element[],
  lists: readonly (readonly string[])[],
  hide: (names: readonly string[]) => readonly Element[],
): Promise<void> {
  const before = fingerprint(page);
  const wrong: string[] = [];
  for (const names of lists) {
    const hiding = hide(names);
    wrong.push(...(await faultsOf(page, texts)).map((fault) => `${names.join()}: ${fault}`));
    for (const element of hiding) element.remove();
  }
  expect(wrong).to.eql([]);
  expectSame(before, fingerprint(page));
}

/** Applies and undoes a style. @returns what went wrong */
async function faultsOf(
  { engine, window: view }: Page,
  texts: readonly Element[],
): Promise<string[]> {
  const wrong: string[] = [];
  const onError = ({ message }: ErrorEvent): void => {
    wrong.push(message);
  };
  addEventListener('error', onError);
  view.addEventListener('error', onError);
  engine.onfailure = (error) => {
    wrong.push(String(error));
  };
  const sizes = (): string => texts.map((text) => view.getComputedStyle(text).fontSize).join();
  const before = sizes();
  try {
    await engine.apply(STYLE);
    if (sizes() !== before.replaceAll('16', '32')) wrong.push(`the text is ${sizes()}`);
    await engine.restore();
    if (sizes() !== before) wrong.push(`the text stays ${sizes()}`);
  } catch (error) {
    wrong.push(String(error));
  }
  removeEventListener('error', onError);
  view.removeEventListener('error', onError);
  return wrong;
}

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
