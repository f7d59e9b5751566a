import { assert, chai, expect } from '@open-wc/testing';
import type { Audit } from '../../../src/audit/index.js';
import { auditMatchers as forChai } from '../../../src/audit/matchers/chai.js';
import { auditMatchers as forExpect } from '../../../src/audit/matchers/expect.js';
import { report } from '../reports/sample.js';

const [faulty, clean] = report.pages as unknown as [Audit, Audit];

const errorOf = (act: () => void): Error => {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
};

/** What a person needs to know to act. */
const TOLD = ['text-lost', 'What text-lost asks for', 'With Font size: 200%', 'a-b >>> i', 'Fix:'];

describe('the matcher for chai', () => {
  before(() => {
    chai.use(forChai);
  });

  it('passes where nothing is found', () => {
    expect(clean).to.haveNoFindings();
    expect(faulty).not.to.haveNoFindings();
  });

  it('says what is found, when and where', () => {
    const { message } = errorOf(() => expect(faulty).to.haveNoFindings());

    for (const part of TOLD) assert.include(message, part);
  });

  it('says that nothing is found where something is expected', () => {
    const { message } = errorOf(() => expect(clean).not.to.haveNoFindings());

    assert.include(message, 'nothing was in 2 states');
  });

  it('wants the result of an audit', () => {
    const hint = errorOf(() => expect(Promise.resolve(clean)).to.haveNoFindings()).message;

    assert.include(hint, 'await it first');
    for (const other of [null, undefined, 7, {}, []]) {
      assert.instanceOf(
        errorOf(() => expect(other).to.haveNoFindings()),
        TypeError,
      );
    }
  });
});

describe('the matcher for expect.extend', () => {
  it('passes where nothing is found', () => {
    expect(forExpect.toHaveNoFindings(clean).pass).to.equal(true);
    expect(forExpect.toHaveNoFindings(faulty).pass).to.equal(false);
  });

  it('says what is found, when and where', () => {
    const message = forExpect.toHaveNoFindings(faulty).message();

    for (const part of TOLD) assert.include(message, part);
  });

  it('wants the result of an audit', () => {
    expect(() => forExpect.toHaveNoFindings(undefined)).to.throw(TypeError, /auditPreferences/);
  });
});
