import type { Tool } from './tool.js';

/**
 * Less or more of all colours, by a layer over the page that filters what is behind it: a filter on
 * the root, or on any element around one of fixed position, would move that.
 */
export const saturation: Tool<number> = (value, { layer }) => {
  const box = layer({ coversBar: true });
  box.ariaHidden = 'true';
  const filter = value ? `saturate(${value})` : 'grayscale(1)';
  for (const name of ['backdrop-filter', '-webkit-backdrop-filter'])
    box.style.setProperty(name, filter);
  return () => undefined;
};
