import { expect } from '@open-wc/testing';
import { beige, black, openPage } from '../support.js';

const DARK = '(prefers-color-scheme: dark)';
const page = () =>
  openPage(
    'p { outline-style: solid }',
    `<style id="d" media="${DARK}">p { outline-style: dashed }</style><p id="t">a</p>`,
  );

describe('the media that the page gives a sheet while a palette is in force', () => {
  for (const value of ['not all', 'all', '(prefers-color-scheme: light)'] as const) {
    it(`are those it has afterwards, and with the next palette: ${value}`, async () => {
      const { engine, $, computed } = await page();
      const style = $('#d') as HTMLStyleElement;
      await engine.apply({ palette: black });
      expect(computed('#t', 'outline-style')).to.equal('dashed');
      style.media = value;
      const shown = value === 'all' ? 'dashed' : 'solid';
      await engine.apply({ palette: { ...black, text: '#eeeeee' } });
      expect(computed('#t', 'outline-style')).to.equal(shown);
      await engine.apply({ palette: beige });
      expect(computed('#t', 'outline-style')).to.equal(value === 'not all' ? 'solid' : 'dashed');
      await engine.restore();
      expect(style.sheet?.media.mediaText).to.equal(value);
      expect(style.media).to.equal(value);
    });
  }

  it('may be set at the media list itself', async () => {
    const { engine, $ } = await page();
    const { sheet } = $('#d') as HTMLStyleElement;
    await engine.apply({ palette: black });
    if (sheet) sheet.media.mediaText = 'print';
    await engine.apply({ palette: beige });
    expect(sheet?.media.mediaText).to.equal('print');
    await engine.restore();
    expect(sheet?.media.mediaText).to.equal('print');
  });

  it('are answered as the palette is, also where they come later', async () => {
    const { engine, $, computed, until } = await page();
    const style = $('#d') as HTMLStyleElement;
    style.media = 'not all';
    await engine.apply({ palette: black });
    style.media = DARK;
    await until(() => computed('#t', 'outline-style') === 'dashed');
    await engine.restore();
    expect(style.sheet?.media.mediaText).to.equal(DARK);
  });
});
