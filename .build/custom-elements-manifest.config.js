export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'published-paths',
      packageLinkPhase({ customElementsManifest }) {
        Object.assign(customElementsManifest, withPublishedPaths(customElementsManifest));
      },
    },
  ],
};

/** The manifest describes what npm delivers, so its paths name dist/*.js instead of src/*.ts. */
function withPublishedPaths(manifest) {
  return JSON.parse(JSON.stringify(manifest, publishedPath));
}

function publishedPath(key, value) {
  if ((key !== 'path' && key !== 'module') || typeof value !== 'string') return value;
  return value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}
