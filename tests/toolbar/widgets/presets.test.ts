import { expect, waitUntil } from '@open-wc/testing';
import { defaults } from '../../../src/settings/preferences.js';
import { emulateMedia } from '../../support/media.js';
import { button, inside, openToolbar, textOf, warnings } from '../support.js';

const PRESETS = 'storage="none" controls="presets"';

const names = (element: Element & { shadowRoot: ShadowRoot | null }): string[] =>
  inside(element as never, '[part~=preset]').map(textOf);

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
});
