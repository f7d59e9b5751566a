import { createRequire } from 'node:module';
import { join } from 'node:path';

const FRONTEND = 'npm:govuk-frontend@5.14.0';
const KIT = 'npm:govuk-prototype-kit@13.20.3';
const TEMPLATES = 'npm:@govuk-prototype-kit/common-templates@3.0.1';
const MACROS = ['button', 'summary-list', 'back-link', 'breadcrumbs', 'header', 'footer'];

/** The “check your answers” template of the GOV.UK prototype kit, rendered as the kit does it. */
export async function administrationForm(packages) {
  const require = createRequire(join(await packages.path('tree'), 'package.json'));
  const nunjucks = require('nunjucks');
  const folders = await Promise.all([
    packages.path(`${FRONTEND}/dist`),
    packages.path(`${KIT}/lib/nunjucks`),
  ]);
  const environment = new nunjucks.Environment([
    new nunjucks.FileSystemLoader(folders),
    new Layout(),
  ]);
  environment.addGlobal('getContext', () => ({}));
  environment.addGlobal('pluginVersionSatisfies', () => false);

  const template = await packages.read(`${TEMPLATES}/templates/check-answers.html`);
  const html = environment.renderString(MACROS.map(macroImport).join('') + template, {
    serviceName: 'Service name',
    assetPath: '/assets',
    govukFrontend: { assetPath: '/assets' },
    pluginConfig: { stylesheets: [], scripts: [] },
    plugins: [],
    GOVUKPrototypeKit: { majorVersion: 13, isDevelopment: false },
    data: {},
  });
  return html
    .replace(/<link[^>]*public\/stylesheets[^>]*>/g, '')
    .replace('</head>', '<link rel="stylesheet" href="/govuk-frontend.min.css"></head>')
    .replace(
      '</body>',
      '<script type="module">import { initAll } from "/govuk-frontend.min.js"; initAll();</script></body>',
    );
}

/** The layout that a kit's user has in their own project. */
class Layout {
  getSource(name) {
    if (name !== 'layouts/main.html') return null;
    const src = '{% extends "govuk-prototype-kit/layouts/govuk-branded.njk" %}';
    return { src, path: name, noCache: true };
  }
}

function macroImport(name) {
  const macro = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
  return `{% from "govuk/components/${name}/macro.njk" import govuk${macro} %}`;
}
