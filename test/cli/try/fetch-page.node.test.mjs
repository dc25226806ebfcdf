import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import '../../support/typescript.mjs';

const { AddressGuard, fetchPage, isPrivateAddress } = await import('../../../src/cli/try/fetch-page.ts');
const { decodePost } = await import('../../../src/reading/post-source.ts');

/* The pages of servers that answer as servers do, and as they should not. */

const PAGE = '<!doctype html><title>Amélie (2001)</title><h1>Amélie (2001)</h1>';
const BOUNDS = { timeMs: 400, bytes: 20_000 };
let server, port;

/** What the server does, by path. */
const PATHS = {
  '/page': (response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE),
  '/latin': (response) =>
    response.setHeader('Content-Type', 'text/html;charset="ISO-8859-1"').end(Buffer.from(PAGE, 'latin1')),
  '/undeclared': (response) => response.setHeader('Content-Type', 'TEXT/HTML').end(Buffer.from(PAGE, 'latin1')),
  '/gzip': (response) => compressed(response, 'gzip', gzipSync(PAGE)),
  '/deflate': (response) => compressed(response, 'deflate', deflateSync(PAGE)),
  '/br': (response) => compressed(response, 'br', brotliCompressSync(PAGE)),
  '/broken-gzip': (response) => compressed(response, 'gzip', Buffer.from('this is no gzip')),
  '/bomb': (response) => compressed(response, 'gzip', gzipSync(Buffer.alloc(9_000_000))),
  '/moved': (response) => redirect(response, '/page'),
  '/moved-far': (response) => redirect(response, `http://localhost:${port}/page`),
  '/moved-nowhere': (response) => redirect(response, 'file:///etc/passwd'),
  '/moved-to-metadata': (response) => redirect(response, 'http://169.254.169.254/latest/'),
  '/circle': (response) => redirect(response, '/circle'),
  '/pdf': (response) => response.setHeader('Content-Type', 'application/pdf').end('%PDF'),
  '/untyped': (response) => response.end('hello'),
  '/gone': (response) => void response.writeHead(404, { 'Content-Type': 'text/html' }).end(PAGE),
  '/guarded': (response) => void response.writeHead(403, { 'Content-Type': 'text/html' }).end(PAGE),
  '/silent': () => {},
  '/stalls': (response) => response.setHeader('Content-Type', 'text/html').write('<h1>'),
  '/endless': (response) => {
    response.setHeader('Content-Type', 'text/html');
    const more = () => response.destroyed || (response.write('x'.repeat(5000)), setImmediate(more));
    more();
  },
  '/breaks': (response) => void response.destroy(),
  '/policy': (response) =>
    response.setHeader('Content-Type', 'text/html').setHeader('Content-Security-Policy', "script-src 'none'").end(PAGE),
};

const compressed = (response, coding, body) =>
  response.setHeader('Content-Type', 'text/html; charset=utf-8').setHeader('Content-Encoding', coding).end(body);
const redirect = (response, location) => void response.writeHead(302, { location }).end();

before(async () => {
  server = createServer((request, response) => PATHS[request.url](response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address());
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const get = (path) => fetchPage(`http://127.0.0.1:${port}${path}`, BOUNDS);

describe('a page that is fetched', () => {
  for (const path of ['/page', '/latin', '/undeclared', '/gzip', '/deflate', '/br', '/moved'])
    it(`is decoded as its server sends it: ${path}`, async () => {
      const { bytes, charset } = await get(path);
      assert.equal(decodePost(bytes, charset), PAGE);
    });

  it('is known by where it came from in the end', async () => {
    assert.equal((await get('/moved')).url, `http://127.0.0.1:${port}/page`);
  });

  it('comes with the policy that its server states', async () => {
    assert.equal((await get('/policy')).policy, "script-src 'none'");
    assert.equal((await get('/page')).policy, undefined);
  });

  for (const [path, reason] of [
    ['/circle', /^it redirects more than 10 times\. Or save the page/],
    ['/moved-far', /^it redirects to localhost, which is in a private network/],
    ['/moved-to-metadata', /^it redirects to 169\.254\.169\.254, which is in a private network/],
    ['/moved-nowhere', /^it redirects to “file:\/\/\/etc\/passwd”, which is no web address/],
    ['/pdf', /^the server sends application\/pdf, and an HTML page/],
    ['/untyped', /^the server sends no type/],
    ['/gone', /^the server answers 404 Not Found/],
    ['/guarded', /^the server answers 403 Forbidden\. Or save the page in your browser/],
    ['/silent', /^no whole page came within 0\.4 seconds\. Or save/],
    ['/stalls', /^no whole page came within 0\.4 seconds/],
    ['/endless', /^the page is larger than 0\.02 MB/],
    ['/bomb', /^the page is larger than 0\.02 MB/],
    ['/broken-gzip', /^incorrect header check\. Or save/],
    ['/breaks', /^(?:the server broke the connection|socket hang up)\. Or save/],
  ])
    it(`is refused in words: ${path}`, async () => {
      await assert.rejects(get(path), ({ name, message }) => {
        assert.equal(name, 'PageError', message);
        assert.match(message, reason);
        return true;
      });
    });

  it('is refused in words where there is no server, and no host', async () => {
    await assert.rejects(fetchPage('http://127.0.0.1:9/', BOUNDS), /the server refuses the connection/);
    await assert.rejects(
      fetchPage('http://blog.invalid/', { ...BOUNDS, timeMs: 10_000 }),
      /there is no such host|could not be looked up/,
    );
  });
});

describe('the addresses that may be asked', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:192.168.1.1',
    '64:ff9b::192.168.1.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::5db8:d70e',
    '2002:c0a8:101::1',
    '2002:7f00:1::',
  ])
    it(`${address} is private`, () => assert.equal(isPrivateAddress(address), true));

  for (const address of [
    '93.184.215.14',
    '172.32.0.1',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '::ffff:93.184.215.14',
    '64:ff9b::93.184.215.14',
    '64:ff9b::5db8:d70e',
    '2002:5db8:d70e::1',
    '2002:5db8:d70e:1:2:3:c0a8:101',
  ])
    it(`${address} is public`, () => assert.equal(isPrivateAddress(address), false));

  it('are those of the host that was named, whatever it is', () => {
    assert.equal(new AddressGuard().refusal('localhost', ['127.0.0.1']), undefined);
    assert.equal(new AddressGuard().refusal('blog.example', ['93.184.215.14']), undefined);
  });

  it('are not private ones that a public page redirects to, by another name or by its own', () => {
    for (const host of ['router.example', 'blog.example']) {
      const guard = new AddressGuard();
      guard.refusal('blog.example', ['93.184.215.14']);
      assert.match(guard.refusal(host, ['192.168.1.1']).message, /private network/);
    }
  });

  it('are not private ones among public ones', () => {
    const guard = new AddressGuard();
    guard.refusal('blog.example', ['93.184.215.14']);
    assert.match(guard.refusal('mixed.example', ['93.184.215.14', '::1']).message, /private network/);
  });

  it('are public ones that a page of this network redirects to, and its own host', () => {
    const guard = new AddressGuard();
    guard.refusal('localhost', ['127.0.0.1']);
    assert.equal(guard.refusal('localhost', ['127.0.0.1']), undefined);
    assert.equal(guard.refusal('blog.example', ['93.184.215.14']), undefined);
    assert.match(guard.refusal('router.local', ['192.168.1.1']).message, /private network/);
  });
});
