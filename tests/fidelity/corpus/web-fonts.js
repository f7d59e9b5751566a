/** The style sheet that a Google Fonts URL asks for, made from the npm packages of the same fonts. */
export async function fontSheet(url, packages) {
  const families = new URL(url).searchParams
    .getAll('family')
    .flatMap((value) => value.split('|'))
    .map((value) => value.split(':'));
  const sheets = families.map(([name, faces]) =>
    name.startsWith('Material Icons') ? icons(name, packages) : letters(name, faces, packages),
  );
  return (await Promise.all(sheets)).join('\n');
}

const ICONS = 'npm:material-icons@1.13.12/iconfont';

async function icons(name, packages) {
  const sheet = await packages.read(`${ICONS}/material-icons.css`);
  const className = `.${name.toLowerCase().replaceAll(' ', '-')} `;
  const blocks = sheet.match(/@font-face\s*{[^}]*}|\.[a-z-]+\s*{[^}]*}/g);
  const own = blocks.filter((b) => b.includes(`"${name}"`) || b.startsWith(className));
  return withUrls(own.join('\n'), ICONS);
}

async function letters(name, faces, packages) {
  const from = `npm:@fontsource/${name.toLowerCase().replaceAll(' ', '-')}@5`;
  const sheets = facesIn(faces).map((face) => packages.read(`${from}/${face}.css`).catch(() => ''));
  return withUrls((await Promise.all(sheets)).join('\n'), from);
}

/** Both syntaxes of the API: `400,700italic` and `ital,wght@0,400;1,700` (a range gives its usual two). */
function facesIn(text = '400') {
  const [axes, values] = text.split('@');
  if (!values) return text.split(',').map(oldFace).filter(Boolean);
  const names = axes.split(',');
  return values.split(';').flatMap((tuple) => {
    const value = Object.fromEntries(tuple.split(',').map((v, i) => [names[i], v]));
    const weights = value.wght?.includes('..') ? ['400', '700'] : [value.wght ?? '400'];
    return weights.map((weight) => face(weight, value.ital === '1'));
  });
}

function oldFace(text) {
  const match = /^(\d{3}|regular|bold)?(i|italic)?$/.exec(text.trim());
  if (!match) return null;
  const weight = { regular: '400', bold: '700' }[match[1]] ?? match[1] ?? '400';
  return face(weight, Boolean(match[2]));
}

function face(weight, italic) {
  return `${weight}${italic ? '-italic' : ''}`;
}

function withUrls(css, from) {
  return css.replace(
    /url\(["']?\.\/([^"')]+)["']?\)/g,
    (_, file) => `url(https://fonts.gstatic.com/${from}/${file})`,
  );
}
