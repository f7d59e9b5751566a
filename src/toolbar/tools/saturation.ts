import type { Tool } from './tool.js';

/**
 * Makes all colors weaker or stronger, by a layer over the page that filters what is behind it. A
 * filter on the root, or on any ancestor of a fixed element, would move that element.
 */
export const saturation: Tool<number> = (value, { layer }) => {
  const box = layer({ coversBar: true });
  box.ariaHidden = 'true';
  const filter = value ? `saturate(${value})` : 'grayscale(1)';
  for (const name of ['backdrop-filter', '-webkit-backdrop-filter'])
    box.style.setProperty(name, filter);
  return () => undefined;
};
