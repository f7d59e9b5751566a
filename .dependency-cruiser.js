/**
 * Which part of src/ may import which. `npm run lint` checks it with dependency-cruiser, for files and
 * for folders; an import of a type counts as an import.
 */

/** The files and folders directly in src/. Each imports what its row names, and nothing else. */
const parts = {
  dom: {},
  page: { imports: ['dom'] },
  settings: { imports: ['page'] },
  locales: { imports: ['settings'] },
  toolbar: { imports: ['locales', 'settings', 'page', 'dom'], packages: ['lit'] },
  audit: {
    imports: ['locales', 'settings', 'dom'],
    types: ['toolbar'],
    packages: ['@web/', 'axe-core', 'puppeteer-core', 'tinyglobby', '@types/sarif'],
    node: true,
  },
  early: { imports: ['settings', 'loading', 'dom'] },
  'first-paint': { imports: ['settings', 'page', 'dom'] },
  frameworks: {
    types: ['toolbar', 'locales', 'settings'],
    packages: ['@types/react', 'preact', 'react', 'vue'],
  },
  register: { imports: ['toolbar', 'settings', 'page'] },
  define: { imports: ['register', 'toolbar'] },
  loading: { imports: ['dom'] },
  mount: { imports: ['register', 'toolbar', 'settings', 'dom'] },
  'module-script': { imports: ['register', 'mount', 'toolbar', 'dom'] },
  'script-tag': { imports: ['register', 'mount', 'first-paint', 'toolbar', 'dom'] },
  index: { imports: ['toolbar', 'locales', 'settings', 'page'] },
};

/**
 * The rooms of a folder, lowest first: files or folders. A room imports only from rooms before it, and
 * from its own files. A file that is not named here stands above all rooms of its folder.
 */
const rooms = {
  settings: [
    'setting.ts',
    'kebab.ts',
    'validators.ts',
    'console.ts',
    'font-families.ts',
    'font-words.ts',
    'colors',
    'catalog.ts',
    'groups.ts',
    'main-settings.ts',
    'preferences.ts',
    'page-style.ts',
    'preset-names.ts',
    'presets.ts',
    'address.ts',
    'share.ts',
    'storage',
    'store.ts',
  ],
  toolbar: [
    'part.ts',
    'updating-element.ts',
    'toolbar-element.ts',
    'events.ts',
    'error-event.ts',
    'offers.ts',
    'xhtml-templates.ts',
    'templates.ts',
    'icons.ts',
    'forced-colors.ts',
    'connection',
    'language',
    'placement',
    'shell',
    'input',
    'tools',
    'widgets',
    'view',
    'shared-link',
    'bar.ts',
    'from-page.ts',
    'on-demand.ts',
    'assembly.ts',
  ],
  'toolbar/connection': [
    'while-connected.ts',
    'toolbars-in-document.ts',
    'remembered.ts',
    'engine-of.ts',
    'page-view.ts',
    'shown-page.ts',
  ],
  'toolbar/tools': ['tool.ts', 'asked.ts', 'overlay', 'play-again.ts'],
  'toolbar/view': ['styles', 'control-context.ts'],
  'toolbar/widgets': ['words.ts', 'widget.ts', 'outline', 'read-aloud'],
  page: [
    'page-style.ts',
    'css',
    'effects',
    'fonts',
    'declarations',
    'stylesheets',
    'watching',
    'scroll-anchor.ts',
    'restyling',
  ],
  audit: [
    'findings.ts',
    'baseline.ts',
    'driver.ts',
    'states.ts',
    'toolbar.ts',
    'measure',
    'checks',
    'exclude.ts',
    'walk',
    'audit.ts',
    'in-page',
    'reports',
    'matchers',
    'drivers',
    'cli',
  ],
  'page/css': ['values.ts', 'shorthands.ts'],
  'page/effects': ['governed.ts', 'effect.ts'],
  'page/stylesheets': [
    'in-force.ts',
    'rules.ts',
    'counterpart.ts',
    'chunks.ts',
    'nested-counterparts.ts',
    'media-answers.ts',
    'container-answers.ts',
    'base-layer.ts',
    'cors-links.ts',
    'rule-walk.ts',
    'tracked-sheet.ts',
  ],
  'page/watching': ['definitions.ts', 'frames.ts', 'watch.ts'],
  'page/restyling/layout': [
    'width-conditions.ts',
    'seen-areas.ts',
    'look.ts',
    'covered-share.ts',
    'idle-press.ts',
  ],
  'page/restyling': [
    'time-slices.ts',
    'transitions.ts',
    'arrivals.ts',
    'adopted-sheets.ts',
    'base-sheet.ts',
    'custom-properties.ts',
    'written-values.ts',
    'single-change.ts',
    'knowledge.ts',
    'style-attributes.ts',
    'tree.ts',
    'trees.ts',
    'part-options.ts',
    'element-fallback.ts',
    'layout',
    'loaded-parts.ts',
  ],
};

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(parts).flatMap(([part, row]) => rulesOfPart(part, row)),
    ...Object.entries(rooms).flatMap(([folder, names]) =>
      names.map((name, floor) => ({
        name: `${folder}/${name}-imports-from-below`,
        severity: 'error',
        from: { path: `^src/${folder}/${inside(name)}` },
        to: {
          path: `^src/${folder}/`,
          pathNot: `^src/${folder}/(?:${names
            .slice(0, floor + 1)
            .map(inside)
            .join('|')})`,
        },
      })),
    ),
    {
      name: 'lit-comes-prepared',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/toolbar/templates\\.ts$' },
      to: { path: 'node_modules/lit/' },
    },
    {
      name: 'effects-are-passed-down',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/(?:engine|(?:effects/)?further)\\.ts$' },
      to: { path: '^src/page/effects/(?:main|further)\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};

function rulesOfPart(part, { imports = [], types = [], packages = [], node = false }) {
  const from = { path: `^src/${inside(part)}` };
  const own = [part, ...imports, ...types].map(inside).join('|');
  const rules = [
    {
      name: `${part}-imports`,
      from,
      to: { path: '^src/', pathNot: `^src/(?:${own})` },
    },
    {
      name: `${part}-packages`,
      from,
      to: {
        path: 'node_modules/',
        ...(packages.length && { pathNot: `node_modules/(?:${packages.join('|')})` }),
      },
    },
    ...types.map((name) => ({
      name: `${part}-imports-types-only`,
      from,
      to: { path: `^src/${inside(name)}`, dependencyTypesNot: ['type-only'] },
    })),
    ...(node
      ? []
      : [{ name: `${part}-runs-in-browsers`, from, to: { dependencyTypes: ['core'] } }]),
  ];
  return rules.map((rule) => ({ severity: 'error', ...rule }));
}

/** A file is named with its ending, or as a part, without; a folder is everything in it. */
function inside(name) {
  return name.endsWith('.ts') ? `${name.replace('.', '\\.')}$` : `${name}(?:/|\\.ts$)`;
}
