// Serves files as a blog's host does: compressed, and kept by the browser.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};
const PACKED = /\.(?:html|css|js|json|txt|svg)$/;

/**
 * @param {string} root - the folder that is served
 * @param {(url: URL, send: (type: string, body: string, headers?: Record<string, string>) => void) => boolean} [first] - answers itself, or
 *   returns `false`
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serveCompressed(root, first = () => false) {
  const packed = new Map();
  const compress = (key, content) => {
    if (!packed.has(key)) packed.set(key, brotliCompressSync(content));
    return packed.get(key);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const send = (type, body, headers = {}) =>
      response
        .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', ...headers })
        .end(compress(type + body, body));
    if (first(url, send)) return;
    const file = join(root, normalize(decodeURIComponent(url.pathname)));
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    const isPacked = PACKED.test(file);
    response
      .writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': 'max-age=31536000',
        ...(isPacked && { 'Content-Encoding': 'br' }),
      })
      .end(isPacked ? compress(file, readFileSync(file)) : readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
