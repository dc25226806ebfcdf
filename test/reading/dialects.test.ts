import { expect } from '@open-wc/testing';
import { readReview, readReviewHtml } from '../../src/reading/index.js';
import { page } from './seed-page.js';

const url = 'https://blog.example/her/';
const read = (html: string) => readReview(page(html), { url });

describe('microdata', () => {
  const marked = `<div itemscope itemtype="https://schema.org/Review"><h1 itemprop="headline">A voice in the dark</h1>
    <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie"><span itemprop="name">Her</span>
      <span itemprop="director" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Spike Jonze</span></span>
      <meta itemprop="duration" content="PT2H6M"><link itemprop="sameAs" href="https://www.imdb.com/title/tt1798709/"></div>
    <span itemprop="author">Ann Bell</span><time itemprop="datePublished" datetime="2014-01-14">14 Jan</time>
    <p itemprop="reviewBody">Sad and funny.</p>
    <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue">4.5</span>/<span itemprop="bestRating">5</span></div></div>`;

  it('is read like JSON-LD', () => {
    const { film, rating, author, publishedAt, headline } = read(marked).review;
    expect(film.title).to.equal('Her');
    expect(film.directors).to.deep.equal([{ name: 'Spike Jonze' }]);
    expect(film.runtimeMinutes).to.equal(126);
    expect(film.sameAs).to.deep.equal(['https://www.imdb.com/title/tt1798709/']);
    expect(rating).to.deep.include({ value: 4.5, best: 5 });
    expect(author).to.deep.equal({ name: 'Ann Bell' });
    expect(publishedAt).to.equal('2014-01-14');
    expect(headline).to.equal('A voice in the dark');
  });

  it('of a film that has a review is read too', () => {
    const { film, rating } = read(
      `<div itemscope itemtype="http://schema.org/Movie"><h2 itemprop="name">Her</h2><div itemprop="review" itemscope itemtype="http://schema.org/Review">
        <p itemprop="reviewBody">Good.</p><div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="ratingValue" content="8"><meta itemprop="bestRating" content="10"></div></div></div>`,
    ).review;
    expect(film.title).to.equal('Her');
    expect(rating).to.deep.include({ value: 8, best: 10 });
  });

  it('gives the number of a rating block whose stars are rounded', () => {
    const { rating } = read(
      `<h1 class="entry-title">Her (2013)</h1><div class="entry-content"><p>Director: Spike Jonze</p><div class="wp-block-jetpack-rating-star">
        <figure><div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span aria-hidden="true">⭐⭐⭐⭐⭐</span>
        <span class="screen-reader-text">Rating: 4.5 out of 5.</span><meta itemprop="ratingValue" content="4.5"><meta itemprop="worstRating" content="0.5"><meta itemprop="bestRating" content="5"></div></figure></div></div>`,
    ).review;
    expect(rating).to.deep.include({ value: 4.5, best: 5 });
  });

  it('of what readers think is nobody’s rating', () => {
    const { rating } = read(
      `<h1>Her (2013)</h1><p>Director: Spike Jonze</p><div itemscope itemtype="https://schema.org/Movie"><meta itemprop="name" content="Her">
        <div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><meta itemprop="ratingValue" content="3"></div></div>`,
    ).review;
    expect(rating).to.equal(undefined);
  });
});

describe('microformats', () => {
  it('h-review is read', () => {
    const { film, rating, author, publishedAt } = read(
      `<article class="h-review"><h1 class="p-name">Why I liked <span class="p-item h-item"><a class="u-url p-name" href="https://letterboxd.com/film/her/">Her</a></span></h1>
        <a class="p-author h-card" href="/">Sam Poe</a> <time class="dt-published" datetime="2014-01-14">14 Jan</time>
        <p><data class="p-rating" value="4">good</data> of <data class="p-best" value="5">five</data></p></article>`,
    ).review;
    expect(film.title).to.equal('Her');
    expect(film.sameAs).to.deep.equal(['https://letterboxd.com/film/her']);
    expect(rating).to.deep.include({ value: 4, best: 5 });
    expect(author?.name).to.equal('Sam Poe');
    expect(publishedAt).to.equal('2014-01-14');
  });

  it('the classic hReview is read', () => {
    const { film, rating, author, headline } = read(
      `<div class="hreview"><span class="summary">A voice in the dark</span> <span class="item"><span class="fn">Her</span></span>
        <span class="reviewer vcard"><span class="fn">Sam Poe</span></span> <abbr class="dtreviewed" title="2014-01-14">Jan 14</abbr>
        <span class="rating"><span class="value">4</span> of <span class="best">5</span></span></div>`,
    ).review;
    expect(film.title).to.equal('Her');
    expect(rating).to.deep.include({ value: 4, best: 5 });
    expect(author?.name).to.equal('Sam Poe');
    expect(headline).to.equal('A voice in the dark');
  });
});

describe('pictures, videos and links', () => {
  const post = (html: string) =>
    read(`<h1 class="entry-title">Her (2013)</h1><div class="entry-content"><p>Director: Spike Jonze</p>${html}</div>`);

  it('a poster is known by its words', () => {
    const { film } = post(
      '<img src="/her.jpg" alt="Her poster" width="500" height="750"><img src="/me.jpg" alt="Me">',
    ).review;
    expect(film.poster).to.deep.equal({
      url: 'https://blog.example/her.jpg',
      alt: 'Her poster',
      width: 500,
      height: 750,
    });
  });

  it('a trailer is known by its words', () => {
    expect(
      post('<iframe src="https://www.youtube.com/embed/abc" title="Her – official trailer"></iframe>').review.film
        .trailer,
    ).to.equal('https://www.youtube.com/embed/abc');
    expect(
      post('<iframe src="https://www.youtube.com/embed/abc" title="My holiday"></iframe>').review.film.trailer,
    ).to.equal(undefined);
  });

  it('the film’s pages elsewhere are kept, unless there are two films', () => {
    const links = (...ids: string[]) =>
      post(ids.map((id) => `<a href="https://www.imdb.com/title/${id}/">more</a>`).join(' ')).review.film.sameAs;
    expect(links('tt1798709', 'tt1798709')).to.deep.equal(['https://www.imdb.com/title/tt1798709']);
    expect(links('tt1798709', 'tt0000002')).to.deep.equal([]);
  });

  it('stars that are a picture are read from its words', () => {
    expect(post('<img src="/4.png" alt="4 stars">').review.rating).to.deep.include({ value: 4, unit: 'stars' });
  });
});

describe('platforms', () => {
  it('a block theme of WordPress is read', () => {
    const { review, comments } = read(
      `<h1 class="wp-block-post-title">Her (2013)</h1><div class="wp-block-post-author__name">Ann Bell</div>
        <div class="wp-block-post-content"><p>Director: Spike Jonze</p><p>4 stars</p></div>
        <div class="wp-block-comments"><ol class="wp-block-comment-template"><li id="comment-7"><div class="wp-block-comment-author-name"><a href="https://kim.example/">Kim</a></div>
        <div class="wp-block-comment-date"><time datetime="2014-01-15T10:00:00+00:00">Jan 15</time></div><div class="wp-block-comment-content"><p>Yes.</p></div>
        <ol><li id="comment-8"><div class="wp-block-comment-author-name">Bo</div><div class="wp-block-comment-content"><p>No.</p></div></li></ol></li></ol></div>`,
    );
    expect(review.film.title).to.equal('Her');
    expect(review.film.directors).to.deep.equal([{ name: 'Spike Jonze' }]);
    expect(comments.map(({ id, parentId, author }) => [id, parentId, author.name])).to.deep.equal([
      ['7', null, 'Kim'],
      ['8', '7', 'Bo'],
    ]);
    expect(comments[0]?.body.source).to.equal('<p>Yes.</p>');
  });

  it('a post of Blogger is read', () => {
    const { review, comments } = read(
      `<h3 class="post-title entry-title">Her – 4/5</h3><div class="post-body entry-content">Director: Spike Jonze<br>Starring: Amy Adams<br><br>Good.</div>
        <div id="comments"><h4>2 comments:</h4><div class="comments-content"><ol><li class="comment" id="c1"><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://kim.example/">Kim</a></cite><span class="datetime"><a>January 15, 2014 at 10:00 AM</a></span></div>
        <p class="comment-content">Yes.</p></div><div class="comment-replies"><ol><li class="comment" id="c2"><div class="comment-header"><cite class="user">Bo</cite></div><p class="comment-content">No.</p></li></ol></div></li></ol></div></div>`,
    );
    expect(review.film).to.deep.include({
      title: 'Her',
      directors: [{ name: 'Spike Jonze' }],
      cast: [{ name: 'Amy Adams' }],
    });
    expect(review.rating).to.deep.include({ value: 4, best: 5 });
    expect(comments.map(({ parentId, author }) => [parentId, author.name])).to.deep.equal([
      [null, 'Kim'],
      ['1', 'Bo'],
    ]);
  });

  it('a post of Ghost is read, its writer too', () => {
    const { review } = readReviewHtml(
      `<html lang="en"><head><title>Past Lives</title><script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Article',
        publisher: { '@type': 'Organization', name: 'Second Reel' },
        author: { '@type': 'Person', name: 'Ines Lam', url: 'https://reel.example/author/ines/' },
        headline: 'Past Lives',
        datePublished: '2023-09-12T07:00:00.000Z',
      })}</script></head><body class="post-template"><main class="gh-main"><article class="gh-article post">
      <h1 class="gh-article-title">Past Lives (2023)</h1><section class="gh-content"><p>Director: Celine Song</p><p>Two people and a bar.</p>
      <p><strong>9 / 10</strong></p></section></article></main><aside><p>Barbie – 6/10</p></aside></body></html>`,
    );
    expect(review.film).to.deep.include({ title: 'Past Lives', year: 2023, directors: [{ name: 'Celine Song' }] });
    expect(review.author).to.deep.equal({ name: 'Ines Lam', url: 'https://reel.example/author/ines/' });
    expect(review.publishedAt).to.equal('2023-09-12T07:00:00Z');
    expect(review.rating).to.include({ value: 9, best: 10 });
  });

  it('a post of Squarespace is read', () => {
    const { review } = readReviewHtml(
      `<body><article class="BlogItem hentry"><h1 class="BlogItem-title entry-title">Nope</h1>
      <a class="Blog-meta-item Blog-meta-item--author" rel="author" href="/blog?author=5">Rob Teller</a>
      <div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content">
      <p style="white-space:pre-wrap;">Directed by Jordan Peele<br>Starring Daniel Kaluuya, Keke Palmer &amp; Steven Yeun<br>2022 | 130 minutes | R</p>
      <p>A cloud that does not move.</p></div></div><div class="sqs-block html-block"><p><strong>3½ out of 4 stars</strong></p></div></div></div></article>
      <nav class="BlogItem-pagination"><a href="/x">Lightyear – 2 out of 4 stars</a></nav></body>`,
    );
    expect(review.film).to.deep.include({
      title: 'Nope',
      year: 2022,
      runtimeMinutes: 130,
      certificate: 'R',
      directors: [{ name: 'Jordan Peele' }],
    });
    expect(review.author?.name).to.equal('Rob Teller');
    expect(review.rating).to.include({ value: 3.5, best: 4, unit: 'stars' });
  });

  it('a post whose title stands in the page’s title element alone is read', () => {
    const read = (title: string, body = '<p>Director: Ann Bell</p><p>Score: 4/5</p>') =>
      readReviewHtml(`<head><title>${title}</title></head><body>${body}</body>`).review.film;
    expect(read('Salt Road (2013) | Ann at the Cinema')).to.include({ title: 'Salt Road', year: 2013 });
    expect(read('Ann at the Cinema: Salt Road review').title).to.equal('Ann at the Cinema: Salt Road');
    expect(read('Salt Road – Ann at the Cinema', '<p>Director: Ann Bell</p><p>I liked Salt Road.</p>').title).to.equal(
      'Salt Road',
    );
    expect(read('Ann at the Cinema').title).to.equal('');
  });

  it('conversations of Blogger are read', () => {
    const { comments, commentCount } = readReviewHtml(
      `<h3 class="post-title entry-title">Her (2013)</h3><div class="post-body entry-content">4/5</div>
      <div class="comments" id="comments"><h4>2 comments:</h4><div class="comment-thread"><ol id="top-ra">
      <li class="comment" id="c101"><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://ann.example" rel="nofollow">Ann</a></cite></div><p class="comment-content">Lovely. 5/5</p></div>
      <div class="comment-replies"><ol><li class="comment" id="c102"><div class="comment-block"><div class="comment-header"><cite class="user blog-author">Otto</cite></div><p class="comment-content">Thank you</p></div></li></ol></div></li></ol></div></div>`,
    );
    expect(commentCount).to.equal(2);
    expect(comments.map(({ author, parentId }) => [author.name, parentId])).to.deep.equal([
      ['Ann', null],
      ['Otto', '101'],
    ]);
  });

  it('pingbacks are told from comments', () => {
    const { comments } = read(
      `<p>Director: Spike Jonze</p><ol class="commentlist"><li class="pingback" id="comment-3"><p>Pingback: <a href="https://other.example/">Other</a></p></li>
        <li class="comment" id="comment-4"><cite class="fn">Kim</cite><p>Yes.</p></li></ol>`,
    );
    expect(comments.map(({ kind }) => kind)).to.deep.equal(['pingback', 'comment']);
  });
});
