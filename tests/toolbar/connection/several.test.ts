import { expect } from '@open-wc/testing';
import { chosen, heard, openToolbar, radio, something, switchOf, toolbar } from '../support.js';

const rootSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

describe('several bars in a page', () => {
  for (const storage of ['storage="none"', '', 'storage-key="another"']) {
    it(`stay in step, with ${storage || 'the same storage'}`, async () => {
      const one = await openToolbar();
      const other = await toolbar(storage);
      expect(other.active, 'the newcomer').to.be.true;
      switchOf(other).click();
      await other.applied;
      radio(one, 'Font size 150%').click();
      await other.applied;
      expect(chosen(other)[0]).to.equal('Font size 150%');
      radio(other, 'White on black').click();
      await one.applied;
      expect(chosen(one)[1]).to.equal('White on black');
      other.disable();
      await one.applied;

      expect(one.active).to.be.false;
    });
  }

  it('each tell of a change once', async () => {
    const bars = [await openToolbar(), await toolbar()];
    const heard: number[] = [];
    for (const [index, bar] of bars.entries()) {
      bar.addEventListener('a11y-toolbar-change', () => heard.push(index));
    }
    radio(bars[0]!, 'Font size 150%').click();

    expect(heard.sort()).to.eql([0, 1]);
  });

  it('say a choice once', async () => {
    const bars = [await openToolbar(), await toolbar()];
    switchOf(bars[1]!).click();
    await bars[1]!.applied;
    const said = bars.map(heard);
    radio(bars[1]!, 'Font size 150%').click();
    await something(said[0]!);
    // what the other was to say of it would come before what this one says next
    radio(bars[1]!, 'Font size 200%').click();
    await something(said[0]!, 2);

    expect(said).to.eql([['Font size 150%', 'Font size 200%'], []]);
  });

  it('leave the page changed until the last has gone', async () => {
    const own = rootSize();
    const bars = [await openToolbar(), await toolbar()];
    bars[0]!.set({ fontSize: 2 });
    await bars[1]!.applied;
    bars[0]!.remove();
    await bars[0]!.applied;
    expect(rootSize()).to.equal(2 * own);
    bars[1]!.remove();
    await bars[1]!.applied;

    expect(rootSize()).to.equal(own);
  });
});
