import { peers } from '../../fidelity/tools/peers.js';
import { byHand } from './by-hand.js';
import { ours, prepared } from './ours.js';
import { oneStep } from './peer.js';

/**
 * What is measured, by name. A contender has
 *
 * - `site`: the variant of the page that it is measured on
 * - `files`: the folder or package that is served under the `base` that `start(page, base)` gets
 * - `prepare(page)`: makes the page ready, where that is asked for
 * - `acts`: `apply`, `change`, `off`, each a function of the page that resolves when the browser has computed styles and
 *   layout; none at all where it does nothing
 * - `canReturn`: false where `apply` does not work again after `off`
 */
export function allContenders(dist) {
  return {
    nothing,
    // the same again: what differs is the noise of the measurement
    control: nothing,
    'by-hand': byHand,
    ours: ours(dist),
    prepared: prepared(dist),
    ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, oneStep(peer)])),
  };
}

export const PEERS = Object.keys(peers);

const nothing = { site: 'plain', acts: {}, async start() {} };
