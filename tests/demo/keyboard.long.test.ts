import { stepsHere } from '../support/sweep.js';
import { expectFocusSeen } from './seen-focus.js';

describe('by keyboard alone', () => {
  for (const [page, width] of stepsHere([
    ['index.html', 800],
    ['previous.html', 360],
    ['previous.html', 800],
    ['next.html', 360],
    ['next.html', 800],
  ] as const)) {
    expectFocusSeen(page, width);
  }
});
