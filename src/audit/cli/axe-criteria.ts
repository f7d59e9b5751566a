import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { resolvePackage } from '../drivers/packages.js';
import type { Report } from '../reports/report.js';

/** The success criteria that the rules of the installed axe are about, from its tags: `wcag1410` is 1.4.10. */
export function criteriaOfAxe(): NonNullable<Report['criteriaOf']> {
  const { getRules } = createRequire(import.meta.url)(resolvePackage('axe-core')) as typeof axe;
  return Object.fromEntries(
    getRules().map(({ ruleId, tags }) => [
      ruleId,
      tags.flatMap((tag) => {
        const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
        return number === undefined ? [] : [`${principle ?? ''}.${guideline ?? ''}.${number}`];
      }),
    ]),
  );
}
