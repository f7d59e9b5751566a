const DOJO = {
  '/dijit/': 'npm:dijit@1.17.3/',
  '/dojo/': 'npm:dojo@1.17.3/',
  '/dojox/': 'npm:dojox@1.17.3/',
};

const ADMIN_LTE = {
  '/plugins/bootstrap/': 'npm:bootstrap@4.6.1/dist/',
  '/plugins/fontawesome-free/': 'npm:@fortawesome/fontawesome-free@5.15.4/',
  '/plugins/icheck-bootstrap/': 'npm:icheck-bootstrap@3.0.1/',
  '/plugins/jquery/': 'npm:jquery@3.6.0/dist/',
};

/** Editors, mail, boards, file managers, sheets, charts, dashboards: pages that are worked in, not read. */
export const applications = [
  {
    id: 'svgedit',
    from: 'npm:svgedit@7.4.1',
    root: 'dist/editor',
    entry: 'index.html',
    about:
      'drawing program of web components: tool bars and rulers placed in px, a dialog over them',
  },
  {
    id: 'luckysheet',
    from: 'npm:luckysheet@2.1.13',
    root: 'dist',
    entry: 'index.html',
    about: 'spreadsheet on a canvas: tool bar, formula bar and tabs whose places a script counts',
  },
  {
    id: 'swagger-editor',
    from: 'npm:swagger-editor-dist@4.14.8',
    entry: 'index.html',
    about: 'code editor beside the documentation of what it holds, each in a pane that scrolls',
  },
  {
    id: 'ckeditor-toolbar',
    from: 'npm:ckeditor4@4.22.1',
    entry: 'samples/toolbarconfigurator/index.html',
    about: 'the tool bar of an editor, configured: tables of checkboxes, a switch drawn by CSS',
  },
  {
    id: 'editor-md-preview',
    from: 'npm:editor.md@1.5.0',
    entry: 'examples/html-preview-markdown-to-html.html',
    about: 'what a Markdown editor shows, Chinese and English: code, tables, formulas, diagrams',
  },
  {
    id: 'jsoneditor-modes',
    from: 'npm:jsoneditor@10.4.3',
    entry: 'examples/03_switch_mode.html',
    about: 'tree of JSON in layout tables with contenteditable cells, sprite icons',
  },
  {
    id: 'json-editor-form',
    from: 'npm:@json-editor/json-editor@2.17.2',
    entry: 'docs/index.html',
    mounts: {
      'https://cdn.jsdelivr.net/npm/@json-editor/json-editor@latest/dist/jsoneditor.min.js':
        'npm:@json-editor/json-editor@2.17.2/dist/jsoneditor.js',
    },
    about: 'form that a script makes from a schema: nested tables and fields with hardly any CSS',
  },
  {
    id: 'ace-editor',
    from: 'npm:ace-builds@1.45.2',
    entry: 'editor.html',
    about: 'code editor that fills the window, dark: every line placed by script',
  },
  {
    id: 'codemirror-theme',
    from: 'npm:codemirror@4.13.0',
    entry: 'demo/theme.html',
    about: 'code editor in a page: gutter, caret and lines measured by script',
  },
  {
    id: 'selectize-customization',
    from: 'npm:selectize@0.12.6',
    entry: 'examples/customization.html',
    about: 'fields with tags that a script makes of them, and the code beside them',
  },
  {
    id: 'dojox-calendar',
    from: 'npm:dojox@1.17.3',
    entry: 'dojox/calendar/tests/calendar.html',
    mounts: DOJO,
    about: 'calendar of a week: appointments in boxes that a script places by the hour',
  },
  {
    id: 'dojox-gantt',
    from: 'npm:dojox@1.17.3',
    entry: 'dojox/gantt/tests/test_Gantt.html',
    mounts: DOJO,
    about: 'project plan: tasks, bars and arrows at absolute places in px',
  },
  {
    id: 'dojox-grid',
    from: 'npm:dojox@1.17.3',
    entry: 'dojox/grid/tests/test_grid.html',
    mounts: DOJO,
    about: 'data grid with rows of two lines, each row a table of its own that scrolls',
  },
  {
    id: 'ztree',
    from: 'npm:ztree@3.5.24',
    entry: 'demo/en/index.html',
    about: 'tree of a fixed width beside a frame: px lines and sprites as high as one line',
  },
  {
    id: 'orgchart',
    from: 'npm:orgchart@5.0.0',
    entry: 'demo/local-datasource.html',
    mounts: {
      '/demo/css/jquery.orgchart.css': 'npm:orgchart@5.0.0/dist/css/jquery.orgchart.min.css',
      '/demo/js/jquery.min.js': 'npm:jquery@3.6.0/dist/jquery.min.js',
      '/demo/js/jquery.orgchart.js': 'npm:orgchart@5.0.0/dist/js/jquery.orgchart.min.js',
    },
    about: 'chart of an organisation: lists with lines drawn by borders, boxes of a fixed width',
  },
  {
    id: 'vis-timeline',
    from: 'npm:vis@4.21.0',
    entry: 'examples/timeline/groups/groupsOrdering.html',
    about: 'time line: items stacked by a script, a scale below',
  },
  {
    id: 'speedscope',
    from: 'npm:speedscope@1.25.0',
    root: 'dist/release',
    entry: 'index.html',
    about: 'profiler, before a file is chosen: monospace of 12 px, CSS-in-JS',
  },
  {
    id: 'gentelella-inbox',
    from: 'npm:gentelella@4.2.0',
    root: 'dist',
    entry: 'production/inbox.html',
    about: 'mail in three columns, each of which scrolls',
  },
  {
    id: 'gentelella-files',
    from: 'npm:gentelella@4.2.0',
    root: 'dist',
    entry: 'production/file_manager.html',
    about: 'file manager: a tree, a grid of files whose names are cut with an ellipsis',
  },
  {
    id: 'gentelella-kanban',
    from: 'npm:gentelella@4.2.0',
    root: 'dist',
    entry: 'production/kanban.html',
    about: 'board of cards: four columns that scroll sideways',
  },
  {
    id: 'gentelella-chat',
    from: 'npm:gentelella@4.2.0',
    root: 'dist',
    entry: 'production/chat.html',
    about: 'chat: a list of people, bubbles of at most a part of the width',
  },
  {
    id: 'adminlte-mailbox',
    from: 'npm:admin-lte@3.2.0',
    entry: 'pages/mailbox/mailbox.html',
    mounts: ADMIN_LTE,
    about: 'list of mails as a table: stars, checkboxes, subjects on one line',
  },
  {
    id: 'tabler-email',
    from: 'npm:tabler-ui@0.0.34',
    root: 'dist',
    entry: 'email.html',
    about: 'writing a mail: labels in columns of percent, icon font',
  },
  {
    id: 'sneat-account',
    from: 'npm:sneat-bootstrap-html-admin-template-free@1.0.0',
    entry: 'html/pages-account-settings-account.html',
    about: 'settings of an account: a form in two columns, capitals for labels, a fixed menu',
  },
  {
    id: 'sneat-dashboard',
    from: 'npm:sneat-bootstrap-html-admin-template-free@1.0.0',
    entry: 'html/index.html',
    about: 'dashboard: cards a sixth of the page wide, charts in SVG',
  },
  {
    id: 'sb-admin-dashboard',
    from: 'npm:startbootstrap-sb-admin@7.0.7',
    root: 'dist',
    entry: 'index.html',
    mounts: {
      'https://cdnjs.cloudflare.com/ajax/libs/Chart.js/2.8.0/Chart.min.js':
        'npm:chart.js@2.8.0/dist/Chart.min.js',
      'https://cdn.jsdelivr.net/npm/simple-datatables@7.1.2/dist/style.min.css':
        'npm:simple-datatables@7.1.2/dist/style.css',
      'https://cdn.jsdelivr.net/npm/simple-datatables@7.1.2/dist/umd/simple-datatables.min.js':
        'npm:simple-datatables@7.1.2/dist/umd/simple-datatables.js',
    },
    about: 'dashboard of Bootstrap 5: charts on a canvas, a table that a script pages',
  },
  {
    id: 'stisla-posts',
    from: 'npm:stisla@2.3.0',
    entry: 'features-posts.html',
    mounts: {
      '/node_modules/@fortawesome/fontawesome-free/': 'npm:@fortawesome/fontawesome-free@5.15.4/',
      '/node_modules/bootstrap/': 'npm:bootstrap@4.6.1/',
      '/node_modules/jquery/': 'npm:jquery@3.6.0/',
    },
    about: 'list of articles with their states: pills, badges, a fixed menu, px',
  },
];
