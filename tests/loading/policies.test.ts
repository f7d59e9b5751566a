import { expect } from '@open-wc/testing';
import { leaveOut } from '../support/left-out.js';
import { asked, atWork, choose, copyAt, open, tag, told, untilTold } from './support.js';

const STRICT = "default-src 'none'; script-src 'self'";
const TYPED = `${STRICT}; require-trusted-types-for 'script'`;

afterEach(() => {
  localStorage.clear();
});

describe('chunks, under a content security policy', () => {
  for (const [name, policy, attributes] of [
    ['that allows scripts of the page’s own', STRICT, ''],
    ['that asks for trusted types', TYPED, ''],
    ['that lists our policies', `${TYPED}; trusted-types a11y-toolbar a11y-toolbar-chunks`, ''],
    ['with a nonce', "script-src 'nonce-abc'", 'nonce="abc"'],
    ['with a nonce and strict-dynamic', "script-src 'nonce-abc' 'strict-dynamic'", 'nonce="abc"'],
    [
      'with a nonce for a module',
      "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'",
      'nonce="abc" type="module"',
    ],
  ] as const) {
    it(`${name}, come`, async () => {
      const frame = await open(tag(copyAt(), attributes), policy, 'abc');
      choose(frame, { guide: 'ruler', magnifier: 'on' });
      await atWork(frame, 'reading-guide');
      await atWork(frame, 'magnifier');

      expect(told(frame)).to.eql([]);
    });
  }

  it('that lists other policies than ours, do not come, and the page is told which to allow', async function () {
    if (!('trustedTypes' in window)) await leaveOut(this, 'Trusted Types');
    const policy = `${TYPED}; trusted-types a11y-toolbar`;
    const frame = await open(tag(copyAt()), policy);
    choose(frame, { guide: 'ruler' });
    await untilTold(frame, 3);

    expect(told(frame).join('\n')).to.contain(
      'must allow the Trusted Types policy a11y-toolbar-chunks',
    );
    expect(told(frame).filter((one) => /Uncaught|^TypeError/.test(one))).to.eql([]);
    expect(asked(frame)).to.eql(['a11y-toolbar.js']);
  });

  it('that lists policies but asks for no trusted types, come', async () => {
    const frame = await open(tag(copyAt()), `${STRICT}; trusted-types a11y-toolbar`);
    choose(frame, { guide: 'ruler' });
    await atWork(frame);
  });
});

describe('the policy for chunks', () => {
  it('makes no address but of the script’s own folder', async function () {
    if (!('trustedTypes' in window)) await leaveOut(this, 'Trusted Types');
    const spy = `data:text/javascript,${encodeURIComponent(`
      trustedTypes.constructor.prototype.createPolicy = ((create) => function (name, rules) {
        return window[name] = create.call(this, name, rules);
      })(trustedTypes.constructor.prototype.createPolicy);`)}`;
    const frame = await open(tag(spy) + tag(copyAt()));
    choose(frame, { guide: 'ruler' });
    await atWork(frame);
    const policy = (
      frame.window as unknown as Record<string, { createScriptURL(file: string): unknown }>
    )['a11y-toolbar-chunks']!;

    const [folder] = /^.*\//.exec(frame.document.scripts[2]!.src)!;
    expect(String(policy.createScriptURL('chunks/x.js'))).to.equal(`${folder}chunks/x.js`);
    for (const other of ['../x.js', '//other.example/x.js', 'data:,x', '/x.js'])
      expect(() => policy.createScriptURL(other), other).to.throw();
  });
});
