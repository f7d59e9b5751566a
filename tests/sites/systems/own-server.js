/* global document */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { copyScript } from '../copy-script.js';
import { install } from '../set-up.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>
  <script src="/a11y-toolbar.js" defer></script>
  <body><a11y-toolbar></a11y-toolbar><main><h1>A site</h1><p>Text</p></main>
  <script>
    document.querySelector('a11y-toolbar').storage = {
      load: async () => (await fetch('/choices')).json(),
      save: (record) =>
        record === null
          ? fetch('/choices', { method: 'DELETE' })
          : fetch('/choices', { method: 'PUT', body: JSON.stringify(record) }),
    };
  </script></body></html>`;

/** A server that keeps the choices of its one visitor, on whichever device. */
export default async function start(of) {
  install(of, {}, {});
  copyScript(of.folder, 'public');
  let choices = 'null';

  const server = createServer(async (request, response) => {
    const { method, url } = request;
    const file = join(of.folder, 'public', url);
    if (url === '/choices') {
      if (method === 'PUT') choices = await text(request);
      if (method === 'DELETE') choices = 'null';
      response.end(choices);
    } else if (url !== '/' && existsSync(file)) {
      response.setHeader('content-type', 'text/javascript');
      createReadStream(file).pipe(response);
    } else {
      response.setHeader('content-type', 'text/html');
      response.end(PAGE);
    }
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  of.undo.push(() => server.close() && server.closeAllConnections());
  const address = `http://localhost:${server.address().port}/`;

  /** A choice shows on another device, and is gone everywhere once it is forgotten. */
  async function check(browser) {
    const shown = async (act) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle0' });
      const size = await page.evaluate(act);
      await page.waitForNetworkIdle();
      await context.close();
      return size;
    };
    const forgotten = choices === 'null' ? [] : [`the server keeps ${choices}`];
    await shown(() => document.querySelector('a11y-toolbar').set({ fontSize: 2 }));
    const there = await shown(async () => {
      const toolbar = document.querySelector('a11y-toolbar');
      await toolbar.applied;
      const { fontSize } = toolbar.preferences;
      toolbar.forget();
      return fontSize;
    });
    const problems = there === 2 ? [] : [`another device shows ${there}`];
    const left = choices === 'null' ? [] : [`the server still keeps ${choices}`];
    return [...forgotten, ...problems, ...left];
  }

  return { versions: `Node ${process.versions.node}`, address, check };
}
