import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { attributes } from '../../src/toolbar/attributes.js';
import { settings } from '../../src/settings/catalog.js';
import { locales } from '../locales/all.js';
import { inside, openToolbar } from '../toolbar/support.js';

/** The first cells of a table of the reference. */
async function documented(table: string): Promise<string[]> {
  const reference = await (await fetch('/docs/reference.md')).text();
  const [, rows = ''] = reference.split(`<!-- manifest: ${table} -->`);
  return [...rows.split('<!--')[0]!.matchAll(/^\| `(.+?)`/gm)].map(([, name]) => name!);
}

describe('the reference', () => {
  it('has every attribute that the element observes', async () => {
    expect(await documented('attributes')).to.include.members(A11yToolbar.observedAttributes);
  });

  it('has every property that the element declares', async () => {
    const attributes = await documented('attributes');
    const properties = await documented('properties');
    expect(properties).to.include.members(['preferences', 'strings']);
    expect(attributes).to.have.length(new Set(attributes).size);
  });

  it('has every method and accessor of the element', async () => {
    const names = [...(await documented('methods')), ...(await documented('properties'))];
    const inherited = [
      'constructor',
      'update',
      'getUpdateComplete',
      'attributeChangedCallback',
      'active',
    ];
    const own = Object.getOwnPropertyNames(A11yToolbar.prototype)
      .filter((name) => !inherited.includes(name) && !name.startsWith('_'))
      .filter((name) => !Object.hasOwn(attributes, name));

    expect(names.map((name) => name.replace(/\(.*/, ''))).to.include.members(own);
  });

  it('has every part of a bar with all controls, and no other', async () => {
    const element = await openToolbar('storage="none" controls="all" control="font-size:stepper"');
    const found = new Set<string>();
    const look = async (): Promise<void> => {
      await element.updateComplete;
      for (const one of inside(element, '[part]')) for (const part of one.part) found.add(part);
    };
    element.set({ fontSize: 1.5 });
    await look();
    await fixture('<h1>A heading</h1>');
    for (const section of inside(element, '[part~=section]')) {
      section.click();
      await look();
      for (const details of inside<HTMLDetailsElement>(element, 'details')) {
        details.open = true;
        await oneEvent(details, 'toggle');
        await look();
      }
    }
    await showLink(element);
    await look();

    const parts = [...found].filter((part) => !part.startsWith('group-'));
    expect(await documented('parts')).to.have.members(parts);
  });
});

/** Where no script may copy, the bar shows the link in a field. */
async function showLink(element: A11yToolbar): Promise<void> {
  const refusal = { value: () => Promise.reject(new Error('refused')), configurable: true };
  Object.defineProperty(navigator.clipboard, 'writeText', refusal);
  try {
    inside(element, 'button.share-link')[0]!.click();
    await waitUntil(() => inside(element, '[part=link]').length, 'no link is shown');
  } finally {
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  }
}

describe('the page of settings', () => {
  it('has every control, and the values that are offered by default', async () => {
    const page = await (await fetch('/docs/settings.md')).text();
    const { controls, settings: offered } = await openToolbar('storage="none" controls="all"');
    const rowOf = (control: string): string | undefined =>
      page.split('\n').find((line) => line.startsWith(`| \`${control}\` |`));
    const missing = controls.filter((control) => !rowOf(control));
    const differing = offered
      .map(({ name, values }) => [settings[name].control, values] as const)
      .filter(([control, values]) => {
        const [, , cell = ''] = rowOf(control)?.split('|') ?? [];
        return cell.replaceAll('`', '').trim() !== values.join(', ');
      });

    expect(missing).to.eql([]);
    expect(differing).to.eql([]);
  });
});

describe('the page of languages', () => {
  it('has every language', async () => {
    const page = await (await fetch('/docs/languages.md')).text();
    const codes = Object.values(locales).map(({ lang }) => lang);

    expect(codes.filter((code) => !page.includes(`| \`${code}\` |`))).to.eql([]);
    expect(page).to.include(`the ${String(codes.length)} languages`);
  });
});
