import { expect, waitUntil } from '@open-wc/testing';
import type { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import { FilmReviewElement } from '../../../src/elements/film-review/film-review.js';
import type { Review } from '../../../src/model/review.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { layoutOf } from '../../support/layout.js';
import { emulateMedia } from '../../support/media.js';
import { pixelsOf } from '../../support/pixels.js';
import '../../../src/define.js';

const HER: Review = {
  film: {
    type: 'Movie',
    title: 'Her',
    year: 2013,
    directors: [{ name: 'Spike Jonze' }],
    writers: [],
    cast: [{ name: 'Joaquin Phoenix', character: 'Theodore' }, { name: 'Amy Adams' }],
    genres: [],
    sameAs: [],
    synopsis: 'A writer falls for his operating system.',
  },
  author: { name: 'Nora' },
  rating: { value: 4.5, raw: '4.5 clappers', unit: 'clappers', kind: 'number' },
  bodyText: 'I liked it.\n\nVery much.',
};

const POST = `<h1 class="entry-title">HER (2014)</h1>
<div class="entry-content">
<p>Starring: Joaquin Phoenix, Scarlett Johansson, Chris Pratt! Olivia Wilde<br>
Directed by: <a href="#jonze">Spike Jonze</a></p>
<p>Synopsis: A writer who lives alone buys an operating system that suits his every wish.</p>
<p>This one has been on my list for months, and <em>everybody</em> was right. It is sad and tender, very odd, often funny.</p>
<p>Call it a film about a guy and his laptop if you like: it is a love story all the same.</p>
<p>4.5 clappers</p>
</div>
<div class="author-info"><h2>About thomasjford</h2><p>Films and records first.</p></div>
<div id="comments"><h2>2 thoughts</h2><ol class="comment-list">
<li id="comment-7" class="comment"><article><footer><b class="fn">Annie</b></footer><div class="comment-content"><p>Nice review</p></div></article>
<ol class="children"><li id="comment-8" class="comment"><article><footer><b class="fn">Tom</b></footer><div class="comment-content"><p>Thanks</p></div></article></li></ol></li>
</ol>
<div id="respond"><h3>Leave a Reply</h3><form action="/wp-comments-post.php"><textarea name="comment"></textarea><input type="hidden" name="comment_post_ID" value="42"></form></div></div>`;

describeFrame({
  element: FilmReviewElement,
  html: '<film-review><h2>Her (2013)</h2><!-- more --><p>Directed by: <em>Spike Jonze</em></p></film-review>',
  role: 'article',
  name: 'Her',
  text: 'Directed by: Spike Jonze',
  ownNodes: 'script',
  properties: {
    review: { value: HER, attribute: null },
    src: { value: '/no-such-review.json', attribute: '/no-such-review.json' },
    arrange: { value: 'hero', attribute: 'hero' },
    layout: { value: 'card', attribute: 'card' },
    headingLevel: { value: 3, attribute: '3' },
    unit: { value: 'clappers', attribute: 'clappers' },
    best: { value: 10, attribute: '10' },
    comments: { value: 'keep', attribute: 'keep' },
    content: { value: 'keep', attribute: 'keep' },
    jsonLd: { value: 'omit', attribute: 'omit' },
  },
});

describe('<film-review>', () => {
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const placePost = (post = POST, attributes = '') =>
    place<FilmReviewElement>(`<film-review ${attributes}>${post}</film-review>`).then(settled);
  const jsonLd = () =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );

  describe('around an old post', () => {
    const link = Object.assign(document.createElement('link'), { rel: 'https://api.w.org/', href: '/wp-json/' });
    before(() => document.head.append(link));
    after(() => link.remove());

    it('presents each part where it stands', async () => {
      const review = await placePost();
      expect(review.querySelector('h1 > film-heading')!.textContent).to.equal('HER (2014)');
      expect(review.querySelector('film-synopsis > p')!.textContent).to.match(/^Synopsis: A writer/);
      expect(review.querySelectorAll('review-body > p')).to.have.length(2);
      expect(review.querySelector('author-bio > .author-info')).to.exist;
      expect(review.querySelector('#comments > comment-thread')).to.exist;
    });

    it('tells assistive technology of a list of four actors, and of the director', async () => {
      const [cast, directors] = (await placePost()).querySelectorAll('cast-list');
      expect(outline(await accessibleTree(cast!)).match(/listitem/g)).to.have.length(4);
      expect(await accessibleNode(cast!)).to.include({ role: 'list', name: 'Cast' });
      expect(cast!.innerText).to.equal('Joaquin Phoenix, Scarlett Johansson, Chris Pratt! Olivia Wilde');
      expect((await accessibleNode(directors!)).name).to.equal('Directed by');
      expect(directors!.innerText).to.equal('Spike Jonze');
    });

    it('sets the labels and the year apart, in words that stay the author’s', async () => {
      const review = await placePost();
      const set = () =>
        [...(CSS.highlights.get('film-review-label') ?? [])].map((range) => (range as Range).toString().trim());
      expect(set().sort()).to.deep.equal(['(2014)', 'Directed by:', 'Starring:', 'Synopsis:']);
      review.restore();
      expect(set()).to.deep.equal([]);
    });

    /** How the box of an element looks: one number a pixel. */
    const look = async (element: Element) => [...(await pixelsOf(element)).data].join();

    it('sets labels apart in the colour that the page has for what matters less', async () => {
      const review = await placePost();
      const plain = await look(review.querySelector('h1')!);
      review.style.setProperty('--film-muted', '#6d6259');
      expect(await look(review.querySelector('h1')!)).not.to.equal(plain);
    });

    it('lets no label sink into a dark page', async () => {
      const dark = put<HTMLElement>(`<div><film-review>${POST}</film-review></div>`);
      Object.assign(dark.style, { background: '#16141a', color: '#ece7df' });
      const review = await settled(dark.querySelector<FilmReviewElement>('film-review')!);
      const [heading] = review.querySelectorAll('h1');
      const presented = await look(heading!);
      CSS.highlights.clear();
      expect(presented).to.equal(await look(heading!));
    });

    it('leaves them as they are where colours are forced, and a browser would paint them as selected', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const review = await placePost();
      const probe = await place<HTMLElement>('<p style="background: Highlight; forced-color-adjust: none">A</p>');
      const selected = (await pixelsOf(probe)).data.slice(0, 3).join();
      const hasSelected = async () => {
        const { data } = await pixelsOf(review);
        for (let i = 0; i < data.length; i += 4) if (data.slice(i, i + 3).join() === selected) return true;
        return false;
      };
      expect(await hasSelected()).to.be.false;
      // The same page shows that it is seen: what is set apart anyway has that colour.
      const range = document.createRange();
      range.selectNodeContents(review);
      CSS.highlights.set('film-review-label', new Highlight(range));
      const seen = await hasSelected();
      CSS.highlights.delete('film-review-label');
      expect(seen).to.be.true;
    });

    it('sets them apart again when colours are no more forced', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const review = await placePost();
      expect(CSS.highlights.has('film-review-label')).to.be.false;
      await emulateMedia({ forcedColors: 'none' });
      await waitUntil(() => CSS.highlights.get('film-review-label')?.size === 4);
      review.restore();
      expect(CSS.highlights.has('film-review-label')).to.be.false;
    });

    it('speaks a rating on the scale that is not stated, and leaves its words', async () => {
      const rating = (await placePost()).querySelector('clapper-rating')!;
      expect(await accessibleNode(rating)).to.include({ role: 'image', name: '4.5 out of 5 clappers' });
      expect(rating.innerText.trim()).to.equal('4.5 clappers');
    });

    it('takes the scale from the blogger', async () => {
      const review = await placePost(POST, 'best="10"');
      expect((await accessibleNode(review.querySelector('clapper-rating')!)).name).to.equal('4.5 out of 10 clappers');
    });

    it('moves not a letter above the comments', async () => {
      const upTo = (layout: ReturnType<typeof layoutOf>) =>
        layout.slice(0, layout.findIndex(({ what }) => what === '<ol>') - 20);
      const before = upTo(layoutOf(put<HTMLElement>(`<div>${POST}</div>`)));
      document.querySelector('[data-fixture]')!.remove();
      const after = upTo(layoutOf(await placePost()));
      const words = (layout: typeof before) => layout.filter(({ what }) => what.length === 1);
      expect(words(before)).to.have.length.above(300);
      // The words of the rating have made room for its symbols.
      const rating = words(before)
        .map(({ what }) => what)
        .join('')
        .indexOf('4.5clappers');
      words(before).forEach(({ what, box }, index) => {
        if (index >= rating && index < rating + '4.5clappers'.length) return;
        const { what: same, box: now } = words(after)[index]!;
        expect(same).to.equal(what);
        expect(now.x, what).to.be.closeTo(box.x, 0.6);
        expect(now.y, what).to.be.closeTo(box.y, 0.6);
      });
    });

    it('makes a conversation of the comments, and leaves the form where it is', async () => {
      const review = await placePost();
      const thread = review.querySelector<CommentThreadElement>('comment-thread')!;
      await waitUntil(() => review.querySelector('comment-form'));
      await settled(thread);
      expect(thread.querySelectorAll('.film-comment')).to.have.length(2);
      expect(thread.querySelector('.comment-list')!.checkVisibility()).to.equal(false);
      const fields = [...review.querySelectorAll('textarea')];
      expect(fields.map((field) => field.checkVisibility())).to.deep.equal([true]);
      expect(fields[0]!.closest('#comments > #respond > form')).to.exist;
    });

    it('takes no comments where the post has no form', async () => {
      const review = await placePost(POST.replace(/<div id="respond">.*<\/div>(?=<\/div>)/s, ''));
      const thread = review.querySelector<CommentThreadElement>('comment-thread')!;
      await waitUntil(() => thread.state);
      expect(thread.querySelector('comment-form')).to.equal(null);
    });

    it('finds several facts in one line', async () => {
      const line = '<h1>HER (2014)</h1><p>Cast: Amy Adams, Rooney Mara. Director: Spike Jonze. Rating: 4/5</p>';
      const review = await placePost(line);
      expect([...review.querySelectorAll('cast-list')].map((list) => list.innerText)).to.deep.equal([
        'Amy Adams, Rooney Mara',
        'Spike Jonze',
      ]);
      expect(review.querySelector('p')!.innerText).to.include('Cast: Amy Adams, Rooney Mara. Director: Spike Jonze.');
      review.restore();
      expect(review.innerHTML).to.equal(line);
    });

    it('presents each of several posts, with a conversation of its own', async () => {
      const page = put<HTMLElement>(
        `<main><film-review>${POST}</film-review><film-review>${POST.replaceAll('HER', 'ALIEN').replace('"42"', '"43"')}</film-review></main>`,
      );
      const [first, second] = page.querySelectorAll('film-review');
      await settled(await settled(second!));
      for (const review of [first!, second!]) expect(review.querySelectorAll('review-body > p')).to.have.length(2);
      const threads = [...page.querySelectorAll<CommentThreadElement>('comment-thread')];
      await waitUntil(() => threads.every(({ state }) => state));
      expect(threads.map(({ state }) => state!.thread)).to.deep.equal(['42', '43']);
    });

    it('adds no conversation and no form where it knows no comment system', async () => {
      link.remove();
      try {
        const review = await placePost();
        expect(review.querySelector('comment-thread, comment-form')).to.equal(null);
        expect(review.querySelector('.comment-list')!.checkVisibility()).to.equal(true);
        expect(review.querySelector('#respond')!.checkVisibility()).to.equal(true);
      } finally {
        document.head.append(link);
      }
    });

    it('leaves the page’s own comments alone where that is wished', async () => {
      const review = await placePost(POST, 'comments="keep"');
      expect(review.querySelector('comment-thread')).to.equal(null);
      expect(review.querySelector('#respond')!.checkVisibility()).to.equal(true);
      expect(review.querySelector('film-heading')).to.exist;
    });

    it('states nothing of a film where the post is about none', async () => {
      await placePost('<h1>Some thoughts after the cinema</h1><p>We were on holiday, and it rained.</p>');
      expect(jsonLd()).to.deep.equal([]);
    });

    it('names no points where the post states a scale alone, and stars where it draws them', async () => {
      const name = async (rating: string) => {
        const review = await placePost(`<h1>HER (2014)</h1><p>Directed by: Spike Jonze</p><p>Rating: ${rating}</p>`);
        return (await accessibleNode(await settled(review.querySelector('clapper-rating')!))).name;
      };
      expect(await name('8/10')).to.equal('8 out of 10');
      expect(await name('★★★½')).to.equal('3.5 out of 5 stars');
    });

    it('gives the post back, byte for byte', async () => {
      const review = await placePost();
      await waitUntil(() => review.querySelector('comment-form'));
      await settled(review.querySelector<CommentFormElement>('comment-form')!);
      review.querySelector('textarea')!.focus();
      await waitUntil(() => review.querySelector('.film-form-toolbar'));
      review.restore();
      expect(review.innerHTML).to.equal(POST.replaceAll('<br>\n', '<br>\n'));
    });

    it('lets go of a wrapper that a theme’s rule would notice', async () => {
      const theme = put<HTMLStyleElement>('<style>.strict > p { margin-inline-start: 40px }</style>');
      const review = await placePost(POST.replace('entry-content', 'entry-content strict'));
      expect(theme.isConnected).to.equal(true);
      expect(review.querySelector('review-body')).to.equal(null);
      expect(review.querySelector('film-heading')).to.exist;
    });

    it('leaves a post in which it recognises nothing as it was', async () => {
      const nothing = '<p>We were on holiday.</p><p>Back next week, with more to read.</p>';
      const review = await placePost(nothing);
      expect(review.innerHTML).to.equal(nothing);
      expect(review.reading!.found.size).to.equal(0);
      expect(jsonLd()).to.deep.equal([]);
    });

    it('takes 20014 for no year', async () => {
      const review = await placePost('<h1>HER (20014)</h1><p>Directed by: Spike Jonze</p>');
      expect(review.reading!.review.film.year).to.equal(undefined);
      expect(review.querySelector('h1')!.textContent).to.equal('HER (20014)');
    });

    it('draws no rating that is none', async () => {
      const review = await placePost('<h1>HER (2014)</h1><p>Directed by: Spike Jonze</p><p>Rating: abc</p>');
      expect(review.querySelector('clapper-rating')).to.equal(null);
      expect(review.innerText).to.include('Rating: abc');
    });

    it('says what it understood', async () => {
      let understood: unknown;
      const review = put<FilmReviewElement>('<film-review></film-review>');
      review.addEventListener('review-read', (event) => (understood = event.detail.found.get('cast')?.text));
      review.innerHTML = POST;
      await waitUntil(() => understood);
      expect(understood).to.equal('Starring: Joaquin Phoenix, Scarlett Johansson, Chris Pratt! Olivia Wilde');
    });
  });

  describe('structured data', () => {
    it('is valid, and there once', async () => {
      const review = await placePost();
      review.refresh();
      await settled(review);
      expect(jsonLd()).to.have.length(1);
      expect(jsonLd()[0]).to.deep.include({
        '@context': 'https://schema.org',
        '@type': 'Review',
        author: { '@type': 'Person', name: 'thomasjford' },
        commentCount: 2,
      });
      const { itemReviewed, reviewRating } = jsonLd()[0] as Record<string, Record<string, unknown>>;
      expect(itemReviewed).to.deep.include({ '@type': 'Movie', name: 'HER' });
      expect(reviewRating).to.deep.include({ ratingValue: 4.5, bestRating: 5 });
    });

    for (const rating of [
      '<clapper-rating value="4,5" max="10">4,5</clapper-rating>',
      '<clapper-rating value="4,5" max="10">Go and see it!</clapper-rating>',
      '<clapper-rating value="4.5" max="10"></clapper-rating>',
      '<span class="clapper-rating" data-value="4,5" data-max="10">4,5</span>',
    ])
      it(`has the rating of ${rating}`, async () => {
        const review = await placePost(`<h1>Her (2014)</h1><p>Directed by: Spike Jonze</p><p>${rating}</p>`);
        const { reviewRating } = jsonLd()[0] as Record<string, Record<string, unknown>>;
        expect(reviewRating).to.include({ ratingValue: 4.5, bestRating: 10 });
        review.refresh();
        await settled(review);
        expect(jsonLd()[0]?.['reviewRating']).to.deep.equal(reviewRating);
      });

    it('has the scale on which a rating without one is drawn, also after the scale changes', async () => {
      const review = await placePost(
        '<h1>Her (2014)</h1><p>Directed by: Spike Jonze</p><p><clapper-rating value="8"></clapper-rating></p>',
        'best="10"',
      );
      const rating = review.querySelector('clapper-rating')!;
      for (const best of [10, 20]) {
        review.best = best;
        await settled(review);
        await settled(rating);
        expect(rating.textContent).to.equal(`8 out of ${best} clappers`);
        expect((await accessibleNode(rating)).name).to.equal(`8 out of ${best} clappers`);
        expect(jsonLd()[0]?.['reviewRating']).to.include({ ratingValue: 8, bestRating: best });
      }
    });

    it('is left to the page where it has its own', async () => {
      const own = put<HTMLElement>('<div><script type="application/ld+json">{"@type":"Review"}</script></div>');
      await placePost();
      expect(jsonLd()).to.have.length(1);
      expect(own.isConnected).to.equal(true);
    });

    const OTHERS = {
      'names its type in full': '<script type="application/ld+json">{"@type":"https://schema.org/Review"}</script>',
      'has a charset in its type': '<script type="application/ld+json; charset=utf-8">{"@type":["Review"]}</script>',
      'is in a graph':
        '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"CriticReview"}]}</script>',
      'is a part of the film':
        '<script type="application/ld+json">{"@type":"Movie","review":{"@type":"Review"}}</script>',
      'is microdata': '<div itemscope itemtype="https://schema.org/Review"></div>',
      'is RDFa': '<div vocab="https://schema.org/" typeof="Review"></div>',
      'is not quite JSON': '<script type="application/ld+json">{"@type":"Review",}</script>',
    };
    for (const [name, html] of Object.entries(OTHERS)) {
      it(`is left to the page where its own ${name}`, async () => {
        put<HTMLElement>(`<div>${html}</div>`);
        await placePost();
        expect(document.querySelectorAll('script[data-film-review]').length).to.equal(0);
      });
    }

    it('is left to a plugin that writes its own later', async () => {
      await placePost();
      expect(document.querySelectorAll('script[data-film-review]').length).to.equal(1);
      put<HTMLElement>('<div><script type="application/ld+json">{"@type":"Review"}</script></div>');
      await new Promise(requestAnimationFrame);
      expect(document.querySelectorAll('script[data-film-review]').length).to.equal(0);
    });

    for (const other of [
      '{"@type":"Review","itemReviewed":{"@type":"Product"}}',
      '{"@type":"Product","name":"Review"}',
    ]) {
      it(`is added beside that of something else: ${other}`, async () => {
        put<HTMLElement>(`<div><script type="application/ld+json">${other}</script></div>`);
        await placePost();
        expect(document.querySelectorAll('script[data-film-review]').length).to.equal(1);
      });
    }

    it('can be left out', async () => {
      await placePost(POST, 'json-ld="omit"');
      expect(jsonLd()).to.deep.equal([]);
    });
  });

  describe('from data', () => {
    /** What is written to the console as a warning meanwhile. */
    const warnings = async (act: () => Promise<unknown>): Promise<string[]> => {
      const heard: string[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => heard.push(words.join(' '));
      try {
        await act();
      } finally {
        console.warn = warn;
      }
      return heard;
    };

    const show = async (data: unknown) => {
      const review = await place<FilmReviewElement>('<film-review></film-review>');
      review.review = data as Review;
      return settled(await settled(review));
    };

    it('shows a partial review', async () => {
      let review!: FilmReviewElement;
      const heard = await warnings(async () => {
        review = await show({ film: { title: 'Her', year: 2014 }, rating: { value: 4.5 } });
      });
      expect(heard).to.deep.equal([]);
      expect(review.querySelector('film-heading')!.innerText).to.equal('Her (2014)');
      const rating = review.querySelector('clapper-rating')!;
      expect(rating.textContent).to.equal('4.5');
      expect((await accessibleNode(rating)).name).to.equal('4.5 out of 5 clappers');
      expect(jsonLd()).to.have.length(1);
      expect(jsonLd()[0]).to.deep.include({ '@type': 'Review' });
      expect(jsonLd()[0]!['reviewRating']).to.include({ ratingValue: 4.5 });
    });

    it('shows the rest of a review whose rating has a wrong type, and warns of it once', async () => {
      const data = {
        film: { title: 'Alien', directors: [{ name: 'Ridley Scott' }] },
        rating: { value: 4, best: 'ten' },
      };
      let review!: FilmReviewElement;
      const heard = await warnings(async () => {
        await show(data);
        review = await show({ ...data });
      });
      expect(heard).to.deep.equal([
        'film-review-elements: <film-review> leaves out a part of its review: rating.best must be a number.',
      ]);
      expect(review.querySelector('film-heading')!.innerText).to.equal('Alien');
      expect(review.querySelector('cast-list')!.innerText).to.include('Ridley Scott');
      expect(review.querySelector('clapper-rating')!.textContent).to.equal('4');
    });

    it('shows the review in words', async () => {
      const review = put<FilmReviewElement>('<film-review></film-review>');
      review.review = HER;
      await settled(await settled(review));
      expect(review.innerText).to.include('Her').and.include('2013').and.include('Spike Jonze');
      expect(review.innerText).to.include('Theodore').and.include('Very much.').and.include('4.5 clappers');
      expect(await accessibleNode(review)).to.include({ role: 'article', name: 'Her' });
    });

    it('puts rating, line, pros and cons into one verdict', async () => {
      const review = await place<FilmReviewElement>('<film-review></film-review>');
      review.review = { ...HER, verdict: 'See it.', pros: ['The voice'] };
      await settled(review);
      const verdict = review.querySelector('review-verdict')!;
      await settled(verdict);
      expect(verdict.innerText).to.include('See it.').and.to.include('The voice');
      expect(review.querySelectorAll('clapper-rating').length).to.equal(1);
      expect(verdict.querySelector('clapper-rating')).not.to.equal(null);
    });

    it('shows less in a card', async () => {
      const review = put<FilmReviewElement>('<film-review layout="card"></film-review>');
      review.review = HER;
      await settled(await settled(review));
      expect(review.innerText).to.include('A writer falls').and.not.to.include('Very much.');
      review.layout = 'compact';
      await settled(await settled(review));
      expect(review.innerText).not.to.include('A writer falls');
    });

    it('sets the rating on a line of its own', async () => {
      const review = put<FilmReviewElement>('<film-review></film-review>');
      review.review = HER;
      await settled(await settled(review));
      const rating = review.querySelector('p > clapper-rating')!;
      expect(await accessibleNode(rating)).to.include({ name: '4.5 out of 5 clappers' });
      const { bottom } = review.querySelector('review-body')!.getBoundingClientRect();
      expect(rating.getBoundingClientRect().top).to.be.above(bottom);
    });

    it('signs with a name that nothing more is known of, in a line', async () => {
      const review = put<FilmReviewElement>('<film-review></film-review>');
      review.review = { ...HER, author: { name: 'Nora', url: 'https://nora.example.test/' } };
      await settled(await settled(review));
      expect(review.querySelectorAll('author-bio').length).to.equal(0);
      const line = review.querySelector<HTMLElement>('.film-review-byline')!;
      expect(line.innerText).to.equal('—\u00a0Nora');
      expect(await accessibleNode(line.querySelector('a')!)).to.include({ role: 'link', name: 'Nora' });
      expect(line.offsetHeight).to.be.below(40);
    });

    it('shows the picture of its author', async () => {
      const review = put<FilmReviewElement>('<film-review></film-review>');
      const url = new URL('../../../docs/her.png', import.meta.url).href;
      review.review = { ...HER, author: { name: 'Nora', picture: { url } } };
      await settled(await settled(review));
      expect(review.querySelector('author-bio img')!.getAttribute('src')).to.equal(url);
    });

    for (const layout of ['page', 'compact', 'card'] as const) {
      it(`keeps its parts apart, as ${layout}`, async () => {
        const review = put<FilmReviewElement>(`<film-review layout="${layout}"></film-review>`);
        review.review = { ...HER, verdict: 'See it.' };
        await settled(await settled(review));
        const parts = [...review.children].filter((part) => part.localName !== 'script');
        parts.slice(1).forEach((part, at) => {
          const gap = part.getBoundingClientRect().top - parts[at]!.getBoundingClientRect().bottom;
          expect(gap, `above ${part.outerHTML}`).to.be.within(4, 32);
        });
      });
    }

    it('fetches it', async () => {
      const file = URL.createObjectURL(new Blob([JSON.stringify(HER)], { type: 'application/json' }));
      const review = await place<FilmReviewElement>(`<film-review src="${file}"></film-review>`);
      await waitUntil(() => review.shadowRoot!.querySelector('[part=error]'));
      expect(review.innerText, 'only http(s) is fetched').not.to.include('Her');

      review.src = new URL('../../fixtures/review.json', import.meta.url).href;
      await waitUntil(() => review.innerText.includes('Spike Jonze'));
      expect(review.shadowRoot!.querySelector('[part=error]')).to.equal(null);
    });

    it('fetches a post of WordPress’s REST API', async () => {
      const src = new URL('../../fixtures/wordpress-post.json', import.meta.url).href;
      const review = await place<FilmReviewElement>(`<film-review src="${src}"></film-review>`);
      await waitUntil(() => review.innerText.includes('Spike Jonze'));
      expect(review.innerText).to.include('Thomas Ford');
      expect(review.innerText).to.include('4.5 clappers');
    });

    it('says so when it cannot be had', async () => {
      const review = await place<FilmReviewElement>('<film-review src="/no-such-review.json"></film-review>');
      await waitUntil(() => review.shadowRoot!.querySelector('[part=error]'));
      const error = review.shadowRoot!.querySelector('[part=error]')!;
      expect((await accessibleNode(error)).role).to.equal('alert');
      expect(error.textContent).to.include('We couldn’t load the review.');
    });
  });

  it('tells the elements inside the heading level that the author states, also in a post that is not understood', async () => {
    await place(
      '<film-review heading-level="1"><p>Words.</p><comment-thread backend="memory" thread="level" readonly></comment-thread></film-review>',
    );
    const thread = document.querySelector('comment-thread')!;
    await waitUntil(() => thread.shadowRoot!.querySelector('[part=header]:not([hidden])'));
    const heading = await accessibleNode(thread.shadowRoot!.querySelector('[part=heading]')!);
    expect(heading).to.include({ role: 'heading', level: 2 });
  });
});
