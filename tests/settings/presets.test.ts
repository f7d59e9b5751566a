import { expect } from '@open-wc/testing';
import { defaults, validate } from '../../src/settings/preferences.js';
import {
  choiceOf,
  changesPage,
  isInForce,
  presets,
  systemChoice,
  undoOf,
} from '../../src/settings/presets.js';
import { presetNames, readPreset } from '../../src/settings/preset-names.js';
import { emulateMedia } from '../support/media.js';

describe('a preset', () => {
  for (const name of presetNames) {
    it(`${name} is known by its name`, () => {
      expect(readPreset(name)).to.equal(name);
    });
  }

  for (const [name, choice] of Object.entries(presets)) {
    it(`${name} chooses what its settings take, and none as the page has it`, () => {
      expect(validate(choice)).to.eql({ valid: choice, refused: [] });
      for (const [setting, value] of Object.entries(choice))
        expect(value).to.not.equal(defaults[setting as never]);
      expect(choiceOf(name as keyof typeof presets)).to.equal(choice);
    });
  }

  it('of a site’s own keeps what is valid in it, and nobody changes it', () => {
    const given = { name: 'Exam', preferences: { fontSize: 2, volume: 11 }, other: 1 };
    const preset = readPreset(given);

    expect(preset).to.eql({ name: 'Exam', preferences: { fontSize: 2 } });
    expect(Object.isFrozen(preset)).to.be.true;
    expect(Object.isFrozen((preset as typeof given).preferences)).to.be.true;
    expect(choiceOf(preset as typeof given)).to.eql({ fontSize: 2 });
  });

  for (const wrong of [
    'loud',
    undefined,
    null,
    7,
    {},
    { name: 'Exam' },
    { preferences: { fontSize: 2 } },
    { name: ' ', preferences: { fontSize: 2 } },
    { name: 7, preferences: { fontSize: 2 } },
    { name: 'Exam', preferences: { fontSize: 99 } },
  ]) {
    it(`is none in ${JSON.stringify([wrong])}`, () => {
      expect(readPreset(wrong)).to.equal(undefined);
    });
  }

  it('is in force when all that it chooses is chosen, whatever else is', () => {
    const choice = { fontSize: 2, background: 'black' } as const;

    expect(isInForce(choice, { ...defaults, ...choice, motion: 'none' })).to.be.true;
    expect(isInForce(choice, { ...defaults, fontSize: 2 })).to.be.false;
    expect(isInForce(choice, defaults)).to.be.false;
  });

  it('is anything where it differs from the page’s own', () => {
    expect(changesPage({ fontSize: 2 })).to.be.true;
    expect(changesPage({ fontSize: 1, background: 'default' })).to.be.false;
    expect(changesPage({})).to.be.false;
  });

  it('is undone by what the page has of its own, where its values are still chosen', () => {
    const choice = { fontSize: 2, background: 'black', motion: 'none' } as const;
    const preferences = { ...defaults, ...choice, background: 'blue', links: 'strong' } as const;

    expect(undoOf(choice, preferences)).to.eql({ fontSize: 1, motion: 'default' });
  });
});

describe('a preset like the system', () => {
  const asThere = {
    background: 'default',
    links: 'default',
    focus: 'default',
    motion: 'default',
    backgroundImages: 'default',
  };

  for (const [features, chosen] of [
    [{ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference' }, {}],
    [{ 'prefers-color-scheme': 'dark' }, { background: 'dark' }],
    [
      { 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' },
      { background: 'white', links: 'strong', focus: 'strong' },
    ],
    [
      { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' },
      { background: 'black', links: 'strong', focus: 'strong' },
    ],
    [{ 'prefers-reduced-motion': 'reduce' }, { motion: 'none' }],
    [{ 'prefers-reduced-transparency': 'reduce' }, { backgroundImages: 'none' }],
  ] as const) {
    it(`chooses ${JSON.stringify(chosen)} for ${JSON.stringify(features)}`, async function () {
      await emulateMedia(this, features);

      expect(systemChoice(window)).to.eql({ ...asThere, ...chosen });
    });
  }
});
