import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { emulateMedia } from '../../support/media.js';
import {
  button,
  heard,
  inside,
  openToolbar,
  radio,
  something,
  switchOf,
  toolbar,
} from '../support.js';

/** Makes a choice that is said. What was to be said of an act before comes in its place, with it, or before it. */
async function next(element: A11yToolbar, said: readonly string[]): Promise<void> {
  const count = said.length + 1;
  element.set({ letterSpacing: 0.12 });
  await something(said, count);
}

const NEXT = 'Letter spacing Wide';

async function press(element: A11yToolbar, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

const ALL = 'storage="none" controls="all"';

describe('what an act has done is said', () => {
  it('once, of a choice: a radio button with the focus tells it by itself', async () => {
    const element = await openToolbar();
    const said = heard(element);
    radio(element, 'Font size 100%').focus();
    await sendKeys({ press: 'ArrowRight' });
    await next(element, said);

    expect(element.preferences.fontSize).to.equal(1.25);
    expect(said).to.eql([NEXT]);
  });

  it('once, of a checkbox that has the focus', async () => {
    const element = await openToolbar('storage="none" controls="links"');
    const said = heard(element);
    inside(element, 'input[type=checkbox]')[0]!.focus();
    await sendKeys({ press: ' ' });
    await next(element, said);

    expect(element.preferences.links).to.equal('strong');
    expect(said).to.eql([NEXT]);
  });

  it('of a script that changes what has the focus', async () => {
    const element = await openToolbar();
    radio(element, 'Font size 100%').focus();
    const said = heard(element);
    element.set({ fontSize: 2 });
    await something(said);

    expect(said).to.eql(['Font size 200%']);
  });

  it('in one sentence, of a reset', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 2, background: 'black', letterSpacing: 0.12 });
    await element.applied;
    const said = heard(element);
    await press(element, 'Reset');
    await something(said);

    expect(said).to.eql(['All settings are reset']);
  });

  it('of a reset where nothing is chosen, each time', async () => {
    const element = await openToolbar();
    const said = heard(element);
    await press(element, 'Reset');
    await something(said);
    await press(element, 'Reset');
    await something(said, 2);

    expect(said).to.eql(['There is nothing to reset', 'There is nothing to reset']);
  });

  it('twice in other letters, as a screen reader may leave out what it has just said', async () => {
    const element = await openToolbar();
    const texts: string[] = [];
    const said = heard(element);
    for (const count of [1, 2]) {
      await press(element, 'Reset');
      await something(said, count);
      texts.push(inside(element, '[aria-live]')[0]!.textContent);
    }

    expect(new Set(texts).size).to.equal(2);
  });

  const acts: [name: string, said: string][] = [
    ['Hide the bar', 'Settings hidden'],
    ['The site as usual', 'The page is as usual again'],
    ['Delete my choices', 'Your choices are deleted'],
  ];
  for (const [name, text] of acts) {
    it(`of the button ${name}, which hands the focus to the switch`, async () => {
      const element = await openToolbar();
      element.set({ fontSize: 2 });
      await element.applied;
      const said = heard(element);
      const [pressed] = inside<HTMLButtonElement>(element, 'button').filter(
        (one) => one.textContent.trim() === name || one.title === name,
      );
      pressed!.focus();
      await sendKeys({ press: 'Enter' });
      // what the script chose may still be said before
      await waitUntil(() => said.at(-1) === text, 'the act is said');

      expect(element.shadowRoot!.activeElement === switchOf(element)).to.be.true;
    });
  }

  it('of the switch that closes the bar, and opens it again', async () => {
    const element = await openToolbar();
    const said = heard(element);
    switchOf(element).focus();
    await sendKeys({ press: ' ' });
    await something(said);
    await sendKeys({ press: ' ' });
    await something(said, 2);

    expect(said).to.eql(['Settings hidden', 'Settings shown']);
  });

  it('of the bar that opens for the first time', async () => {
    const element = await toolbar();
    const said = heard(element);
    switchOf(element).focus();
    await sendKeys({ press: ' ' });
    await something(said);

    expect(said).to.eql(['Settings shown']);
  });

  it('of a step at the end: the value that stays', async () => {
    const element = await openToolbar('storage="none" control="stepper"');
    element.set({ fontSize: 2 });
    await element.applied;
    const said = heard(element);
    inside(element, '[part~=step][name=fontSize]')[1]!.click();
    await something(said);

    expect(said).to.eql(['Font size 200%']);
  });

  it('of the speed of reading aloud', async () => {
    const element = await openToolbar('storage="none" controls="read-aloud"');
    const said = heard(element);
    const [, more] = inside(element, '[part~=step]');
    more!.click();
    await something(said);

    expect(said).to.eql(['125%']);
  });

  it('once, of a voice that is not there', async () => {
    await fixture('<p>A text to be read.</p>');
    const element = await openToolbar(ALL);
    const said = heard(element);
    await press(element, 'More');
    await press(element, 'The page');
    await waitUntil(() => said.length > 0, 'the browser has no voice', { timeout: 3000 });
    await press(element, 'More');
    await press(element, 'More');
    await next(element, said);

    expect(said).to.eql(['This browser has no voice for this language.', NEXT]);
  });

  it('of a preset: its name, and what it has chosen', async () => {
    const element = await openToolbar('storage="none" controls="presets" presets="text-spacing"');
    const said = heard(element);
    await press(element, 'Text spacing');
    await something(said);

    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Text spacing: .*Line height Wide/);
  });

  it('not of a section that opens', async () => {
    const element = await openToolbar(ALL);
    const said = heard(element);
    await press(element, 'Colours');
    await next(element, said);

    expect(said).to.eql([NEXT]);
    expect(inside(element, '[role=status],[role=alert]:not([part=message])')).to.be.empty;
  });

  it('once, of colours that are hard to read, and of those that are taken instead', async () => {
    const element = await openToolbar('storage="none" controls="background colors"');
    const said = heard(element);
    const [text] = inside<HTMLInputElement>(element, 'input[type=color]');
    text!.value = '#eeeeee';
    text!.dispatchEvent(new Event('change', { bubbles: true }));
    await something(said);
    const repair = button(element, 'Take the nearest readable colours');
    repair.focus();
    await sendKeys({ press: 'Enter' });
    await something(said, 2);

    expect(said).to.eql(['Contrast: 1.2 · Hard to read', 'Contrast: 4.5']);
    expect(element.shadowRoot!.activeElement === repair, 'the focus stays').to.be.true;
    await sendKeys({ press: 'Enter' });
    expect(repair.ariaDisabled).to.equal('true');
    element.reset();
    await element.applied;
  });

  it('of a background where the system forces its own colours', async function () {
    await emulateMedia(this, { 'forced-colors': 'active' });
    const element = await openToolbar();
    const said = heard(element);
    const white = radio(element, 'Black on white');
    white.focus();
    white.click();
    await something(said);

    expect(said).to.eql(['The colours of your system are in force instead']);
    expect(inside(element, '[part~=group-background] p')[0]!.textContent).to.equal(said[0]);
  });
});
