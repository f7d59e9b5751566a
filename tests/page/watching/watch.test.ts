import { expect, waitUntil } from '@open-wc/testing';
import { Watch } from '../../../src/page/watching/watch.js';

/** Watches a page whose looks at texts take so long, in ms, and counts them. */
function countLooks(took: number): { watch: Watch; looks: () => number } {
  let looks = 0;
  const nothing = (): void => undefined;
  const watch = new Watch(document, {
    ...{ changed: nothing, glance: nothing, idle: nothing, fonts: nothing, frame: nothing },
    texts: () => {
      looks++;
      return Promise.resolve(took);
    },
  });
  return { watch, looks: () => looks };
}

describe('a watch', () => {
  it('looks at texts less often where that takes long, and not at all when it is over', async () => {
    const [quick, slow, over] = [countLooks(1), countLooks(100), countLooks(1)];
    over.watch.destroy();

    await waitUntil(() => quick.looks() === 3, 'it looks no more', { timeout: 10_000 });

    expect([slow.looks(), over.looks()]).to.eql([1, 0]);
    for (const { watch } of [quick, slow]) watch.destroy();
  });
});
