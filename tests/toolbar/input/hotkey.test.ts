import { expect, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TITLE, focused, radios, switchOf, toolbar, warnings } from '../support.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ down: key });
  for (const key of keys.reverse()) await sendKeys({ up: key });
}

const add = (markup: string): HTMLElement => fixtureSync<HTMLElement>(markup);

describe('the hotkey', () => {
  it('leads to the bar, opens it, and leads back', async () => {
    const button = add('<button>Somewhere</button>');
    const element = await toolbar('storage="none" hotkey="Alt+Shift+A"');
    button.focus();
    await press('Alt', 'Shift', 'A');
    await element.applied;
    expect(focused(element)).to.equal(TITLE);
    expect(radios(element)).to.not.be.empty;
    await press('Alt', 'Shift', 'A');
    await element.updateComplete;

    expect(radios(element)).to.be.empty;
    expect(document.activeElement === button).to.be.true;
    expect(element.active, 'the choices stay in force').to.be.true;
  });

  it('is told by the switch', async () => {
    const element = await toolbar('storage="none" hotkey="Ctrl+Shift+9"');
    expect(switchOf(element).getAttribute('aria-keyshortcuts')).to.equal('Ctrl+Shift+9');
    element.hotkey = '';
    await element.updateComplete;

    expect(switchOf(element).hasAttribute('aria-keyshortcuts')).to.be.false;
  });

  it('is none unless asked for', async () => {
    const element = await toolbar();
    await press('Alt', 'Shift', 'A');

    expect(element.active).to.be.false;
  });

  for (const nonsense of [
    'A',
    'Shift+A',
    'Alt+A',
    'Ctrl+Alt+A',
    'Alt+Shift+Enter',
    'Meta+Shift+A',
  ]) {
    it(`${nonsense}, which others have, costs one warning and is none`, async () => {
      const messages = warnings();
      const element = await toolbar(`storage="none" hotkey="${nonsense}"`);

      expect(element.hotkey).to.equal('');
      expect(messages).to.have.length(1);
    });
  }

  const others: [what: string, markup: string][] = [
    ['while text is written', '<input aria-label="Text">'],
    ['while text is written in the page itself', '<div contenteditable="true">Text</div>'],
    ['that is an access key of the page', '<button accesskey="a">Text</button>'],
    ['that the page has used', '<button onkeydown="event.preventDefault()">Text</button>'],
  ];
  for (const [what, markup] of others) {
    it(`is not taken ${what}`, async () => {
      const place = add(markup);
      const element = await toolbar('storage="none" hotkey="Alt+Shift+A"');
      place.focus();
      await press('Alt', 'Shift', 'A');

      expect(element.active).to.be.false;
    });
  }

  it('leads back from whichever control of the bar', async () => {
    const button = add('<button>Somewhere</button>');
    const element = await toolbar('storage="none" hotkey="Ctrl+Shift+9"');
    button.focus();
    await press('Control', 'Shift', '9');
    await element.applied;
    radios(element)[0]!.focus();
    await press('Control', 'Shift', '9');
    await element.updateComplete;

    expect(radios(element)).to.be.empty;
    expect(document.activeElement === button).to.be.true;
  });

  it('takes nothing from the page, which sees every key', async () => {
    await toolbar('storage="none" hotkey="Alt+Shift+A"');
    const seen: boolean[] = [];
    const listen = (event: KeyboardEvent): unknown =>
      event.code === 'KeyA' && seen.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await press('Alt', 'Shift', 'A');
    document.removeEventListener('keydown', listen);

    expect(seen).to.eql([false]);
  });
});
