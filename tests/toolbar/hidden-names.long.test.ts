import { COUNT, expectPicturesReplaced, FORMS } from './hiding-site.js';

describe('in forms whose fields hide the DOM’s own names, by each of them and by all', () => {
  it('pictures are replaced by their descriptions', () => expectPicturesReplaced(FORMS, COUNT));
});
