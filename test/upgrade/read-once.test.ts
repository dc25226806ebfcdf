import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/reading/index.js';
import { upgradeByClass } from '../../src/upgrade/by-class.js';
import { upgradePosts } from '../../src/upgrade/posts.js';
import { put } from '../conformance/element.js';
import '../../src/define.js';

/* Every run of the parser looks up the labels of the post's language. */
let parsed = 0;
registerLanguage({
  language: 'qx',
  get labels() {
    parsed++;
    return { directors: 'zorg', cast: 'zast' };
  },
});

const PROSE = `<p>${'It takes its time, and the time is well spent. '.repeat(12)}</p>`;
const POST = `<h2 class="entry-title">Her (2013)</h2><p>Zorg: Spike Jonze</p><p>Zast: Amy Adams, Joaquin Phoenix</p>${PROSE}<p>4/5</p>`;
const COMMENTS =
  '<div id="comments"><h3>1 thought</h3><ol class="comment-list"><li class="comment" id="comment-7"><div class="comment-content">Yes</div></li></ol></div>';

/** Resolves with the reading of the review that appears in an element. */
async function readIn(fixture: HTMLElement): Promise<NonNullable<HTMLElementTagNameMap['film-review']['reading']>> {
  for (let frames = 0; frames < 200; frames++) {
    const review = fixture.querySelector('film-review');
    await review?.updateComplete;
    if (review?.reading) return review.reading;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('No review was read.');
}

describe('a post is parsed once', () => {
  let stop = (): void => {};
  beforeEach(() => (parsed = 0));
  afterEach(() => {
    stop();
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
  });

  const shown = (fixture: HTMLElement): unknown => ({
    title: fixture.querySelector('film-heading')?.textContent,
    people: [...fixture.querySelectorAll('cast-list')].map(({ textContent }) => textContent),
    rating: fixture.querySelector('clapper-rating')?.textContent,
    isWhole: fixture.querySelector('film-review h2 film-heading') !== null,
  });
  const asPresented = {
    title: 'Her (2013)',
    people: ['Spike Jonze', 'Amy Adams, Joaquin Phoenix'],
    rating: '4/5',
    isWhole: true,
  };

  it('by the element that is around it', async () => {
    const fixture = put<HTMLElement>(`<section lang="qx"><film-review>${POST}</film-review></section>`);
    await readIn(fixture);
    expect(parsed).to.equal(1);
    expect(shown(fixture)).to.deep.equal(asPresented);
  });

  it('when its class says that it may be a review', async () => {
    stop = upgradeByClass(document);
    const fixture = put<HTMLElement>(`<section lang="qx"><div class="film-review">${POST}</div></section>`);
    const { found, review } = await readIn(fixture);
    expect(parsed).to.equal(1);
    expect(shown(fixture)).to.deep.equal(asPresented);
    expect(found.get('directors')?.nodes?.every((node) => fixture.contains(node))).to.equal(true);
    expect(review.url).to.equal(location.href.replace(/#.*/, ''));
  });

  it('when a selector names it, whether it is a film review or not', async () => {
    const fixture = put<HTMLElement>(
      `<section lang="qx"><div class="post">${POST}</div>${COMMENTS}<div class="post"><h2>Holiday</h2><p>We were away.</p></div></section>`,
    );
    stop = upgradePosts(document, '[data-fixture] .post');
    await readIn(fixture);
    expect(parsed, 'one review and another post').to.equal(2);
    expect(shown(fixture)).to.deep.equal(asPresented);
    expect(fixture.querySelectorAll('film-review')).to.have.length(1);
  });

  it('with the comments that are beside it', async () => {
    const fixture = put<HTMLElement>(
      `<section lang="qx"><main><div class="post">${POST}</div>${COMMENTS}</main></section>`,
    );
    stop = upgradePosts(document, '[data-fixture] .post');
    const { comments, found } = await readIn(fixture);
    expect(parsed).to.equal(1);
    expect(comments.map(({ id }) => id)).to.deep.equal(['7']);
    expect(found.get('comments')?.nodes?.map((node) => fixture.contains(node))).to.deep.equal([true, true]);
  });

  it('and again when its words have changed before the element came', async () => {
    const fixture = put<HTMLElement>(`<section lang="qx"><div class="post">${POST}</div></section>`);
    let define = (): void => {};
    const defined = new Promise<void>((resolve) => (define = resolve));
    stop = upgradePosts(document, '[data-fixture] .post', { define: () => defined });
    expect(parsed).to.equal(1);
    fixture.querySelector('p')!.textContent = 'Zorg: Ridley Scott';
    define();
    const { review } = await readIn(fixture);
    expect(review.film.directors.map(({ name }) => name)).to.deep.equal(['Ridley Scott']);
    expect(parsed).to.equal(2);
  });

  it('and again when its element is told to read it again', async () => {
    const fixture = put<HTMLElement>(`<section lang="qx"><div class="post">${POST}</div></section>`);
    stop = upgradePosts(document, '[data-fixture] .post');
    await readIn(fixture);
    const review = fixture.querySelector('film-review')!;
    review.refresh();
    await review.updateComplete;
    expect(parsed).to.equal(2);
    expect(shown(fixture)).to.deep.equal(asPresented);
  });

  it('and is byte for byte what it was when it is restored', async () => {
    const fixture = put<HTMLElement>(`<section lang="qx"><main><div class="post">${POST}</div></main></section>`);
    const html = fixture.innerHTML;
    const stopClasses = upgradeByClass(document);
    const stopPosts = upgradePosts(document, '[data-fixture] .post');
    stop = () => (stopClasses(), stopPosts());
    await readIn(fixture);
    fixture.querySelector('film-review')!.restore();
    expect(fixture.innerHTML).to.equal(html);
  });
});
