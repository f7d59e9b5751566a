import { expect } from '@open-wc/testing';
import { settings } from '../../src/settings/catalog.js';
import { stepsHere } from '../support/sweep.js';
import { findings } from './findings.js';
import { openFront } from './front.js';
import { expectStill } from './still.js';

describe('the front page', () => {
  for (const [fontSize, letterSpacing] of [
    [1, 0],
    [2, 0.2],
  ] as const) {
    it(`is clean for axe on every background at ${fontSize * 100} %`, async () => {
      const front = await openFront('#placement=floating');
      front.document.querySelector('details')!.open = true;

      for (const background of stepsHere(settings.background.values)) {
        const found = await findings(front, { background, fontSize, letterSpacing });
        expect(found, background).to.eql([]);
      }
    });
  }
});

describe('while a page of the demo loads and is read', () => {
  expectStill('index.html', 320);
  expectStill('toolbar.html', 320);
  expectStill('toolbar.html', 1280);
});
