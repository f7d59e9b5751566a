import { expect } from '@open-wc/testing';
import { heard, openToolbar, radio, something, toolbar } from '../support.js';

describe('the live region', () => {
  it('says a choice in words', async () => {
    const element = await openToolbar();
    const said = heard(element);
    radio(element, 'Font size 150%').click();
    await something(said);

    expect(said).to.eql(['Font size 150%']);
  });

  it('says what was chosen in the end, once, after a run through the values', async () => {
    const element = await openToolbar();
    const said = heard(element);
    for (const name of ['Black on white', 'White on black', 'Blue on light blue']) {
      radio(element, name).click();
    }
    element.set({ letterSpacing: 0.12 });
    await something(said);

    expect(said).to.eql(['Blue on light blue, Letter spacing Wide']);
  });

  it('says what is in force again after switching on', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 2 });
    element.disable();
    const said = heard(element);
    element.enable();
    await something(said);

    expect(said).to.eql(['Font size 200%']);
  });

  it('is there, and silent, on load, with stored choices in force as well', async () => {
    localStorage.setItem(
      'a11y-toolbar',
      '{"version":1,"active":true,"preferences":{"fontSize":2,"background":"black"}}',
    );
    const element = await toolbar('');
    expect(element.active).to.be.true;
    const said = heard(element);
    // what was to be said of the load would come with it, or before
    element.set({ letterSpacing: 0.12 });
    await something(said);

    expect(said).to.eql(['Letter spacing Wide']);
  });

  it('speaks the language of the bar', async () => {
    const element = await openToolbar('storage="none" lang="ru"');
    const said = heard(element);
    element.set({ background: 'white' });
    await something(said);

    expect(said).to.eql(['Чёрный на белом']);
  });
});
