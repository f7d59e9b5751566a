import { expect } from '@open-wc/testing';
import { computedStyles, expectSame } from './fingerprint.js';
import { black, openPage } from './support.js';

describe('sheets that cannot be read', () => {
  const foreign = 'data:text/css,p{font-size:20px;color:red}';

  it('are reported by their address, or read', async () => {
    const page = await openPage('', `<link rel="stylesheet" href="${foreign}"><p id="t">a</p>`);
    expect(page.px('#t', 'font-size')).to.equal(20);
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    if (page.px('#t', 'font-size') !== 40) expect(unreachable).to.deep.equal([foreign]);
    else expect(unreachable).to.deep.equal([]);
  });

  it('leave the rest of the page to the engine, and are undone', async () => {
    const page = await openPage(
      'b { font-size: 30px } @layer a { i { color: red } }',
      `<link rel="stylesheet" href="${foreign}"><p id="t">a <b>b</b> <i>c</i></p>`,
    );
    const before = computedStyles(page);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    expect(page.px('b', 'font-size')).to.equal(60);
    await page.engine.restore();
    expectSame(before, computedStyles(page));
  });

  it('are reported where one is imported', async () => {
    const page = await openPage(
      `@import url("${foreign}"); b { font-size: 30px }`,
      '<p id="t">a <b>b</b></p>',
    );
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    expect(page.px('b', 'font-size')).to.equal(60);
    if (page.px('#t', 'font-size') !== 40) expect(unreachable).to.deep.equal([foreign]);
  });

  it('are no reason to fail where there are no sheets at all', async () => {
    const page = await openPage(
      '',
      '<link rel="stylesheet" href="/no/such/sheet.css"><p id="t">a</p>',
    );
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(32);
    expect(unreachable).to.have.length.lessThan(2);
  });
});
