const ROOTS = ['@polymer/', '@webcomponents/', 'marked/', 'prismjs/'];

/** Lets modules of the dependency tree import each other by bare names, as their bundler would. */
export function bareImports(html) {
  const map = { imports: Object.fromEntries(ROOTS.map((name) => [name, `/${name}`])) };
  return html.replace(/<head>/, `<head><script type="importmap">${JSON.stringify(map)}</script>`);
}
