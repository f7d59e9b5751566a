import { documentNames, formNames } from '../support/hidden-names.js';
import { expectRestyledWithFields, expectRestyledWithPictures } from './hiding-page.js';

const alone = (names: readonly string[]): string[][] => names.map((name) => [name]);

describe('a page whose markup hides one of the DOM’s own names', () => {
  it('is restyled and set back where a form has a field of any such name', () =>
    expectRestyledWithFields(alone(formNames)));

  it('is restyled and set back where a picture has any name of the document’s', () =>
    expectRestyledWithPictures(alone(documentNames)));
});
