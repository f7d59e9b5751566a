const PACKAGE = 'npm:krds-uiux@1.1.0';
const PARTS = [
  'breadcrumb',
  'tab',
  'structured_list_table',
  'date_input',
  'checkbox',
  'structured_list',
  'contextual_help',
  'accordion',
  'table',
  'pagination',
];

/** The package ships the components of Korean public services as fragments: here they make one page. */
export async function governmentComponents(packages) {
  const part = (name) => packages.read(`${PACKAGE}/html/code/${name}.html`).catch(() => '');
  const inner = await Promise.all(PARTS.map(part));
  return `<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>KRDS</title>
<link rel="stylesheet" href="../resources/cdn/krds.min.css">
</head>
<body>
<div id="krds-wrap">
${await part('header')}
${inner.map((html) => `<div class="inner">${html}</div>`).join('\n')}
${await part('footer')}
</div>
<script src="../resources/cdn/krds.min.js"></script>
</body>
</html>`;
}
