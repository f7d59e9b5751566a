import { createHash } from 'node:crypto';
import { fontSheet } from './web-fonts.js';

/**
 * What stands in for a file of another origin that a page asks for: the same file from the npm package that the CDN
 * serves, a picture made from its URL, or nothing. A measurement never leaves the machine.
 */
export function outside(url) {
  for (const [pattern, stand] of STANDS) {
    const match = pattern.exec(url);
    if (match) return stand(match);
  }
  return null;
}

const STANDS = [
  [
    /^https:\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com)\/((?:@[^/]+\/)?[^/@]+@[^/]+)\/([^?#]+)/,
    ([, spec, file]) => fromNpm(spec, file),
  ],
  [
    /^https:\/\/use\.fontawesome\.com\/releases\/v([\d.]+)\/([^?#]+)/,
    ([, version, file]) => fromNpm(`@fortawesome/fontawesome-free@${version}`, file),
  ],
  [
    /^https:\/\/(?:stackpath|maxcdn|netdna)\.bootstrapcdn\.com\/(bootstrap|font-awesome)\/([\d.]+)\/([^?#]+)/,
    ([, name, version, file]) =>
      fromNpm(`${name}@${version}`, name === 'bootstrap' ? `dist/${file}` : file),
  ],
  [
    /^https:\/\/code\.jquery\.com\/jquery-([\d.]+)((?:\.slim)?(?:\.min)?\.js)/,
    ([, version, rest]) => fromNpm(`jquery@${version}`, `dist/jquery${rest}`),
  ],
  [
    /^https:\/\/code\.getmdl\.io\/([\d.]+)\/([^?#]+)/,
    ([, version, file]) => fromNpm(`material-design-lite@${version}`, file),
  ],
  [
    /^https?:\/\/fonts\.googleapis\.com\/(?:css2?|icon)\?/,
    ({ input }) => ({ type: 'text/css', body: (packages) => fontSheet(input, packages) }),
  ],
  // where fontSheet() says that its font files are
  [/^https:\/\/fonts\.gstatic\.com\/(npm:.+)$/, ([, reference]) => ({ reference })],
  [/^https?:[^?#]+\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i, ({ input }) => picture(input)],
  [/^https?:\/\/(?:images|source)\.unsplash\.com\//, ({ input }) => picture(input)],
];

function fromNpm(spec, file) {
  return { reference: `npm:${spec}/${file}` };
}

/** A picture of the size that the URL hints at, in colours of its own. */
function picture(url) {
  const [width, height] = sizeIn(url);
  const hue = createHash('sha256').update(url).digest().readUInt16BE() % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <linearGradient id="g" x2="1" y2="1">
    <stop stop-color="hsl(${hue} 35% 35%)"/>
    <stop offset="1" stop-color="hsl(${hue + 60} 35% 60%)"/>
  </linearGradient>
  <rect width="100%" height="100%" fill="url(#g)"/>
  <circle cx="70%" cy="30%" r="18%" fill="hsl(${hue + 180} 40% 70%)" opacity=".5"/>
</svg>`;
  return { type: 'image/svg+xml', body: () => svg };
}

function sizeIn(url) {
  const both = /(\d{2,4})\s*[x/]\s*(\d{2,4})/.exec(url);
  if (both) return [both[1], both[2]];
  const width = Number(/[?&]w=(\d+)/.exec(url)?.[1] ?? 800);
  return [width, Number(/[?&][hs]=(\d+)/.exec(url)?.[1] ?? Math.round(width * 0.66))];
}
