import { expect } from '@open-wc/testing';
import { mainEffects } from '../../src/page/effects/main.js';
import { mainSettings } from '../../src/settings/main-settings.js';
import { toPageStyle } from '../../src/settings/page-style.js';
import { defaults } from '../../src/settings/preferences.js';
import { examples } from './support.js';

describe('the main settings', () => {
  it('have the effects that are part of the engine, and no others do', () => {
    const styles = mainSettings.map((name) =>
      toPageStyle({ ...defaults, [name]: examples[name].other }),
    );

    // the engine itself asks for room where one of them needs it
    expect([...styles.flatMap((style) => Object.keys(style)), 'room'].sort()).to.eql(
      [...mainEffects.keys()].sort(),
    );
  });
});
