import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defaults } from '../../../src/settings/preferences.js';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { findings } from '../findings.js';
import { button, focused, inside, openToolbar, status, TITLE } from '../support.js';

const forgetOf = (element: A11yToolbar): HTMLButtonElement =>
  inside<HTMLButtonElement>(element, '[part~=forget]')[0]!;

async function openChosen(attributes = ''): Promise<A11yToolbar> {
  const element = await openToolbar(attributes);
  element.set({ fontSize: 2, background: 'black' });
  await element.applied;
  return element;
}

afterEach(() => {
  localStorage.clear();
});

describe('the button that forgets', () => {
  it('leaves nothing stored, the page as it was, and the bar off', async () => {
    const page = (): string => {
      const { fontSize, backgroundColor } = getComputedStyle(document.body);
      return `${fontSize} ${backgroundColor}`;
    };
    const before = page();
    const element = await openChosen();
    expect(page()).not.to.equal(before);
    expect(localStorage.length).to.equal(1);
    forgetOf(element).click();
    await element.applied;

    expect(localStorage.length).to.equal(0);
    expect(page()).to.equal(before);
    expect(element.active).to.be.false;
    expect(inside(element, '[part=panel]')[0]!.checkVisibility()).to.be.false;
    expect(element.preferences).to.eql(defaults);
  });

  it('tells the page that the visitor has done it', async () => {
    const element = await openChosen();
    const sources: string[] = [];
    element.addEventListener('a11y-toolbar-change', ({ source }) => sources.push(source));
    element.addEventListener('a11y-toolbar-toggle', ({ source }) => sources.push(source));
    forgetOf(element).click();

    expect(sources).to.eql(['user', 'user']);
  });

  it('has something to do only while something is chosen', async () => {
    const element = await openToolbar();
    const isIdle = (): boolean => forgetOf(element).ariaDisabled === 'true';
    expect(isIdle()).to.be.true;
    element.set({ letterSpacing: 0.12 });
    await element.applied;
    expect(isIdle()).to.be.false;
    button(element, 'Reset').click();
    await element.applied;

    expect(isIdle()).to.be.true;
  });

  it('is reached by the keyboard, hands the focus to the switch, and says what it has done', async () => {
    const element = await openChosen();
    forgetOf(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.applied;

    expect(element.active).to.be.false;
    expect(focused(element)).to.equal(TITLE);
    await waitUntil(() => status(element) === 'Your choices are deleted');
  });

  it('says in words what it does', async () => {
    expect(forgetOf(await openChosen()).innerText).to.equal('Delete my choices');
  });

  for (const placement of ['top', 'floating']) {
    it(`is large enough to press, and axe finds nothing: ${placement}`, async () => {
      const element = await openChosen(`placement="${placement}"`);
      const { width, height } = forgetOf(element).getBoundingClientRect();

      expect(Math.min(width, height)).to.be.at.least(44);
      expect(await findings(element)).to.eql([]);
    });
  }
});
