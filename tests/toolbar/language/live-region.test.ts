import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { inside, openToolbar, radio, status, toolbar } from '../support.js';

/** Every text that the live region has had since. */
function announcements(element: A11yToolbar): readonly string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() => texts.push(status(element)));
  const [region] = inside(element, '[aria-live]');
  observer.observe(region!, { characterData: true, childList: true, subtree: true });
  return texts;
}

const spoken = (texts: readonly string[]): Promise<void> =>
  waitUntil(() => texts.length > 0, 'something is said');

describe('the live region', () => {
  it('says a choice in words', async () => {
    const element = await openToolbar();
    const said = announcements(element);
    radio(element, 'Font size 150%').click();
    await spoken(said);

    expect(said).to.eql(['Font size 150%']);
  });

  it('says what was chosen in the end, once, after a run through the values', async () => {
    const element = await openToolbar();
    const said = announcements(element);
    for (const name of ['Black on white', 'White on black', 'Blue on light blue']) {
      radio(element, name).click();
    }
    element.set({ letterSpacing: 0.12 });
    await spoken(said);

    expect(said).to.eql(['Blue on light blue, Letter spacing Wide']);
  });

  it('says what is in force again after switching on', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 2 });
    element.disable();
    const said = announcements(element);
    element.enable();
    await spoken(said);

    expect(said).to.eql(['Font size 200%']);
  });

  it('is there, and silent, on load, with stored choices in force as well', async () => {
    localStorage.setItem(
      'a11y-toolbar',
      '{"version":1,"active":true,"preferences":{"fontSize":2,"background":"black"}}',
    );
    const element = await toolbar('');
    expect(element.active).to.be.true;
    const said = announcements(element);
    // longer than it takes to say something; nothing can be waited for, as nothing must come
    await aTimeout(700);

    expect(said).to.eql([]);
    expect(status(element)).to.equal('');
  });

  it('speaks the language of the bar', async () => {
    const element = await openToolbar('storage="none" lang="ru"');
    const said = announcements(element);
    element.set({ background: 'white' });
    await spoken(said);

    expect(said).to.eql(['Чёрный на белом']);
  });
});
