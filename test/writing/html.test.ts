import { expect } from '@open-wc/testing';
import type { Comment, Rating, Review } from '../../src/model/index.js';
import { emptyFilm } from '../../src/model/review.js';
import { readReviewHtml } from '../../src/reading/index.js';
import { tag } from '../../src/safety/prepared-markup.js';
import { htmlToText } from '../../src/writing/html-to-text.js';
import { toElements, toHtml } from '../../src/writing/index.js';

const her: Review = {
  film: { ...emptyFilm(), title: 'Her', year: 2014, directors: [{ name: 'Spike Jonze' }] },
  language: 'en',
};
const comment = (id: string, parentId: string | null, more: Partial<Comment> = {}): Comment => ({
  id,
  parentId,
  author: { name: `Writer ${id}` },
  body: { format: 'text', source: `Words ${id}` },
  status: 'published',
  kind: 'comment',
  ...more,
});
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const ratingOf = (rating: Rating) => parse(toHtml({ ...her, rating })).querySelector('[data-fact="rating"]')!;

describe('toHtml', () => {
  it('reads as lines with labels', () => {
    const text = parse(toHtml(her)).textContent.replace(/\s+/g, ' ').trim();
    expect(text).to.equal('Her (2014) Directed by: Spike Jonze');
  });

  it('says a bare number in words, with its scale', () => {
    const rating = ratingOf({ value: 4.5, best: 5, unit: 'clappers', raw: '4.5', kind: 'number' });
    expect(rating.textContent).to.equal('4.5 out of 5 clappers');
    expect(rating.className).to.equal('clapper-rating');
    expect(rating.getAttribute('data-value')).to.equal('4.5');
    expect(rating.getAttribute('data-max')).to.equal('5');
  });

  it('keeps the author’s own words', () => {
    expect(ratingOf({ value: 4.5, raw: 'four and a half clappers', kind: 'number' }).textContent).to.equal(
      'four and a half clappers',
    );
  });

  it('draws no rating that is not a number', () => {
    expect(ratingOf({ value: 'B+', raw: 'B+', kind: 'grade' }).className).to.equal('');
  });

  it('labels in the review’s language, or in one that is asked for', () => {
    expect(toHtml({ ...her, language: 'de-AT' })).to.include('Regie:');
    expect(toHtml(her, { language: 'ja' })).to.include('監督:');
    expect(toHtml(her, { language: 'tlh' })).to.include('Directed by:');
  });

  it('puts the heading where it is asked to', () => {
    expect(toHtml(her, { headingLevel: 1 })).to.include('<h1><span class="film-heading">');
    expect(toHtml(her, { headingLevel: 9 })).to.include('<h6>');
  });

  it('writes the conversation, nested, and only what is published', () => {
    const comments = [
      comment('1', null, { publishedAt: '2014-01-14T10:05:00Z' }),
      comment('2', '1', { author: { name: 'Bo', url: 'https://bo.example/' }, byPostAuthor: true }),
      comment('3', null, { status: 'pending' }),
      comment('4', '3', { author: {} }),
      comment('5', null, { kind: 'pingback' }),
    ];
    const reading = readReviewHtml(toHtml(her, { comments }));
    expect(reading.comments.map(({ id, parentId, kind }) => [id, parentId, kind])).to.deep.equal([
      ['1', null, 'comment'],
      ['2', '1', 'comment'],
      ['4', null, 'comment'],
      ['5', null, 'pingback'],
    ]);
    expect(reading.comments[0]!.publishedAt).to.equal('2014-01-14T10:05:00Z');
    expect(reading.comments[1]).to.deep.include({
      author: { name: 'Bo', url: 'https://bo.example/' },
      byPostAuthor: true,
    });
    expect(reading.comments[2]!.author).to.deep.equal({});
    expect(reading.review.film).to.deep.equal(her.film);
  });

  it('writes a stranger’s HTML as text', () => {
    const source = '<p>Hi <b>you</b> &amp; me</p><img src=x onerror=alert(1)><script>alert(2)</script><p>Bye';
    const body = parse(toHtml(her, { comments: [comment('1', null, { body: { format: 'html', source } })] }));
    expect([...body.querySelectorAll('.film-comment-body *')].map(({ outerHTML }) => outerHTML)).to.deep.equal([
      '<p>Hi you &amp; me</p>',
      '<p>Bye</p>',
    ]);
  });

  it('writes a chain of thousands of replies without going deeper and deeper', () => {
    const comments = Array.from({ length: 3000 }, (_, i) => comment(String(i + 1), i ? String(i) : null));
    const body = parse(toHtml(her, { comments }));
    expect(body.querySelectorAll('li[id^="comment-"]')).to.have.length(3000);
    expect(body.querySelectorAll('ol ol ol ol ol ol')).to.have.length(0);
  });
});

describe('toElements', () => {
  it('writes the elements with their words inside', () => {
    const rating: Rating = { value: 4, best: 5, raw: '4/5', kind: 'number' };
    const body = parse(toElements({ ...her, rating }));
    const text = (selector: string) => body.querySelector(selector)?.textContent;
    expect(text('film-review h2 > film-heading')).to.equal('Her (2014)');
    expect(text('film-review cast-list[role-name="director"]')).to.equal('Spike Jonze');
    expect(text('film-review clapper-rating[value="4"][max="5"]')).to.equal('4/5');
  });

  it('puts pros, cons and the rating into one verdict', () => {
    const rating: Rating = { value: 4, best: 5, raw: '4/5', kind: 'number' };
    const body = parse(toElements({ ...her, rating, pros: ['The voice'], cons: ['Too long'] }));
    const verdict = body.querySelector('film-review > review-verdict')!;
    expect(verdict.querySelector('ul.pros')?.textContent.trim()).to.equal('The voice');
    expect(verdict.querySelector('ul.cons')?.textContent.trim()).to.equal('Too long');
    expect(verdict.querySelectorAll('clapper-rating')).to.have.length(1);
    expect(body.querySelectorAll('clapper-rating')).to.have.length(1);
  });
});

describe('tag', () => {
  it('escapes text and values', () => {
    expect(String(tag('p', { title: `"'<&>` }, '<b>&"\'\0'))).to.equal(
      '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;&amp;&quot;&#39;</p>',
    );
  });

  it('refuses names that are none', () => {
    expect(() => tag('p onclick')).to.throw(TypeError);
    expect(() => tag('p', { 'x="1"': 'y' })).to.throw(TypeError);
  });
});

describe('htmlToText', () => {
  for (const [html, text] of [
    ['<p>One</p><p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
    ['a &lt;b&gt; &#x1F3AC; &#8217; &nope; 1 < 2', 'a <b> 🎬 ’ &nope; 1 < 2'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<style>p { }</style>x<script>y</script>', 'x'],
    ['', ''],
  ] as const) {
    it(`reads ${html || 'nothing'}`, () => {
      expect(htmlToText(html)).to.equal(text);
    });
  }

  it('comes to an end, whatever the source', () => {
    for (const piece of ['<', '<script>', '<a ', '&#1', '<p>', '\n', '</script', '<style>a</style']) {
      expect(htmlToText(piece.repeat(100_000))).to.be.a('string');
    }
  });
});
