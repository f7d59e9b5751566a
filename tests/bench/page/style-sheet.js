/** Rules as the text of a style sheet, each layer and medium around the run of rules that share it. */
export function styleSheet(rules) {
  const text = [];
  let around = [];
  for (const { selector, style, layer, media } of rules) {
    const now = [layer && `@layer ${layer}`, media && `@media ${media}`].filter(Boolean);
    if (now.join() !== around.join()) {
      text.push('}'.repeat(around.length), ...now.map((head) => `${head} {`));
      around = now;
    }
    text.push(`${selector} { ${declarations(style)} }`);
  }
  return [...text, '}'.repeat(around.length)].join('\n');
}

export const declarations = (style) =>
  Object.entries(style)
    .map(([property, value]) => `${property}: ${value};`)
    .join(' ');
