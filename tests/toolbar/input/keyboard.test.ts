import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TITLE, focused, inside, openToolbar, radios, switchOf, toolbar } from '../support.js';

describe('the keyboard', () => {
  for (const placement of ['top', 'bottom', 'inline', 'floating']) {
    it(`leaves a bar at placement="${placement}" by Escape, from wherever it is in it`, async () => {
      const element = await openToolbar(`storage="none" placement="${placement}"`);
      element.set({ fontSize: 1.25 });
      await element.applied;
      radios(element)[1]!.focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;

      expect(radios(element)).to.be.empty;
      expect(focused(element)).to.equal(TITLE);
      expect(element.active, 'the choices stay in force').to.be.true;
    });
  }

  it('empties a search by Escape before it leaves the bar', async () => {
    const element = await openToolbar('storage="none" controls="all"');
    const [field] = inside<HTMLInputElement>(element, 'input[type=search]');
    field!.focus();
    await sendKeys({ type: 'xyz' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(field!.checkVisibility()).to.be.true;
    field!.value = '';
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;

    expect(field!.checkVisibility()).to.be.false;
  });

  it('comes to the page after one stop, also where choices are in force', async () => {
    const page = await fixture('<div><a href="#main">Skip to content</a></div>');
    const element = await toolbar('storage="none" active');
    page.prepend(element);
    await element.applied;
    switchOf(element).focus();
    await sendKeys({ press: 'Tab' });

    expect(document.activeElement === page.querySelector('a')).to.be.true;
  });

  it('comes to the page after Escape, past all controls', async () => {
    const page = await fixture('<div><a href="#main">Skip to content</a></div>');
    const element = await openToolbar();
    page.prepend(element);
    await element.applied;
    radios(element)[1]!.focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });

    expect(document.activeElement === page.querySelector('a')).to.be.true;
  });
});
