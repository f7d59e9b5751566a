import { expect, fixture } from '@open-wc/testing';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { accessibilityTree, hideBar, inside } from '../support.js';
import '../../../src/define.js';

async function bar(content: string): Promise<A11yToolbar> {
  const element = await fixture<A11yToolbar>(
    `<a11y-toolbar storage="none" active placement="inline">${content}</a11y-toolbar>`,
  );
  await element.applied;
  return element;
}

const isInBar = (element: A11yToolbar, selector: string): boolean => {
  const inner = element.querySelector(selector)!.getBoundingClientRect();
  const outer = inside(element, '[part=bar]')[0]!.getBoundingClientRect();
  return inner.width > 0 && inner.top >= outer.top && inner.bottom <= outer.bottom;
};

describe('the page can give the bar', () => {
  it('words for the switch, which then has their name', async () => {
    const element = await bar('<span slot="label">Easy reading</span>');
    const tree = await accessibilityTree();

    expect(isInBar(element, 'span')).to.be.true;
    expect(tree.find(({ role }) => role === 'button')).to.include({ name: 'Easy reading' });
  });

  it('a picture for the switch', async () => {
    const element = await bar('<svg slot="icon" viewBox="0 0 9 9" aria-hidden="true"></svg>');

    expect(isInBar(element, 'svg')).to.be.true;
    expect(element.querySelector('svg')!.getBoundingClientRect().height).to.be.within(16, 44);
    expect(inside(element, '[part~=switch] svg')[0]!.checkVisibility()).to.be.false;
  });

  it('further controls, whose choices are its own', async () => {
    const element = await bar(
      '<label slot="controls"><input type="checkbox" name="fontSize" value="2"> Dyslexia</label>',
    );
    element.querySelector('input')!.click();
    await element.applied;

    expect(isInBar(element, 'label')).to.be.true;
    expect(element.preferences.fontSize).to.equal(1);
  });

  it('a link to its accessibility statement', async () => {
    const element = await bar('<a slot="statement" href="/a11y">Accessibility statement</a>');
    expect(isInBar(element, 'a')).to.be.true;
    await hideBar(element);

    expect(element.querySelector('a')!.checkVisibility()).to.be.false;
  });
});
