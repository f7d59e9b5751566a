import { expect } from '@open-wc/testing';
import { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { inside, openToolbar } from '../toolbar/support.js';

/** The first cells of a table of the README. */
async function documented(table: string): Promise<string[]> {
  const readme = await (await fetch('/README.md')).text();
  const [, rows = ''] = readme.split(`<!-- manifest: ${table} -->`);
  return [...rows.split('<!--')[0]!.matchAll(/^\| `(.+?)`/gm)].map(([, name]) => name!);
}

describe('the README', () => {
  it('has every attribute that the element observes', async () => {
    expect(await documented('attributes')).to.include.members(A11yToolbar.observedAttributes);
  });

  it('has every property that the element declares', async () => {
    const attributes = await documented('attributes');
    const properties = await documented('properties');
    const own = [...A11yToolbar.elementProperties]
      .filter(([, { attribute }]) => attribute === false)
      .map(([name]) => name);

    expect(properties).to.include.members(own);
    expect(attributes).to.have.length(new Set(attributes).size);
  });

  it('has every method and accessor of the element', async () => {
    const names = [...(await documented('methods')), ...(await documented('properties'))];
    const inherited = ['constructor', 'update', 'render', 'active'];
    const own = Object.getOwnPropertyNames(A11yToolbar.prototype)
      .filter((name) => !inherited.includes(name) && !name.startsWith('_'))
      .filter((name) => !A11yToolbar.elementProperties.get(name)?.attribute);

    expect(names.map((name) => name.replace(/\(.*/, ''))).to.include.members(own);
  });

  it('has every part, and no other', async () => {
    const element = await openToolbar('storage="none" control="font-size:stepper"');
    const parts = new Set(inside(element, '[part]').flatMap((one) => [...one.part]));
    const named = await documented('parts');

    expect(named).to.include.members([...parts].filter((part) => !part.startsWith('group-')));
    expect([...parts]).to.include.members(named);
  });
});
