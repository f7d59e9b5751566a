import { expect } from '@open-wc/testing';
import { settingNames, settingOf, settings } from '../../src/settings/catalog.js';
import { kebab } from '../../src/settings/kebab.js';
import { examples } from '../settings/support.js';
import { inside, offered, openToolbar, toolbar, warnings } from './support.js';

const NONE = 'storage="none"';

describe('the attributes', () => {
  for (const name of settingNames) {
    const { list, listed, own: ownValue, values } = settingOf(name);
    const { control } = settings[name];
    // a list of fonts is told otherwise: see below
    if (!list || listed) continue;
    const property = list as 'fontSizes';
    const attribute = kebab(property);
    // of backgrounds, too: names compare as NaN, which leaves them in their order
    const other = examples[name].other as number;
    const own = (ownValue ?? values[0]) as number;
    const inOrder = (...listed: number[]): number[] =>
      [...new Set([own, ...listed])].sort((a, b) => a - b);

    it(`${attribute} lists what is offered, beside what the page itself has`, async () => {
      const element = await openToolbar(`${NONE} ${attribute}="${other}" controls="${control}"`);

      expect(element[property]).to.eql(inOrder(other));
      expect(offered(element)).to.have.length(2);
    });

    it(`${attribute} is ${values.join(' ')} unless set`, async () => {
      const element = await toolbar();

      expect(element[property]).to.eql(values);
    });

    it(`${attribute} can be set by a property, as words or as an array`, async () => {
      const element = await toolbar();
      Object.assign(element, { [property]: `${other}` });
      expect(element[property]).to.eql(inOrder(other));
      Object.assign(element, { [property]: [own, values[1], other] });

      expect(element[property]).to.eql(inOrder(values[1] as number, other));
      expect(Object.isFrozen(element[property])).to.be.true;
    });

    it(`${attribute} falls back to the default, with one warning, where it makes no sense`, async () => {
      const messages = warnings();
      const element = await toolbar(`${NONE} ${attribute}="nonsense"`);

      expect(element[property]).to.eql(values);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(attribute);
    });

    it(`${attribute} keeps what makes sense beside what does not, with one warning`, async () => {
      const messages = warnings();
      const element = await toolbar(`${NONE} ${attribute}="nonsense ${other} 1e999"`);

      expect(element[property]).to.eql(inOrder(other));
      expect(messages).to.have.length(1);
    });

    it(`${attribute} falls back to the default when it is taken away`, async () => {
      const element = await toolbar(`${NONE} ${attribute}="${other}"`);
      element.removeAttribute(attribute);

      expect(element[property]).to.eql(values);
    });

    it(`controls="${control}" shows that control alone`, async () => {
      const element = await openToolbar(`${NONE} controls="${control}"`);

      expect(inside(element, 'fieldset')).to.have.length(1);
      expect(element.settings).to.eql([{ name, values }]);
    });
  }

  it('controls orders the controls', async () => {
    const element = await openToolbar(`${NONE} controls="letter-spacing font-size"`);

    expect(inside(element, 'legend').map(({ textContent }) => textContent)).to.eql([
      'Letter spacing:',
      'Font size:',
    ]);
  });

  const words: [property: string, attribute: string, fallback: unknown, nonsense: string][] = [
    ['controls', 'controls', ['font-size', 'background', 'letter-spacing'], 'volume'],
    ['storage', 'storage', 'local', 'cloud'],
    ['storageKey', 'storage-key', 'a11y-toolbar', ''],
    ['placement', 'placement', 'top', 'sideways'],
  ];
  for (const [property, attribute, fallback, nonsense] of words) {
    it(`${attribute}="${nonsense}" counts as the default, with one warning`, async () => {
      const messages = warnings();
      const element = await toolbar(`${attribute}="${nonsense}"`);

      expect(element).to.have.deep.property(property, fallback);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(attribute);
    });

    it(`${attribute} has a default that needs no warning`, async () => {
      const messages = warnings();

      expect(await toolbar('')).to.have.deep.property(property, fallback);
      expect(messages).to.eql([]);
    });
  }

  it('offer a value that was set but is not listed, in its place', async () => {
    const element = await openToolbar(NONE);
    element.set({ fontSize: 1.75, background: 'green' });
    await element.applied;

    expect(offered(element).slice(0, 5)).to.eql([
      'Font size 100%',
      'Font size 125%',
      'Font size 150%',
      'Font size 175%',
      'Font size 200%',
    ]);
    expect(offered(element)).to.include('White on green');
  });
});
