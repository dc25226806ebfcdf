// The "Popcorn Club" of demo/sign-in.html: an OpenID provider on this computer that believes whatever name is typed in demo/club.html.
import { generateKeyPairSync, sign } from 'node:crypto';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = { ...publicKey.export({ format: 'jwk' }), kid: 'club', alg: 'RS256', use: 'sig' };
const base64url = (data) => Buffer.from(data).toString('base64url');

/**
 * The club's answer to a request, for the static server.
 *
 * @param {URL} url - what is asked
 * @returns {{ type: string, body: string } | undefined} `undefined` where it is not asked of the club
 */
export function clubAnswer({ origin, pathname, searchParams }) {
  const issuer = `${origin}/demo/club`;
  if (pathname === '/demo/club/.well-known/openid-configuration') {
    const about = { issuer, authorization_endpoint: `${origin}/demo/club.html`, jwks_uri: `${issuer}/keys` };
    return { type: 'application/json', body: JSON.stringify(about) };
  }
  if (pathname === '/demo/club/keys') return { type: 'application/json', body: JSON.stringify({ keys: [KEY] }) };
  if (pathname !== '/demo/club/sign') return undefined;
  const { redirect_uri: back = '', client_id: aud, nonce, state = '', name } = Object.fromEntries(searchParams);
  // As every provider: it leads back to registered addresses only.
  if (back !== `${origin}/cdn/sign-in.html`)
    return { type: 'text/plain', body: 'The club does not know this address.' };
  const iat = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, sub: name, aud, nonce, iat, exp: iat + 300, name };
  const words = [{ alg: 'RS256', kid: KEY.kid }, claims].map((part) => base64url(JSON.stringify(part))).join('.');
  const token = `${words}.${base64url(sign('sha256', Buffer.from(words), privateKey))}`;
  const address = `${back}#${new URLSearchParams({ state, id_token: token })}`;
  const body = `<!doctype html><title>Popcorn Club</title><script>location.replace(${JSON.stringify(address)})</script>`;
  return { type: 'text/html', body };
}
