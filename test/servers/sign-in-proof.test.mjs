import assert from 'node:assert/strict';
import { createHash, createHmac, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import * as jose from 'jose';
import { asAdmin, posts, setOption, url } from './as-admin.mjs';
import { startIssuer } from './token-issuer.mjs';

/* The plugin in integrations/wordpress/ on a real WordPress: whom it believes, and what comments become of it. */

const PLUGIN = 'film-review-identity/film-review-identity';
const CLIENT = 'film-blog';
const IDENTITY = '/wp-json/film-review/v1/identity';
const NORA = { sub: 'nora-at-the-issuer', name: 'Nora Lindqvist', email: 'nora@example.test', email_verified: true };
let issuer, key;

before(async () => {
  issuer = await startIssuer();
  key = await issuer.addKey('first');
  await setOption('film_review_identity', { [issuer.url]: CLIENT });
  await asAdmin('POST', `wp/v2/plugins/${PLUGIN}`, { status: 'active' });
});
after(async () => {
  await setOption('film_review_identity', '');
  await issuer.stop();
});

const base64url = (data) => Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)).toString('base64url');

/** A reader's browser: its cookies, and the origin of the page that it shows. */
class Browser {
  cookies = new Map();
  /** The account that the form names. */
  account = 'nobody';

  async fetch(path, { method = 'GET', body, json, origin = method === 'GET' ? undefined : url } = {}) {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        Accept: 'application/json',
        ...(origin && { Origin: origin }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: json === undefined ? body : JSON.stringify(json),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.setCookie = cookie;
      if (/expires=Thu, 01-Jan-1970|Max-Age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  async nonce() {
    return (await (await this.fetch(`${IDENTITY}/start`, { method: 'POST', json: {} })).json()).nonce;
  }

  /** Hands a token over. @returns the status and WordPress's word for it */
  async prove(token, { origin, ...more } = {}) {
    const json = { id_token: token, ...more };
    const response = await this.fetch(IDENTITY, { method: 'POST', json, ...(origin !== undefined && { origin }) });
    const answer = await response.json();
    this.account = answer.account ?? this.account;
    return `${response.status} ${answer.code ?? answer.name}`;
  }

  async who() {
    return (await this.fetch(IDENTITY)).json();
  }

  async signIn(person = NORA, more) {
    const nonce = await this.nonce();
    return this.prove(await issuer.sign(claims({ nonce, ...person }), key), more);
  }

  /** Posts a comment by the blog's form. @returns the answer's status, and the comment as the blogger sees it */
  async comment(words, fields = {}, origin = url) {
    const entries = {
      comment_post_ID: posts.empty.id,
      comment_parent: '0',
      comment: words,
      film_identity: this.account,
      ...fields,
    };
    const body = new URLSearchParams(entries);
    const response = await this.fetch('/wp-comments-post.php', { method: 'POST', body, origin });
    const found = await asAdmin('GET', `wp/v2/comments?search=${words}&status=any&context=edit`);
    const hold = await asAdmin('GET', `wp/v2/comments?search=${words}&status=hold&context=edit`);
    const [comment] = [...found, ...hold];
    return { status: response.status, comment };
  }
}

function claims(more) {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer.url, aud: CLIENT, iat: now, exp: now + 300, sub: '1', ...more };
}
const now = (seconds) => Math.floor(Date.now() / 1000) + seconds;
const SESSION = /^film_identity_[0-9a-f]{32}$/;
const START = /^film_identity_start_[0-9a-f]{32}$/;
const nameOf = ({ cookies }, pattern) => [...cookies.keys()].find((name) => pattern.test(name));
const isSession = (cookie) => /^film_identity_[0-9a-f]{32}=/.test(cookie) && !cookie.includes('01-Jan-1970');

/* Each row: what is wrong, the token, and the answer. `claims` changes the claims of a good token, `token` makes another one. */
const MALFORMED = '400 film_token_malformed';
const ALGORITHM = '403 film_token_algorithm';
const SIGNATURE = '403 film_token_signature';
const AUDIENCE = '403 film_token_audience';
const TIME = '403 film_token_time';
const NONCE = '403 film_token_nonce';
const FORGERIES = [
  ['an audience that is another page', { claims: { aud: 'another' } }, AUDIENCE],
  ['no audience', { claims: { aud: undefined } }, AUDIENCE],
  ['several audiences, without the one it was made for', { claims: { aud: [CLIENT, 'another'] } }, AUDIENCE],
  ['several audiences, made for another', { claims: { aud: [CLIENT, 'another'], azp: 'another' } }, AUDIENCE],
  ['one audience, made for another', { claims: { azp: 'another' } }, AUDIENCE],
  [
    'an issuer that this blog does not name',
    { claims: { iss: 'https://evil.example.test' } },
    '403 film_issuer_unknown',
  ],
  ['an issuer that is almost the one', { claims: () => ({ iss: `${issuer.url}/` }) }, '403 film_issuer_unknown'],
  ['no issuer', { claims: { iss: undefined } }, '403 film_issuer_unknown'],
  ['an issuer that is no text', { claims: { iss: ['x'] } }, '403 film_issuer_unknown'],
  ['an end that is over', { claims: () => ({ iat: now(-500), exp: now(-120) }) }, TIME],
  ['no end', { claims: { exp: undefined } }, TIME],
  ['an end that is no number', { claims: { exp: '9999999999' } }, TIME],
  ['a beginning that is ahead', { claims: () => ({ nbf: now(3600) }) }, TIME],
  ['an issue that is ahead', { claims: () => ({ iat: now(3600), exp: now(7200) }) }, TIME],
  ['an issue that is long ago', { claims: () => ({ iat: now(-3600) }) }, TIME],
  ['no issue', { claims: { iat: undefined } }, TIME],
  ['no nonce', { claims: { nonce: undefined } }, NONCE],
  ['an empty nonce', { claims: { nonce: '' } }, NONCE],
  ['a nonce that is no text', { claims: { nonce: true } }, NONCE],
  ['a nonce of its own', { claims: { nonce: 'mine' } }, NONCE],
  ['the nonce of another browser', { claims: async () => ({ nonce: await new Browser().nonce() }) }, NONCE],
  ['nobody', { claims: { sub: undefined } }, MALFORMED],
  ['somebody who is no text', { claims: { sub: 42 } }, MALFORMED],
  ['a signature by another key of the same name', { token: (good) => issuer.sign(good, stranger()) }, SIGNATURE],
  [
    'a changed signature',
    { token: async (good) => `${(await issuer.sign(good, key)).slice(0, -8)}AAAAAAAA` },
    SIGNATURE,
  ],
  ['an empty signature', { token: async (good) => (await issuer.sign(good, key)).replace(/[^.]*$/, '') }, SIGNATURE],
  [
    'claims that were changed after signing',
    {
      token: async (good) => {
        const [header, , signature] = (await issuer.sign(good, key)).split('.');
        return [header, base64url({ ...good, sub: 'admin' }), signature].join('.');
      },
    },
    SIGNATURE,
  ],
  ['no algorithm', { token: (good) => `${base64url({ alg: 'none' })}.${base64url(good)}.` }, ALGORITHM],
  ['an algorithm written otherwise', { token: (good) => signed(good, { alg: 'rs256', kid: 'first' }) }, ALGORITHM],
  [
    'HS256 with the public key as its secret',
    {
      token: async (good) => {
        const head = `${base64url({ alg: 'HS256', kid: 'first' })}.${base64url(good)}`;
        const secret = await jose.exportSPKI(key.publicKey);
        return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
      },
    },
    ALGORITHM,
  ],
  ['RS512, by the right key', { token: (good) => signed(good, { alg: 'RS512', kid: 'first' }, 'sha512') }, ALGORITHM],
  [
    'a critical extension',
    { token: (good) => signed(good, { alg: 'RS256', kid: 'first', crit: ['x'], x: 1 }) },
    ALGORITHM,
  ],
  [
    'the type of an access token',
    { token: (good) => signed(good, { alg: 'RS256', kid: 'first', typ: 'at+jwt' }) },
    ALGORITHM,
  ],
  ['an unknown key', { token: (good) => issuer.sign(good, { ...key, kid: 'unknown' }) }, '503 film_key_unknown'],
  ['no name of a key', { token: (good) => issuer.sign(good, { ...key, kid: undefined }) }, '503 film_key_unknown'],
  [
    'a name of a key that is a path',
    { token: (good) => issuer.sign(good, { ...key, kid: '../x' }) },
    '503 film_key_unknown',
  ],
  ['a key of its own in it', { token: (good) => issuer.sign(good, stranger(), { jwk: stranger().jwk }) }, SIGNATURE],
  ['only two parts', { token: (good) => `${base64url({ alg: 'RS256' })}.${base64url(good)}` }, MALFORMED],
  ['more than three parts', { token: async (good) => `${await issuer.sign(good, key)}.x` }, MALFORMED],
  ['rubbish', { token: () => 'rubbish' }, MALFORMED],
  ['rubbish in three parts', { token: () => '%%%.%%%.%%%' }, MALFORMED],
  ['nothing', { token: () => '' }, MALFORMED],
  ['no text', { token: () => ({ alg: 'none' }) }, '400 rest_invalid_param'],
  ['more than any token', { token: (good) => issuer.sign({ ...good, more: 'x'.repeat(20_000) }, key) }, MALFORMED],
];

const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = () => ({
  kid: 'first',
  privateKey: strange.privateKey,
  jwk: strange.publicKey.export({ format: 'jwk' }),
});

/** Signs with the right key, under whatever header. */
async function signed(payload, header, hash = 'sha256') {
  const head = `${base64url(header)}.${base64url(payload)}`;
  const pem = await jose.exportPKCS8(key.privateKey);
  return `${head}.${signBytes(hash, Buffer.from(head), pem).toString('base64url')}`;
}

describe('the proof of a log-in, on a real WordPress', () => {
  let browser;
  beforeEach(() => (browser = new Browser()));
  afterEach(async () => {
    for (const status of ['approve', 'hold', 'spam'])
      for (const { id } of await asAdmin('GET', `wp/v2/comments?post=${posts.empty.id}&status=${status}`))
        await asAdmin('DELETE', `wp/v2/comments/${id}?force=true`);
  });

  it('signs in whom a token names, with a cookie that no script reads, once', async () => {
    const nonce = await browser.nonce();
    const token = await issuer.sign(claims({ nonce, ...NORA }), key);
    const start = nameOf(browser, START);
    const attempt = browser.cookies.get(start);
    assert.equal(await browser.prove(token), '200 Nora Lindqvist');
    assert.match(browser.setCookie, /^film_identity_[0-9a-f]{32}=.*; HttpOnly; SameSite=Lax/i);
    assert.equal(nameOf(browser, START), undefined);
    const who = await browser.who();
    assert.deepEqual(Object.keys(who).sort(), ['account', 'issuer', 'name'], 'the address stays on the server');
    assert.ok(!who.account.includes(NORA.sub));
    browser.cookies.set(start, attempt);
    assert.equal(await browser.prove(token), NONCE, 'used twice');
  });

  for (const [what, { claims: change, token }, answer] of FORGERIES) {
    it(`refuses a token with ${what}`, async () => {
      const nonce = await browser.nonce();
      const good = claims({ nonce, ...NORA });
      const changes = typeof change === 'function' ? await change() : change;
      const forged = await (token ? token(good) : issuer.sign({ ...good, ...changes }, key));
      assert.equal(await browser.prove(forged), answer);
      assert.ok(!isSession(browser.setCookie), 'it set a cookie');
      assert.deepEqual(await browser.who(), {});
    });
  }

  const PLACES = [
    ['a page of another site', { origin: 'https://evil.example.test' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a program that names no origin', { origin: '' }],
  ];
  for (const [what, place] of PLACES) {
    it(`refuses a good token from ${what}`, async () => {
      const nonce = await browser.nonce();
      const token = await issuer.sign(claims({ nonce, ...NORA }), key);
      assert.match(await browser.prove(token, place), /^401 rest_forbidden/);
      assert.deepEqual(await browser.who(), {});
      const start = await browser.fetch(`${IDENTITY}/start`, { method: 'POST', json: {}, ...place });
      assert.equal(start.status, 401);
    });
  }

  const COOKIES = [
    ['is made up', () => `${base64url({ issuer: issuer.url, name: 'Admin', ends: now(900) })}.AAAA`],
    ['is not signed', (mine) => mine.split('.')[0]],
    ['was changed', (mine) => `${base64url({ ...payloadOf(mine), name: 'The blogger' })}.${mine.split('.')[1]}`],
    ['has the signature of an attempt', async (mine) => `${mine.split('.')[0]}.${await new Browser().nonce()}`],
    ['is rubbish', () => '%.%'],
  ];
  const payloadOf = (cookie) => JSON.parse(Buffer.from(cookie.split('.')[0], 'base64url'));
  for (const [what, change] of COOKIES) {
    it(`takes nobody for somebody whose cookie ${what}`, async () => {
      await browser.signIn();
      const name = nameOf(browser, SESSION);
      browser.cookies.set(name, await change(browser.cookies.get(name)));
      assert.deepEqual(await browser.who(), {});
      const { status, comment } = await browser.comment('forgedcookie');
      assert.deepEqual([status, comment], [401, undefined]);
    });
  }

  it('takes no word of an address for the method of a request', async () => {
    await browser.signIn();
    const over = await browser.fetch(`${IDENTITY}?_method=DELETE`);
    assert.equal(over.status, 401);
    assert.equal((await browser.who()).name, 'Nora Lindqvist');
  });

  it('refuses a token in another browser, which did not ask for it', async () => {
    const token = await issuer.sign(claims({ nonce: await browser.nonce(), ...NORA }), key);
    const other = new Browser();
    assert.equal(await other.prove(token), NONCE);
    await other.nonce();
    assert.equal(await other.prove(token), NONCE);
    other.cookies.set(nameOf(other, START), 'made-up');
    assert.equal(await other.prove(token), NONCE);
  });

  describe('and the comment', () => {
    it('has the name and address of the token, whatever was typed, and says by whom it was checked', async () => {
      await browser.signIn({ ...NORA, website: 'https://nora.example.test/' });
      const typed = { author: 'The Blogger', email: 'admin@example.test', url: 'https://evil.example.test' };
      const { comment } = await browser.comment('provedwords', typed);
      assert.equal(comment.author_name, 'Nora Lindqvist');
      assert.equal(comment.author_email, 'nora@example.test');
      assert.equal(comment.author_url, 'https://nora.example.test/');
      assert.deepEqual(comment.film_identity, { issuer: issuer.url });
    });

    it('needs no typed name and address', async () => {
      await browser.signIn();
      const { status, comment } = await browser.comment('nothingtyped', { author: '', email: '' });
      assert.deepEqual([status, comment.author_name], [302, 'Nora Lindqvist']);
    });

    it('is a guest’s where the form does not ask for the proof, so that a log-out that got lost holds', async () => {
      await browser.signIn();
      const typed = { author: 'Gus', email: 'gus@example.test', film_identity: '' };
      const { comment } = await browser.comment('guestwords', typed);
      assert.deepEqual([comment.author_name, comment.film_identity], ['Gus', null]);
      const refused = await browser.comment('guestwithoutname', { film_identity: '' });
      assert.deepEqual([refused.status, refused.comment], [200, undefined]);
    });

    it('is refused after the log-out, and from a form of another origin', async () => {
      await browser.signIn();
      const elsewhere = await browser.comment('fromafar', undefined, 'https://evil.example.test');
      assert.deepEqual([elsewhere.status, elsewhere.comment], [401, undefined]);
      await browser.fetch(IDENTITY, { method: 'DELETE' });
      assert.deepEqual(await browser.who(), {});
      const late = await browser.comment('toolate');
      assert.deepEqual([late.status, late.comment], [401, undefined]);
    });

    it('is refused where the form names another account than the cookie', async () => {
      await browser.signIn();
      const film_identity = browser.account;
      await browser.signIn({ sub: '46', name: 'Another' });
      for (const named of [film_identity, '1']) {
        const { status, comment } = await browser.comment('mistaken', { film_identity: named });
        assert.deepEqual([status, comment], [401, undefined]);
      }
      assert.equal((await browser.comment('meant')).comment.author_name, 'Another');
    });

    const ADDRESSES = [
      ['that is not verified', { email_verified: false }],
      ['that is said to be verified as text', { email_verified: 'true' }],
      ['of which nothing is said', { email_verified: undefined }],
      ['that is none', { email: 'not an address' }],
    ];
    for (const [what, person] of ADDRESSES) {
      it(`has no address ${what}, so that it cannot borrow a picture`, async () => {
        await browser.signIn({ ...NORA, email: 'admin@example.test', ...person });
        const { comment } = await browser.comment('borrowed', { email: 'admin@example.test' });
        assert.deepEqual([comment.author_name, comment.author_email], ['Nora Lindqvist', '']);
      });
    }

    it('asks for a name where the provider states none', async () => {
      await browser.signIn({ sub: '43' });
      for (const author of ['', ' ']) {
        const refused = await browser.comment('nameless', { author });
        assert.deepEqual([refused.status, refused.comment], [200, undefined]);
      }
      const { comment } = await browser.comment('named', { author: 'Nell', email: 'x' });
      assert.deepEqual([comment.author_name, comment.author_email], ['Nell', '']);
    });

    it('has no markup and no scripts of the provider in its name and site', async () => {
      await browser.signIn({ sub: '44', name: '<img src=x onerror=alert(1)>Mallory', website: 'javascript:alert(1)' });
      const { comment } = await browser.comment('mallory');
      assert.deepEqual([comment.author_name, comment.author_url], ['Mallory', '']);
      await browser.signIn({ sub: '45', name: 'é'.repeat(500) });
      const long = await browser.comment('longname');
      assert.equal(long.comment.author_name, 'é'.repeat(122));
    });

    it('of two readers with one name has two accounts', async () => {
      const accounts = [];
      for (const sub of ['1', '2', '1']) {
        const each = new Browser();
        await each.signIn({ ...NORA, sub });
        accounts.push((await each.who()).account);
      }
      assert.notEqual(accounts[0], accounts[1]);
      assert.equal(accounts[0], accounts[2]);
    });
  });

  describe('and the provider', () => {
    const forgetKeys = () => setOption(keysOption(), '');
    /** The blog knows the first key since `time`, and asked at `asked`. */
    const keepKeys = async (time, asked) =>
      setOption(keysOption(), { keys: { first: await jose.exportSPKI(key.publicKey) }, time, asked });
    const keysOption = () => `_transient_film_identity_keys_${md5(issuer.url)}`;

    it('is asked for its keys once, and again for a key that is not known, at most every five minutes', async () => {
      await forgetKeys();
      issuer.asked.length = 0;
      for (let i = 0; i < 3; i++) assert.equal(await new Browser().signIn(), '200 Nora Lindqvist');
      assert.deepEqual(issuer.asked, ['/.well-known/openid-configuration', '/keys']);
      const next = await issuer.addKey('second');
      const rotated = async () => {
        const each = new Browser();
        return each.prove(await issuer.sign(claims({ nonce: await each.nonce(), ...NORA }), next));
      };
      assert.equal(await rotated(), '503 film_key_unknown');
      assert.equal(issuer.asked.length, 2, 'it was asked again too early');
      await keepKeys(now(0), now(-301));
      assert.equal(await new Browser().signIn(), '200 Nora Lindqvist');
      assert.equal(issuer.asked.length, 2, 'it was asked for a key that is known');
      assert.equal(await rotated(), '200 Nora Lindqvist');
      issuer.keys.pop();
    });

    it('is believed by the keys that are known while it does not answer', async () => {
      await keepKeys(now(-7200), now(-7200));
      const { about } = issuer;
      issuer.about = undefined;
      assert.equal(await browser.signIn(), '200 Nora Lindqvist');
      issuer.about = about;
      await forgetKeys();
    });

    it('is not believed by keys of more than a day ago, nor by those that it has withdrawn', async () => {
      await keepKeys(now(-86_401), now(-7200));
      const { about } = issuer;
      issuer.about = undefined;
      assert.equal(await browser.signIn(), '503 film_key_unknown');
      issuer.about = about;
      await keepKeys(now(-7200), now(-7200));
      const keys = issuer.keys.splice(0);
      assert.equal(await browser.signIn(), '503 film_key_unknown');
      issuer.keys.push(...keys);
      await forgetKeys();
    });

    const DISCOVERIES = [
      ['names another issuer', () => ({ issuer: 'https://evil.example.test' })],
      ['has its keys where nobody is sure who answers', () => ({ jwks_uri: 'http://keys.example.test/keys' })],
      ['has no keys', () => ({ jwks_uri: undefined })],
    ];
    for (const [what, change] of DISCOVERIES) {
      it(`is not believed where its discovery ${what}`, async () => {
        await forgetKeys();
        const { about } = issuer;
        issuer.about = { ...about, ...change() };
        assert.equal(await browser.signIn(), '503 film_key_unknown');
        issuer.about = about;
        await forgetKeys();
      });
    }

    const KEYS = [
      ['too short', { modulusLength: 1024 }],
      ['for encryption', { use: 'enc' }],
      ['for another algorithm', { alg: 'RS512' }],
    ];
    for (const [what, kind] of KEYS) {
      it(`signs nothing with a key that is ${what}`, async () => {
        await forgetKeys();
        const { privateKey } =
          kind.modulusLength === 1024
            ? generateKeyPairSync('rsa', { modulusLength: 1024 })
            : await jose.generateKeyPair('RS256', { extractable: true });
        const pem = privateKey.export ? privateKey.export({ format: 'jwk' }) : await jose.exportJWK(privateKey);
        issuer.keys.push({ kty: 'RSA', n: pem.n, e: pem.e, kid: 'odd', alg: 'RS256', use: 'sig', ...kind });
        const head = `${base64url({ alg: 'RS256', kid: 'odd' })}.${base64url(claims({ nonce: await browser.nonce(), ...NORA }))}`;
        const forger = privateKey.export ? privateKey : await jose.exportPKCS8(privateKey);
        const token = `${head}.${signBytes('sha256', Buffer.from(head), forger).toString('base64url')}`;
        assert.equal(await browser.prove(token), '503 film_key_unknown');
        issuer.keys.pop();
        await forgetKeys();
      });
    }

    it('is asked for the profile where the token has no name, about the same person only', async () => {
      issuer.profiles = { mine: { ...NORA }, theirs: { ...NORA, sub: 'another', name: 'The Blogger' } };
      issuer.asked.length = 0;
      assert.equal(await browser.signIn({ sub: NORA.sub }, { access_token: 'theirs' }), '200 ');
      assert.equal(await browser.signIn({ sub: NORA.sub }, { access_token: 'no such token' }), '200 ');
      assert.equal(await browser.signIn({ sub: NORA.sub }, { access_token: 'mine' }), '200 Nora Lindqvist');
      const { comment } = await browser.comment('profile');
      assert.equal(comment.author_email, 'nora@example.test');
      assert.deepEqual(issuer.asked.filter((path) => path === '/profile').length, 2);
      // An address in the token, and elsewhere that some address is verified, is not one that is.
      await browser.signIn({ sub: NORA.sub, email: 'admin@example.test' }, { access_token: 'mine' });
      const mixed = await browser.comment('mixed');
      assert.equal(mixed.comment.author_email, '');
    });

    it('signs nobody in any more when the blogger has taken it out', async () => {
      await browser.signIn();
      await setOption('film_review_identity', { 'https://other.example.test': CLIENT });
      assert.deepEqual(await browser.who(), {});
      await setOption('film_review_identity', { [issuer.url]: CLIENT });
      assert.equal((await browser.who()).name, 'Nora Lindqvist');
    });
  });

  it('is told and erased with WordPress’s tools for personal data', async () => {
    await browser.signIn();
    const { id } = (await browser.comment('tobeerased')).comment;
    const ask = (what) => asAdmin('POST', 'film-review/v1/personal-data', { email: 'nora@example.test', do: what });
    const told = (await ask('exporters'))['film-review-identity'].flatMap(({ data }) => data);
    assert.equal(told.length, 1);
    assert.equal(told[0].data[0].value, issuer.url);
    assert.equal((await ask('erasers'))['film-review-identity'][0].items_removed, true);
    const comment = await asAdmin('GET', `wp/v2/comments/${id}?context=edit`);
    assert.equal(comment.film_identity, null);
    assert.equal(comment.author_name, 'Anonymous');
    assert.deepEqual((await ask('exporters'))['film-review-identity'][0].data, []);
  });
});

describe('the plugin for the proof', () => {
  it('takes with it what it stored when it is removed, and leaves the comments', async () => {
    const browser = new Browser();
    await browser.signIn();
    const { comment } = await browser.comment('afterwards');
    await asAdmin('POST', `wp/v2/plugins/${PLUGIN}`, { status: 'inactive' });
    await asAdmin('DELETE', `wp/v2/plugins/${PLUGIN}`);
    const left = await asAdmin('POST', 'film-review/v1/identity-rows', {});
    assert.deepEqual(left, { meta: '0', options: '0' });
    assert.equal((await asAdmin('GET', `wp/v2/comments/${comment.id}?context=edit`)).author_name, 'Nora Lindqvist');
    await asAdmin('DELETE', `wp/v2/comments/${comment.id}?force=true`);
  });
});

function md5(text) {
  return createHash('md5').update(text).digest('hex');
}
