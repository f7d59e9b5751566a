import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';

const { axe: engine } = window as unknown as { axe: typeof axe };

/** What axe has against the bar, WCAG 2.2 up to AAA and best practices. */
export async function findings(element: A11yToolbar): Promise<string[]> {
  await element.applied;
  const { violations } = await engine.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary }) => `${id}: ${failureSummary ?? ''}`),
  );
}
