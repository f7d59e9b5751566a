import { expect } from '@open-wc/testing';
import { documentNames, formNames } from '../support/hidden-names.js';
import { CSS, expectRestyledWithFields, expectRestyledWithPictures, STYLE } from './hiding-page.js';
import { openPage } from './support.js';

describe('a page whose markup hides the DOM’s own names', () => {
  it('is restyled and set back where a form has fields of all such names', () =>
    expectRestyledWithFields([formNames]));

  it('is restyled and set back where pictures have all names of the document’s', () =>
    expectRestyledWithPictures([documentNames]));

  it('gets what is added later restyled too', async () => {
    const page = await openPage(CSS, '<p id="t">Text</p>');
    const { body } = page.document;
    await page.engine.apply(STYLE);
    const forms = formNames.map((name) => {
      const form = page.document.createElement('form');
      form.style.fontSize = '16px';
      form.innerHTML = '<p>Text</p><input>';
      form.querySelector('input')!.name = name;
      return form;
    });
    const pictures = documentNames.map((name) => Object.assign(new Image(), { name }));
    body.append(...forms, ...pictures);
    const scaled = (): boolean =>
      forms.every((form) => page.window.getComputedStyle(form).fontSize === '32px');
    await page.until(scaled);
    await page.engine.restore();

    expect(scaled()).to.be.false;
  });
});
