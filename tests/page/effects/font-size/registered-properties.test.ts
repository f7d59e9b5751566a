import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../../support.js';

const rule = (type: string, initial: string, inherits = true): string =>
  `@property --s { syntax: '${type}'; inherits: ${String(inherits)}; initial-value: ${initial} }`;

/** Sheets in which #t has 20 px by way of a registered custom property. */
const sheets: [what: string, css: string][] = [
  ['a fallback that is never used', `${rule('<length>', '20px')} #t { font-size: var(--s, 12px) }`],
  ['registered after its use', `#t { font-size: var(--s, 12px) } ${rule('<length>', '20px')}`],
  ['the font shorthand', `${rule('<length>', '20px')} #t { font: 400 var(--s)/1.2 serif }`],
  [
    'the font shorthand, not inherited',
    `${rule('<length>', '20px', false)} body { --s: 50px } #t { font: 400 var(--s)/1.2 serif }`,
  ],
  ['a calculation', `${rule('<length>', '10px')} #t { font-size: calc(var(--s) * 2) }`],
  [
    'a rule that declares it',
    `${rule('<length>', '9px')} p { --s: 20px } #t { font-size: var(--s) }`,
  ],
  [
    'a rule that is not in force',
    `@media print { ${rule('<length>', '9px')} } #t { font-size: var(--s, 20px) }`,
  ],
];

const nested = '<div><p><b id="t">Text</b></p></div>';

/** Registers a custom property by a script. */
const register = (
  page: Page,
  initialValue: string,
  inherits: boolean,
  syntax = '<length>',
): void => {
  page.window.CSS.registerProperty({ name: '--s', syntax, inherits, initialValue });
};

describe('a font size by way of a registered custom property', () => {
  for (const [what, css] of sheets) {
    it(`grows: ${what}`, async () => {
      const page = await openPage(css, nested);
      expect(page.px('#t', 'font-size')).to.equal(20);
      await page.engine.apply({ fontScale: 2 });
      expect(page.px('#t', 'font-size')).to.equal(40);
      await page.engine.restore();
      expect(page.px('#t', 'font-size')).to.equal(20);
    });
  }

  it('grows once, where it is a percentage', async () => {
    const page = await openPage(
      `${rule('<percentage>', '125%')} p, b { font-size: var(--s) }`,
      nested,
    );
    expect(page.px('#t', 'font-size')).to.equal(25);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(50);
  });

  it('grows, where a script has registered it', async () => {
    const page = await openPage('#t { font-size: var(--s, 12px) }', nested);
    register(page, '20px', true);
    expect(page.px('#t', 'font-size')).to.equal(20);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  it('grows, where a script has registered it not to inherit', async () => {
    const page = await openPage('body { --s: 30px } #t { font-size: var(--s) }', nested);
    register(page, '20px', false);
    expect(page.px('#t', 'font-size')).to.equal(20);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  it('grows, where a script has registered it to inherit', async () => {
    const page = await openPage('body { --s: 20px } #t { font-size: var(--s) }', nested);
    register(page, '9px', true);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  for (const [css, initial, inherits, px] of [
    ['#t { font-size: var(--s, 12px) }', '20px', true, 12],
    ['#t { font: 400 var(--s, 12px)/1.2 serif }', '20px', true, 12],
    ['body { --s: 30px } #t { font-size: var(--s) }', '20px', false, 30],
    [':root { --s: 30px } #t { font-size: var(--s) }', '20px', false, 30],
  ] as const) {
    it(`grows, where a script registers it while a choice is in force: ${css}`, async () => {
      const page = await openPage(css, nested);
      await page.engine.apply({ fontScale: 2 });
      expect(page.px('#t', 'font-size')).to.equal(2 * px);
      register(page, initial, inherits);
      await page.until(() => page.px('#t', 'font-size') === 40);
      await page.engine.restore();
      expect(page.px('#t', 'font-size')).to.equal(20);
    });
  }

  it('grows, where a script registers it between two choices', async () => {
    const page = await openPage('#t { font-size: var(--s, 12px) }', nested);
    await page.engine.apply({ fontScale: 2 });
    await page.engine.restore();
    register(page, '20px', true);
    await page.engine.apply({ fontScale: 2 });
    await page.until(() => page.px('#t', 'font-size') === 40);
  });

  it('grows once, where a script has registered it as a percentage', async () => {
    const page = await openPage('p, b { font-size: var(--s) }', nested);
    register(page, '125%', true, '<percentage>');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(50);
  });
});
