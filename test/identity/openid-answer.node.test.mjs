import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { startOpenIdProvider } from './openid-provider.mjs';
import '../support/typescript.mjs';

const { askOpenId, checkOpenIdAnswer, dropAccess, openIdDetails, openIdProof } =
  await import('../../src/identity/openid-answer.ts');

/* The questions and checks against a real OpenID provider that misbehaves as it is told to. */

const REDIRECT = 'http://localhost:8123/sign-in.html';
const { signal } = new AbortController();
let provider;

before(async () => (provider = await startOpenIdProvider()));
after(() => provider.stop());
afterEach(() => {
  for (const name of Object.keys(provider.faults)) delete provider.faults[name];
});

const settingsOf = (flow = 'code') => ({
  issuer: provider.issuer,
  client: flow === 'code' ? 'film-blog' : 'film-blog-id-token',
  redirect: REDIRECT,
  flow,
  changePrompt: 'login',
});

/** What a browser does with the question: follows the provider's pages until they lead to the landing page. @returns its query and fragment */
async function visit(address) {
  const cookies = new Map();
  let at = address;
  for (let step = 0; step < 12; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
      cookies.set(name, value);
    }
    const to = response.headers.get('location');
    assert.ok(to, `${response.status} ${await response.text()}`);
    at = new URL(to, at).href;
    if (at.startsWith(REDIRECT)) return at.slice(REDIRECT.length);
  }
  assert.fail('it leads nowhere');
}

async function signIn(faults = {}, flow = 'code') {
  Object.assign(provider.faults, { auto: 'nora', ...faults });
  const settings = settingsOf(flow);
  const request = await askOpenId(settings, { isChange: false }, signal);
  return detailsFor(settings, request, await visit(request.address));
}

async function detailsFor(settings, request, answer) {
  const checked = await checkOpenIdAnswer(settings, request.server, request, answer, signal);
  return openIdDetails(settings, request.server, checked, signal);
}

async function codeOf(signingIn) {
  try {
    return await signingIn.then((details) => `signed in: ${JSON.stringify(details)}`);
  } catch (error) {
    assert.equal(error.name, 'SignInError');
    assert.equal(error.cause, undefined, 'an error holds no token');
    assert.equal(error.message, error.code);
    return error.code;
  }
}

const NORA = { name: 'Nora Lindqvist', email: 'nora@example.test', url: 'https://nora.example.test/blog' };

describe('the answers of an OpenID provider', () => {
  it('say who somebody is, by a code with PKCE', async () => {
    assert.deepEqual(await signIn(), NORA);
  });

  it('say who somebody is, by an ID token in the fragment, which reaches no server', async () => {
    assert.deepEqual(await signIn({}, 'id-token'), NORA);
    assert.ok(!provider.log.some(({ url }) => url.includes('id_token=')), 'a token reached a server');
  });

  it('ask for a code with S256, a state, a nonce, and no page without the reader', async () => {
    const { address, state, nonce, verifier } = await askOpenId(settingsOf(), { isChange: false }, signal);
    const query = Object.fromEntries(new URL(address).searchParams);
    assert.equal(query.code_challenge_method, 'S256');
    assert.equal(query.scope, 'openid profile email');
    assert.deepEqual([query.state, query.nonce], [state, nonce]);
    assert.equal(query.prompt, undefined);
    assert.ok(!address.includes(verifier));
    const change = await askOpenId(settingsOf(), { isChange: true }, signal);
    assert.equal(new URL(change.address).searchParams.get('prompt'), 'login');
    assert.notEqual(change.state, state);
  });

  it('are taken for what a stranger says of themselves', async () => {
    const mallory = await signIn({ auto: 'mallory' });
    assert.deepEqual(Object.keys(mallory), ['name'], 'no address that is none');
    assert.ok(mallory.name.length <= 120);
    assert.deepEqual(await signIn({ auto: 'plain' }), {});
  });

  const REFUSED = {
    refused: [{ deny: true }],
    unavailable: [{ discovery: '500' }, { token: '500' }, { response: 'error' }],
    unreachable: [{ discovery: 'html' }, { discovery: 'empty' }, { discovery: 'other-issuer' }],
    unexpected: [
      ...['state', 'no-state', 'iss', 'no-iss', 'twice'].map((response) => ({ response })),
      ...['nonce', 'iss', 'aud', 'expired', 'future', 'alg-none', 'signature', 'missing'].map((idToken) => ({
        idToken,
      })),
      ...['html', 'empty', 'invalid_grant'].map((token) => ({ token })),
      { userinfo: 'other-sub' },
    ],
  };
  for (const [code, cases] of Object.entries(REFUSED)) {
    for (const faults of cases) {
      it(`are "${code}" with ${JSON.stringify(faults)}`, async () => {
        assert.equal(await codeOf(signIn(faults)), code);
      });
    }
  }

  for (const idToken of ['nonce', 'iss', 'aud', 'expired', 'future', 'alg-none', 'signature']) {
    it(`are "unexpected" in the fragment with a wrong ${idToken}`, async () => {
      assert.equal(await codeOf(signIn({ idToken }, 'id-token')), 'unexpected');
    });
  }
  for (const response of ['state', 'no-state', 'iss', 'twice']) {
    it(`are "unexpected" in the fragment with ${response}`, async () => {
      assert.equal(await codeOf(signIn({ response }, 'id-token')), 'unexpected');
    });
  }

  it('are not waited for longer than eight seconds', async () => {
    const slow = [{ discovery: 'endless' }, { token: 'endless' }, { userinfo: 'endless' }].map(async (faults) => {
      const other = await startOpenIdProvider();
      Object.assign(other.faults, { auto: 'nora', ...faults });
      const settings = { ...settingsOf(), issuer: other.issuer };
      const signingIn = askOpenId(settings, { isChange: false }, signal).then(async (request) =>
        detailsFor(settings, request, await visit(request.address)),
      );
      const result = await codeOf(signingIn);
      await other.stop();
      return result;
    });
    assert.deepEqual(await Promise.all(slow), ['unreachable', 'unreachable', 'signed in: {}']);
  });

  for (const userinfo of ['html', '500', 'empty']) {
    it(`are believed without the profile where that is ${userinfo}`, async () => {
      assert.deepEqual(await signIn({ userinfo }), {});
    });
  }

  it('are used once, and with the verifier of their own attempt', async () => {
    provider.faults.auto = 'nora';
    const settings = settingsOf();
    const request = await askOpenId(settings, { isChange: false }, signal);
    const answer = await visit(request.address);
    const { verifier } = await askOpenId(settings, { isChange: false }, signal);
    assert.equal(await codeOf(detailsFor(settings, { ...request, verifier }, answer)), 'unexpected');
    const again = await askOpenId(settings, { isChange: false }, signal);
    const other = await visit(again.address);
    await detailsFor(settings, again, other);
    assert.equal(await codeOf(detailsFor(settings, again, other)), 'unexpected');
  });

  it('prove who somebody is to a comment system whose nonce they hold, with the access token where the name is not in it', async () => {
    provider.faults.auto = 'nora';
    for (const [flow, hasAccess] of [
      ['code', true],
      ['id-token', false],
    ]) {
      const settings = settingsOf(flow);
      const request = await askOpenId(settings, { isChange: false, nonce: 'the-blog-s-own' }, signal);
      const answer = await visit(request.address);
      const checked = await checkOpenIdAnswer(settings, request.server, request, answer, signal);
      const { idToken, accessToken } = openIdProof(checked);
      assert.equal(JSON.parse(Buffer.from(idToken.split('.')[1], 'base64url')).nonce, 'the-blog-s-own');
      assert.equal(accessToken !== undefined, hasAccess);
    }
  });

  it('leave no access token behind', async () => {
    provider.faults.auto = 'nora';
    const settings = settingsOf();
    const request = await askOpenId(settings, { isChange: false }, signal);
    const answer = await visit(request.address);
    const checked = await checkOpenIdAnswer(settings, request.server, request, answer, signal);
    const profile = () =>
      fetch(request.server.userinfo_endpoint, { headers: { Authorization: `Bearer ${checked.accessToken}` } });
    assert.equal((await profile()).status, 200);
    await dropAccess(settings, request.server, checked);
    assert.equal((await profile()).status, 401);
  });

  it('are asked for over TLS, or on this computer', async () => {
    const { fetch } = globalThis;
    const asked = [];
    const ask = async (issuer, about = {}) => {
      globalThis.fetch = async (url) => {
        asked.push(String(url));
        return Response.json({ issuer, authorization_endpoint: `${issuer}/auth`, ...about });
      };
      const code = await codeOf(askOpenId({ ...settingsOf(), issuer }, { isChange: false }, signal));
      globalThis.fetch = fetch;
      return code;
    };
    for (const host of ['id.example.test', '127.0.0.1.example.test', 'localhost.example.test', '10.0.0.1', '0.0.0.0'])
      assert.equal(await ask(`http://${host}`), 'unreachable', host);
    assert.deepEqual(asked, [], 'it was asked without encryption');
    const isAsked = /^signed in/;
    for (const issuer of ['http://127.0.0.1:8080', 'http://localhost:8080', 'https://id.example.test'])
      assert.match(await ask(issuer), isAsked, issuer);
    const led = { authorization_endpoint: 'http://id.example.test/auth' };
    assert.equal(await ask('https://id.example.test', led), 'unreachable', 'it leads to a page without encryption');
    await provider.stop();
    assert.equal(await codeOf(askOpenId(settingsOf(), { isChange: false }, signal)), 'unreachable');
    provider = await startOpenIdProvider();
  });
});
