type Rgb = readonly [r: number, g: number, b: number];

/** WCAG 2.2, contrast ratio. */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Any CSS colour as the browser understands it, 0 to 255. */
export function parseColour(colour: string): Rgb {
  if (!CSS.supports('color', colour)) throw new Error(`${colour} is no colour`);
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** Any CSS colour as computed values write it. */
export const rgb = (colour: string): string => `rgb(${parseColour(colour).join(', ')})`;

/** WCAG 2.2, relative luminance: 0 is black, 1 is white. */
export function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
