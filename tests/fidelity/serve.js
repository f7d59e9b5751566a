import { createServer } from 'node:http';

/**
 * Serves every site of the corpus on one port, told apart by the host name. Resolves to the server's port and `close()`.
 * @param {Map<string, import('./corpus/site.js').Site>} sites by origin
 */
export async function serve(sites) {
  const server = createServer(async (request, response) => {
    const origin = `http://${request.headers.host}`;
    const answer = await sites
      .get(origin)
      ?.answer(origin + request.url)
      .catch(() => null);
    if (!answer) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store' });
    response.end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
}
