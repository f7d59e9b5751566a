import { expect } from '@open-wc/testing';
import { findings } from './findings.js';
import { openDemo, pages } from './support.js';

describe('axe finds nothing in the demo', () => {
  for (const page of pages) {
    it(`as it is, on ${page}`, async () => {
      expect(await findings(await openDemo(page, { width: 1280, height: 800 }))).to.eql([]);
    });
  }

  it('with the largest text on black, on index.html', async () => {
    const demo = await openDemo('index.html', { width: 360, height: 800 });

    expect(await findings(demo, { background: 'black', fontSize: 2, letterSpacing: 0.2 })).to.eql(
      [],
    );
  });
});
