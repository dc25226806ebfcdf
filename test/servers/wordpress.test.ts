import { expect, waitUntil } from '@open-wc/testing';
import { WordPressBackend } from '../../src/comments/backends/wordpress/wordpress.js';
import { buildTree, flattenTree } from '../../src/comments/store/comment-tree.js';
import { ThreadState } from '../../src/comments/store/thread-state.js';
import type { Viewer } from '../../src/model/viewer.js';
import { randomId } from '../../src/platform/random-id.js';
import { listAll, nora, refusal, say } from '../comments/backend-contract.js';
import {
  type Account,
  asAccount,
  type Environment,
  environment,
  newPost,
  setOption,
  signIn,
  signOut,
} from './real-wordpress.js';

/* Against the WordPress that `npm run test:servers` starts. The page of the tests is on its site, at another port it is not. */

let server: Environment;
before(async function () {
  this.timeout(60_000);
  server = await environment();
  await setOption('film_review_guests', '1');
});

describe('a real WordPress', function () {
  this.timeout(30_000);
  let thread: string;
  let own: WordPressBackend;
  let elsewhere: WordPressBackend;
  beforeEach(async () => {
    thread = await newPost();
    own = await WordPressBackend.connect({ src: `${location.origin}/` });
    elsewhere = await WordPressBackend.connect({ src: server.url });
  });
  afterEach(async () => {
    await setOption('film_review_guests', '1');
    await setOption('comment_moderation', '0');
  });

  const both = (): readonly WordPressBackend[] => [own, elsewhere];

  it('gives a conversation of ten levels, whoever wrote it in whatever language', async () => {
    const comments = await listAll(own, server.posts.review.id);
    expect(comments).to.have.length(30);
    const roots = buildTree(comments);
    expect(roots).to.have.length(8);
    const depths = flattenTree(roots, { maxDepth: 100 }).map(({ depth }) => depth);
    expect(Math.max(...depths)).to.equal(10);
    expect(comments.map(({ author }) => author.name)).to.include.members([
      'Max & <Co>',
      'مريم السينما',
      '映画太郎',
      'Zoë Łuczak',
    ]);
    expect(comments.filter(({ byPostAuthor }) => byPostAuthor)).to.have.length(5);
  });

  it('gives 250 comments in three parts', async () => {
    const { id } = server.posts.busy;
    const first = await elsewhere.list({ thread: id, order: 'newest', limit: 100 });
    expect([first.items.length, first.total, first.cursor]).to.deep.equal([100, 250, '2']);
    const all = await listAll(elsewhere, id, { order: 'newest' });
    expect(new Set(all.map((comment) => comment.id)).size).to.equal(250);
    expect((await own.count([id, thread])).get(id)).to.equal(250);
  });

  it('says which post is closed', async () => {
    const query = { order: 'oldest', limit: 1 } as const;
    expect((await own.list({ thread: server.posts.closed.id, ...query })).closed).to.equal(true);
    expect((await own.list({ thread, ...query })).closed).to.equal(false);
    for (const backend of both())
      expect((await refusal(say(backend, server.posts.closed.id, 'late'))).code).to.equal('closed');
  });

  it('finds a post by its path', async () => {
    const page = await own.list({ thread: server.posts.review.path, order: 'oldest', limit: 1 });
    expect(page.total).to.equal(30);
  });

  it('keeps a name as it was typed, though the form stores it with entities', async () => {
    const viewer = { ...nora, name: 'Max & Co "the" O’Hara' };
    for (const [index, backend] of both().entries()) {
      const posted = await backend.post({
        thread,
        parentId: null,
        text: `by ${index}`,
        viewer,
        idempotencyKey: randomId(),
      });
      expect(posted.author.name).to.equal(viewer.name);
    }
  });

  it('holds a comment, which its writer sees, and a moderator lets through', async () => {
    for (const [index, backend] of both().entries()) {
      const held = await say(backend, thread, `holdme ${index}`);
      expect([held.status, held.own]).to.deep.equal(['pending', true]);
      expect((await refusal(backend.find(held.id))).code).to.equal('forbidden');
      await asAccount('moderator', 'POST', `wp/v2/comments/${held.id}`, { status: 'approved' });
      const found = await backend.find(held.id);
      expect([found.status, found.id]).to.deep.equal(['published', held.id]);
      await asAccount('moderator', 'DELETE', `wp/v2/comments/${held.id}?force=true`);
      expect((await refusal(backend.find(held.id))).code).to.equal('not-found');
    }
  });

  it('is not said to publish what it threw away', async () => {
    // The blog led on as it does with all that it stores, and shows it to nobody: more is not known.
    expect((await say(own, thread, 'trashme by the form')).status).to.equal('accepted');
    expect((await refusal(say(elsewhere, thread, 'trashme by REST'))).code).to.equal('forbidden');
    expect(await listAll(own, thread)).to.deep.equal([]);
  });

  it('takes words once', async () => {
    for (const [index, backend] of both().entries()) {
      await say(backend, thread, `twice ${index}`);
      expect((await refusal(say(backend, thread, `twice ${index}`))).code).to.equal('duplicate');
    }
  });

  it('wants a pause between two comments, and it is said how long', async () => {
    await setOption('film_review_flood', '1');
    try {
      await say(own, thread, 'first').catch(() => undefined); // the test before may have been less than 15 seconds ago
      for (const backend of both()) {
        const error = await say(backend, thread, `second ${randomId()}`).catch((reason: unknown) => reason);
        expect(error).to.have.property('code', 'rate-limited');
        expect(error).to.have.property('retryAt').that.is.above(Date.now());
        expect(error).to.have.property('serverMessage').that.is.a('string');
      }
    } finally {
      await setOption('film_review_flood', '0');
    }
  });

  it('answers a reply to what is not there', async () => {
    const reply = own.post({ thread, parentId: '999999', text: 'x', viewer: nora, idempotencyKey: randomId() });
    // Version 6.1 takes it, 7.1 does not: neither may break the page.
    const outcome = await reply.then(
      ({ parentId }) => parentId,
      ({ code }: { code: string }) => code,
    );
    expect(['999999', 'forbidden']).to.include(outcome);
  });

  it('says which field is wrong', async () => {
    const viewer = { ...nora, email: 'nobody@example' };
    for (const backend of both()) {
      const comment = { thread, parentId: null, text: 'x', viewer, idempotencyKey: randomId() };
      expect(await refusal(backend.post(comment))).to.deep.equal({
        code: 'invalid',
        field: 'email',
      });
    }
    for (const backend of both())
      expect(await refusal(say(backend, thread, 'é'.repeat(33_000)))).to.deep.equal({
        code: 'too-long',
        field: 'text',
      });
  });

  it('that is as it comes from the box refuses guests by REST, and takes them by the form', async () => {
    await setOption('film_review_guests', '0');
    expect((await refusal(say(elsewhere, thread, 'by REST'))).code).to.equal('guests-refused');
    expect((await say(own, thread, 'by the form')).status).to.equal('published');
  });

  it('that breaks after it stored a comment is asked whether it stands', async () => {
    await setOption('film_review_lose', '1');
    const comment = await say(own, thread, 'A plugin will fail.');
    expect(comment.status).to.equal('published');
    expect(await listAll(own, thread)).to.have.length(1);
  });

  it('whose plugin leads elsewhere is asked whether the comment stands', async () => {
    await setOption('film_review_lead', '/wp-login.php');
    try {
      expect((await say(own, thread, 'Led elsewhere.')).status).to.equal('published');
      await setOption('comment_moderation', '1');
      const comment = {
        thread,
        parentId: null,
        text: 'Held and led elsewhere.',
        viewer: nora,
        idempotencyKey: randomId(),
      };
      expect((await refusal(own.post(comment))).code).to.equal('outcome-unknown');
      // The blog has said that already, so it is stored.
      expect((await own.post(comment)).status).to.equal('accepted');
    } finally {
      await setOption('film_review_lead', '');
    }
  });

  it('that wants the password of a post says so, whatever is asked', async () => {
    thread = await newPost('admin', { password: 'sesame' });
    for (const backend of both()) {
      expect((await refusal(listAll(backend, thread))).code).to.equal('password-required');
      expect((await refusal(say(backend, thread, 'x'))).code).to.equal('password-required');
    }
  });

  it('that says "not now" has stored nothing, and is asked again', async () => {
    await setOption('film_review_fail', '1');
    const comment = { thread, parentId: null, text: 'now?', viewer: nora, idempotencyKey: randomId() };
    expect((await refusal(elsewhere.post(comment))).code).to.equal('unavailable');
    expect((await elsewhere.post(comment)).status).to.equal('published');
    expect(await listAll(own, thread)).to.have.length(1);
  });

  it('keeps a guest’s rating with the comment, by the form and by REST', async () => {
    const rating = { value: 9, best: 10, raw: '9/10', kind: 'number' } as const;
    for (const src of [`${location.origin}/`, server.url]) {
      const backend = await WordPressBackend.connect({ src, ratingBest: '5' });
      const posted = await say(backend, thread, `Rated by ${src}`, { rating });
      expect(posted.rating, src).to.deep.equal({ value: 4.5, best: 5, raw: '4.5/5', kind: 'number' });
      expect((await say(backend, thread, `Not rated by ${src}`)).rating, src).to.equal(undefined);
    }
    const ratings = (await listAll(own, thread)).map((comment) => comment.rating?.value);
    expect(ratings).to.have.members([4.5, undefined, 4.5, undefined]);
  });

  it('keeps nothing that could run', async () => {
    const { id } = await say(own, thread, '<img src=x onerror=alert(1)><script>alert(2)</script> <em>fine</em>');
    const { body } = await own.find(id);
    expect(body.source)
      .to.include('<em>fine</em>')
      .and.not.match(/<(?:img|script)/);
  });
});

describe('a real WordPress, for somebody who is signed in', function () {
  this.timeout(30_000);
  let link: HTMLLinkElement;
  let thread: string;
  beforeEach(() => {
    link = Object.assign(document.createElement('link'), { rel: 'https://api.w.org/', href: '/wp-json/' });
    document.head.append(link);
  });
  afterEach(async () => {
    link.remove();
    document.body.className = '';
    await signOut();
  });

  async function connectAs(account: Account, author: Account = 'reviewer'): Promise<WordPressBackend> {
    thread = await newPost(author);
    await signIn(account);
    document.body.classList.add(`postid-${thread}`);
    return WordPressBackend.connect();
  }

  it('knows a member, who comments without a name and may change nothing', async () => {
    const backend = await connectAs('member');
    expect(backend.viewer).to.include({ kind: 'signed-in', name: 'Iris Frame' });
    expect([backend.thread, backend.can.edit, backend.can.required]).to.deep.equal([thread, false, []]);
    const posted = await backend.post({
      thread,
      parentId: null,
      text: 'As a member.',
      viewer: backend.viewer!,
      idempotencyKey: randomId(),
    });
    expect([posted.status, posted.author.name, posted.own]).to.deep.equal(['published', 'Iris Frame', true]);
    expect((await listAll(backend, thread))[0]!.own).to.equal(true);
    expect((await refusal(backend.edit(posted.id, 'x'))).code).to.equal('forbidden');
    expect((await refusal(backend.remove(posted.id))).code).to.equal('forbidden');
  });

  it('lets a post’s author and a moderator change and remove comments', async () => {
    for (const account of ['reviewer', 'moderator'] as const) {
      const backend = await connectAs(account);
      expect([backend.can.edit, backend.can.remove]).to.deep.equal([true, true]);
      const guest = await WordPressBackend.connect({ src: server.url });
      const { id } = await say(guest, thread, `Written before ${account}.`);
      const edited = await backend.edit(id, 'Edited, 1 < 2.');
      expect(edited.body.source).to.include('Edited, 1 &lt; 2.');
      await backend.remove(id);
      await backend.remove(id); // gone already, which is what was wanted
      expect(await listAll(backend, thread)).to.deep.equal([]);
      document.body.className = '';
      await signOut();
    }
  });

  it('lets nobody change comments on the post of another author', async () => {
    const backend = await connectAs('reviewer', 'admin');
    expect(backend.can.edit).to.equal(false);
  });

  it('renews a nonce that is too old', async () => {
    Object.assign(window, { wpApiSettings: { root: `${location.origin}/wp-json/`, nonce: '0123456789' } });
    try {
      const backend = await connectAs('member');
      expect(backend.viewer?.name).to.equal('Iris Frame');
    } finally {
      Reflect.deleteProperty(window, 'wpApiSettings');
    }
  });

  it('gets no comment of a member who is gone, nor of a guest, from the browser of another account', async () => {
    const backend = await connectAs('member');
    const member = backend.viewer!;
    const texts = ['Iris wrote this.', 'A guest wrote this.', 'Max wrote this.'];
    const leaveWaiting = (viewer: Viewer, text: string) => {
      const entry = { thread, parentId: null, text, viewer, idempotencyKey: text, state: 'waiting', attempts: 1 };
      localStorage.setItem(
        `film-review-outbox:${JSON.stringify(thread)}${text}`,
        JSON.stringify({ ...entry, time: Date.now(), retryAt: 0, reason: 'offline', isUncertain: false }),
      );
    };
    leaveWaiting(member, texts[0]!);
    leaveWaiting(nora, texts[1]!);
    await signOut();
    await signIn('moderator');
    // The page still knows the member: another tab changed the cookies.
    const state = new ThreadState({ backend, thread, storage: () => localStorage });
    try {
      await state.load();
      const waits = () => state.snapshot.comments.filter(({ status }) => status === 'failed');
      await waitUntil(
        () => [...state.snapshot.pending.values()].filter(({ waitsFor }) => waitsFor).length === 2,
        'both wait',
      );
      expect(waits().map(({ body }) => body.source)).to.have.members(texts.slice(0, 2));
      expect(state.viewer?.name).to.equal('Max Cutter');
      const comment = { thread, parentId: null, text: texts[2]!, viewer: state.viewer!, idempotencyKey: randomId() };
      await state.post(comment);
      const guest = await WordPressBackend.connect({ src: server.url });
      const stored = async () =>
        (await listAll(guest, thread)).map(({ author, body }) => [author.name, body.source.replace(/<[^>]+>|\n/g, '')]);
      expect(await stored()).to.deep.equal([['Max Cutter', texts[2]]]);
      await signOut();
      await state.who();
      await waitUntil(() => state.snapshot.pending.size === 1);
      await signIn('member');
      await state.who();
      await waitUntil(() => state.snapshot.pending.size === 0);
      expect(await stored()).to.have.deep.members([
        ['Max Cutter', texts[2]],
        ['Nora', texts[1]],
        ['Iris Frame', texts[0]],
      ]);
    } finally {
      state.dispose();
    }
  });

  it('takes a reader for a guest whose sign-in is over', async () => {
    document.body.classList.add('logged-in');
    const backend = await WordPressBackend.connect();
    expect(backend.viewer?.name).to.equal(undefined);
    expect(backend.can.required).to.deep.equal(['name', 'email']);
  });
});
