import { expect } from '@open-wc/testing';
import { defaults } from '../../src/settings/preferences.js';
import type { Preferences } from '../../src/settings/catalog.js';
import { createStore, type Change, type Store } from '../../src/settings/store.js';
import { examples, settingNames, warnings } from './support.js';

describe('the store', () => {
  let store: Store;
  let changes: Change[];

  beforeEach(() => {
    store = createStore();
    changes = [];
    store.subscribe((change) => changes.push(change));
  });

  it('is off and at the defaults at first', () => {
    expect(store.state).to.eql({ active: false, preferences: defaults });
  });

  for (const name of settingNames) {
    const { other, wrong } = examples[name];

    it(`switches on when ${name} is chosen, and tells what changed`, () => {
      store.set({ [name]: other });

      const preferences = { ...defaults, [name]: other };
      expect(store.state).to.eql({ active: true, preferences });
      expect(changes).to.eql([
        { preferences, before: defaults, changed: [name], toggled: true, source: 'api' },
      ]);
    });

    it(`refuses what ${name} cannot be, with one warning that names it`, () => {
      const messages = warnings();
      store.set({ [name]: wrong[0] });

      expect(store.state).to.eql({ active: false, preferences: defaults });
      expect(changes).to.eql([]);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(name);
    });
  }

  it('takes what is valid beside what is not, with one warning', () => {
    const messages = warnings();
    store.set({ fontSize: 2, letterSpacing: NaN, ...{ volume: 11 } });

    expect(store.state.preferences).to.eql({ ...defaults, fontSize: 2 });
    expect(messages).to.have.length(1);
  });

  it('switches on for a choice that changes no value', () => {
    store.set({ fontSize: 1 });

    expect(store.state.active).to.be.true;
    expect(changes[0]?.changed).to.eql([]);
  });

  for (const nothing of [{}, null, undefined, 2, 'black', [], Symbol('choice')]) {
    it(`stays off, with one warning, when ${typeof nothing} is no choice`, () => {
      const messages = warnings();
      store.set(nothing as Partial<Preferences>);

      expect(store.state).to.eql({ active: false, preferences: defaults });
      expect(messages).to.have.length(1);
    });
  }

  it('keeps the choices when switched off and on again', () => {
    store.set({ background: 'beige' });
    store.disable();
    expect(store.state.active).to.be.false;
    store.enable();

    expect(store.state).to.eql({ active: true, preferences: { ...defaults, background: 'beige' } });
  });

  it('sets every setting back on reset, and stays on', () => {
    store.set({ fontSize: 2, background: 'black', letterSpacing: 0.2 });
    store.reset();

    expect(store.state).to.eql({ active: true, preferences: defaults });
    expect(changes.at(-1)?.changed).to.eql(['fontSize', 'background', 'letterSpacing']);
  });

  it('tells of nothing where nothing changes', () => {
    store.reset();
    store.disable();
    store.enable();
    store.enable();
    store.set({ fontSize: 1 });

    expect(changes).to.have.length(1);
  });

  it('gives out frozen snapshots that later choices leave alone', () => {
    store.set({ fontSize: 2 });
    const { state } = store;
    store.set({ fontSize: 1.5 });

    expect(state.preferences.fontSize).to.equal(2);
    expect(() => Object.assign(state.preferences, { fontSize: 3 })).to.throw(TypeError);
    expect(() => Object.assign(state, { active: false })).to.throw(TypeError);
  });

  it('says who made a change', () => {
    store.enable('user');
    store.set({ fontSize: 2 }, 'user');
    store.reset();

    expect(changes.map(({ source }) => source)).to.eql(['user', 'user', 'api']);
  });

  it('tells nobody who has unsubscribed', () => {
    const late: Change[] = [];
    store.subscribe((change) => late.push(change))();
    store.enable();

    expect(late).to.eql([]);
  });
});
