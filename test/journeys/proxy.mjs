import { createServer, request } from 'node:http';

/**
 * A way to a server that can be cut: an address of its own, so that a browser keeps nothing of another test there.
 *
 * @param {string} target - the server, which sees the address of the proxy as its own
 * @param {Record<string, string>} [headers] - said with each request
 */
export async function startProxy(target, headers = {}) {
  const { hostname, port } = new URL(target);
  const proxy = createServer((incoming, response) => {
    const { method, url: path } = incoming;
    const outgoing = request(
      { hostname, port, method, path, headers: { ...incoming.headers, ...headers } },
      (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      },
    );
    outgoing.on('error', () => response.destroy());
    response.on('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
  const listen = (at) => new Promise((resolve, reject) => proxy.once('error', reject).listen(at, '127.0.0.1', resolve));
  const refuse = () =>
    new Promise((resolve) => {
      proxy.close(resolve);
      proxy.closeAllConnections();
    });
  await listen(0);
  const { port: own } = proxy.address();
  return {
    url: `http://127.0.0.1:${own}`,
    /** Refuses all connections, as where there is no network. */
    refuse,
    accept: () => listen(own),
    close: () => (proxy.listening ? refuse() : undefined),
  };
}
