const PACKAGE = 'npm:@awesome.me/webawesome@3.14.0';
const COMPONENTS =
  'breadcrumb card callout button button-group badge tag input textarea select checkbox radio-group switch slider number-input rating tab-group details accordion tree stepper progress-bar dropdown dialog drawer popover tooltip split-panel'.split(
    ' ',
  );
const PICTURE = /https?:\/\/[^"'\s)]*\.(?:jpg|png|webp)[^"'\s)]*|https:\/\/images\.unsplash[^"']*/g;

/** The first example of each component's reference, which the package ships, in one document. */
export async function webComponents(packages) {
  const examples = await Promise.all(COMPONENTS.map((name) => example(packages, name)));
  const used = new Set(examples.join('').match(/(?<=<wa-)[a-z-]+/g));
  const imports = [...used].map((name) => import_(packages, name));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Web Awesome examples</title>
<link rel="stylesheet" href="dist-cdn/styles/webawesome.css">
<script type="module">
${(await Promise.all(imports)).join('\n')}
</script>
</head>
<body>
<h1>Components</h1>
${examples.join('\n')}
</body>
</html>`;
}

async function example(packages, name) {
  const reference = `${PACKAGE}/dist/skills/webawesome/references/components/${name}.md`;
  const html = /```html\n([\s\S]*?)```/.exec(await packages.read(reference))?.[1];
  if (!html) return '';
  const local = html
    .replace(PICTURE, 'https://example.com/640x400.svg')
    // each example's script has its own scope, as in the documentation
    .replace(/<script>([\s\S]*?)<\/script>/g, '<script>{$1}</script>');
  return `<section><h2>${name}</h2>\n${local}</section>`;
}

async function import_(packages, name) {
  const file = `dist-cdn/components/${name}/${name}.js`;
  const exists = await packages.read(`${PACKAGE}/${file}`).catch(() => null);
  return exists ? `import './${file}';` : '';
}
