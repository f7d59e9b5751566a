import { expect } from '@open-wc/testing';
import { statesOf, type Offer } from '../../src/audit/states.js';
import { defaults } from '../../src/settings/preferences.js';
import { settingNames, settingOf } from '../../src/settings/catalog.js';

const offers: Offer[] = settingNames
  .slice(0, 3)
  .map((name) => ({ name, values: settingOf(name).values }));
const count = offers.reduce((product, { values }) => product * values.length, 1);

describe('states to audit', () => {
  it('pairwise show each value with each of every other setting, in far fewer than all', () => {
    const states = statesOf(offers);

    for (const [index, one] of offers.entries()) {
      for (const other of offers.slice(index + 1)) {
        for (const value of one.values) {
          for (const second of other.values) {
            const met = states.some(
              (state) => state[one.name] === value && state[other.name] === second,
            );
            expect(met, `${one.name} ${value} with ${other.name} ${second}`).to.be.true;
          }
        }
      }
    }
    expect(states.length).to.be.lessThan(count / 2);
    expect(states[0]).to.eql(defaults);
  });

  it('pairwise are all values where a toolbar offers one setting', () => {
    const [fontSize] = offers;
    expect(statesOf([fontSize!]).map((state) => state.fontSize)).to.eql(fontSize!.values);
    expect(statesOf([])).to.eql([defaults]);
  });

  it('change one setting at a time with each', () => {
    const states = statesOf(offers, 'each');

    expect(states.slice(0, 5)).to.eql([
      defaults,
      { ...defaults, fontSize: 1.25 },
      { ...defaults, fontSize: 1.5 },
      { ...defaults, fontSize: 2 },
      { ...defaults, background: 'white' },
    ]);
    expect(states).to.have.length(1 + 3 + 5 + 2);
  });

  it('are every combination with all, each once', () => {
    const states = statesOf(offers, 'all').map((state) => JSON.stringify(state));

    expect(states).to.have.length(count);
    expect(new Set(states).size).to.equal(count);
  });

  it('are drawn by a seed, the same again for the same', () => {
    const drawn = statesOf(offers, 8, 3);

    expect(new Set(drawn.map((state) => JSON.stringify(state))).size).to.equal(8);
    expect(statesOf(offers, 8, 3)).to.eql(drawn);
    expect(statesOf(offers, 8, 4)).not.to.eql(drawn);
    expect(statesOf(offers, 1000)).to.have.length(count);
  });

  it('are those of a list, completed by the page’s own', () => {
    expect(statesOf(offers, [{ fontSize: 3 }, { fontSize: 3, letterSpacing: 0 }])).to.eql([
      { ...defaults, fontSize: 3 },
    ]);
  });

  it('are refused where they make no sense', () => {
    expect(() => statesOf(offers, [{ fontSize: 9 }])).to.throw(RangeError, '"fontSize":9');
    expect(() => statesOf(offers, 0)).to.throw(RangeError, '0');
    expect(() => statesOf(offers, 'some' as 'all')).to.throw(RangeError, 'some');
  });
});
