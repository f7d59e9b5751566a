import { expect } from '@open-wc/testing';
import { openPage } from '../../support.js';

/** What a rule for a box of text declares, a property of it, and its used value when text is twice as large. */
const boxes: readonly [css: string, property: string, value: string][] = [
  // a width that was made for a few letters
  ['width: 3px', 'width', '6px'],
  ['width: 2px', 'width', '2px'],
  ['width: 160px', 'width', '320px'],
  ['width: 161px', 'width', '161px'],
  ['width: 150px; max-width: 151px', 'width', '300px'],
  ['width: 400px; max-width: 100px', 'width', '200px'],
  ['max-width: 700px', 'width', '740px'],
  ['max-width: 2px', 'width', '2px'],
  ['width: 10em', 'width', '320px'],
  ['width: 30rem', 'width', '736px'],
  ['width: 30em; margin-left: 100px', 'width', '700px'],
  ['width: 30em; padding-right: 5%; margin-right: 0', 'width', '760px'],
  ['width: 30em; padding-right: 0px', 'width', '736px'],
  ['width: 50%', 'width', '400px'],
  ['float: left; min-width: 80px', 'width', '160px'],
  // a picture's place, or a portrait's
  ['width: 40px; height: 40px', 'height', '80px'],
  ['width: 40px; height: 40px', 'width', '80px'],
  // a column of a row that wraps
  ['float: left; width: 8%', 'width', '384px'],
  ['float: right; width: 20%', 'width', '384px'],
  ['float: left; width: 50%', 'width', '400px'],
  ['float: left; width: 7%', 'width', '56px'],
  ['float: left; max-width: 20%; width: 400px', 'width', '384px'],
  ['flex: 0 0 20%', 'width', '384px'],
  ['flex: 0 1 20%', 'width', '160px'],
  ['flex: 1 0 20%', 'width', '800px'],
  ['flex: 0 0 51%', 'width', '408px'],
  ['flex: 0 0 7%', 'width', '56px'],
  // a height that was made for a few lines
  ['max-height: 100px', 'max-height', '400px'],
  ['max-height: 100px; overflow: auto', 'max-height', '100px'],
  ['max-height: 100px; overflow-y: scroll', 'max-height', '100px'],
  ['max-height: 2px', 'max-height', '2px'],
  ['max-height: 50%', 'max-height', '50%'],
  ['height: 2px', 'height', '2px'],
  // room for something beside the text
  ['padding-left: 24px', 'padding-left', '48px'],
  ['padding-left: 23px', 'padding-left', '23px'],
  ['padding-left: 100px', 'padding-left', '160px'],
  ['padding-left: 161px', 'padding-left', '161px'],
  ['margin-left: -40px', 'margin-left', '-80px'],
  ['padding-right: 40px', 'padding-right', '80px'],
  ['margin-left: 40px', 'margin-left', '80px'],
  ['margin-right: 40px', 'margin-right', '80px'],
  ['padding: 0 40px', 'padding-left', '40px'],
  ['padding-left: 40px; width: 200px', 'padding-left', '40px'],
  ['padding-left: 3em', 'padding-left', '96px'],
  ['padding-top: 40px', 'padding-top', '80px'],
  ['padding-bottom: 40px', 'padding-bottom', '80px'],
  ['margin-top: -40px', 'margin-top', '-80px'],
  ['padding-top: 40px; padding-bottom: 40px', 'padding-top', '40px'],
  ['position: absolute; top: 60px', 'top', '120px'],
  ['position: absolute; right: 60px', 'right', '120px'],
  ['position: absolute; inset: 60px', 'top', '60px'],
  ['position: absolute; left: 60px; right: 60px', 'left', '60px'],
  // lines
  ['white-space: nowrap', 'text-wrap-mode', 'wrap'],
  ['white-space: pre', 'text-wrap-mode', 'nowrap'],
  ['text-wrap-mode: nowrap', 'text-wrap-mode', 'wrap'],
  ['-webkit-line-clamp: 3', '-webkit-line-clamp', 'none'],
  // what a row does not let shrink
  ['flex-shrink: 0', 'flex-shrink', '0.1'],
  ['flex-shrink: 0; width: 200px', 'flex-shrink', '0'],
  ['flex: 0 0 200px', 'flex-shrink', '0'],
  ['flex: 0 0 auto', 'flex-shrink', '0.1'],
  ['flex-shrink: 2', 'flex-shrink', '2'],
  // what is too high for its box
  ['height: 300px; overflow: hidden', 'overflow-y', 'auto'],
  ['height: 11em; overflow: hidden', 'overflow-y', 'auto'],
  ['height: 0; padding-bottom: 50%; overflow: hidden', 'overflow-y', 'auto'],
  ['height: 0; padding-bottom: 50px; overflow: hidden', 'overflow-y', 'hidden'],
  ['height: 10em; overflow: hidden', 'overflow-y', 'hidden'],
  ['height: 100px; overflow: hidden', 'overflow-y', 'hidden'],
  ['height: 50vh; overflow: hidden', 'overflow-y', 'auto'],
  ['height: auto; overflow: hidden', 'overflow-y', 'hidden'],
  ['height: calc(100px + 10em); overflow: hidden', 'overflow-y', 'auto'],
];

const body = '<main><div id="t">a</div></main>';

describe('what was made for smaller text', () => {
  for (const [css, property, value] of boxes) {
    it(`has ${property}: ${value} where it had ${css}`, async () => {
      const page = await openPage(
        `body { margin: 0 } ${/flex/.test(css) ? 'main { display: flex }' : ''} #t { ${css} }`,
        body,
      );
      const before = page.computed('#t', property);
      await page.engine.apply({ fontScale: 2 });

      expect(page.computed('#t', property)).to.equal(value);
      await page.engine.restore();

      expect(page.computed('#t', property)).to.equal(before);
    });
  }
});
