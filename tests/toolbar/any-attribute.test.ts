import { tryAttributes } from './any-attribute.js';

describe('any text in any attribute', () => {
  it('is text or is refused: it becomes no element, no style, no request and no code', () =>
    tryAttributes(200));
});
