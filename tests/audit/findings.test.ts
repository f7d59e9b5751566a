import { expect } from '@open-wc/testing';
import { newSince } from '../../src/audit/baseline.js';
import { grouped, type Fault, type Observation } from '../../src/audit/findings.js';
import { defaults } from '../../src/settings/preferences.js';
import type { Preferences } from '../../src/settings/catalog.js';

const large = { ...defaults, fontSize: 2 };
const black = { ...defaults, background: 'black' } as const;

const fault = (rule: string, target: string, summary = 'wrong'): Fault => ({
  ...{ rule, target, summary },
  help: `About ${rule}`,
  helpUrl: `https://example.org/${rule}`,
});

const observations: Observation[] = [
  { state: defaults, faults: [fault('image-alt', 'img')] },
  { state: large, faults: [fault('image-alt', 'img'), fault('text-lost', 'p')] },
  { state: black, faults: [fault('image-alt', 'img', 'other words'), fault('image-alt', 'b')] },
];

/** What is left of the observations, in short. */
const rest = (of: readonly Observation[]): string[] =>
  of.flatMap(({ state, faults }) =>
    faults.map(({ rule, target }) => `${rule} ${target} ${state.fontSize} ${state.background}`),
  );

describe('findings', () => {
  it('are one entry a rule, and in it one an element, with their states', () => {
    const about = (rule: string) => ({
      ...{ rule, help: `About ${rule}` },
      helpUrl: `https://example.org/${rule}`,
    });

    expect(grouped(observations)).to.eql([
      {
        ...about('image-alt'),
        states: [defaults, large, black],
        nodes: [
          { target: 'img', summary: 'wrong', states: [defaults, large, black] },
          { target: 'b', summary: 'wrong', states: [black] },
        ],
      },
      {
        ...about('text-lost'),
        states: [large],
        nodes: [{ target: 'p', summary: 'wrong', states: [large] }],
      },
    ]);
  });
});

describe('a baseline', () => {
  const baseline = {
    states: [defaults, large],
    findings: grouped(observations.slice(0, 1)),
  };

  it('leaves elements, rules and states in which it had not found them', () => {
    expect(rest(newSince(baseline, observations))).to.eql([
      'image-alt img 2 default',
      'text-lost p 2 default',
      'image-alt b 1 black',
    ]);
  });

  it('leaves nothing of what it was made from, also through JSON', () => {
    const all = { states: [defaults, large, black], findings: grouped(observations) };
    const read = JSON.parse(JSON.stringify(all)) as typeof all;

    expect(rest(newSince(read, observations))).to.eql([]);
  });

  it('knows a state in whatever order its members are', () => {
    const { fontSize, background, letterSpacing } = large;
    // as an audit has left it that knew of no other settings
    const turned = { letterSpacing, background, fontSize } as Preferences;

    expect(rest(newSince({ ...baseline, states: [turned] }, observations)).slice(1, 2)).to.eql([
      'text-lost p 2 default',
    ]);
    expect(rest(newSince({ states: [turned], findings: [] }, observations))).to.have.length(5);
    const known = [
      { rule: 'image-alt', nodes: [{ target: 'img', summary: '', states: [turned] }] },
    ];
    expect(rest(newSince({ states: [turned], findings: known }, observations))).not.to.include(
      'image-alt img 2 default',
    );
  });
});
