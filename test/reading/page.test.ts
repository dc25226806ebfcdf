import { expect } from '@open-wc/testing';
import { type Field, type Reading, readReview, readReviewHtml } from '../../src/reading/index.js';
import { page, seedPage } from './seed-page.js';

const valueOf = ({ found }: Reading, field: Field): string | undefined => {
  const span = found.get(field)?.value;
  if (!span) return undefined;
  const range = document.createRange();
  range.setStart(span.start.node, span.start.offset);
  range.setEnd(span.end.node, span.end.offset);
  return range.toString();
};
const tags = ({ found }: Reading, field: Field): string[] =>
  (found.get(field)?.nodes ?? []).map((node) => (node as Element).localName ?? '#text');

describe('readReview on an untouched post', () => {
  it('reads the title and the year of the heading', () => {
    const { film } = readReview(page(seedPage)).review;
    expect(film.title).to.equal('HER');
    expect(film.year).to.equal(2014);
  });

  it('reads a cast in which an exclamation mark stands for a comma', () => {
    const { film } = readReview(page(seedPage)).review;
    expect(film.cast.map(({ name }) => name)).to.deep.equal([
      'Joaquin Phoenix',
      'Scarlett Johansson',
      'Amy Adams',
      'Chris Pratt',
      'Olivia Wilde',
      'Bill Hader',
      'Kristen Wiig',
    ]);
  });

  it('reads a rating in the author’s own unit, without a scale that nobody stated', () => {
    const { rating } = readReview(page(seedPage)).review;
    expect(rating).to.deep.equal({ value: 4.5, unit: 'clappers', raw: '4.5 clappers', kind: 'number' });
  });

  it('reads director, synopsis and author', () => {
    const { film, author } = readReview(page(seedPage)).review;
    expect(film.directors).to.deep.equal([{ name: 'Spike Jonze' }]);
    expect(film.synopsis).to.equal('A man who writes letters for others grows fond of the voice in his computer.');
    expect(author).to.deep.equal({ name: 'thomasjford' });
  });

  it('points at the characters of each value', () => {
    const reading = readReview(page(seedPage));
    expect(valueOf(reading, 'title')).to.equal('HER');
    expect(valueOf(reading, 'year')).to.equal('2014');
    expect(valueOf(reading, 'directors')).to.equal('Spike Jonze');
    expect(valueOf(reading, 'rating')).to.equal('4.5 clappers');
    expect(valueOf(reading, 'synopsis')).to.equal(reading.review.film.synopsis);
  });

  it('takes for the body the author’s paragraphs, pictures and quotations, and nothing else', () => {
    const reading = readReview(page(seedPage));
    expect(tags(reading, 'body')).to.deep.equal(['p', 'figure', 'p', 'blockquote']);
    expect(reading.review.bodyText).to.match(/^I went in with high hopes[\s\S]*A line that stayed with me\.$/);
  });

  it('names the nodes of synopsis, author box, conversation and form', () => {
    const reading = readReview(page(seedPage));
    expect(tags(reading, 'synopsis')).to.deep.equal(['p']);
    expect(tags(reading, 'author')).to.deep.equal(['div']);
    expect(tags(reading, 'comments')).to.deep.equal(['h2', 'ol']);
    expect(tags(reading, 'commentForm')).to.deep.equal(['div']);
  });

  it('changes nothing in the document', () => {
    const root = page(seedPage);
    const before = root.innerHTML;
    readReview(root);
    expect(root.innerHTML).to.equal(before);
  });

  it('reads several labels in one paragraph, parted by line breaks', () => {
    const root = page(
      `<h1>Her (2014)</h1><p><strong>Starring:</strong> Amy Adams &amp; Rooney Mara<br>
      <b>Directed by</b>: Spike&nbsp;Jonze<br/>Running time: 126 mins<br>Now for the review itself, which is short.</p><p>Rating: 4/5</p>`,
    );
    const reading = readReview(root);
    const { film, rating } = reading.review;
    expect(film.cast.map(({ name }) => name)).to.deep.equal(['Amy Adams', 'Rooney Mara']);
    expect(film.directors.map(({ name }) => name)).to.deep.equal(['Spike Jonze']);
    expect(film.runtimeMinutes).to.equal(126);
    expect(rating?.best).to.equal(5);
    expect(valueOf(reading, 'cast')).to.equal('Amy Adams & Rooney Mara');
    expect(valueOf(reading, 'directors')?.replace('\u00a0', ' ')).to.equal('Spike Jonze');
    expect(tags(reading, 'body')).to.deep.equal(['#text']);
  });

  it('finds a value that is spread over inline elements', () => {
    const root = page('<h1>Her</h1><p>Director:   <a href="/s">Spike</a>\n <em>Jonze</em></p>');
    expect(valueOf(readReview(root), 'directors')?.replace(/\s+/g, ' ')).to.equal('Spike Jonze');
  });

  it('reads tables and definition lists', () => {
    const root = page(
      `<h1>Her</h1><table><tr><th>Director</th><td>Spike Jonze</td></tr></table><dl><dt>Starring</dt><dd>Amy Adams</dd></dl>`,
    );
    const { film } = readReview(root).review;
    expect(film.directors[0]?.name).to.equal('Spike Jonze');
    expect(film.cast[0]?.name).to.equal('Amy Adams');
  });

  it('reads what stands in elements of this library', () => {
    const { film, rating } = readReview(
      page(
        `<film-heading>Her (2014)</film-heading><cast-list>Amy Adams, Rooney Mara</cast-list><cast-list role-name="director">Spike Jonze</cast-list>
        <film-synopsis>A man and a voice.</film-synopsis><p>Prose.</p><clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating>`,
      ),
    ).review;
    expect(film).to.deep.include({ title: 'Her', year: 2014, synopsis: 'A man and a voice.' });
    expect(film.cast.map(({ name }) => name)).to.deep.equal(['Amy Adams', 'Rooney Mara']);
    expect(film.directors.map(({ name }) => name)).to.deep.equal(['Spike Jonze']);
    expect(rating).to.deep.include({ value: 4.5, best: 5, unit: 'clappers' });
  });

  it('does not read scripts, styles and templates', () => {
    const root = page(
      `<script>"Director: A Script"</script><style>/* Director: A Style */</style><template><p>Director: A Template</p></template>
      <noscript>Director: No Script</noscript><p>Just a walk in the park.</p>`,
    );
    expect([...readReview(root).found.keys()]).to.deep.equal([]);
  });

  it('says nothing about a page that is no review', () => {
    const reading = readReview(page('<p>We went to the sea.</p><p>It rained, and we had soup.</p>'));
    expect(reading.found.size).to.equal(0);
    expect(reading.commentCount).to.equal(null);
    expect(reading.review.bodyText).to.equal(undefined);
  });

  it('gives an author’s address only when it is one', () => {
    const author = (href: string) =>
      readReview(page(`<h1>Her</h1><p class="author"><a class="fn" href="${href}">Ann</a></p>`), {
        url: 'https://a.example/x',
      }).review.author;
    expect(author('/ann')).to.deep.equal({ name: 'Ann', url: 'https://a.example/ann' });
    expect(author('javascript:alert(1)')).to.deep.equal({ name: 'Ann' });
  });

  it('reads the source of a page with the browser’s parser', () => {
    const { review } = readReviewHtml(`<!doctype html><html lang="en-GB"><body>${seedPage}</body></html>`);
    expect(review.film.title).to.equal('HER');
    expect(review.language).to.equal('en-GB');
  });

  it('leaves menus and side bars of a whole page alone', () => {
    const { review } = readReviewHtml(
      `<nav>Gravity (2013)</nav><article class="hentry"><h1 class="entry-title">Her</h1><div class="entry-content"><p>Good.</p></div></article>
      <aside>Director: Someone Else</aside>`,
    );
    expect(review.film.title).to.equal('Her');
    expect(review.film.directors).to.deep.equal([]);
  });
});

describe('JSON-LD in the page', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Review',
    itemReviewed: { '@type': 'Movie', name: 'Her', director: { '@type': 'Person', name: 'Spike Jonze' } },
    reviewRating: { '@type': 'Rating', ratingValue: '4.5', bestRating: 5 },
    author: { '@type': 'Person', name: 'Thomas Ford' },
  };

  it('wins over what was read, and keeps where it stands', () => {
    const reading = readReview(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>${seedPage}`));
    expect(reading.review.film.title).to.equal('Her');
    expect(reading.review.film.cast).to.have.length(7);
    expect(reading.review.author?.name).to.equal('Thomas Ford');
    expect(reading.found.get('title')?.from).to.equal('json-ld');
    expect(valueOf(reading, 'title')).to.equal('HER');
  });

  it('does not take the author’s unit away', () => {
    const { rating } = readReview(
      page(`<script type="application/ld+json">${JSON.stringify(data)}</script>${seedPage}`),
    ).review;
    expect(rating).to.deep.include({ value: 4.5, best: 5, unit: 'clappers', raw: '4.5 clappers' });
  });

  it('is passed over when it is broken', () => {
    const { review } = readReview(page(`<script type="application/ld+json">{"@type": </script>${seedPage}`));
    expect(review.film.title).to.equal('HER');
  });
});
