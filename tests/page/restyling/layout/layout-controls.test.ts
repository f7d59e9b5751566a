import { expect } from '@open-wc/testing';
import { columns, COLUMNS, FOUR, press, openPage } from './support.js';
import type { Page } from '../../support.js';

const MENU = '<button>Menu</button><nav>Opening hours</nav>';
const TOGGLES = `document.querySelector('button').onclick = () => document.querySelector('nav').classList.toggle('open')`;

/** The ways in which narrow layouts hide a menu. */
const HIDING = {
  'is not rendered': 'nav:not(.open) { display: none }',
  'is invisible': 'nav:not(.open) { visibility: hidden }',
  'is transparent': 'nav:not(.open) { opacity: 0 }',
  'is folded': 'nav:not(.open) { max-height: 0; overflow: hidden }',
  'is left of the window': 'nav:not(.open) { position: absolute; left: -600px }',
  'is moved out of the window': `nav { position: fixed; top: 50px; left: 0; transition: transform 0.3s }
    nav:not(.open) { transform: translateX(-100%) }`,
  'is right of the window': `html { overflow-x: hidden } nav { position: fixed; right: 0; top: 50px; transition: all 0.3s }
    nav:not(.open) { right: -600px }`,
};

/**
 * Opens a page in which a control comes that shows nothing, as a script asks for the width itself, has it pressed, and
 * resolves once the page is wide again.
 */
async function wideAgain(pressIn: (page: Page) => unknown): Promise<Page> {
  const page = await openPage(
    `${COLUMNS} button { display: none }
     @media (max-width: 700px) { nav:not(.open) { display: none } button { display: block } }`,
    `${MENU}${FOUR}<script>document.querySelector('button').onclick = () => {
      if (innerWidth <= 700) document.querySelector('nav').classList.toggle('open')
    }</script>`,
  );
  await page.engine.apply({ fontScale: 2 });
  expect(columns(page)).to.equal(2);
  await pressIn(page);
  await page.until(() => columns(page) === 4);
  return page;
}

describe('the layout of a page that hides text where it is narrow', () => {
  for (const [how, hiding] of Object.entries(HIDING)) {
    it(`stays wide where a text ${how} and no control comes`, async () => {
      const page = await openPage(
        `${COLUMNS} @media (max-width: 700px) { ${hiding} }`,
        `<nav>Opening hours</nav>${FOUR}`,
      );
      await page.engine.apply({ fontScale: 2 });
      expect(columns(page)).to.equal(4);
    });

    it(`is narrow where a text ${how} and a button comes, which shows it`, async () => {
      const page = await openPage(
        `${COLUMNS} button { display: none; position: relative; z-index: 1 }
         @media (max-width: 700px) { ${hiding} button { display: block } }`,
        `${MENU}${FOUR}<script>${TOGGLES}</script>`,
      );
      await page.engine.apply({ fontScale: 2 });
      expect(columns(page)).to.equal(2);
      await press(page, 'button');
      const isShown = (): boolean => {
        const { left, right, height } = page.$('nav').getBoundingClientRect();
        const isRendered = page
          .$('nav')
          .checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return isRendered && height > 5 && left >= 0 && right <= 800;
      };
      await page.until(isShown);
      // once a later press has been judged, this one has been as well
      await wideAgain(({ $ }) => {
        $('button').click();
      });
      expect(columns(page)).to.equal(2);
      expect(isShown()).to.be.true;
    });
  }

  it('is narrow where a link comes that runs a script', async () => {
    const page = await openPage(
      `${COLUMNS} a { display: none }
       @media (max-width: 700px) { nav { display: none } a { display: block } }`,
      `<a href="JavaScript:void 0">Menu</a><nav>Opening hours</nav>${FOUR}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(2);
  });

  it('is narrow where the text stands elsewhere', async () => {
    const page = await openPage(
      `${COLUMNS} .narrow { display: none }
       @media (max-width: 700px) { .wide { display: none } .narrow { display: block } }`,
      `<p class="wide">Opening hours</p>${FOUR}<p class="narrow">Opening hours</p>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(2);
  });

  it('stays wide where a menu would cover text, as only a script moves it aside', async () => {
    const page = await openPage(
      `${COLUMNS} aside { position: fixed; left: 0; top: 0; width: 200px; height: 100%; background: #fff }
       main { margin-left: 200px } @media (max-width: 700px) { main { margin-left: 0 } }`,
      `${FOUR}<aside>Departments</aside>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(4);
  });

  it('stays wide where only links come', async () => {
    const page = await openPage(
      `${COLUMNS} a { display: none }
       @media (max-width: 700px) { nav { display: none } a { display: block } }`,
      `<a href="https://example.org/map">Map</a><nav>Opening hours</nav>${FOUR}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(4);
  });

  it('is wide again once a control that came shows nothing, as a script asks for the width itself', async () => {
    const page = await wideAgain((one) => press(one, 'button'));
    expect(page.computed('nav', 'display')).to.equal('block');
    await page.engine.apply({ fontScale: 3 });
    expect(columns(page)).to.equal(4);
  });
});
