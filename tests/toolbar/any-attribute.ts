import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { attributeNames } from '../../src/toolbar/attributes.js';
import { inside, toolbar, warnings } from './support.js';

/** Sets attributes to texts, each to be text or to be refused: it becomes no element, no style, no request and no code. */
export async function tryAttributes(runs: number): Promise<void> {
  warnings();
  let attacked = 0;
  window.attacked = () => attacked++;
  const element = await toolbar();
  const folded = kindsIn(element);
  element.enable();
  await element.applied;
  const kinds = new Set([...folded, ...kindsIn(element)]);

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), text, async (name, value) => {
      element.setAttribute('storage', 'none');
      element.setAttribute(name, value);
      element.enable();
      await element.applied;
      for (const kind of kindsIn(element)) expect(kinds).to.include(kind);
      for (const { style } of inside(element, '[style]')) {
        expect(style.cssText).not.to.match(/url|expression|attacked/);
      }
      element.removeAttribute(name);
    }),
    { numRuns: runs },
  );
  console.log(`${String(runs)} random attributes tried, ${String(attacked)} got out`);

  expect(attacked).to.equal(0);
  const requests = performance.getEntriesByType('resource').map(({ name }) => name);
  expect(requests.filter((name) => name.includes('attacked'))).to.eql([]);
  expect({}).not.to.have.property('attacked');
  delete window.attacked;
}

/** The kinds of elements in the bar, and of their attributes. */
const kindsIn = (element: Parameters<typeof inside>[0]): Set<string> =>
  new Set(
    inside(element, '*').flatMap((one) => [
      one.localName,
      ...one.getAttributeNames().map((name) => `${one.localName}[${name}]`),
    ]),
  );

/** What has broken out of attributes elsewhere. */
const attacks = [
  '"><img src=/attacked onerror=attacked()>',
  '</style><script>attacked()</script>',
  'javascript:attacked()',
  'red;background:url(/attacked)',
  '1em;}*{background:url(/attacked)}',
  '\\3c script\\3e',
  'expression(attacked())',
  '${attacked()}',
  '__proto__',
  'constructor',
  'toString',
  '1e999',
  'NaN',
  '0x2',
  '\0',
  '\ud800',
  '1 2 '.repeat(1000),
];
const words = ['font-size', 'background', '1', '1.5', '2', 'black', '0.12', 'local', 'en', 'ru'];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...attacks),
  fc.array(fc.constantFrom(...attacks, ...words), { maxLength: 6 }).map((all) => all.join(' ')),
);
const names = [...attributeNames, 'lang', 'active', 'class', 'id'];

declare global {
  interface Window {
    attacked: unknown;
  }
}
