import { expect, fixture, fixtureSync } from '@open-wc/testing';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { inside, offered, openToolbar } from './support.js';

/** What the switch and the region say. */
async function title(element: A11yToolbar): Promise<string> {
  await element.updateComplete;
  const [region] = inside(element, 'section');
  const name = region!.getAttribute('aria-label')!;
  expect(inside(element, 'button')[0]!.textContent.trim()).to.equal(name);
  return name;
}

const en = 'Version for visually impaired people';
const ru = 'Версия для слабовидящих';
const bar = '<a11y-toolbar storage="none"></a11y-toolbar>';

const places: [markup: string, expected: string][] = [
  [`<div>${bar}</div>`, en],
  [`<div lang="ru">${bar}</div>`, ru],
  [`<div lang="RU-ru"><p>${bar}</p></div>`, ru],
  [`<div lang="ru"><div lang="en">${bar}</div></div>`, en],
  [`<div lang="ru"><div lang="">${bar}</div></div>`, en],
  [`<div lang="tlh">${bar}</div>`, en],
  [`<div lang="en"><a11y-toolbar storage="none" lang="ru"></a11y-toolbar></div>`, ru],
];

describe('the language', () => {
  for (const [markup, expected] of places) {
    it(`is that of the nearest lang in ${markup}`, async () => {
      const place = fixtureSync<HTMLElement>(markup);

      expect(await title(place.querySelector('a11y-toolbar')!)).to.equal(expected);
    });
  }

  it('is found outside of the shadow tree in which the toolbar stands', async () => {
    const place = fixtureSync<HTMLElement>('<div lang="ru"><p></p></div>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(await fixture(bar));

    expect(await title(root.querySelector('a11y-toolbar')!)).to.equal(ru);
  });

  it('changes with the lang of the toolbar itself', async () => {
    const element = await openToolbar();
    element.lang = 'ru';

    expect(await title(element)).to.equal(ru);
    expect(inside(element, 'legend').map(({ textContent }) => textContent)).to.eql([
      'Размер шрифта:',
      'Фон страницы:',
      'Интервал между буквами:',
    ]);
    expect(offered(element)[1]).to.match(/^Размер шрифта 125\s%$/);
  });

  it('is told to screen readers, also where the page’s own is not known', async () => {
    const place = fixtureSync<HTMLElement>(`<div lang="tlh">${bar}</div>`);
    const element = place.querySelector('a11y-toolbar')!;
    await element.updateComplete;

    expect(inside(element, 'section')[0]!.lang).to.equal('en');
  });
});
