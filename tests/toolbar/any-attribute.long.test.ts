import { tryAttributes } from './any-attribute.js';

describe('any of many texts in any attribute', () => {
  it('is text or is refused: it becomes no element, no style, no request and no code', () =>
    tryAttributes(2000)).timeout(120_000);
});
