import { createServer } from 'node:http';
import * as jose from 'jose';

/**
 * An OpenID issuer that signs whatever a test wants, on loopback.
 *
 * @returns {Promise<{ url: string, keys: object[], about: object, profiles: object, asked: string[], addKey: Function, sign: Function, stop: Function }>}
 *   `keys`, `about` and `profiles` (by access token) are what it serves; `asked` is what it was asked
 */
export async function startIssuer() {
  const asked = [];
  const issuer = { keys: [], profiles: {}, asked };
  const server = createServer(({ url, headers }, response) => {
    asked.push(url);
    const token = headers.authorization?.replace('Bearer ', '');
    const answers = {
      '/.well-known/openid-configuration': issuer.about,
      '/keys': { keys: issuer.keys },
      '/profile': issuer.profiles[token],
    };
    response.writeHead(answers[url] ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answers[url] ?? { error: 'not_found' }));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  issuer.url = url;
  issuer.about = { issuer: url, jwks_uri: `${url}/keys`, userinfo_endpoint: `${url}/profile` };

  /** Makes a key, and serves it. @returns it, for `sign` */
  issuer.addKey = async (kid, { alg = 'RS256', modulusLength = 2048, ...more } = {}) => {
    const { publicKey, privateKey } = await jose.generateKeyPair(alg, { modulusLength, extractable: true });
    const jwk = { ...(await jose.exportJWK(publicKey)), kid, alg, use: 'sig', ...more };
    issuer.keys.push(jwk);
    return { kid, publicKey, privateKey, jwk };
  };
  issuer.sign = (claims, { kid, privateKey }, header = {}) =>
    new jose.SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header }).sign(privateKey);
  issuer.stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return issuer;
}
