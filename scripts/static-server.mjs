// Serves the files of the package on this computer only: for `npm start` and for the tests that need real pages.
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {object} [options]
 * @param {number} [options.port] - 0 takes any that is free
 * @param {string} [options.root] - the folder that is served
 * @param {Record<string, string>} [options.headers] - sent with every answer
 * @param {Record<string, { type: string, body: string }>} [options.pages] - documents by path that are in no file
 * @param {(path: string, url: URL) => unknown} [options.first] - asked before anything else, and waited for: what it returns is the
 *   document, `null` breaks the connection
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` ends without a slash
 */
export async function startServer({ port = 0, root = packageRoot, headers = {}, pages = {}, first } = {}) {
  const files = sirv(root, { dev: true, dotfiles: false });
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`);
    const { pathname } = url;
    const own = await first?.(pathname, url);
    if (own === null) return response.destroy();
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const page = own ?? pages[pathname];
    if (page) {
      response.setHeader('Content-Type', `${page.type}; charset=utf-8`);
      response.end(page.body);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections for a while, which nobody wants to wait for.
        server.closeAllConnections();
      }),
  };
}
