import { expect } from '@open-wc/testing';
import { refusalIn } from '../../../../src/comments/backends/wordpress/refusals.js';
import type { CommentError, CommentErrorCode, DraftField } from '../../../../src/comments/comment-error.js';
import { type Answer, fetchWithin } from '../../../../src/platform/bounded-fetch.js';
import { loadRecordings, replay, VERSIONS } from './recordings.js';

/** What each recorded refusal is to the page. */
const MEANINGS: Readonly<Record<string, readonly [CommentErrorCode, DraftField?]>> = {
  'post-guest-anonymous-off': ['sign-in-required'],
  'post-guest-registration': ['sign-in-required'],
  'post-no-author': ['invalid', 'name'],
  'post-bad-email': ['invalid', 'email'],
  'post-empty': ['invalid', 'text'],
  'post-too-long': ['too-long', 'text'],
  'post-name-too-long': ['too-long', 'name'],
  'post-dup-2': ['duplicate'],
  'post-flood-1': ['rate-limited'],
  'post-missing-post': ['not-found'],
  'post-closed': ['closed'],
  'post-status-guest': ['forbidden'],
  'post-author-guest': ['forbidden'],
  'post-bad-json': ['unavailable'],
  'post-503': ['unavailable'],
  'list-password-no': ['password-required'],
  'single-held-guest': ['forbidden'],
  'single-missing': ['not-found'],
  'list-own-held-member': ['forbidden'],
  'edit-own-member': ['forbidden'],
  'delete-own-member': ['forbidden'],
  'edit-guest': ['forbidden'],
  'delete-again': ['not-found'],
  'delete-gone': ['not-found'],
  'me-guest': ['sign-in-required'],
  'me-cookie-badnonce': ['sign-in-required'],
};

const asAnswer = (response: Response): Promise<Answer> =>
  fetchWithin({ time: 1_000, size: 1_000_000 }, () => Promise.resolve(response), 'https://blog.test/', {});

async function meaningOf(response: Response, canSignIn = true): Promise<CommentError> {
  return refusalIn(await asAnswer(response), { canSignIn });
}

const said = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

describe('refusals of WordPress', () => {
  for (const version of VERSIONS) {
    it(`of version ${version} mean what they say`, async () => {
      const recordings = await loadRecordings(version);
      for (const [name, [code, field]] of Object.entries(MEANINGS)) {
        const error = await meaningOf(replay(recordings[name]!));
        expect({ code: error.code, field: error.field }, name).to.deep.equal({ code, field });
        expect(error.serverMessage, name)
          .to.be.a('string')
          .and.not.match(/&#|<|Invalid parameter/);
      }
    });
  }

  it('send a guest on another site away, since nobody can sign in from there', async () => {
    const { 'post-guest-anonymous-off': exchange } = await loadRecordings('7.1');
    expect((await meaningOf(replay(exchange!), false)).code).to.equal('guests-refused');
  });

  it('say what is wrong with a field in the words for people', async () => {
    const { 'post-bad-email': exchange } = await loadRecordings('7.1');
    expect((await meaningOf(replay(exchange!))).serverMessage).to.equal('Invalid email address.');
  });

  it('say when to come back: as the server does, or as WordPress counts', async () => {
    const flood = { code: 'comment_flood', message: 'Slow down.', data: { status: 400 } };
    const after = async (body: unknown, headers?: Record<string, string>): Promise<number> =>
      Math.round(((await meaningOf(said(429, body, headers))).retryAt! - Date.now()) / 1000);
    expect(await after(flood)).to.be.within(14, 15);
    expect(await after(flood, { 'Retry-After': '120' })).to.be.within(119, 120);
    expect(await after('', { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() })).to.be.within(58, 61);
    expect(await after('', { 'Retry-After': 'soon' })).to.be.within(14, 15);
  });

  it('of codes that nobody wrote down go by their status', async () => {
    const statuses: readonly [number, CommentErrorCode][] = [
      [401, 'sign-in-required'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [413, 'too-long'],
      [500, 'unavailable'],
      [418, 'unavailable'],
    ];
    for (const [status, code] of statuses)
      expect((await meaningOf(said(status, { code: 'plugin_says_no', message: 'No.', data: null }))).code).to.equal(
        code,
      );
  });

  it('that are pages are not shown to readers', async () => {
    for (const status of [200, 403, 404, 500, 502]) {
      const error = await meaningOf(said(status, '<!DOCTYPE html><title>Oops</title><p>Long story</p>'));
      expect(error.serverMessage).to.equal(undefined);
    }
    const maintenance = await meaningOf(
      said(503, '<!DOCTYPE html><p>Briefly unavailable.</p>', { 'Retry-After': '600' }),
    );
    expect(maintenance.code).to.equal('unavailable');
    expect(Math.round((maintenance.retryAt! - Date.now()) / 1000)).to.be.within(599, 600);
  });

  it('that are a sentence by itself are shown to readers', async () => {
    for (const status of [400, 403, 409])
      expect((await meaningOf(said(status, '<p>Error: the sum is <b>wrong</b>.</p>'))).serverMessage).to.equal(
        'Error: the sum is wrong.',
      );
    for (const text of ['', ' ', '{"success":false}', '[0]', 'x'.repeat(400)])
      expect((await meaningOf(said(409, text))).serverMessage, text).to.equal(undefined);
    expect((await meaningOf(said(502, 'upstream connect error'))).serverMessage).to.equal(undefined);
  });

  it('know a log-in page and a gate against machines', async () => {
    const page = said(200, '<!DOCTYPE html><form id="loginform">');
    Object.defineProperties(page, { url: { value: 'https://blog.test/wp-login.php' }, redirected: { value: true } });
    expect((await meaningOf(page)).code).to.equal('sign-in-required');
    expect((await meaningOf(said(403, '<!DOCTYPE html>', { 'cf-mitigated': 'challenge' }))).code).to.equal('challenge');
  });

  it('survive an answer of any shape', async () => {
    const shapes = [
      null,
      0,
      '',
      'x',
      [],
      {},
      { code: 1 },
      { code: 'x', data: 'y' },
      { code: 'rest_invalid_param', data: { params: 'a' } },
      { code: '__proto__', message: {} },
    ];
    for (const shape of shapes)
      expect((await meaningOf(said(500, shape))).code, JSON.stringify(shape)).to.equal('unavailable');
  });
});
