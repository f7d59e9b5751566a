import { expect, waitUntil } from '@open-wc/testing';
import { defaults } from '../../../src/settings/preferences.js';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { emulateMedia, setDefaultFontSize } from '../../support/media.js';
import { button, inside, openToolbar, textOf, toolbar, warnings } from '../support.js';

const PRESETS = 'storage="none" controls="presets"';

const names = (element: Element & { shadowRoot: ShadowRoot | null }): string[] =>
  inside(element as never, '[part~=preset]').map(textOf);

const pressed = (element: A11yToolbar): string[] =>
  inside(element, '[part~=preset][aria-pressed=true]').map(textOf);

const said = (element: A11yToolbar): string => inside(element, '.said').map(textOf).join();

afterEach(() => {
  localStorage.clear();
});

describe('presets', () => {
  it('choose several settings at once, and take them back', async () => {
    const element = await openToolbar(PRESETS);
    element.set({ fontSize: 1.5 });
    const spacing = button(element, 'Text spacing');
    spacing.click();
    await element.applied;

    // WCAG 2.2, 1.4.12
    expect(element.preferences).to.include({
      fontSize: 1.5,
      letterSpacing: 0.12,
      wordSpacing: 0.16,
      lineHeight: 1.5,
      paragraphSpacing: 2,
    });
    expect(spacing.ariaPressed).to.equal('true');
    spacing.click();
    await element.applied;

    expect(element.preferences).to.eql({ ...defaults, fontSize: 1.5 });
    expect(spacing.ariaPressed).to.equal('false');
  });

  it('are not pressed when one of their settings is another', async () => {
    const element = await openToolbar(PRESETS);
    button(element, 'Text spacing').click();
    element.set({ lineHeight: 2 });
    await element.updateComplete;

    expect(button(element, 'Text spacing').ariaPressed).to.equal('false');
  });

  it('are one choice: the next one takes the place of the one before', async () => {
    const element = await openToolbar(PRESETS);
    element.set({ headings: 'strong' });
    button(element, 'Dyslexia').click();
    button(element, 'Calm').click();
    await element.applied;

    expect(element.preferences).to.eql({
      ...defaults,
      headings: 'strong',
      motion: 'none',
      saturation: 0.5,
      embeds: 'none',
    });
    expect(pressed(element)).to.eql(['Calm']);
  });

  it('take the place of one that was changed after it was chosen', async () => {
    const element = await openToolbar(PRESETS);
    button(element, 'Dyslexia').click();
    element.set({ lineHeight: 2 });
    await element.updateComplete;
    button(element, 'Calm').click();

    expect(element.preferences).to.include({
      lineHeight: 2,
      fontFamily: 'default',
      motion: 'none',
    });
  });

  it('show one as chosen where several have all they ask for', async () => {
    const element = await openToolbar(PRESETS);
    element.presets = [
      { name: 'Large', preferences: { fontSize: 2 } },
      { name: 'Large and dark', preferences: { fontSize: 2, background: 'black' } },
    ];
    element.set({ fontSize: 2, background: 'black' });
    await element.updateComplete;
    expect(pressed(element)).to.eql(['Large and dark']);
    button(element, 'Large').click();
    await element.updateComplete;

    expect(pressed(element)).to.eql(['Large']);
    expect(element.preferences.background).to.equal('default');
  });

  it('are those of the attribute, in its order', async () => {
    const element = await openToolbar(`${PRESETS} presets="calm low-vision"`);

    expect(names(element)).to.eql(['Calm', 'Low vision']);
  });

  it('can be the site’s own', async () => {
    const element = await openToolbar(PRESETS);
    element.presets = ['reading', { name: 'Exam', preferences: { fontSize: 2, motion: 'none' } }];
    await element.updateComplete;
    button(element, 'Exam').click();

    expect(names(element)).to.eql(['Reading', 'Exam']);
    expect(element.preferences).to.eql({ ...defaults, fontSize: 2, motion: 'none' });
  });

  it('that make no sense are left out, with one warning', async () => {
    const messages = warnings();
    const element = await openToolbar(PRESETS);
    Object.assign(element, { presets: ['reading', { name: 'X', preferences: { fontSize: 99 } }] });
    await element.updateComplete;

    expect(names(element)).to.eql(['Reading']);
    expect(messages).to.have.length(1);
  });
});

describe('like the system', () => {
  it('takes over what is preferred there, and follows it', async function () {
    await emulateMedia(this, {
      'prefers-color-scheme': 'dark',
      'prefers-reduced-motion': 'reduce',
    });
    const element = await openToolbar(PRESETS);
    button(element, 'Like my system').click();

    expect(element.preferences).to.include({ background: 'dark', motion: 'none' });
    await emulateMedia(this, { 'prefers-color-scheme': 'light' });
    await waitUntil(() => element.preferences.background === 'default');

    expect(element.preferences).to.eql(defaults);
  });

  it('is not followed any more after another choice', async function () {
    await emulateMedia(this, { 'prefers-color-scheme': 'dark' });
    const element = await openToolbar(PRESETS);
    button(element, 'Like my system').click();
    element.set({ background: 'blue' });
    await emulateMedia(this, { 'prefers-color-scheme': 'light' });
    await element.applied;

    expect(element.preferences.background).to.equal('blue');
  });

  it('says what it has found, and that it has found nothing', async function () {
    await emulateMedia(this, {
      'prefers-color-scheme': 'dark',
      'prefers-reduced-motion': 'reduce',
    });
    const element = await openToolbar(PRESETS);
    expect(said(element)).to.equal('');
    button(element, 'Like my system').click();
    await element.updateComplete;
    expect(said(element)).to.equal('Like my system: Soft dark, Stop movement');
    await emulateMedia(this, { 'prefers-color-scheme': 'light' });
    await waitUntil(() => element.preferences.background === 'default');
    await element.updateComplete;

    expect(said(element)).to.equal('Like my system: Your system asks for nothing special');
    expect(pressed(element)).to.eql(['Like my system']);
  });

  it('is followed on the next page, before its bar is opened', async function () {
    await emulateMedia(this, { 'prefers-color-scheme': 'dark' });
    const element = await openToolbar('controls="presets"');
    button(element, 'Like my system').click();
    await element.applied;
    element.remove();
    await emulateMedia(this, {
      'prefers-color-scheme': 'light',
      'prefers-reduced-motion': 'reduce',
    });
    const next = await toolbar('');
    await waitUntil(() => next.preferences.motion === 'none', 'not followed', { timeout: 20_000 });

    expect(next.preferences).to.eql({ ...defaults, motion: 'none' });
    await emulateMedia(this, { 'prefers-color-scheme': 'dark' });
    await waitUntil(() => next.preferences.background === 'dark');
  });

  for (const [act, change] of Object.entries({
    'another choice': (element: A11yToolbar) => {
      element.set({ background: 'blue' });
    },
    'a second press': (element: A11yToolbar) => {
      button(element, 'Like my system').click();
    },
    'all is set back': (element: A11yToolbar) => {
      element.reset();
    },
  })) {
    it(`is not followed on the next page after ${act}`, async function () {
      await emulateMedia(this, { 'prefers-color-scheme': 'dark' });
      const element = await openToolbar('controls="presets"');
      button(element, 'Like my system').click();
      await element.applied;
      change(element);
      await element.applied;
      const { preferences } = element;
      element.remove();
      await emulateMedia(this, { 'prefers-reduced-motion': 'reduce' });
      const next = await openToolbar('controls="presets"');
      await next.applied;

      expect(next.preferences).to.eql(preferences);
      expect(pressed(next)).to.eql([]);
    });
  }

  it('makes text as large as the visitor has set in the browser, where the page does not', async function () {
    await setDefaultFontSize(this, 24);
    document.body.style.fontSize = '16px';
    const element = await openToolbar(PRESETS);
    button(element, 'Like my system').click();
    await element.applied;
    const larger = parseFloat(getComputedStyle(document.body).fontSize);
    button(element, 'Like my system').click();
    document.body.style.fontSize = '1rem';
    button(element, 'Like my system').click();
    await element.applied;
    const own = element.preferences.fontSize;
    document.body.removeAttribute('style');

    expect(larger).to.equal(24);
    expect(own).to.equal(1);
  });
});
