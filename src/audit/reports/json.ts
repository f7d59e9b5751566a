import type { PageReport, Report } from './report.js';

/** A report as JSON, without its pictures. A baseline is such a file. */
export const json = ({ version, pages }: Report): string =>
  `${JSON.stringify(
    {
      tool: 'a11y-toolbar',
      version,
      pages: pages.map(withoutPictures),
    },
    null,
    2,
  )}\n`;

function withoutPictures(page: PageReport): Partial<PageReport> {
  const rest: Partial<Record<keyof PageReport, unknown>> = { ...page };
  delete rest.pictures;
  delete rest.unpictured;
  // the path of a file on this computer, and a baseline is shared
  delete rest.takesChoicesAt;
  return rest as Partial<PageReport>;
}
