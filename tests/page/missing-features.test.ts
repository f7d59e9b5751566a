import { expect } from '@open-wc/testing';
import { missingFeatures } from '../../src/page/index.js';
import { openPage } from './support.js';

describe('what a browser lacks', () => {
  it('is nothing here', async () => {
    const { window } = await openPage('');
    expect(missingFeatures(window)).to.deep.equal([]);
  });

  const lacks: [name: string, take: (view: Window & typeof globalThis) => boolean][] = [
    ['Popover API', (view) => Reflect.deleteProperty(view.HTMLElement.prototype, 'popover')],
    ['@property', (view) => Reflect.deleteProperty(view, 'CSSPropertyRule')],
  ];
  for (const [name, take] of lacks) {
    it(`is told by its name: ${name}`, async () => {
      const { window } = await openPage('');
      expect(take(window)).to.equal(true);
      expect(missingFeatures(window)).to.deep.equal([name]);
    });
  }
});
