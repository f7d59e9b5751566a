const DESCRIPTION = 'npm:@readme/oas-examples@8.2.2/3.0/json/petstore.json';

/** The page that the package's own documentation gives, around a public example of an API description. */
export async function apiReference(packages) {
  const content = await packages.read(DESCRIPTION);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference</title>
</head>
<body>
<div id="app"></div>
<script src="/dist/browser/standalone.js"></script>
<script>Scalar.createApiReference('#app', { content: ${content}, telemetry: false });</script>
</body>
</html>`;
}
