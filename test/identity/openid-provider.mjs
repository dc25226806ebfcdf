/* A real OpenID provider (npm oidc-provider, certified) on loopback, for tests of signing in. Its issuer is http://127.0.0.1:PORT.

   Clients (public, PKCE): "film-blog" (code), "film-blog-id-token" (id_token in the fragment).
   People: nora (everything), plain (a sub, nothing else), doubtful (e-mail not verified), mallory (markup and scripts in every claim).
   Faults, as properties of `faults`:
     auto: LOGIN (no page is shown: signs in, consents) | deny: true (answers access_denied at once)
     discovery: html 500 no-cors empty other-issuer endless | token: html 500 no-cors invalid_grant empty endless
     userinfo: html 500 no-cors other-sub empty endless
     response: state no-state iss no-iss error twice | idToken: nonce iss aud expired future alg-none signature missing
     coop: true (Cross-Origin-Opener-Policy: same-origin on its pages) */
import { createServer } from 'node:http';
import * as jose from 'jose';
import Provider, { interactionPolicy } from 'oidc-provider';

const PEOPLE = {
  nora: {
    name: 'Nora Lindqvist',
    preferred_username: 'nora',
    email: 'nora@example.test',
    email_verified: true,
    picture: 'https://pictures.example.test/nora.png',
    profile: 'https://nora.example.test/',
    website: 'https://nora.example.test/blog',
  },
  plain: {},
  doubtful: { name: 'Dot', email: 'editor@blog.example.test', email_verified: false },
  mallory: {
    name: '<img src=x onerror=alert(1)>\u202emallory',
    email: 'not an address',
    email_verified: 'true',
    picture: 'javascript:alert(1)',
    profile: 'javascript:alert(2)',
    website: 'data:text/html,x',
  },
};

/** @returns the running provider: `issuer`, `faults`, `log`, `stop()` */
export async function startOpenIdProvider({ port = 0, redirects = [] } = {}) {
  let answer = (request, response) => response.end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${server.address().port}`;

  const faults = {};
  const log = [];
  const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await jose.exportJWK(privateKey)), alg: 'RS256', use: 'sig' };
  jwk.kid = await jose.calculateJwkThumbprint(jwk); // another key each time, another name: servers keep keys by their names
  const pages = ['http://localhost/sign-in.html', 'http://127.0.0.1/sign-in.html', ...redirects];
  // "native" because only of these the standard lets the port vary, and the implicit flow go to loopback.
  const client = {
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: pages,
    post_logout_redirect_uris: pages,
  };
  const code = { grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] };
  const policy = interactionPolicy.base();
  policy.get('consent').checks.remove('native_client_prompt'); // once allowed, not asked again: as of a client on the web
  const provider = new Provider(issuer, {
    clients: [
      { ...client, ...code, client_id: 'film-blog', client_name: 'The film blog' },
      { ...client, client_id: 'film-blog-id-token', grant_types: ['implicit'], response_types: ['id_token'] },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['lab'] },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'picture', 'profile', 'website', 'preferred_username'],
    },
    conformIdTokenClaims: true,
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: { enabled: true, allowedPolicy: () => true },
    },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 30,
      IdToken: 300,
      Interaction: 600,
      Session: 3600,
      Grant: 3600,
      RefreshToken: 600,
    },
    interactions: { policy, url: (ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (ctx, id) =>
      PEOPLE[id] ? { accountId: id, claims: () => ({ sub: `sub-${id}`, ...PEOPLE[id] }) } : undefined,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = page('Error', `<pre>${JSON.stringify(out).replaceAll('<', '&lt;')}</pre>`);
    },
  });
  provider.proxy = false;

  const html = (ctx, body) => {
    ctx.type = 'html';
    ctx.body = body;
  };
  async function forged(token) {
    const claims = jose.decodeJwt(token);
    const now = Math.floor(Date.now() / 1000);
    switch (faults.idToken) {
      case 'nonce':
        claims.nonce = 'another';
        break;
      case 'iss':
        claims.iss = 'https://evil.example.test';
        break;
      case 'aud':
        claims.aud = 'another-client';
        break;
      case 'expired':
        Object.assign(claims, { iat: now - 7200, exp: now - 3600 });
        break;
      case 'future':
        Object.assign(claims, { iat: now + 7200, exp: now + 9000 });
        break;
      case 'alg-none':
        return `${jose.base64url.encode('{"alg":"none"}')}.${jose.base64url.encode(JSON.stringify(claims))}.`;
      case 'signature':
        return `${token.slice(0, -8)}AAAAAAAA`;
    }
    return new jose.SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: jwk.kid, typ: 'JWT' }).sign(privateKey);
  }

  provider.use(async (ctx, next) => {
    const { path, method } = ctx;
    log.push({
      method,
      url: ctx.url,
      origin: ctx.get('origin'),
      referrer: ctx.get('referer'),
      cookies: !!ctx.get('cookie'),
    });
    const part = { '/.well-known/openid-configuration': 'discovery', '/token': 'token', '/me': 'userinfo' }[path];
    const fault = method === 'OPTIONS' ? undefined : faults[part];
    if (fault === 'endless') await new Promise(() => {});
    if (path.startsWith('/interaction/')) await interaction(ctx);
    else await next();
    if (faults.coop && ctx.response.is('html')) ctx.set('Cross-Origin-Opener-Policy', 'same-origin');
    if (fault === 'html') html(ctx, '<h1>Down for maintenance</h1>');
    if (fault === '500') {
      ctx.status = 500;
      ctx.body = { error: 'server_error' };
    }
    if (fault === 'no-cors' || (faults[part] === 'no-cors' && method === 'OPTIONS'))
      ctx.remove('Access-Control-Allow-Origin');
    if (fault === 'empty') ctx.body = {};
    if (fault === 'invalid_grant') {
      ctx.status = 400;
      ctx.body = { error: 'invalid_grant', error_description: 'the code was used already' };
    }
    if (fault === 'other-issuer') ctx.body = { ...ctx.body, issuer: 'https://evil.example.test' };
    if (fault === 'other-sub') ctx.body = { ...ctx.body, sub: 'sub-somebody-else' };
    if (part === 'token' && ctx.body?.id_token && faults.idToken) {
      ctx.body = { ...ctx.body, id_token: faults.idToken === 'missing' ? undefined : await forged(ctx.body.id_token) };
    }
    const to = ctx.response.get('location');
    if (to && /[?&#](code|id_token|error)=/.test(to)) ctx.set('Location', await changed(to));
  });

  async function changed(to) {
    const url = new URL(to);
    const isFragment = url.hash.length > 1;
    const values = new URLSearchParams(isFragment ? url.hash.slice(1) : url.search);
    if (faults.response === 'state') values.set('state', 'another');
    if (faults.response === 'no-state') values.delete('state');
    if (faults.response === 'iss') values.set('iss', 'https://evil.example.test');
    if (faults.response === 'no-iss') values.delete('iss');
    if (faults.response === 'twice') values.append('state', 'another');
    if (faults.response === 'error') {
      for (const name of ['code', 'id_token']) values.delete(name);
      values.set('error', 'temporarily_unavailable');
      values.set('error_description', '<b>come back later</b>');
    }
    if (values.has('id_token') && faults.idToken) values.set('id_token', await forged(values.get('id_token')));
    if (isFragment) url.hash = values;
    else url.search = values;
    return url.href;
  }

  async function interaction(ctx) {
    const { prompt, params, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
    const sent = ctx.method === 'POST' ? Object.fromEntries(new URLSearchParams(await text(ctx.req))) : undefined;
    const finish = (result) =>
      provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: !result.error });
    const isRefused = faults.deny || sent?.answer === 'no';
    const login = faults.auto ?? sent?.login;
    if (isRefused) {
      ctx.respond = false;
      return finish({ error: 'access_denied', error_description: 'the person said no' });
    }
    if (prompt.name === 'login' && PEOPLE[login]) {
      ctx.respond = false;
      return finish({ login: { accountId: login } });
    }
    if (prompt.name === 'consent' && (faults.auto || sent?.answer === 'yes')) {
      const grant = grantId
        ? await provider.Grant.find(grantId)
        : new provider.Grant({
            accountId: (await provider.interactionDetails(ctx.req, ctx.res)).session.accountId,
            clientId: params.client_id,
          });
      grant.addOIDCScope(params.scope);
      grant.addOIDCClaims(prompt.details.missingOIDCClaims ?? []);
      ctx.respond = false;
      return finish({ consent: { grantId: await grant.save() } });
    }
    const ask =
      prompt.name === 'login'
        ? '<label>Log-in <input name="login" autofocus></label><button name="answer" value="yes">Sign in</button>'
        : '<button name="answer" value="yes">Allow</button>';
    html(
      ctx,
      page(
        prompt.name === 'login' ? 'Sign in' : `Allow ${params.client_id}?`,
        `<form method="post">${ask}<button name="answer" value="no">Cancel</button></form>`,
      ),
    );
  }

  answer = provider.callback();
  const stop = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    });
  return { issuer, faults, log, stop };
}

const page = (title, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;
async function text(request) {
  let all = '';
  for await (const part of request) all += part;
  return all;
}
