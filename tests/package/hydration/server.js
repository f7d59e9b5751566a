/** Answers what a server makes of a page, given the query of the page's address. */
import { createElement as h } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { optionsOf } from './page.js';
import { Content, Page } from './react-page.js';
import { createPage } from './vue-page.js';

/** The page that an address asks for, as a server sends it. */
async function render(search) {
  const { framework, isWhole, ...asked } = optionsOf(search);
  const props = { ...asked, text: 'Text' };
  if (isWhole) return `<!doctype html>${renderReact(h(Page, props))}`;
  const content =
    framework === 'react' ? renderReact(h(Content, props)) : await renderVue(createPage(props));
  return `<!doctype html>
<html lang="en">
  <head><title>A page</title>${props.head.map(script).join('')}</head>
  <body><div id="root">${content}</div>${props.end.map(script).join('')}</body>
</html>`;
}

const script = ({ src, defer }) => `<script src="${src}"${defer ? ' defer' : ''}></script>`;

process.on('message', async ({ search }) => {
  process.send({ search, page: await render(search) });
});
