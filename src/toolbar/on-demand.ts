/** The parts that few visitors need. They come by way of this file, so that the start need not name their chunks. */
import type { FromPageOptions } from './from-page.js';

export { toolsWhenAsked } from './tools/when-asked.js';

/** Has the toolbar do what the page asks of it. */
export const fromPage = async (options: FromPageOptions): Promise<true> =>
  (await import('./from-page.js')).fromPage(options);
