/** The parts that few visitors need. They come by way of this file, so that the start need not name their chunks. */
import type { FromPageOptions } from './from-page.js';
import { asksForTools } from './tools/asked.js';
import type { Tools, ToolsOptions } from './tools/tools.js';

/** Has the toolbar do what the page asks of it. */
export const fromPage = async (options: FromPageOptions): Promise<true> =>
  (await import('./from-page.js')).fromPage(options);

/**
 * Loads the tools where a choice in force asks for one.
 * @param missed - called when they are asked for and do not come
 */
export async function toolsWhenAsked(
  options: ToolsOptions,
  missed: () => void,
): Promise<Tools | undefined> {
  if (!asksForTools(options.host)) return undefined;
  try {
    return (await import('./tools/tools.js')).tools(options);
  } catch (error) {
    missed();
    throw error;
  }
}
