import type { Report } from './report.js';

/** All of it but the pictures, which is also what a baseline is. */
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
