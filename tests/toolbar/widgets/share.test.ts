import { expect, waitUntil } from '@open-wc/testing';
import { defaults } from '../../../src/settings/preferences.js';
import { inside, openToolbar, textOf } from '../support.js';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';

/** As when a file has been chosen in the browser's own dialog. */
function give(element: A11yToolbar, content: string): void {
  const [input] = inside<HTMLInputElement>(element, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
  input!.files = files.files;
  input!.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('settings to take along', () => {
  it('are taken over from a file, in place of what was chosen', async () => {
    const element = await openToolbar('storage="none" controls="share"');
    element.set({ letterSpacing: 0.2 });
    give(element, '{"fontSize":1.5}');
    await waitUntil(() => element.preferences.fontSize === 1.5);

    expect(element.preferences).to.eql({ ...defaults, fontSize: 1.5 });
    element.reset();
    await element.applied;
  });

  it('are refused, in words, from a file that holds none', async () => {
    const element = await openToolbar('storage="none" controls="share"');
    give(element, 'nothing of ours');
    const [said] = inside(element, '.said');
    await waitUntil(() => textOf(said!) !== '');

    expect(textOf(said!)).to.equal('No settings were found in it');
    expect(element.preferences).to.eql(defaults);
  });

  it('lead to what browsers can do by themselves', async () => {
    const element = await openToolbar('storage="none" controls="share"');
    const [link] = inside<HTMLAnchorElement>(element, '.browser');

    expect(link!.href).to.match(/^https:\/\/www\.w3\.org\/WAI\//);
  });
});
