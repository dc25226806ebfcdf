import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/film-review/define.js';
import type { CommentThreadElement } from '../../src/elements/comment-thread/comment-thread.js';
import type { FilmReviewElement } from '../../src/elements/film-review/film-review.js';
import { randomId } from '../../src/comments/random-id.js';
import { nora } from '../comments/backend-contract.js';
import { loadRecordings } from '../comments/backends/wordpress/recordings.js';
import { WordPressDouble, type DoubleOptions } from '../comments/backends/wordpress/wordpress-double.js';

/* A page of a blog, as its theme prints it: which comment system the conversation has, without being told one. */

describe('a conversation on a WordPress page', () => {
  const { fetch: realFetch } = window;
  let double: WordPressDouble;
  let link: HTMLLinkElement;
  let post: string;

  async function blog(options: DoubleOptions = {}): Promise<void> {
    double = new WordPressDouble(await loadRecordings('7.1'), options);
    post = double.newPost();
    link = Object.assign(document.createElement('link'), { rel: 'https://api.w.org/', href: double.root });
    document.head.append(link);
    window.fetch = (input, init) =>
      String(input).startsWith(double.site) ? double.fetch(input, init) : realFetch(input, init);
    const body = new URLSearchParams({
      comment_post_ID: post,
      author: 'Annie',
      email: 'a@b.test',
      comment: 'From before.',
    });
    await double.fetch(`${double.site}wp-comments-post.php`, { method: 'POST', body });
    double.asked.length = 0;
  }
  afterEach(() => {
    link.remove();
    window.fetch = realFetch;
    localStorage.clear();
  });

  const theme = (site = double.site) => {
    const { id } = double.stored[0]!;
    return html`<ol class="comment-list">
        <li id="comment-${id}" class="comment">
          <article class="comment-body">
            <b class="fn">Annie</b>
            <div class="comment-content"><p>From before.</p></div>
          </article>
        </li>
        <li id="comment-9999" class="pingback">
          <article class="comment-body">
            <b class="fn">Blog</b>
            <div class="comment-content"><p>Mentioned.</p></div>
          </article>
        </li>
      </ol>
      <form action="${site}wp-comments-post.php" method="post" id="commentform">
        <textarea name="comment"></textarea><input name="author" required /><input name="email" />
        <input type="hidden" name="comment_post_ID" value=${post} /><input type="submit" name="submit" />
      </form>`;
  };
  const review = async (site?: string): Promise<CommentThreadElement> => {
    const element = await fixture<FilmReviewElement>(
      html`<film-review
        ><h1>Her (2014)</h1>
        <p>Starring: Amy Adams</p>
        <p>The review.</p>
        <p>4.5 clappers</p>
        ${theme(site)}</film-review
      >`,
    );
    return element.querySelector('comment-thread')!;
  };
  const loaded = (thread: CommentThreadElement) => waitUntil(() => thread.state?.snapshot.status === 'ready', 'loaded');

  it('is the blog’s own, without being told', async () => {
    await blog();
    const thread = await review();
    expect(thread.backend).to.equal('wordpress');
    await loaded(thread);
    expect(thread.state!.thread).to.equal(post);
    expect(thread.state!.snapshot.can.storage).to.equal('server');
  });

  it('asks for what the blog’s own form asks for', async () => {
    await blog();
    const thread = await review();
    await loaded(thread);
    expect(thread.state!.snapshot.can.required).to.deep.equal(['name']);
  });

  it('shows once what the theme printed and the blog gives, and what the theme alone knows', async () => {
    await blog();
    const thread = await review();
    await loaded(thread);
    const comments = thread.state!.snapshot.comments.map(({ id, kind }) => [id, kind]);
    expect(comments).to.deep.equal([
      [String(double.stored[0]!.id), 'comment'],
      ['9999', 'pingback'],
    ]);
  });

  it('sends to the blog’s form', async () => {
    await blog();
    const thread = await review();
    await loaded(thread);
    await thread.state!.post({ parentId: null, text: 'And now.' }, { viewer: nora, idempotencyKey: randomId() });
    expect(double.stored.at(-1)).to.include({ text: 'And now.', name: 'Nora', post: Number(post) });
  });

  it('is the blog’s own around its comments alone, too', async () => {
    await blog();
    const thread = await fixture<CommentThreadElement>(html`<comment-thread>${theme()}</comment-thread>`);
    await loaded(thread);
    expect([thread.state!.thread, thread.state!.snapshot.can.storage]).to.deep.equal([post, 'server']);
  });

  it('goes by REST where the page says so', async () => {
    await blog({ takesGuestsByRest: true });
    const thread = await fixture<CommentThreadElement>(html`<comment-thread post="rest">${theme()}</comment-thread>`);
    await loaded(thread);
    await thread.state!.post({ parentId: null, text: 'And now.' }, { viewer: nora, idempotencyKey: randomId() });
    expect(double.asked.findLast(({ method }) => method === 'POST')!.url.pathname).to.match(/\/wp\/v2\/comments$/);
  });

  it('has the comment system that is named', async () => {
    await blog();
    const thread = await fixture<CommentThreadElement>(
      html`<comment-thread backend="memory">${theme()}</comment-thread>`,
    );
    await loaded(thread);
    expect(thread.state!.snapshot.can.storage).to.equal('page');
  });

  it('on a saved copy, whose blog is elsewhere, is kept in this browser', async () => {
    await blog();
    const thread = await review('https://blog.example.test/');
    await loaded(thread);
    expect(thread.backend).to.equal(undefined);
    expect(thread.state!.snapshot.can.storage).to.equal('browser');
    expect(double.asked).to.deep.equal([]);
  });

  it('leaves a form alone that works, and tells of no way to read what it took', async () => {
    await blog();
    Object.assign(link, { rel: 'preload', as: 'style', href: '/wp-content/themes/clapper/style.css' });
    const element = await fixture<FilmReviewElement>(
      html`<film-review
        ><h1>Her (2014)</h1>
        <p>Starring: Amy Adams</p>
        <p>The review.</p>
        ${theme()}</film-review
      >`,
    );
    expect(element.querySelector('film-heading')).to.exist;
    expect(element.querySelector('comment-thread')).not.to.exist;
    expect(element.querySelector('#commentform')!.checkVisibility()).to.equal(true);
  });

  it('says so where the blog cannot be asked, and keeps what the theme printed', async () => {
    await blog();
    window.fetch = () => Promise.resolve(new Response('<!doctype html>', { status: 500 }));
    const thread = await review();
    await waitUntil(() => thread.state?.snapshot.status === 'error', 'failed');
    expect(thread.shadowRoot!.querySelector('[role="alert"]')!.textContent).to.include('could not be loaded');
    expect(thread.state!.snapshot.comments).to.have.length(2);
  });
});
