/* An OpenID provider that is only imagined: it is asked nothing, and knows one reader. */

const ISSUER = 'https://accounts.google.com';
const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
const encoded = (data: object): string => base64url(new TextEncoder().encode(JSON.stringify(data)));

/** Answers for Google until the function that it returns is called; with `name`, a reader signs in at once. */
export async function imagineGoogle(name?: string): Promise<() => void> {
  const { open, fetch } = window;
  const key = { ...ALGORITHM, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(key, true, ['sign', 'verify']);
  const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: '1', use: 'sig' };
  const about = { issuer: ISSUER, authorization_endpoint: `${ISSUER}/auth`, jwks_uri: `${ISSUER}/keys` };
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(ISSUER)) return fetch(input, init);
    if (name === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(Response.json(address.endsWith('/keys') ? { keys: [jwk] } : about));
  };

  async function answer(question: string): Promise<void> {
    const { client_id: aud, state = '', nonce } = Object.fromEntries(new URL(question).searchParams);
    const iat = Math.floor(Date.now() / 1000);
    const claims = { iss: ISSUER, sub: '1', aud, nonce, iat, exp: iat + 300, name };
    const text = `${encoded({ alg: 'RS256', kid: '1' })}.${encoded(claims)}`;
    const signature = await crypto.subtle.sign(ALGORITHM, privateKey, new TextEncoder().encode(text));
    const fragment = new URLSearchParams({ state, id_token: `${text}.${base64url(new Uint8Array(signature))}` });
    const channel = new BroadcastChannel('film-review-sign-in');
    channel.postMessage({ film: 'sign-in-answer', state, answer: `#${fragment}` });
    channel.close();
  }
  const location = { replace: (question: string) => void answer(question) };
  window.open = () => ({ closed: false, location, focus() {}, close() {}, postMessage() {} }) as unknown as Window;
  return () => Object.assign(window, { open, fetch });
}
