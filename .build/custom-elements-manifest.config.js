export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'as-published',
      packageLinkPhase({ customElementsManifest: manifest }) {
        for (const { declarations = [] } of manifest.modules) declarations.forEach(describe);
        Object.assign(manifest, withPublishedPaths(manifest));
      },
    },
  ],
};

/** Removes what is not public, and ties each attribute to its property. */
function describe(declaration) {
  if (!declaration.members) return;
  declaration.members = declaration.members.filter(
    ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
  );
  for (const attribute of declaration.attributes ?? []) {
    const property = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const member = declaration.members.find(({ name }) => name === property);
    if (!member) continue;
    attribute.fieldName = property;
    member.attribute = attribute.name;
  }
}

/** The manifest describes what npm delivers, so its paths name dist/*.js instead of src/*.ts. */
function withPublishedPaths(manifest) {
  return JSON.parse(JSON.stringify(manifest, publishedPath));
}

function publishedPath(key, value) {
  if ((key !== 'path' && key !== 'module') || typeof value !== 'string') return value;
  return value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}
