import { expect } from '@open-wc/testing';
import { readReview, readReviewText } from '../../../../src/reading/index.js';
import { page, seedPage } from '../../seed-page.js';

const list = (items: string): HTMLElement => page(`<p>Director: Spike Jonze</p><ol class="commentlist">${items}</ol>`);

describe('comments of a page', () => {
  it('are counted', () => {
    const { comments, commentCount } = readReview(page(seedPage));
    expect(comments).to.have.length(8);
    expect(commentCount).to.equal(8);
  });

  it('keep their ids and answer the right comment', () => {
    const { comments } = readReview(page(seedPage));
    expect(comments.map(({ id, parentId }) => `${id}<${parentId}`)).to.include.members(['12<null', '13<12', '14<null']);
  });

  it('have a writer only where the page names one', () => {
    const { comments } = readReview(page(seedPage));
    expect(comments.map(({ author }) => author.name)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'rtimmorris',
      'movie2backup',
      undefined,
    ]);
    expect(comments[5]?.author.url).to.equal('https://rtimmorris.example/');
  });

  it('keep their markup and their date', () => {
    const { comments } = readReview(page(seedPage));
    expect(comments[1]?.body).to.deep.equal({ format: 'html', source: '<p>Nice review, <em>really</em>.</p>' });
    expect(comments[5]?.publishedAt).to.equal('2014-01-15T10:05:00+00:00');
    expect(comments[2]?.byPostAuthor).to.equal(true);
  });

  const replyLinks: Record<string, string> = {
    Astra: `<article id="comment-7"><div><b class="fn">Ann</b></div><section class="ast-comment-content comment"><p>One.</p>
      <div class="ast-comment-edit-reply-wrap"><a class="comment-reply-link" href="#respond">Reply</a></div></section></article>`,
    Divi: `<article class="comment-body"><div class="comment_postinfo"><span class="fn">Ann</span>
      <span class="comment_date">on February 10, 2018 at 9:00 am</span></div><div class="comment-content"><p>One.</p>
      <span class="reply-container"><a class="comment-reply-link" href="#respond">Reply</a></span></div></article>`,
    GeneratePress: `<article class="comment-body"><b class="fn">Ann</b><div class="comment-content" itemprop="text"><p>One.</p>
      <span class="reply"><a class="comment-reply-link" href="#respond">Reply</a></span></div></article>`,
  };

  for (const [theme, comment] of Object.entries(replyLinks)) {
    it(`are only what the commenter wrote, as ${theme} prints them`, () => {
      const { comments } = readReview(list(`<li class="comment" id="li-comment-7">${comment}</li>`));
      expect(comments.map(({ author, body }) => [author.name, body.source])).to.deep.equal([['Ann', '<p>One.</p>']]);
    });
  }

  it('have a date that follows "on"', () => {
    const { comments } = readReview(list(`<li class="comment" id="li-comment-7">${replyLinks.Divi}</li>`));
    expect(comments[0]?.publishedAt).to.equal('2018-02-10T09:00:00');
  });

  it('have the time of a <time> element, also where a link is around it', () => {
    const { comments } = readReview(
      list(`<li class="comment" id="comment-7"><div class="comment-body"><b class="fn">Ann</b>
        <a href="#comment-7"><time datetime="2026-02-01T10:00:00Z">1 February 2026</time></a><p>One.</p></div></li>`),
    );
    expect(comments[0]?.publishedAt).to.equal('2026-02-01T10:00:00Z');
  });

  it('are read from the markup of old themes', () => {
    const { comments } = readReview(
      list(`<li class="comment" id="comment-7"><div id="div-comment-7" class="comment-body"><div class="comment-author vcard">
        <cite class="fn">Ann</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="#comment-7">January 14, 2014 at 10:05 pm</a></div>
        <p>One.</p><p>Two.</p><div class="reply"><a>Reply</a></div></div>
        <ul class="children"><li class="comment" id="comment-8"><div class="comment-body"><p>Three.</p></div></li></ul></li>`),
    );
    expect(comments[0]).to.deep.equal({
      id: '7',
      parentId: null,
      author: { name: 'Ann' },
      body: { format: 'html', source: '<p>One.</p><p>Two.</p>' },
      status: 'published',
      kind: 'comment',
      publishedAt: '2014-01-14T22:05:00',
    });
    expect(comments[1]?.parentId).to.equal('7');
  });

  it('get an id by their place where the page gives none', () => {
    const { comments } = readReview(list('<li>One <b>bold</b> &lt;word&gt;</li><li>Two</li>'));
    expect(comments.map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect(comments[0]?.body.source).to.equal('One <b>bold</b> &lt;word>');
  });

  it('never share an id', () => {
    const { comments } = readReview(list('<li id="comment-2">a</li><li>b</li><li id="comment-2">c</li>'));
    expect(new Set(comments.map(({ id }) => id)).size).to.equal(3);
  });

  it('have a writer whose name is cut where nobody’s is so long', () => {
    const long = 'Ann '.repeat(100).trim();
    const { comments } = readReview(
      list(`<li><b class="fn">${long}</b></li><li><b class="fn">${long.slice(0, 250)}</b></li>`),
    );
    expect(comments[0]?.author.name).to.equal(`${long.slice(0, 249)}…`);
    expect(comments[1]?.author.name).to.equal(long.slice(0, 250).trim());
  });

  it('leave out an address that is no web address, and a date that is none', () => {
    const { comments } = readReview(
      list(
        `<li class="comment"><div class="comment-author"><a class="fn" href="javascript:alert(1)">Mal</a></div><time datetime="soon">soon</time><p>x</p></li>`,
      ),
    );
    expect(comments[0]?.author).to.deep.equal({ name: 'Mal' });
    expect(comments[0]).to.not.have.property('publishedAt');
  });

  it('do not rate the film', () => {
    expect(readReview(list('<li>5/5 from me!</li>')).review.rating).to.equal(undefined);
  });
});

describe('comments of a text', () => {
  const text = `Her (2014)

Directed by: Spike Jonze

It is good.

  1. Nice one.

    • Thank you!

  2. movie2backup

     I love it. 5/5
     And again.

Leave a Reply

  1. not a comment`;

  it('are nested as they are indented', () => {
    const { comments } = readReviewText(text);
    expect(comments.map(({ id, parentId }) => `${id}<${parentId}`)).to.deep.equal(['1<null', '2<1', '3<null']);
  });

  it('have the writer that stands on a line of its own', () => {
    const { comments } = readReviewText(text);
    expect(comments.map(({ author }) => author.name)).to.deep.equal([undefined, undefined, 'movie2backup']);
    expect(comments[2]?.body).to.deep.equal({ format: 'text', source: 'I love it. 5/5\n\nAnd again.' });
  });

  it('are no part of the review', () => {
    const { review } = readReviewText(text);
    expect(review.bodyText).to.equal('It is good.');
    expect(review.rating).to.equal(undefined);
  });

  it('can be none', () => {
    expect(readReviewText('Her (2014)\n\nDirector: A B\n\nNo comments:').commentCount).to.equal(0);
  });
});
