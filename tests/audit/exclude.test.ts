import { expect } from '@open-wc/testing';
import { auditPreferences, type Audit, type Exclusion } from '../../src/audit/index.js';
import { openPlanted } from './planted.js';

const NAMELESS = `
  <div class="advert"><img id="advert" src="data:," width="20" height="20">
    <x-advert></x-advert></div>
  <img id="own" src="data:," width="20" height="20">
  <button id="unnamed" style="width: 30px; height: 30px"></button>
  <script>
    document.querySelector('x-advert').attachShadow({ mode: 'open' }).innerHTML =
      '<img id="inner" src="data:," width="20" height="20">';
  </script>`;

const auditWithout = async (...exclude: Exclusion[]): Promise<Audit> => {
  const { document } = await openPlanted([NAMELESS]);
  return auditPreferences(document, { states: [{}], exclude });
};

const found = ({ findings }: Audit): string[] =>
  findings.flatMap(({ rule, nodes }) => nodes.map(({ target }) => `${rule} ${target}`)).sort();

describe('what an audit leaves out', () => {
  it('does not change which rules are checked, which the result names', async () => {
    const { rules } = await auditWithout({ selector: 'x-y', reason: 'None is there.' });

    expect(rules).to.include.members(['image-alt', 'color-contrast', 'text-lost', 'target-size']);
    expect(new Set(rules).size).to.equal(rules.length);
    expect(rules).not.to.include('text-contrast-drawn');
  });

  it('is nothing by default', async () => {
    const audit = await auditWithout();

    expect(found(audit)).to.eql([
      'button-name #unnamed',
      'image-alt #advert',
      'image-alt #own',
      'image-alt x-advert >>> #inner',
    ]);
    expect(audit).not.to.have.property('excluded');
  });

  it('is what lies in an element, also in a shadow tree there, and is counted', async () => {
    const exclusion = { selector: '.advert', reason: 'The network makes them.' };
    const audit = await auditWithout(exclusion);

    expect(found(audit)).to.eql(['button-name #unnamed', 'image-alt #own']);
    expect(audit.excluded).to.eql([{ ...exclusion, elements: 2 }]);
  });

  it('is what breaks a rule', async () => {
    const audit = await auditWithout({ rule: 'image-alt', reason: 'Another team has it.' });

    expect(found(audit)).to.eql(['button-name #unnamed']);
  });

  it('is what breaks a rule in an element, where both are named', async () => {
    const reason = 'Will go in May.';
    const audit = await auditWithout({ rule: 'button-name', selector: '.advert, img', reason });

    expect(found(audit)).to.have.length(4);
    expect(audit.excluded![0]!.elements).to.equal(0);
  });

  for (const [what, exclusion] of [
    ['no reason', { rule: 'image-alt', reason: '' }],
    ['neither rule nor selector', { reason: 'All of it.' }],
    ['a selector that is none', { selector: '..', reason: 'Dots.' }],
  ] as const) {
    it(`cannot be said with ${what}`, async () => {
      const error = await auditWithout(exclusion).catch((thrown: unknown) => thrown);

      expect(error).to.be.instanceOf(TypeError);
    });
  }
});
