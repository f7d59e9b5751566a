import { expect } from '@open-wc/testing';
import { leaveOut } from '../../../support/left-out.js';
import { openPage, type Page } from '../../support.js';

const narrow = async (page: Page, width = 360): Promise<void> => {
  const frame = page.window.frameElement as HTMLElement;
  frame.style.width = `${String(width)}px`;
  await page.until(() => page.window.innerWidth === width);
};

describe('larger text in a narrow window', () => {
  // those at both sides have stayed as they are in any window
  const spaces: [css: string, property: string, narrow: number, wide: number][] = [
    ['padding: 1rem', 'padding-left', 16, 16],
    ['padding: 0 2em', 'padding-right', 32, 32],
    ['padding-inline: 1.5rem', 'padding-left', 24, 24],
    ['margin: 0 1rem', 'margin-left', 16, 16],
    ['margin: 0 -1rem', 'margin-left', -16, -16],
    [
      'padding-left: calc(var(--space) * .5); padding-right: calc(var(--space) * .5)',
      'padding-left',
      12,
      12,
    ],
    ['padding-left: calc(var(--space) * .5)', 'padding-left', 12, 24],
    ['padding: var(--none, 1px) var(--space)', 'padding-left', 24, 24],
    ['padding: 1px var(--space) var(--space)', 'padding-bottom', 48, 48],
    ['padding: 1px var(--two)', 'padding-right', 16, 16],
    ['padding: 0 var(--space); padding-left: 7px', 'padding-left', 7, 7],
    ['padding-left: 7px; padding: 0 calc(var(--space) * 2)', 'padding-left', 48, 48],
    ['margin: var(--space) -1rem; margin: 0 var(--auto, auto)', 'margin-right', 0, 0],
    ['padding: 1px 2px var(--space) var(--space)', 'padding-left', 48, 48],
    ['margin-left: 2rem', 'margin-left', 32, 64],
    ['margin-inline-start: 2rem', 'margin-left', 32, 64],
    ['margin: 0; margin-inline-start: 2rem', 'margin-left', 32, 64],
    ['margin-inline-start: 2rem; margin: 0 0 0 7px', 'margin-left', 7, 7],
  ];
  for (const [css, property, inNarrow, inWide] of spaces) {
    it(`leaves the space beside it as it was: ${css}`, async () => {
      const page = await openPage(`:root { --space: 1.5rem; --two: 1rem 2px } #t { ${css} }`);
      await page.engine.apply({ fontScale: 2 });
      await narrow(page);
      expect(page.px('#t', property)).to.be.closeTo(inNarrow, 0.1);
      await narrow(page, 800);
      expect(page.px('#t', property)).to.be.closeTo(inWide, 0.1);
    });
  }

  it('leaves the space that another rule gives by its logical name', async () => {
    const page = await openPage(
      ':root { --px: 30px } b { padding: 0 var(--px) } p { padding: 0 } p { padding-inline: var(--px); padding-block: var(--px) }',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('#t', 'padding')).to.equal('30px');
  });

  it('does not stand under a column that is fixed beside it', async () => {
    const page = await openPage(
      'body { margin: 0; padding-left: 11rem } nav { position: fixed; left: 0; top: 0; width: 11rem; box-sizing: border-box }',
      '<nav id="n">Pages</nav><main id="t">Text</main>',
    );
    await narrow(page, 800);
    await page.engine.apply({ fontScale: 2 });
    const { right } = page.$('#n').getBoundingClientRect();
    expect(page.$('#t').getBoundingClientRect().left).to.be.at.least(right);
  });

  it('leaves space in px as it was', async () => {
    const page = await openPage(
      ':root { --px: 30px } #t { padding: 0 calc(var(--px) * .5); margin-left: max(10px, 8px) }',
    );
    await page.engine.apply({ fontScale: 2 });
    await narrow(page);
    expect(page.px('#t', 'padding-left')).to.equal(15);
    expect(page.px('#t', 'margin-left')).to.equal(10);
  });

  it('keeps the space in which the numbers of a list stand', async () => {
    const page = await openPage('ol { padding-left: 2rem }', '<ol id="t"><li>Item</ol>');
    await page.engine.apply({ fontScale: 2 });
    await narrow(page);
    expect(page.px('#t', 'padding-left')).to.equal(64);
  });

  for (const css of ['margin-left: 2rem', 'padding: 0 0 0 2em', 'padding-inline-start: 2rem']) {
    it(`keeps of the space beside bullets what they take: ${css}`, async () => {
      const page = await openPage(
        `body { margin: 0 } ol, ul { margin: 0; padding: 0; ${css} }`,
        '<ul><li>Item<ul><li>Item<ul><li id="t">Some words</ul></ul></ul>',
      );
      const left = (): number => page.$('#t').getBoundingClientRect().left;
      await page.engine.apply({ fontScale: 2 });
      await narrow(page);
      expect(left()).to.be.closeTo(3 * 1.2 * 32, 0.1);
      await narrow(page, 800);
      expect(left()).to.be.closeTo(3 * 64, 0.1);
      await page.engine.apply({});
      await narrow(page);
      expect(left()).to.equal(3 * 32);
    });
  }

  it('keeps a row even with what is around it', async () => {
    const page = await openPage(
      'body { margin: 0 } main { padding: 0 1rem } .row { margin: 0 -1rem }',
      '<main><div class="row" id="t">Text</div></main>',
    );
    await page.engine.apply({ fontScale: 2 });
    await narrow(page);
    expect(page.$('#t').getBoundingClientRect().left).to.equal(0);
    expect(page.$('#t').offsetWidth).to.equal(360);
  });

  it('leaves text its room beside a label that has a least width', async () => {
    const page = await openPage(
      'p { display: flex } b { min-width: 140px }',
      '<p><b>Name</b> <span id="t">Some words that fill more than one line</span></p>',
    );
    await narrow(page);
    const width = page.$('#t').offsetWidth;
    await page.engine.apply({ fontScale: 2 });
    expect(page.$('#t').offsetWidth).to.be.at.least(width);
    await narrow(page, 800);
    expect(page.$('b').offsetWidth).to.equal(160);
  });

  it('has long words divided', async function () {
    const page = await openPage(
      '#t { width: 200px; font: 24px serif }',
      '<p id="t">Internationalization</p><code id="c">internationalization</code>',
    );
    await narrow(page);
    await page.engine.apply({ fontScale: 2 });
    if (!page.window.CSS.supports('hyphens', 'auto')) await leaveOut(this, 'hyphens');
    expect(page.computed('#t', 'hyphens')).to.equal('auto');
    expect(page.computed('#c', 'hyphens')).to.equal('manual');
    await narrow(page, 800);
    expect(page.computed('#t', 'hyphens')).to.equal('manual');
  });
});
