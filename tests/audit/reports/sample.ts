import type { Finding } from '../../../src/audit/index.js';
import type { Report } from '../../../src/audit/reports/report.js';
import { defaults } from '../../../src/settings/preferences.js';
import type { Preferences } from '../../../src/settings/catalog.js';

export const states: Preferences[] = [
  defaults,
  { ...defaults, fontSize: 2 },
  { ...defaults, background: 'black' },
  { ...defaults, background: 'beige', fontSize: 1.5 },
];

const [own, large, black] = states as [Preferences, Preferences, Preferences];

/** Text that is markup where it is not escaped, and a sign that XML forbids. */
export const AWKWARD = '<b>"Fish" & \'chips\'</b> ]]> \u0001 Ωß𝄞';

const finding = (
  rule: string,
  impact: string,
  found: Preferences[],
  targets: string[],
): Finding => ({
  rule,
  impact,
  help: `What ${rule} asks for`,
  helpUrl: `https://example.org/${rule}?a=1&b=2`,
  states: found,
  nodes: targets.map((target) => ({
    target,
    summary: `Fix:\n\n  ${AWKWARD}`,
    states: found,
  })),
});

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const picture = {
  src: PIXEL,
  width: 1280,
  height: 800,
  boxes: [{ left: 128, top: 80, right: 640, bottom: 400 }],
};

const rules = ['text-lost', 'image-alt', 'html-has-lang'];

/** Two pages, one with two broken rules, one with none. */
export const report: Report = {
  version: '1.2.3',
  criteriaOf: { 'image-alt': ['1.1.1'], 'html-has-lang': ['3.1.1'] },
  pages: [
    {
      address: 'http://localhost:8000/shop/?a=1&b=2',
      states,
      rules,
      findings: [
        finding('text-lost', 'serious', [large], ['#main > p:nth-of-type(2)', 'a-b >>> i']),
        finding('image-alt', 'minor', states, ['img', 'b', 'c', 'd', 'e']),
      ],
      pictures: [
        { rule: 'text-lost', pairs: [{ state: large, before: picture, after: picture }] },
        { rule: 'image-alt', pairs: [{ state: own, after: picture }] },
      ],
      unpictured: 3,
      takesChoicesAt: 'http://localhost:8000/shop/?a=1&b=2#top',
      arrivedAt: 'http://localhost:8000/shop/?a=1&b=2#top',
      unseen: [{ target: '#map', reason: 'It is a frame of another origin.' }],
      known: 2,
      gone: 1,
      excluded: [{ rule: 'link-name', selector: '.ad', reason: 'Of the network.', elements: 4 }],
    },
    {
      address: './demo/index.html',
      viewport: '360x740',
      states: [own, black],
      rules,
      findings: [],
    },
  ],
};
