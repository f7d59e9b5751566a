import { applications } from './applications.js';
import { administrationForm } from './assembled/administration-form.js';
import { apiReference } from './assembled/api-reference.js';
import { governmentComponents } from './assembled/government-components.js';
import { webComponents } from './assembled/web-components.js';
import { bareImports } from './bare-imports.js';
import { sites } from './sites.js';

/**
 * The pages that are measured: real ones, each served as a site of its own from the package that ships it.
 *
 * - `from`, `root`, `entry`: the package, the folder of it that is the site's root (default: the package's own), the page
 * - `mounts`: other packages' files, by the path or URL prefix at which the page looks for them
 * - `edit`: a change without which the page does not run outside its author's set-up, or turns itself over while it is
 *   measured
 * - `assemble`: the page itself, where the package ships only its parts
 * - `about`: what it is, and what is hard about it
 */
export const pages = [
  {
    id: 'sb-clean-blog-post',
    from: 'npm:startbootstrap-clean-blog@6.0.9',
    root: 'dist',
    entry: 'post.html',
    about: 'blog post: rem and vw, serif web fonts, a title over a photograph',
  },
  {
    id: 'sb-agency',
    from: 'npm:startbootstrap-agency@7.0.12',
    root: 'dist',
    entry: 'index.html',
    about: 'landing page: background images, spaced capitals, dialogs, a sticky bar',
  },
  {
    id: 'sb-grayscale',
    from: 'npm:startbootstrap-grayscale@7.0.6',
    root: 'dist',
    entry: 'index.html',
    about: 'landing page, partly dark: gradients, text with a gradient for colour, vw',
  },
  {
    id: 'sb-admin-2-tables',
    from: 'npm:startbootstrap-sb-admin-2@4.1.4',
    entry: 'tables.html',
    about: 'dashboard with a data table: Bootstrap 4, icon font, !important',
  },
  {
    id: 'gentelella-form',
    from: 'npm:gentelella@4.2.0',
    root: 'dist',
    entry: 'production/form.html',
    about: 'long administration form: px, inline styles, color-mix(), rich text',
  },
  {
    id: 'reveal-demo',
    from: 'npm:reveal.js@6.0.2',
    entry: 'demo.html',
    about: 'slides, dark: em, transforms, fixed stages that cut',
  },
  {
    id: 'impress-demo',
    from: 'npm:impress.js@1.1.0',
    entry: 'index.html',
    edit: (html) => html.replace(/ data-autoplay="[^"]*"/g, ''),
    about: 'slides in 3D: px, transforms, everything positioned',
  },
  {
    id: 'uikit-form',
    from: 'npm:uikit@3.25.29',
    entry: 'tests/form.html',
    edit: (html) =>
      html.replace(
        '<script src="js/test.js"></script>',
        `<link rel="stylesheet" href="../dist/css/uikit.css">
        <script src="../dist/js/uikit.js"></script>
        <script src="../dist/js/uikit-icons.js"></script>`,
      ),
    about: 'form controls of UIkit: px line heights, @property, fixed heights',
  },
  {
    id: 'sb-resume',
    from: 'npm:startbootstrap-resume@7.0.6',
    root: 'dist',
    entry: 'index.html',
    about: 'résumé: a fixed side bar, sections as high as the window',
  },
  {
    id: 'sb-freelancer',
    from: 'npm:startbootstrap-freelancer@7.0.7',
    root: 'dist',
    entry: 'index.html',
    about:
      'portfolio: a fixed header, floating labels, captions over pictures, dividers around an icon',
  },
  {
    id: 'now-ui-components',
    from: 'npm:now-ui-kit@1.3.0',
    entry: 'index.html',
    about: 'every component of a kit: headers as high as the window, sliders, pills, tooltips',
  },
  {
    id: 'argon-profile',
    from: 'npm:argon-design-system-free@1.2.0',
    entry: 'examples/profile.html',
    about: 'profile: a card pulled over a slanted header by a negative margin',
  },
  {
    id: 'argon-landing',
    from: 'npm:argon-design-system-free@1.2.0',
    entry: 'examples/landing.html',
    about: 'landing page: icons in circles, shapes, cards over section borders',
  },
  {
    id: 'blk-landing',
    from: 'npm:blk-design-system@1.0.2',
    entry: 'examples/landing-page.html',
    about: 'dark landing page: decorations with offsets in px, charts, statistics in a row',
  },
  {
    id: 'mdl-android-dot-com',
    from: 'npm:material-design-lite@1.3.0',
    root: 'dist',
    entry: 'templates/android-dot-com/index.html',
    about: 'landing page: ligature icons, px, a scrolling layout inside the body',
  },
  {
    id: 'spectre-forms',
    from: 'npm:spectre.css@0.5.9',
    root: 'docs',
    entry: 'elements/forms.html',
    mounts: { 'https://cdn.jsdelivr.net/npm/docsearch.js@2/': 'npm:docsearch.js@2.6.3/' },
    about: 'framework documentation: a rem of 20 px, form controls with fixed heights',
  },
  {
    id: '98css-docs',
    from: 'npm:98.css@0.1.21',
    root: 'dist',
    entry: 'index.html',
    about: 'documentation in the look of an old desktop: 11 px, pixel font, inset shadows',
  },
  {
    id: 'notus-landing',
    from: 'npm:notus-js@1.1.0',
    entry: 'pages/landing.html',
    about: 'Tailwind landing page: utility classes, icon font, absolute boxes',
  },
  {
    id: 'shower-slides',
    from: 'npm:shower@2.7.1',
    entry: 'index.html',
    mounts: {
      '/node_modules/@shower/ribbon/': 'npm:@shower/ribbon@3.3.0/',
      '/node_modules/shower-core/': 'npm:shower-core@2.1.0/',
    },
    about: 'slides as a list: px stages, clip, calc()',
  },
  {
    id: 'rapidoc',
    from: 'npm:rapidoc@9.3.8',
    entry: 'index.html',
    mounts: { 'https://unpkg.com/rapidoc/': 'npm:rapidoc@9.3.8/' },
    about: 'API reference that lives in shadow roots: font sizes in custom properties and calc()',
  },
  {
    id: 'graphql-playground',
    from: 'npm:graphql-playground-react@1.7.28',
    root: 'build',
    entry: 'middleware.html',
    about: 'developer tool, dark: CSS-in-JS inserted through the CSSOM, code editor',
  },
  {
    id: 'govuk-check-answers',
    from: 'npm:govuk-frontend@5.14.0',
    root: 'dist/govuk',
    entry: 'check-answers.html',
    assemble: administrationForm,
    about: 'public service, “check your answers”: sizes that media queries change',
  },
  {
    id: 'krds-assembled',
    from: 'npm:krds-uiux@1.1.0',
    entry: 'html/page.html',
    mounts: { 'https://www.krds.go.kr/': 'npm:krds-uiux@1.1.0/' },
    assemble: governmentComponents,
    about: 'Korean public service: font sizes in custom properties, a mega menu, tables',
  },
  {
    id: 'polymer-publishing',
    from: 'tree',
    entry: '@polymer/app-layout/templates/publishing/index.html',
    edit: bareImports,
    about: 'magazine front page of nested shadow roots (nearly all text is in images)',
  },
  {
    id: 'polymer-paper-input',
    from: 'tree',
    entry: '@polymer/paper-input/demo/index.html',
    edit: bareImports,
    about: 'documentation of form fields: 94 shadow roots, custom properties that apply sets',
  },
  {
    id: 'webawesome-examples',
    from: 'npm:@awesome.me/webawesome@3.14.0',
    entry: 'page.html',
    assemble: webComponents,
    about: '28 web components: cascade layers, nesting, constructed sheets, clamp()',
  },
  {
    id: 'cppreference-vector',
    from: 'deb:cppreference-doc-en-html',
    root: 'usr/share/cppreference/doc/html',
    entry: 'en/cpp/container/vector.html',
    about: 'wiki page of tables: em and % that would compound',
  },
  {
    id: 'sqlite-expr',
    from: 'deb:sqlite3-doc',
    root: 'usr/share/doc/sqlite3',
    entry: 'lang_expr.html',
    about: 'long manual with hardly any CSS: <font>, drawings with text',
  },
  {
    id: 'debian-handbook-ar',
    from: 'deb:debian-handbook',
    root: 'usr/share/doc/debian-handbook/html/ar-MA',
    entry: 'apt.html',
    about: 'Arabic book chapter: right to left, joined letters',
  },
  {
    id: 'debian-faq-ru',
    from: 'deb:debian-faq-ru',
    root: 'usr/share/doc/debian/FAQ/ru',
    entry: 'software.ru.html',
    about: 'Russian questions and answers with the browser’s own styles',
  },
  {
    id: 'python-docs-argparse',
    from: 'deb:python3.11-doc',
    root: 'usr/share/doc/python3.11/html',
    entry: 'library/argparse.html',
    mounts: {
      '/_static/jquery.js': 'npm:jquery@3.6.1/dist/jquery.js',
      '/_static/underscore.js': 'npm:underscore@1.13.4/underscore-umd.js',
    },
    about: 'Sphinx documentation: 8,000 elements, % sizes, coloured code',
  },
  {
    id: 'rustdoc-vec',
    from: 'deb:rust-doc',
    root: 'usr/share/doc/rust-doc/html',
    entry: 'std/vec/struct.Vec.html',
    about: 'API documentation of 17,000 elements: details, themes, monospace',
  },
  {
    id: 'rust-book-mdbook',
    from: 'deb:rust-doc',
    root: 'usr/share/doc/rust-doc/html',
    entry: 'book/ch04-01-what-is-ownership.html',
    mounts: {
      '/book/css/font-awesome.min.css': 'npm:font-awesome@4.7.0/css/font-awesome.min.css',
      '/book/fonts/fontawesome-webfont': 'npm:font-awesome@4.7.0/fonts/fontawesome-webfont',
      '/book/highlight.js': 'npm:@highlightjs/cdn-assets@10.7.3/highlight.min.js',
    },
    about: 'book chapter: a root of 62.5 %, rem, icon font, dark code',
  },
  {
    id: 'libxml2-old-tables',
    from: 'deb:libxml2-doc',
    root: 'usr/share/doc/libxml2/html',
    entry: 'xmlreader.html',
    about: 'article in nested layout tables with bgcolor, no style sheet',
  },

  {
    id: 'adminlte-general',
    from: 'npm:admin-lte@3.2.0',
    entry: 'pages/UI/general.html',
    mounts: {
      '/plugins/bootstrap/': 'npm:bootstrap@4.6.1/dist/',
      '/plugins/fontawesome-free/': 'npm:@fortawesome/fontawesome-free@5.15.4/',
      '/plugins/jquery/': 'npm:jquery@3.6.0/dist/',
    },
    edit: (html) => html.replace(' data-ride="carousel"', ''),
    about: 'administration components: alerts, callouts, progress bars, tabs, an icon font',
  },
  {
    id: 'black-dashboard-rtl',
    from: 'npm:black-dashboard@1.0.0',
    entry: 'examples/rtl.html',
    mounts: {
      'https://cdnjs.cloudflare.com/ajax/libs/bootstrap-rtl/3.4.0/':
        'npm:bootstrap-rtl@3.3.4/dist/',
      'https://use.fontawesome.com/releases/v5.0.6/': 'npm:@fortawesome/fontawesome-free@5.15.4/',
    },
    about: 'dark dashboard in Arabic: right to left, icon font, gradients, charts',
  },
  {
    id: 'material-dashboard',
    from: 'npm:material-dashboard@3.1.0',
    entry: 'pages/dashboard.html',
    mounts: {
      'https://kit.fontawesome.com/42d5adcbca.js':
        'npm:@fortawesome/fontawesome-free@6.3.0/js/all.min.js',
    },
    about: 'dashboard of cards: ligature icons, gradients under text, charts, tables',
  },
  {
    id: 'fomantic-tables',
    from: 'npm:fomantic-ui@2.9.4',
    entry: 'examples/components/table.html',
    about: 'tables of every kind: em in em, rows that only colour tells apart, icon font',
  },
  {
    id: 'foundation-email',
    from: 'npm:foundation-emails@2.5.1',
    root: '.download',
    entry: 'templates/marketing.html',
    mounts: { '/assets/css/': 'npm:foundation-emails@2.5.1/dist/' },
    about: 'newsletter: layout tables in tables, !important on everything',
  },
  {
    id: 'foundation-grids',
    from: 'npm:foundation-sites@6.9.0',
    entry: 'test/visual/xy-grid/kitchen-sink.html',
    mounts: {
      '/test/visual/assets/': 'npm:foundation-sites@6.9.0/dist/',
      '/test/visual/assets/js/vendor.js': 'npm:jquery@3.6.0/dist/jquery.js',
    },
    about: 'every grid of a framework: rem, percentages, calc(), narrow columns',
  },
  {
    id: 'foundation-validation',
    from: 'npm:foundation-sites@6.9.0',
    entry: 'test/visual/abide/text.html',
    mounts: {
      '/test/visual/assets/': 'npm:foundation-sites@6.9.0/dist/',
      '/test/visual/assets/js/vendor.js': 'npm:jquery@3.6.0/dist/jquery.js',
    },
    about: 'form fields with their errors',
  },
  {
    id: 'ckeditor-sample',
    from: 'npm:ckeditor4@4.22.1',
    entry: 'samples/index.html',
    about: 'rich text editor: a page inside a same-origin frame, sprite icons, px',
  },
  {
    id: 'dijit-themes',
    from: 'npm:dijit@1.17.3',
    entry: 'dijit/themes/themeTester.html',
    mounts: {
      '/dijit/': 'npm:dijit@1.17.3/',
      '/dojo/': 'npm:dojo@1.17.3/',
      '/dojox/': 'npm:dojox@1.17.3/',
    },
    about: 'desktop-like application of old widgets: sizes set by script, sprites, @import',
  },
  {
    id: 'jquery-mobile-forms',
    from: 'npm:jquery-mobile@1.4.1',
    root: 'dist/demos',
    entry: 'forms-gallery/index.html',
    mounts: { '/forms-gallery/js/': 'npm:jquery-mobile@1.4.1/dist/demos/js/' },
    about: 'gallery of form controls built by script: nowrap with ellipsis, icons, sliders',
  },
  {
    id: 'paper-reference',
    from: 'npm:paper@0.12.20',
    root: 'dist/docs',
    entry: 'classes/Path.html',
    about: 'API reference: px, @font-face titles, collapsed members',
  },
  {
    id: 'scalar-reference',
    from: 'npm:@scalar/api-reference@1.46.4',
    entry: 'index.html',
    assemble: apiReference,
    about: 'API reference by script: cascade layers, custom properties, light-dark themes',
  },
  {
    id: 'swagger-petstore',
    from: 'npm:swagger-ui-dist@5.35.0',
    entry: 'index.html',
    mounts: {
      'https://petstore.swagger.io/v2/swagger.json':
        'npm:@readme/oas-examples@8.2.2/3.0/json/petstore.json',
    },
    about: 'API reference by script: coloured operations told apart by colour, px',
  },
  {
    id: 'typicons-sheet',
    from: 'npm:typicons.font@2.1.2',
    root: 'src/font',
    entry: 'demo.html',
    about: 'specimen of an icon font: hundreds of private-use glyphs',
  },
  {
    id: 'kor-page',
    from: 'npm:@kor-ui/kor@1.11.3',
    entry: 'index.html',
    about: 'dark application of web components: 875 shadow roots, nested; px; ligature icons',
  },
  {
    id: 'weui-form',
    from: 'npm:weui@2.6.26',
    root: 'dist',
    entry: 'example/index.html#form_page',
    about: 'Chinese mobile form: em, px, a layout that scrolls inside the body',
  },
  {
    id: 'debian-reference-ja',
    from: 'deb:debian-reference-ja',
    root: 'usr/share/debian-reference',
    entry: 'ch01.ja.html',
    mounts: {
      '/debian-reference.css':
        'deb:debian-reference-common/usr/share/debian-reference/debian-reference.css',
      '/images/': 'deb:debian-reference-common/usr/share/debian-reference/images/',
    },
    about: 'Japanese manual: long tables, monospace among ideographs',
  },
  {
    id: 'freetype-reference',
    from: 'deb:freetype2-doc',
    root: 'usr/share/doc/libfreetype-dev',
    entry: 'reference/ft2-properties.html',
    about: 'Material for MkDocs: a root of 125 %, rem and em mixed, drawers',
  },
  {
    id: 'javadoc-locale',
    from: 'deb:openjdk-17-doc',
    root: 'usr/share/doc/openjdk-17-jre-headless/api',
    entry: 'java.base/java/util/Locale.html',
    mounts: {
      '/script-dir/jquery-3.7.1.min.js': 'npm:jquery@3.7.1/dist/jquery.min.js',
      '/script-dir/jquery-ui.min.css': 'npm:jquery-ui@1.13.2/dist/themes/base/jquery-ui.min.css',
      '/script-dir/jquery-ui.min.js': 'npm:jquery-ui@1.13.2/dist/jquery-ui.min.js',
    },
    about: 'javadoc: px on body, em in em, tabs, a main that scrolls by itself',
  },
  {
    id: 'nodejs-events',
    from: 'deb:nodejs-doc',
    root: 'usr/share/doc/nodejs/api',
    entry: 'events.html',
    about: 'API documentation: fixed columns, custom properties, a dark theme of its own',
  },
  {
    id: 'sdl-chapter',
    from: 'deb:libsdl1.2-dev',
    root: 'usr/share/doc/libsdl1.2-dev/docs/html',
    entry: 'video.html',
    about: 'old DocBook in quirks mode: upper-case tags, colours on body, no style sheet',
  },
  {
    id: 'xfig-options',
    from: 'deb:xfig-doc',
    root: 'usr/share/doc/xfig/html',
    entry: 'options.html',
    about: 'quirks mode: 97 <font> elements, tables of options',
  },
  ...applications,
  ...sites,
];
