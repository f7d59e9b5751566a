import { expect, fixture } from '@open-wc/testing';
import fr from '../../../src/locales/fr.js';
import type { SomeStrings, Strings } from '../../../src/locales/strings.js';
import { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { openMarkup } from '../../support/frame.js';
import { inside, openToolbar, warnings } from '../support.js';

/** What the bar says in its place, legends and buttons. */
async function said(element: A11yToolbar): Promise<string[]> {
  await element.updateComplete;
  return inside(element, '[part~=switch], legend, [part~=close]').map(({ textContent }) =>
    textContent.trim(),
  );
}

const bar = (lang: string, content = ''): Promise<A11yToolbar> =>
  fixture(
    `<a11y-toolbar active placement="inline" storage="none" lang="${lang}">${content}</a11y-toolbar>`,
  );

const json = (strings: unknown): string =>
  `<script type="application/json">${typeof strings === 'string' ? strings : JSON.stringify(strings)}</script>`;

/** Resolves when observers have seen what was done to the page: they report when the script that did it has ended. */
const seen = (): Promise<void> => Promise.resolve();

describe('a language that the package does not have', () => {
  const mongolian: SomeStrings = {
    lang: 'mn',
    title: 'Харааны бэрхшээлтэй хүмүүст зориулсан хувилбар',
    legends: { fontSize: 'Үсгийн хэмжээ' },
  };

  it('is added for every toolbar, present and to come', async () => {
    const present = await bar('br');
    A11yToolbar.locale({ ...fr, lang: 'br', title: 'Stumm evit ar re vuan o gweled' });
    const future = await bar('br-FR');

    for (const element of [present, future]) {
      expect((await said(element))[0]).to.equal('Stumm evit ar re vuan o gweled');
    }
  });

  it('is given by the property, or by JSON in the element', async () => {
    const byProperty = await bar('mn');
    byProperty.strings = mongolian;
    const byChild = await bar('mn', json(mongolian));

    for (const element of [byProperty, byChild]) {
      const [title, , legend, another] = await said(element);
      expect(title).to.equal(mongolian.title);
      expect(legend).to.equal('Үсгийн хэмжээ:');
      expect(another, 'what is missing').to.equal('Page background:');
    }
  });

  it('tells what is missing and what is unknown, in one warning', async () => {
    const messages = warnings();
    const element = await bar('mn', json({ ...fr, lang: 'mn', reset: 1, legends: {}, tilte: 'x' }));
    await said(element);
    element.requestUpdate();
    await said(element);

    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/: reset, legends.fontSize, .*, tilte\.$/);
    expect(messages[0]).not.to.include(' title');
  });
});

describe('the site’s own words', () => {
  it('stand in for some of a known language, without a warning', async () => {
    const messages = warnings();
    const element = await bar('ru', json({ lang: 'ru', title: 'Настройки чтения' }));

    expect(await said(element)).to.include.members(['Настройки чтения', 'Размер шрифта:']);
    expect(messages).to.eql([]);
  });

  it('are not used in a page of another language', async () => {
    const element = await bar('en', json({ lang: 'ru', title: 'Настройки чтения' }));

    expect((await said(element))[0]).to.equal('Version for visually impaired people');
  });

  it('can be given for several languages, and change', async () => {
    const element = await bar(
      'en',
      json({ lang: 'ru', title: 'Чтение' }) + json({ lang: 'en', title: 'Reading' }),
    );
    expect((await said(element))[0]).to.equal('Reading');

    element.lang = 'ru';
    await seen();
    expect((await said(element))[0]).to.equal('Чтение');
    element.querySelector('script')!.textContent = '{"lang":"ru","title":"Для чтения"}';
    await seen();
    expect((await said(element))[0]).to.equal('Для чтения');
    element.replaceChildren();
    await seen();
    expect((await said(element))[0]).to.equal('Версия для слабовидящих');
  });

  it('are read from a page that is still loading when the toolbar starts', async () => {
    const { document } = await openMarkup(`<!doctype html><html lang="en"><title>A page</title>
      <script src="/dist/a11y-toolbar.js"></script>
      <a11y-toolbar storage="none">${json({ lang: 'en', title: 'Reading' })}</a11y-toolbar></html>`);

    expect((await said(document.querySelector('a11y-toolbar')!))[0]).to.equal('Reading');
  });

  it('can be set before the element is defined', async () => {
    const { document, window } = await openMarkup(
      '<!doctype html><html lang="en"><title>A page</title><a11y-toolbar></a11y-toolbar></html>',
    );
    const element = document.querySelector('a11y-toolbar')!;
    element.strings = { lang: 'en', title: 'Reading' };
    const script = document.createElement('script');
    script.src = '/dist/a11y-toolbar.js';
    document.head.append(script);
    await window.customElements.whenDefined('a11y-toolbar');

    expect((await said(element))[0]).to.equal('Reading');
  });

  it('are text, never markup', async () => {
    const element = await bar(
      'en',
      json({ lang: 'en', title: '<img src=x onerror=alert(1)>' }).replace('<img', '\\u003cimg'),
    );

    expect((await said(element))[0]).to.equal('<img src=x onerror=alert(1)>');
    expect(inside(element, 'img')).to.eql([]);
  });

  const nonsense: unknown[] = [
    null,
    5,
    'text',
    [],
    {},
    { lang: '' },
    { lang: 'no language' },
    { lang: 7, title: 'x' },
  ];

  for (const strings of [
    ...nonsense.map((one) => JSON.stringify(one)),
    '',
    '{',
    '{"lang":"en"',
    '<!-- -->',
  ]) {
    it(`warn once where ${strings || 'nothing'} is given, and the bar says what it did`, async () => {
      const messages = warnings();
      const element = await bar('en', json(strings));
      expect((await said(element))[0]).to.equal('Version for visually impaired people');
      element.requestUpdate();
      await said(element);

      expect(messages).to.have.length(1);
    });
  }

  for (const strings of nonsense.filter((one) => one !== null)) {
    it(`warn once where the property is ${JSON.stringify(strings)}`, async () => {
      const messages = warnings();
      const element = await openToolbar('storage="none" lang="en"');
      element.strings = strings as Strings;
      expect((await said(element))[0]).to.equal('Version for visually impaired people');
      A11yToolbar.locale(structuredClone(strings) as Strings);
      await said(element);

      // the same text once more is known to be none
      expect(messages).to.have.length(strings instanceof Object ? 2 : 1);
    });
  }

  it('may hold any keys and values without harm', async () => {
    warnings();
    const element = await openToolbar('storage="none" lang="en"');
    const hostile = JSON.parse(
      '{"lang":"en","__proto__":{"title":"x"},"constructor":"x","title":{"a":1},"legends":"abc","backgrounds":["x"],"close":"  "}',
    ) as Strings;
    element.strings = hostile;

    expect(await said(element)).to.include.members([
      'Version for visually impaired people',
      'Font size:',
      'Hide the bar',
    ]);
    expect(({} as { title?: string }).title).to.be.undefined;
  });

  it('no longer count once they are taken away', async () => {
    const element = await bar('en');
    element.strings = { lang: 'en', title: 'Reading' };
    expect(element.strings).to.eql({ lang: 'en', title: 'Reading' });
    element.strings = undefined;

    expect((await said(element))[0]).to.equal('Version for visually impaired people');
    expect(element.strings).to.be.undefined;
  });
});
