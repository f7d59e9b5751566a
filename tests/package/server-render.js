/** Prints what a server makes of a toolbar, by the published modules, where there is no DOM. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import '../../dist/define.js';
import { A11yToolbar } from '../../dist/index.js';

A11yToolbar.locale({ lang: 'mn', title: 'x' });
process.stdout.write(renderToString(createElement('a11y-toolbar', { lang: 'ru' })));
