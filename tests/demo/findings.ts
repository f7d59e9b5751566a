import type { Preferences } from '../../src/settings/catalog.js';
import { axeViolations } from '../support/axe.js';
import { set, type Demo } from './support.js';

/** The faults that axe finds in a page and the bar in it, by WCAG 2.2 up to AAA and best practices. */
export async function findings(
  demo: Demo,
  preferences: Partial<Preferences> = {},
): Promise<string[]> {
  await set(demo, preferences);
  // a page in a frame has a test of its own
  const violations = await axeViolations(demo, { resultTypes: ['violations'], iframes: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
