import type { Report } from './report.js';

/** A report as JSON, without its pictures. A baseline is such a file. */
export const json = ({ version, pages }: Report): string =>
  `${JSON.stringify(
    {
      tool: 'a11y-toolbar',
      version,
      pages: pages.map(({ address, states, findings }) => ({ address, states, findings })),
    },
    null,
    2,
  )}\n`;
