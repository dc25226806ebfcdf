import { expect } from '@open-wc/testing';
import type { WordPressBackendOptions } from '../../../../src/comments/backends/wordpress/connection.js';
import { WordPressBackend } from '../../../../src/comments/backends/wordpress/wordpress.js';
import type { CommentError } from '../../../../src/comments/comment-error.js';
import type { Comment } from '../../../../src/model/comment.js';
import type { Viewer } from '../../../../src/model/viewer.js';
import { randomId } from '../../../../src/platform/random-id.js';
import { listAll, nora, refusal } from '../../backend-contract.js';
import { sampleComment } from '../../sample-comment.js';
import { loadRecordings, type Recordings, replay } from './recordings.js';
import { type DoubleOptions, WordPressDouble } from './wordpress-double.js';

const ELSEWHERE: DoubleOptions = { site: 'https://blog.example.test/', takesGuestsByRest: true };
const proven: Viewer = {
  ...nora,
  kind: 'signed-in',
  account: 'https://id.example.test its-hash',
  provider: 'openid-id-example-test',
};
/** What a browser says when no answer came, or when it may not be read. */
const lost = (): Response => {
  throw new TypeError('Failed to fetch');
};

describe('sending comments to WordPress', () => {
  let recordings: Recordings;
  let double: WordPressDouble;
  let backend: WordPressBackend;
  let thread: string;
  before(async () => {
    recordings = await loadRecordings('7.1');
  });

  async function start(options: DoubleOptions = {}, more: WordPressBackendOptions = {}): Promise<void> {
    double = new WordPressDouble(recordings, options);
    thread = double.newPost();
    backend = await connect(more);
  }
  const connect = (more: WordPressBackendOptions = {}): Promise<WordPressBackend> =>
    WordPressBackend.connect({ src: double.root, fetch: double.fetch, ...more });

  const send = (text: string, key: string = randomId(), viewer: Viewer = nora, by = backend): Promise<Comment> =>
    by.post({ thread, parentId: null, text, viewer, idempotencyKey: key });
  const sent = (): URLSearchParams =>
    double.asked.findLast(({ method }) => method === 'POST')!.init.body as URLSearchParams;
  const posts = (): number => double.asked.filter(({ method }) => method === 'POST').length;

  it('goes by the form on the same site, and by REST from another', async () => {
    await start();
    await send('x');
    expect(double.asked.at(-1)!.url.pathname).to.equal('/blog/wp-comments-post.php');
    await start(ELSEWHERE);
    await send('x');
    const { url, init } = double.asked.at(-1)!;
    expect(url.pathname).to.equal('/wp-json/wp/v2/comments');
    expect(init.credentials).to.equal('omit');
  });

  it('goes by REST where the page says so, and where the form is gone', async () => {
    await start({ takesGuestsByRest: true }, { post: 'rest' });
    await send('x');
    expect(double.asked.at(-1)!.url.pathname).to.equal('/blog/wp-json/wp/v2/comments');
    await start({ takesGuestsByRest: true });
    double.atNextPost(() => new Response('<!doctype html><h1>Not found</h1>', { status: 404 }));
    expect((await send('y')).status).to.equal('published');
    expect(double.stored).to.have.length(1);
  });

  it('asks for cookies only for those who want to be remembered', async () => {
    await start();
    await send('one');
    expect(sent().has('wp-comment-cookies-consent')).to.equal(false);
    await send('two', randomId(), { ...nora, remember: true });
    expect(sent().get('wp-comment-cookies-consent')).to.equal('yes');
  });

  it('names the account that was proved, and hands on what a plugin says against the comment', async () => {
    await start();
    const said = '<div class="wp-die-message"><p>Too many links.</p></div>';
    double.atNextPost(() => new Response(said, { status: 200, headers: { 'Content-Type': 'text/html' } }));
    const failure = await send('Spam', randomId(), proven).catch((error: unknown) => error);
    const { code, serverMessage, field } = failure as CommentError;
    expect([code, serverMessage, field]).to.deep.equal(['invalid', 'Too many links.', undefined]);
    expect(sent().get('film_identity')).to.equal('its-hash');
  });

  describe('by the form on the page', () => {
    let form: HTMLFormElement;
    let link: HTMLLinkElement;
    let own: WordPressBackend;

    /** A page with a form that has these fields too. */
    async function open(fields: Record<string, string> = {}, html = ''): Promise<void> {
      const place = document.createElement('div');
      place.dataset['fixture'] = '';
      place.innerHTML = `<form action="/blog/wp-comments-post.php"><textarea name="comment"></textarea><input name="author" required>
        <input name="email"><input type="hidden" name="comment_post_ID" value="101"><input type="hidden" name="comment_parent" value="0">${html}
        <button name="submit" value="Post">Post</button></form>`;
      form = place.querySelector('form')!;
      for (const [name, value] of Object.entries(fields))
        form.append(Object.assign(document.createElement('input'), { name, value, type: 'hidden' }));
      document.body.append(place);
      double = new WordPressDouble(recordings);
      thread = '101';
      link = Object.assign(document.createElement('link'), { rel: 'https://api.w.org/', href: double.root });
      document.head.append(link);
      own = await WordPressBackend.connect({ fetch: double.fetch, place });
    }
    afterEach(() => {
      form.parentElement!.remove();
      link.remove();
    });
    const submit = (key = randomId()): Promise<Comment> =>
      own.post({
        thread,
        parentId: null,
        text: form.querySelector('textarea')!.value,
        viewer: nora,
        idempotencyKey: key,
        form: { element: form, entries: new FormData(form, form.querySelector('button')) },
      });
    function fill(text: string): void {
      form.querySelector('textarea')!.value = text;
      form.querySelector<HTMLInputElement>('[name=author]')!.value = 'Nora';
      form.querySelector<HTMLInputElement>('[name=email]')!.value = 'nora@example.test';
    }

    it('knows from the page what was there before, where the blog does not say it', async () => {
      await open();
      const [place, printed] = [form.parentElement!, [sampleComment('7'), sampleComment('12')]];
      own = await WordPressBackend.connect({ fetch: () => Promise.reject(new TypeError('lost')), place, printed });
      expect(await own.newest('101')).to.deep.equal({ newest: '12', hasRival: true });
    });

    it('has accounts of the plugin proved only where comments come by the form, which it signs', async () => {
      const clients = JSON.stringify({ 'https://id.example.test': 'film-blog' }).replaceAll('"', '&quot;');
      await open({}, `<input type="hidden" name="film_identity" data-providers="${clients}">`);
      expect([...own.signIn!.tokens!.clients]).to.deep.equal([['https://id.example.test', 'film-blog']]);
      const place = form.parentElement!;
      const byRest = await WordPressBackend.connect({ fetch: double.fetch, place, post: 'rest' });
      expect(byRest.signIn!.tokens).to.equal(undefined);
      expect(byRest.signIn!.logIn).to.include('wp-login.php');
    });

    it('sends exactly its entries, and where the blog shall lead', async () => {
      await open({ ak_js: '123', redirect_to: '' });
      fill('1 < 2 <b>and</b>\n3 > 2');
      await submit();
      const { redirect_to, ...entries } = Object.fromEntries(sent());
      expect(entries).to.deep.equal({
        comment: '1 < 2 <b>and</b>\r\n3 > 2',
        author: 'Nora',
        email: 'nora@example.test',
        comment_post_ID: '101',
        comment_parent: '0',
        submit: 'Post',
        ak_js: '123',
      });
      expect(redirect_to).to.include('/wp-json/');
    });

    it('lets the form say where the blog shall lead', async () => {
      await open({ redirect_to: '/thank-you/' });
      fill('Thanks');
      await submit().catch(() => undefined);
      expect(sent().getAll('redirect_to')).to.deep.equal(['/thank-you/']);
    });

    it('sends again by itself what has WordPress’s own fields only', async () => {
      await open();
      const comment = await send('From the outbox', randomId(), nora, own);
      expect(comment.status).to.equal('published');
      expect(sent().get('author')).to.equal('Nora');
      expect(form.querySelector('textarea')!.value, 'what is being typed stays').to.equal('');
    });

    for (const [what, fields, html] of [
      ['a field of another name', { nonce: 'abc' }, ''],
      ['a frame', {}, '<iframe></iframe>'],
    ] as const) {
      it(`leaves sending a form with ${what} again to its commenter`, async () => {
        await open(fields, html);
        expect((await refusal(send('From the outbox', randomId(), nora, own))).code).to.equal('form-required');
        expect(posts()).to.equal(0);
        fill('By hand');
        double.atNextPost(lost);
        const error: unknown = await submit().catch((reason: unknown) => reason);
        expect(error, 'the outbox does not keep it').to.include({ code: 'outcome-unknown', isFinal: true });
      });
    }
  });

  for (const [way, options] of [
    ['the form', {}],
    ['REST', ELSEWHERE],
  ] as const) {
    describe(`by ${way}`, () => {
      beforeEach(() => start(options));

      it('shows a held comment to its writer, by its number', async () => {
        double.holds = true;
        const held = await send('Is it <em>good</em>?\nYes.');
        expect([held.status, held.own, held.id]).to.deep.equal(['pending', true, String(double.stored[0]!.id)]);
        expect(held.body.source).to.include('<em>good</em>');
        expect(await listAll(backend, thread)).to.deep.equal([]);
        expect((await refusal(backend.find(held.id))).code).to.equal('forbidden');
        double.stored[0]!.status = 'approved';
        expect((await backend.find(held.id)).status).to.equal('published');
        double.stored.pop();
        expect((await refusal(backend.find(held.id))).code).to.equal('not-found');
      });

      it('sends a rating along on the scale and by the name of the blog, and none where none was given', async () => {
        expect(backend.can.rating, 'nobody said that the blog keeps ratings').to.equal(false);
        backend = await connect({ ratingMeta: 'stars', ratingBest: 10 });
        expect(backend.can.rating).to.equal(true);
        const rate = (text: string, rating: Comment['rating']): Promise<Comment> =>
          backend.post({ thread, parentId: null, text, rating, viewer: nora, idempotencyKey: randomId() });
        const starsSent = (): unknown => {
          const { body } = double.asked.findLast(({ method }) => method === 'POST')!.init;
          if (typeof body !== 'string') return (body as URLSearchParams).get('stars') ?? undefined;
          const { stars, meta } = JSON.parse(body) as { stars?: number; meta?: unknown };
          // What guests may not write there, WordPress refuses after it has stored the comment.
          expect(meta).to.equal(undefined);
          return stars?.toString();
        };
        await rate('a', { value: 4.5, best: 5, raw: '4.5/5', kind: 'number' });
        expect(starsSent()).to.equal('9');
        await rate('b', { value: 67, raw: '67 %', kind: 'percent' });
        expect(starsSent()).to.equal('6.7');
        for (const value of [null, 'B+']) {
          await rate(`c ${value}`, { value, raw: 'B+', kind: 'grade' });
          expect(starsSent()).to.equal(undefined);
        }
        await send('d');
        expect(starsSent()).to.equal(undefined);
      });

      it('does not call published what the blog threw away', async () => {
        const outcome = await send('trashme').catch((error: { code: string }) => error);
        expect(outcome).to.deep.include(way === 'REST' ? { code: 'forbidden' } : { status: 'accepted' });
      });

      it('says why it was refused', async () => {
        await send('twice');
        expect((await refusal(send('twice'))).code).to.equal('duplicate');
        double.isClosed = true;
        expect((await refusal(send('late'))).code).to.equal('closed');
        expect(double.stored).to.have.length(1);
      });

      it('is the comment that another tab sent in the same words at the same time, where the blog keeps it once', async () => {
        const first = await send('The first.');
        const other = await send('twice');
        const known = { newest: first.id, others: [other.id] };
        const comment = { thread, parentId: null, text: 'twice', viewer: nora, idempotencyKey: randomId(), known };
        expect((await backend.post(comment)).id).to.equal(other.id);
        expect(double.stored).to.have.length(2);
      });

      it('is not called refused where the browser repeated its request, and the blog refused the second one', async () => {
        const refused = '<!doctype html><title>Forbidden</title><p>Sorry.</p>';
        double.atNextPost((answer) => (answer(), new Response(refused, { status: 403 })));
        const comment = await send('Cut off, and repeated');
        expect([comment.status, comment.id]).to.deep.equal(['published', String(double.stored[0]!.id)]);
      });

      it('finds a comment that was stored though no answer came, and sends nothing again', async () => {
        double.atNextPost((answer) => (answer(), lost()));
        const comment = await send('Did it arrive?');
        expect([comment.status, comment.own]).to.deep.equal(['published', true]);
        expect(posts()).to.equal(1);
      });

      it('takes no stranger’s comment for that of a commenter who proved an account elsewhere', async () => {
        double.holds = true;
        double.atNextPost(async (answer) => {
          answer();
          double.holds = false;
          await send('Another opinion', randomId(), { ...nora, name: 'Zoë' }, await connect());
          return lost();
        });
        expect((await refusal(send('Held', randomId(), proven))).code).to.equal('outcome-unknown');
        expect(double.stored.map(({ name }) => name)).to.deep.equal([nora.name, 'Zoë']);
      });

      it('does not know what became of one that is nowhere to be seen', async () => {
        double.atNextPost(lost);
        expect((await refusal(send('Did it arrive?'))).code).to.equal('outcome-unknown');
        expect(double.stored).to.have.length(0);
      });

      it('looks before it sends again, and sends what did not arrive', async () => {
        const key = randomId();
        double.atNextPost(lost);
        await refusal(send('again', key));
        const before = double.asked.length;
        expect((await send('again', key)).status).to.equal('published');
        expect(double.asked[before]!.method).to.equal('GET');
        expect(double.stored).to.have.length(1);
      });

      it('knows after a reload what was sent before it', async () => {
        const key = randomId();
        double.atNextPost((answer) => {
          const { signal } = double.asked.at(-1)!.init;
          answer();
          return new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)));
        });
        const controller = new AbortController();
        const sending = backend
          .post({ thread, parentId: null, text: 'before', viewer: nora, idempotencyKey: key }, controller.signal)
          .catch((error: unknown) => error);
        while (posts() === 0) await new Promise((resolve) => setTimeout(resolve));
        const reason = new Error('the page is reloaded');
        controller.abort(reason);
        expect(await sending).to.equal(reason);
        const comment = await send('before', key, nora, await connect());
        expect(comment.id).to.equal(String(double.stored[0]!.id));
        expect(posts()).to.equal(1);
      });

      it('takes a second refusal of what was sent unanswered for a sign that it is stored, and says no more', async () => {
        const key = randomId();
        double.holds = true;
        double.atNextPost((answer) => (answer(), lost()));
        expect((await refusal(send('held', key))).code).to.equal('outcome-unknown');
        const held = await send('held', key);
        expect([held.status, held.id]).to.deep.equal(['accepted', `held-${key}`]);
        expect(double.stored).to.have.length(1);
      });

      it('takes another’s same words for another’s', async () => {
        await send('Same here.', randomId(), { ...nora, name: 'Zoë' });
        double.atNextPost(lost);
        expect((await refusal(send('Same here.'))).code).to.equal('outcome-unknown');
      });

      it('knows that nothing was stored where the server says so', async () => {
        const key = randomId();
        double.atNextPost(() => replay(recordings['post-503']!));
        expect((await refusal(send('x', key))).code).to.equal('unavailable');
        expect((await send('x', key)).status).to.equal('published');
        expect(double.stored).to.have.length(1);
      });

      it('does not trust a server that breaks while it stores', async () => {
        for (const status of [500, 502, 504]) {
          double.atNextPost((answer) => (answer(), new Response('<h1>Fatal error</h1>', { status })));
          expect((await send(`text ${status}`)).status).to.equal('published');
        }
        expect(posts()).to.equal(3);
      });

      it('does not wait for a server without end', async () => {
        backend = await connect({ timeout: 30 });
        double.atNextPost(() => new Promise(() => undefined));
        const aborting = double.fetch;
        backend = await connect({
          timeout: 30,
          fetch: (input, init) =>
            new Promise((resolve, reject) => {
              init?.signal?.addEventListener('abort', () => reject(init.signal!.reason));
              aborting(input, init).then(resolve, reject);
            }),
        });
        expect((await refusal(send('x'))).code).to.equal('outcome-unknown');
      });

      it('sends nothing where the browser knows that there is no network', async () => {
        Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
        try {
          expect((await refusal(send('x'))).code).to.equal('offline');
        } finally {
          Reflect.deleteProperty(navigator, 'onLine');
        }
        expect(posts()).to.equal(0);
      });
    });
  }

  describe('by the form', () => {
    beforeEach(() => start());

    /** The next comment is answered with a recorded page. */
    const answerWith = (name: string): void => double.atNextPost(() => replay(recordings[name]!));

    it('says which field a page of an error is about', async () => {
      answerWith('form-missing');
      expect(await refusal(send('x', randomId(), { ...nora, email: 'a@b.test' }))).to.deep.equal({
        code: 'invalid',
        field: 'email',
      });
      double.atNextPost(() => replay(recordings['form-empty']!));
      const error = await send('é'.repeat(40_000)).catch((reason: unknown) => reason);
      expect(error).to.include({ code: 'too-long', field: 'text' });
      expect(error)
        .to.have.property('serverMessage')
        .that.matches(/^Error: Please type your comment text\.$/i);
    });

    it('says when to try again', async () => {
      answerWith('form-flood');
      const error = await send('x').catch((reason: unknown) => reason as { code: string; retryAt: number });
      expect(error).to.have.property('code', 'rate-limited');
      expect((error as { retryAt: number }).retryAt).to.be.above(Date.now() + 10_000);
    });

    it('says with the blog’s words what cannot be answered', async () => {
      const reply = backend.post({ thread, parentId: '999', text: 'x', viewer: nora, idempotencyKey: randomId() });
      const error = await reply.catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'forbidden');
      expect(error).to.have.property('serverMessage').that.is.a('string');
    });

    it('takes an empty answer for the sign of a post that is not there', async () => {
      double.atNextPost(() => new Response('', { status: 200 }));
      expect((await refusal(send('x'))).code).to.equal('not-found');
    });

    it('understands errors as JSON too', async () => {
      const body = {
        code: 'wp_die',
        message: '<strong>Error</strong>: Sorry, comments are closed.',
        data: { status: 403 },
      };
      double.atNextPost(() => Response.json(body, { status: 403 }));
      const error = await send('x').catch((reason: unknown) => reason);
      expect(error).to.deep.include({ code: 'forbidden', serverMessage: 'Error: Sorry, comments are closed.' });
    });

    /** The next comment is answered by leading elsewhere, before or after it is stored. */
    const leadTo = (path: string, isStored: boolean): void =>
      double.atNextPost((answer) => {
        if (isStored) answer();
        const page = new Response('<!doctype html><h1>Elsewhere</h1>');
        const url = { value: new URL(path, double.site).href };
        return Object.defineProperties(page, { url, redirected: { value: true } });
      });

    it('finds the comment also where a plugin leads elsewhere', async () => {
      for (const path of ['thanks/', 'wp-login.php?redirect_to=wp-admin', '?p=101&unapproved=7']) {
        leadTo(path, true);
        const words = `before ${path}`;
        expect((await send(words)).id, path).to.equal(String(double.stored.at(-1)!.id));
      }
      expect(posts()).to.equal(3);
    });

    it('does not take it for stored that it is led elsewhere', async () => {
      for (const path of ['thanks/', 'wp-login.php', '?p=101&unapproved=7', 'wp-comments-post.php?_=another']) {
        const key = randomId();
        leadTo(path, false);
        expect((await refusal(send(path, key))).code, path).to.equal('outcome-unknown');
        expect((await send(path, key)).status, path).to.equal('published');
      }
      expect(double.stored).to.have.length(4);
    });

    it('learns of a held comment behind a plugin’s page when it is sent again, and it is stored once', async () => {
      const key = randomId();
      double.holds = true;
      leadTo('thanks/', true);
      expect((await refusal(send('held', key))).code).to.equal('outcome-unknown');
      expect((await send('held', key)).status).to.equal('accepted');
      expect(double.stored).to.have.length(1);
    });

    it('says that the password of the post is wanted, and what was sent before is still looked for', async () => {
      double.isLocked = true;
      expect((await refusal(send('x'))).code).to.equal('password-required');
      expect((await refusal(listAll(backend, thread))).code).to.equal('password-required');
      double.isLocked = false;
      const key = randomId();
      double.atNextPost((answer) => {
        answer();
        double.isLocked = true;
        throw new TypeError('Failed to fetch');
      });
      expect((await refusal(send('y', key))).code).to.equal('password-required');
      double.isLocked = false;
      expect((await send('y', key)).id).to.equal(String(double.stored[0]!.id));
      expect(double.stored).to.have.length(1);
    });
  });
});
