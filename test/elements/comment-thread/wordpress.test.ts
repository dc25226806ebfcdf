import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import type { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import type { FilmReviewElement } from '../../../src/elements/film-review/film-review.js';
import { randomId } from '../../../src/platform/random-id.js';
import { nora } from '../../comments/backend-contract.js';
import { loadRecordings } from '../../comments/backends/wordpress/recordings.js';
import { type DoubleOptions, WordPressDouble } from '../../comments/backends/wordpress/wordpress-double.js';
import { forgetKept } from '../../support/kept.js';
import { typeInto } from '../../support/typing.js';
import '../../../src/elements/film-review/define.js';

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
  afterEach(async () => {
    link.remove();
    window.fetch = realFetch;
    await forgetKept();
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
  const loaded = (thread: CommentThreadElement) =>
    waitUntil(() => thread.state?.snapshot.status === 'ready', 'it is not loaded', { timeout: 8_000 });

  it('is the blog’s own, without being told', async () => {
    await blog();
    const thread = await review();
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

  it('has the theme’s heading, also one in a box, directly above the comments', async () => {
    await blog();
    const element = await fixture<FilmReviewElement>(
      html`<film-review
        ><h1>Her (2014)</h1>
        <p>Starring: Amy Adams</p>
        <div class="title-wrapper"><h3>2 thoughts on “Her (2014)”</h3></div>
        ${theme()}</film-review
      >`,
    );
    const thread = element.querySelector('comment-thread')!;
    await loaded(thread);
    const headings = [...element.querySelectorAll('h3'), thread.shadowRoot!.querySelector('[part=heading]')!];
    expect(headings.map((heading) => heading.checkVisibility())).to.deep.equal([true, false]);
    const list = thread.querySelector('.film-comments')!;
    const gap = list.getBoundingClientRect().top - headings[0]!.getBoundingClientRect().bottom;
    expect(gap).to.be.below(40);
    expect(headings[0]!.getBoundingClientRect().top).to.be.below(thread.getBoundingClientRect().top + 40);
  });

  it('sends to the blog’s form', async () => {
    await blog();
    const thread = await review();
    await loaded(thread);
    await thread.state!.post({
      thread: '101',
      parentId: null,
      text: 'And now.',
      viewer: nora,
      idempotencyKey: randomId(),
    });
    expect(double.stored.at(-1)).to.include({ text: 'And now.', name: 'Nora', post: Number(post) });
  });

  it('is the blog’s own around its comments alone, too', async () => {
    await blog();
    const thread = await fixture<CommentThreadElement>(html`<comment-thread>${theme()}</comment-thread>`);
    await loaded(thread);
    expect([thread.state!.thread, thread.state!.snapshot.can.storage]).to.deep.equal([post, 'server']);
  });

  describe('sends by the REST interface where a source in the page says post="rest"', () => {
    const spellings = {
      'a <comment-source>': html`<comment-source post="rest"></comment-source>`,
      'the class spelling': html`<div class="comment-source" data-backend="wordpress" data-post="rest"></div>`,
    };
    for (const [spelling, source] of Object.entries(spellings)) {
      it(`by ${spelling}`, async () => {
        await blog({ takesGuestsByRest: true });
        const thread = await fixture<CommentThreadElement>(html`<comment-thread>${source}${theme()}</comment-thread>`);
        await loaded(thread);
        const comment = { thread: '101', parentId: null, text: 'And now.', viewer: nora, idempotencyKey: randomId() };
        await thread.state!.post(comment);
        expect(double.asked.findLast(({ method }) => method === 'POST')!.url.pathname).to.match(/\/wp\/v2\/comments$/);
      });
    }
  });

  it('asks for a rating where a source in the page says on which scale the blog keeps it', async () => {
    await blog();
    const source = html`<comment-source rating-best="5"></comment-source>`;
    const thread = await fixture<CommentThreadElement>(html`<comment-thread>${source}${theme()}</comment-thread>`);
    await loaded(thread);
    expect(thread.state!.snapshot.can.rating).to.equal(true);
    expect(thread.querySelector('comment-source')!.checkVisibility()).to.equal(false);
  });

  it('has the comment system that is named', async () => {
    await blog();
    const thread = await fixture<CommentThreadElement>(
      html`<comment-thread backend="memory">${theme()}</comment-thread>`,
    );
    await loaded(thread);
    expect(thread.state!.snapshot.can.storage).to.equal('page');
  });

  const alone = async (site?: string): Promise<FilmReviewElement> =>
    fixture<FilmReviewElement>(
      html`<film-review
        ><h1>Her (2014)</h1>
        <p>Starring: Amy Adams</p>
        <p>The review.</p>
        ${theme(site)}</film-review
      >`,
    );

  it('is left to a saved copy of the page, whose blog is elsewhere', async () => {
    await blog();
    link.href = 'https://blog.example.test/wp-json/';
    const element = await alone('https://blog.example.test/');
    expect(element.querySelector('film-heading')).to.exist;
    expect(element.querySelector('comment-thread, comment-form')).not.to.exist;
    expect(element.querySelector('#commentform')!.checkVisibility()).to.equal(true);
  });

  it('is left to a page that tells of no way to read what its form took', async () => {
    await blog();
    link.rel = 'preload';
    const element = await alone();
    expect(element.querySelector('comment-thread, comment-form')).not.to.exist;
    expect(element.querySelector('#commentform')!.checkVisibility()).to.equal(true);
    const thread = await fixture<CommentThreadElement>(html`<comment-thread>${theme()}</comment-thread>`);
    expect(thread.querySelector('#commentform, .comment-list')!.checkVisibility()).to.equal(true);
    expect(thread.querySelector('comment-form')).not.to.exist;
  });

  it('gives way to a frame that the page puts in later, and keeps what was typed as a draft', async () => {
    await blog();
    const thread = await fixture<CommentThreadElement>(
      html`<comment-thread backend="wordpress" thread=${post}></comment-thread>`,
    );
    await loaded(thread);
    await waitUntil(() => thread.querySelector('comment-form textarea'));
    await typeInto(thread.querySelector('textarea')!, 'Begun in ours');
    const late = document.createElement('div');
    late.innerHTML =
      '<form id="commentform" class="comment-form"><iframe title="Comment form" srcdoc="<textarea></textarea>"></iframe></form>';
    thread.after(late);
    await waitUntil(() => !thread.querySelector('comment-form'));
    expect(late.querySelector('iframe')!.checkVisibility()).to.equal(true);
    expect(Object.values(localStorage).join()).to.include('Begun in ours');
    late.remove();
  });

  for (const [status, code] of [
    [401, 'rest_forbidden'],
    [403, 'rest_forbidden'],
    [404, 'rest_forbidden'],
    [404, 'rest_no_route'],
  ] as const) {
    it(`says nothing of a blog whose interface is closed to guests (${status} ${code}): what the theme printed is there`, async () => {
      await blog();
      window.fetch = () => Promise.resolve(Response.json({ code }, { status }));
      const thread = await review();
      await waitUntil(() => thread.state?.snapshot.status === 'error', 'failed');
      expect(thread.shadowRoot!.querySelector('[role="alert"]')?.textContent).to.equal(undefined);
      expect(thread.state!.snapshot.comments).to.have.length(2);
    });
  }

  it('has the form that the page puts in later, with what was typed into ours', async () => {
    await blog();
    const thread = await fixture<CommentThreadElement>(
      html`<comment-thread backend="wordpress" thread=${post}></comment-thread>`,
    );
    await loaded(thread);
    await waitUntil(() => thread.querySelector('comment-form textarea'));
    await typeInto(thread.querySelector('textarea')!, 'Begun in ours');
    const late = document.createElement('div');
    render(theme(), late);
    thread.after(late.querySelector('form')!);
    const own = () => document.querySelector<HTMLTextAreaElement>('#commentform textarea');
    await waitUntil(() => own()?.value === 'Begun in ours');
    expect(thread.querySelector('comment-form')).not.to.exist;
    expect(document.querySelectorAll('#commentform ~ comment-form')).to.have.length(1);
    own()!.form!.remove();
  });

  it('says so where the blog cannot be asked, and keeps what the theme printed', async () => {
    await blog();
    window.fetch = () => Promise.resolve(new Response('<!doctype html>', { status: 500 }));
    const thread = await review();
    await waitUntil(() => thread.state?.snapshot.status === 'error', 'failed');
    expect(thread.shadowRoot!.querySelector('[role="alert"]')!.textContent).to.include(
      'We couldn’t load the comments.',
    );
    expect(thread.state!.snapshot.comments).to.have.length(2);
  });
});
