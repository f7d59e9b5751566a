import { expect, fixture, fixtureSync } from '@open-wc/testing';
import de from '../../../src/locales/de.js';
import fi from '../../../src/locales/fi.js';
import he from '../../../src/locales/he.js';
import italian from '../../../src/locales/it.js';
import pl from '../../../src/locales/pl.js';
import sv from '../../../src/locales/sv.js';
import zhHans from '../../../src/locales/zh-Hans.js';
import { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { copyAt, open, tag, told, untilTold } from '../../loading/support.js';
import { openMarkup } from '../../support/frame.js';
import { inside, offered, openToolbar, warnings } from '../support.js';

/** What the switch and the region say. */
async function title(element: A11yToolbar): Promise<string> {
  await element.updateComplete;
  const [region] = inside(element, 'section');
  const name = region!.getAttribute('aria-label')!;
  expect(inside(element, 'button')[0]!.textContent.trim()).to.equal(name);
  return name;
}

/** The same, after what observers of the page see has been seen. */
async function titleSoon(element: A11yToolbar): Promise<string> {
  await new Promise((resolve) => {
    const observer = new MutationObserver(resolve);
    const text = new Text();
    observer.observe(text, { characterData: true });
    text.data = ' ';
  });
  return title(element);
}

const en = 'Version for visually impaired people';
const ru = 'Версия для слабовидящих';
const bar = '<a11y-toolbar storage="none"></a11y-toolbar>';

for (const strings of [de, zhHans]) A11yToolbar.locale(strings);

const places: [markup: string, expected: string][] = [
  [`<div>${bar}</div>`, en],
  [`<div lang="ru">${bar}</div>`, ru],
  [`<div lang="RU-ru"><p>${bar}</p></div>`, ru],
  [`<div lang="ru_RU">${bar}</div>`, ru],
  [`<div lang="ru"><div lang="en">${bar}</div></div>`, en],
  [`<div lang="ru"><div lang="">${bar}</div></div>`, en],
  [`<svg lang="ru"><foreignObject>${bar}</foreignObject></svg>`, ru],
  [`<div lang="tlh">${bar}</div>`, en],
  [`<div lang="no language">${bar}</div>`, en],
  [`<div lang="de-CH-1996-u-co-phonebk">${bar}</div>`, de.title],
  [`<div lang="zh-Hans-CN">${bar}</div>`, zhHans.title],
  [`<div lang="zh-CN">${bar}</div>`, zhHans.title],
  [`<div lang="zh-SG">${bar}</div>`, zhHans.title],
  [`<div lang="zh">${bar}</div>`, zhHans.title],
  [`<div lang="zh-TW">${bar}</div>`, en],
  [`<div lang="zh-Hant">${bar}</div>`, en],
  [`<div lang="en"><a11y-toolbar storage="none" lang="ru"></a11y-toolbar></div>`, ru],
];

describe('the language', () => {
  for (const [markup, expected] of places) {
    it(`is that of the nearest lang in ${markup}`, async () => {
      const place = fixtureSync<HTMLElement>(markup);

      expect(await title(place.querySelector('a11y-toolbar')!)).to.equal(expected);
    });
  }

  it('is the nearest that is known, not the first', async () => {
    A11yToolbar.locale({ ...de, lang: 'de-AT', title: 'Für Menschen mit Sehbeeinträchtigung' });
    const titles = ['de', 'de-AT', 'de-AT-1996', 'de-LI'].map(async (lang) =>
      title(await fixture(`<a11y-toolbar storage="none" lang="${lang}"></a11y-toolbar>`)),
    );

    const austrian = 'Für Menschen mit Sehbeeinträchtigung';
    expect(await Promise.all(titles)).to.eql([de.title, austrian, austrian, de.title]);
  });

  it('is found outside of the shadow tree in which the toolbar stands', async () => {
    const place = fixtureSync<HTMLElement>('<div lang="ru"><p></p></div>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(await fixture(bar));
    const toolbar = root.querySelector('a11y-toolbar')!;

    expect(await title(toolbar)).to.equal(ru);
    place.lang = 'en';
    expect(await titleSoon(toolbar)).to.equal(en);
  });

  it('changes with the lang of the toolbar itself', async () => {
    const element = await openToolbar();
    element.lang = 'ru';

    expect(await titleSoon(element)).to.equal(ru);
    expect(inside(element, 'legend').map(({ textContent }) => textContent)).to.eql([
      'Размер шрифта:',
      'Фон страницы:',
      'Интервал между буквами:',
    ]);
    expect(offered(element)[1]).to.match(/^Размер шрифта 125\s%$/);
  });

  it('changes when a lang further up is set, changed or taken away', async () => {
    const place = fixtureSync<HTMLElement>(`<div><section><p>${bar}</p></section></div>`);
    const element = place.querySelector('a11y-toolbar')!;
    expect(await title(element)).to.equal(en);

    place.lang = 'ru';
    expect(await titleSoon(element)).to.equal(ru);
    element.parentElement!.lang = 'de';
    expect(await titleSoon(element)).to.equal(de.title);
    element.parentElement!.removeAttribute('lang');
    expect(await titleSoon(element)).to.equal(ru);
  });

  it('changes with the place', async () => {
    const places = fixtureSync<HTMLElement>(`<div><p lang="ru">${bar}</p><p lang="de"></p></div>`);
    const element = places.querySelector('a11y-toolbar')!;
    const [from, to] = places.querySelectorAll('p');
    await title(element);
    to!.append(element);

    expect(await titleSoon(element)).to.equal(de.title);
    from!.lang = 'en';
    to!.lang = 'en';
    expect(await titleSoon(element)).to.equal(en);
  });

  it('is not looked after once the toolbar is out of the page', async () => {
    const place = fixtureSync<HTMLElement>(`<div lang="ru">${bar}</div>`);
    const element = place.querySelector('a11y-toolbar')!;
    await title(element);
    element.remove();
    await element.updateComplete;
    let updates = 0;
    element.requestUpdate = () => updates++;
    place.lang = 'en';
    A11yToolbar.locale(de);
    await titleSoon(element).catch(() => undefined);

    expect(updates).to.equal(0);
  });

  it('is told to screen readers, also where the page’s own is not known', async () => {
    const place = fixtureSync<HTMLElement>(`<div lang="tlh">${bar}</div>`);
    const element = place.querySelector('a11y-toolbar')!;
    await element.updateComplete;

    expect(inside(element, 'section')[0]!.lang).to.equal('en');
  });

  it('decides in which direction the bar is read, whichever that of the page', async () => {
    A11yToolbar.locale(he);
    const directions = ['dir="rtl" lang="en"', 'lang="he"', 'lang="ru"'].map(async (attributes) => {
      const place = fixtureSync<HTMLElement>(`<div ${attributes}>${bar}</div>`);
      const element = place.querySelector('a11y-toolbar')!;
      await element.updateComplete;
      return getComputedStyle(inside(element, '[part=bar]')[0]!).direction;
    });

    expect(await Promise.all(directions)).to.eql(['ltr', 'rtl', 'ltr']);
  });

  it('of the page is all that a script tag needs to know', async () => {
    const { document } = await openMarkup(`<!doctype html><html lang="pl-PL"><title>Strona</title>
      <script src="/dist/a11y-toolbar.js"></script></html>`);
    const element = document.querySelector('a11y-toolbar')!;

    expect(await title(element)).to.equal(pl.title);
    inside(element, 'button')[0]!.click();
    await element.updateComplete;
    expect(inside(element, 'legend')[0]!.textContent).to.equal(`${pl.legends.fontSize}:`);
  });

  it('comes for every toolbar of a page at once, and when the page changes to it', async () => {
    const place = fixtureSync<HTMLElement>(`<div lang="it">${bar}<p lang="en">${bar}</p></div>`);
    const [first, second] = place.querySelectorAll('a11y-toolbar');
    expect(await title(first!)).to.equal(italian.title);
    expect(await title(second!)).to.equal(en);
    place.querySelector('p')!.lang = 'fi';

    expect(await titleSoon(second!)).to.equal(fi.title);
    expect(await title(first!)).to.equal(italian.title);
  });

  it('fills in the words that a site does not give', async () => {
    const messages = warnings();
    const strings = '<script type="application/json">{"lang":"sv","disable":"Stäng av"}</script>';
    const element = await fixture<A11yToolbar>(
      `<a11y-toolbar active placement="inline" storage="none" lang="sv">${strings}</a11y-toolbar>`,
    );

    expect(await title(element)).to.equal(sv.title);
    expect(
      inside(element, 'button').map(({ textContent }) => textContent.trim()),
    ).to.include.members(['Stäng av', sv.close]);
    expect(messages).to.eql([]);
  });

  it('that does not come leaves the bar in English, with one message', async () => {
    const src = copyAt({ refuse: 'missing', times: 9, only: 'de-' });
    const frame = await open(`<body lang="de">${tag(src)}`);
    await untilTold(frame);
    const element = frame.document.querySelector('a11y-toolbar')!;
    element.requestUpdate();

    expect(await title(element)).to.equal(en);
    expect(told(frame)).to.have.length(1);
    expect(told(frame)[0]).to.include('the words for "de" do not come');
  });

  it('can be taught to the script tag, as a module of the package', async () => {
    const { document } = await openMarkup(`<!doctype html><html lang="de"><title>Seite</title>
      <script src="/dist/a11y-toolbar.js"></script>
      <script type="module">
        import de from '/dist/locales/de.js';
        A11yToolbar.locale(de);
      </script></html>`);

    expect(await titleSoon(document.querySelector('a11y-toolbar')!)).to.equal(de.title);
  });
});
