import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Backend, Capabilities } from '../../../src/comments/backend.js';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../src/comments/comment-error.js';
import type { ClapperInputElement } from '../../../src/elements/clapper-input/clapper-input.js';
import { ReaderRatingElement } from '../../../src/elements/reader-rating/reader-rating.js';
import type { Comment } from '../../../src/model/comment.js';
import { sampleComment } from '../../comments/sample-comment.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import '../../../src/define.js';

// Without a module to fetch, so that the ratings are there within a frame.
before(() => registerBackend('memory', () => new MemoryBackend()));

describeFrame({
  element: ReaderRatingElement,
  html: '<reader-rating backend="memory"><p>Readers give it <em>4.2</em> out of 5 (31 ratings).</p><!-- printed --></reader-rating>',
  role: 'group',
  name: 'Readers’ rating',
  text: null,
  ownNodes: '.reader-rating-made',
  properties: {
    backend: { value: 'memory', attribute: 'memory' },
    src: { value: '/votes', attribute: '/votes' },
    thread: { value: 'post-42', attribute: 'post-42' },
    max: { value: 10, attribute: '10' },
    step: { value: 1, attribute: '1' },
    unit: { value: 'stars', attribute: 'stars' },
    symbol: { value: 'heart', attribute: 'heart' },
    readonly: { value: true, attribute: '' },
    headingLevel: { value: 4, attribute: '4' },
  },
});

describe('<reader-rating>', () => {
  let backend: MemoryBackend;
  let number = 0;

  before(() => ReaderRatingElement.define());
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const rated = (value: number): Comment =>
    sampleComment(`c${++number}`, {
      author: { name: `Reader ${number}` },
      rating: { value, best: 5, raw: String(value), kind: 'number' },
    });

  /** Registers a backend under a name of its own. */
  function register(
    options: MemoryBackendOptions = {},
    change: Partial<Record<keyof Backend, undefined>> = {},
  ): string {
    const name = `votes-${++number}`;
    backend = Object.assign(new MemoryBackend(options), change);
    registerBackend(name, () => backend);
    return name;
  }

  /** An element whose ratings are those of comments, once they are shown. */
  async function placeRatings(values: readonly number[], attributes = ''): Promise<ReaderRatingElement> {
    const name = register({ seed: { here: values.map(rated) } });
    return ready(
      await place<ReaderRatingElement>(`<reader-rating backend="${name}" thread="here" ${attributes}></reader-rating>`),
    );
  }
  async function ready(element: ReaderRatingElement): Promise<ReaderRatingElement> {
    await waitUntil(() => element.querySelector('.reader-rating-made'));
    return settled(element);
  }
  const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`);
  const input = (element: Element) => part(element, 'input') as ClapperInputElement | null;
  const announced = (element: Element) => element.shadowRoot!.querySelector('[role="status"]')!.textContent;
  const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');

  /** A click on the middle of a choice, as a person makes it. */
  async function choose(element: Element, value: string): Promise<void> {
    const choice = input(element)!.shadowRoot!.querySelector(`input[value="${value}"]`)!;
    choice.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = choice.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await settled(element);
  }

  it('says average, count, and who gave how much, in words', async () => {
    const element = await placeRatings([5, 5, 4, 2.5, 5]);
    const tree = outline(await accessibleTree(element.querySelector('.reader-rating-made')!));
    expect(tree).to.include('heading "Readers’ rating"').and.include('image "4.3 out of 5 clappers"');
    expect(tree).to.include('StaticText "5 ratings"').and.include('table "How readers rated this film"');
    expect(words(element)).to.match(
      /5 clappers 3 readers 60% 4 clappers 1 reader 20% 3 clappers 0 readers 0% 2\.5 clappers 1 reader 20% 2 clappers 0 readers 0% 1 clapper 0 readers 0%/,
    );
    await expect(element).to.be.accessible();
  });

  it('draws the bars as long as their share', async () => {
    const element = await placeRatings([5, 5, 4, 1]);
    const bars = [...element.querySelectorAll('tr')].map((row) => {
      const [all, share] = [...row.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().width);
      return Math.round((share! / all!) * 100);
    });
    expect(bars).to.deep.equal([50, 25, 0, 0, 25]);
  });

  it('is copied with its figures', async () => {
    const element = await placeRatings([5, 4]);
    getSelection()!.selectAllChildren(element);
    expect(getSelection()!.toString()).to.include('4.5 out of 5 clappers').and.to.include('1 reader');
  });

  it('shows what the page printed until the answer is there', async () => {
    const name = register({ seed: { here: [rated(4)] }, delay: 200 });
    const element = await place<ReaderRatingElement>(
      `<reader-rating backend="${name}" thread="here"><p>Readers: 3.9 of 5</p></reader-rating>`,
    );
    expect(words(element)).to.include('Readers: 3.9 of 5');
    await ready(element);
    expect(words(element)).to.include('4 out of 5 clappers');
    expect(words(element)).not.to.include('3.9');
  });

  it('says that it is loading, and that nobody has rated yet', async () => {
    const name = register();
    let answer: () => void;
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    const { ratings } = backend;
    backend.ratings = async (...question) => {
      await isAnswered;
      return ratings.apply(backend, question);
    };
    const element = await place<ReaderRatingElement>(`<reader-rating backend="${name}"></reader-rating>`);
    await waitUntil(() => part(element, 'notice')?.innerText.startsWith('Loading'));
    answer!();
    await ready(element);
    expect(words(element)).to.include('No reader has rated this film yet.');
    expect(element.querySelector('table, clapper-rating')).to.equal(null);
  });

  it('takes a rating by a click, says so, and counts it', async () => {
    const element = await placeRatings([5]);
    await choose(element, '3.5');
    await waitUntil(() => announced(element));
    expect(announced(element)).to.equal('Your rating is saved: 3.5 out of 5 clappers.');
    expect(words(element)).to.include('2 ratings').and.to.include('4.3 out of 5');
    expect((await backend.ratings('here', 5)).own).to.equal(3.5);
  });

  it('takes a rating by keys, changes it and takes it back', async () => {
    const element = await placeRatings([]);
    input(element)!.focus();
    await sendKeys({ press: '4' });
    await waitUntil(async () => (await backend.ratings('here', 5)).own === 4);
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(async () => (await backend.ratings('here', 5)).own === 4.5);
    await settled(element);
    expect(input(element)!.value).to.equal('4.5');
    await sendKeys({ press: 'Delete' });
    await waitUntil(() => announced(element) === 'Your rating is removed.');
    expect((await backend.ratings('here', 5)).own).to.equal(null);
    expect(words(element)).to.include('No reader has rated');
  });

  it('stores and says once where the arrow keys rest, not what they pass by', async () => {
    const element = await placeRatings([]);
    const stored: (number | null)[] = [];
    const rate = backend.rate.bind(backend);
    backend.rate = (thread, vote, ...more) => {
      stored.push(vote);
      return rate(thread, vote, ...more);
    };
    input(element)!.focus();
    await sendKeys({ press: '2' });
    for (let times = 0; times < 4; times++) await sendKeys({ press: 'ArrowRight' });
    expect(announced(element)).to.equal('');
    await waitUntil(() => announced(element));
    expect(announced(element)).to.equal('Your rating is saved: 4 out of 5 clappers.');
    expect(stored).to.deep.equal([4]);
  });

  it('stores at once when the focus leaves, and before the element goes', async () => {
    const element = await placeRatings([]);
    input(element)!.focus();
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    const stores = async (value: number) => (await backend.ratings('here', 5)).own === value;
    await waitUntil(() => stores(2), 'the first is not stored');
    input(element)!.focus();
    await sendKeys({ press: '3' });
    element.remove();
    await waitUntil(() => stores(3), 'the second is not stored');
  });

  it('names the control', async () => {
    const element = await placeRatings([]);
    expect(outline(await accessibleTree(element))).to.include('radiogroup "Your rating"');
  });

  it('lets no event of the control out', async () => {
    const element = await placeRatings([]);
    const heard: string[] = [];
    element.parentElement!.addEventListener('change', () => heard.push('change'));
    await choose(element, '3');
    expect(heard).to.deep.equal([]);
  });

  it('keeps the choice that could not be stored, says so, and stores it on demand', async () => {
    const element = await placeRatings([5]);
    backend.failNext(new CommentError('unavailable'));
    await choose(element, '2');
    await waitUntil(() => part(element, 'error'));
    const alert = element.shadowRoot!.querySelector('[role="alert"]')!;
    expect(outline(await accessibleTree(alert))).to.include('We couldn’t save your rating.');
    expect(input(element)!.value).to.equal('2');
    expect(announced(element)).to.equal('');
    part(element, 'retry')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => announced(element));
    expect(part(element, 'error')).to.equal(null);
    expect((await backend.ratings('here', 5)).own).to.equal(2);
  });

  it('says that the ratings could not be loaded, and loads them on demand', async () => {
    const name = register({ seed: { here: [rated(4)] } });
    backend.failNext(new CommentError('unavailable'));
    const element = await place<ReaderRatingElement>(
      `<reader-rating backend="${name}" thread="here"><p>Readers: 3.9 of 5</p></reader-rating>`,
    );
    await waitUntil(() => part(element, 'error'));
    expect(part(element, 'error')!.innerText).to.include('We couldn’t load the readers’ ratings.');
    expect(words(element)).to.include('3.9');
    part(element, 'retry')!.click();
    await ready(element);
    expect(part(element, 'error')).to.equal(null);
  });

  it('tries again by itself when the network is back', async () => {
    const name = register({ seed: { here: [rated(4)] } });
    backend.failNext(new CommentError('offline'));
    const element = await place<ReaderRatingElement>(`<reader-rating backend="${name}" thread="here"></reader-rating>`);
    await waitUntil(() => part(element, 'error'));
    expect(part(element, 'error')!.innerText).to.include('You’re offline. We’ll try again');
    dispatchEvent(new Event('online'));
    await ready(element);
    expect(words(element)).to.include('4 out of 5');
  });

  it('shows a closed vote without a control', async () => {
    const name = register({ seed: { here: [rated(4)] } });
    const ratings = backend.ratings.bind(backend);
    backend.ratings = async (...asked) => ({ ...(await ratings(...asked)), own: 3, closed: true });
    const element = await ready(
      await place<ReaderRatingElement>(`<reader-rating backend="${name}" thread="here"></reader-rating>`),
    );
    expect(input(element)).to.equal(null);
    expect(part(element, 'vote')!.innerText).to.equal('Your rating: 3 out of 5 clappers');
    expect(part(element, 'notice')!.innerText).to.equal('Ratings are closed.');
  });

  it('says where the comment system knows no ratings', async () => {
    const name = register({}, { ratings: undefined });
    const element = await place<ReaderRatingElement>(`<reader-rating backend="${name}"></reader-rating>`);
    await waitUntil(() => part(element, 'notice')?.innerText === 'Readers’ ratings aren’t available here.');
    expect(input(element)).to.equal(null);
    expect(part(element, 'error')).to.equal(null);
  });

  it('offers no second try where the page names a system that there is not', async () => {
    const element = await place<ReaderRatingElement>('<reader-rating backend="nowhere"></reader-rating>');
    await waitUntil(() => part(element, 'error'));
    expect(part(element, 'retry')).to.equal(null);
  });

  it('takes nothing when it is read-only', async () => {
    const element = await placeRatings([4], 'readonly');
    expect(input(element)).to.equal(null);
    expect(part(element, 'notice')).to.equal(null);
  });

  it('hears what others give meanwhile', async () => {
    const element = await placeRatings([4]);
    backend.add('here', rated(5));
    await waitUntil(() => words(element).includes('2 ratings'));
  });

  it('counts a rating that comes with a comment once a person', async () => {
    const element = await placeRatings([]);
    await choose(element, '2');
    await waitUntil(() => words(element).includes('1 rating'));
    const rating = { value: 5, best: 5, raw: '5/5', kind: 'number' as const };
    await backend.post({
      thread: 'here',
      parentId: null,
      text: 'Seen again.',
      rating,
      viewer: { kind: 'guest', name: 'Nora' },
      idempotencyKey: 'k',
    });
    await waitUntil(() => words(element).includes('5 out of 5 clappers'));
    expect(words(element)).to.include('1 rating');
    expect(input(element)!.value).to.equal('5');
  });

  it('keeps ratings in this browser where nothing else is said, and says so', async () => {
    const thread = `test-${Math.random()}`;
    const markup = `<reader-rating thread="${thread}"></reader-rating>`;
    const element = await ready(await place<ReaderRatingElement>(markup));
    expect(part(element, 'notice')!.innerText).to.equal(
      'Your rating is saved in this browser only. Other readers don’t see it.',
    );
    await choose(element, '4');
    await waitUntil(() => announced(element));
    element.remove();
    const again = await ready(await place<ReaderRatingElement>(markup));
    await waitUntil(() => input(again)!.value === '4');
    expect(words(again)).to.include('4 out of 5 clappers');
  });

  it('asks the comment system of the conversation on the page', async () => {
    const name = register({ seed: { there: [rated(2)] } });
    put(`<comment-thread backend="${name}" thread="there"></comment-thread>`);
    const element = await ready(await place<ReaderRatingElement>('<reader-rating></reader-rating>'));
    expect(words(element)).to.include('2 out of 5 clappers');
  });

  it('asks the backend of the <comment-source> of the thread on the page', async () => {
    const name = register({ seed: { there: [rated(2)] } });
    put(`<comment-thread><comment-source backend="${name}" thread="there"></comment-source></comment-thread>`);
    const element = await ready(await place<ReaderRatingElement>('<reader-rating></reader-rating>'));
    expect(words(element)).to.include('2 out of 5 clappers');
  });

  it('asks the backend of its own <comment-source> before that of the thread on the page', async () => {
    const name = register({ seed: { here: [rated(4)] } });
    put('<comment-thread backend="memory" thread="there"></comment-thread>');
    const source = `<comment-source backend="${name}" thread="here"></comment-source>`;
    const element = await ready(await place<ReaderRatingElement>(`<reader-rating>${source}</reader-rating>`));
    expect(words(element)).to.include('4 out of 5 clappers');
    expect(element.querySelector('comment-source')!.checkVisibility()).to.equal(false);
  });

  it('asks another one when it is told to', async () => {
    const element = await placeRatings([5]);
    const before = backend;
    element.backend = register({ seed: { here: [rated(1)] } });
    await waitUntil(() => words(element).includes('1 out of 5'));
    before.add('here', rated(5));
    await settled(element);
    expect(words(element)).to.include('1 rating');
  });

  it('is in the page’s language', async () => {
    await import('../../../src/i18n/de.js');
    const name = register({ seed: { here: [rated(5), rated(4)] } });
    const element = await ready(
      await place<ReaderRatingElement>(`<reader-rating backend="${name}" thread="here"></reader-rating>`, {
        lang: 'de',
      }),
    );
    expect(words(element)).to.include('4,5 von 5 Klappen').and.include('1 Stimme 50 %');
  });

  describe('in a review', () => {
    const jsonLd = () => {
      const script = document.querySelector('script[type="application/ld+json"]');
      return JSON.parse(script?.textContent ?? '{}') as Record<string, Record<string, unknown>>;
    };
    const post = (attributes: string, rating = '7/10 stars') =>
      `<film-review><h2>Her (2013)</h2><p>Directed by: Spike Jonze</p><p>${rating}</p>
       <reader-rating ${attributes}><p>Readers give it 4 out of 5 clappers</p></reader-rating></film-review>`;

    async function placeReview(
      values: readonly number[],
      storage: Capabilities['storage'] = 'server',
    ): Promise<ReaderRatingElement> {
      const name = register({ seed: { here: values.map(rated) }, can: { storage } });
      const review = await place(post(`backend="${name}" thread="here"`));
      return ready(review.querySelector('reader-rating')!);
    }

    it('takes the author’s scale and unit, and converts what was given on another', async () => {
      const element = await placeReview([4, 5]);
      await waitUntil(() => words(element).includes('9 out of 10 stars'));
      expect(input(element)!.max).to.equal(10);
    });

    it('adds the readers’ rating to the structured data, apart from the author’s', async () => {
      await placeReview([4, 5]);
      await waitUntil(() => jsonLd()['itemReviewed']?.['aggregateRating']);
      const { itemReviewed, reviewRating } = jsonLd();
      expect(itemReviewed!['aggregateRating']).to.deep.equal({
        '@type': 'AggregateRating',
        ratingValue: 9,
        ratingCount: 2,
        bestRating: 10,
        worstRating: 0,
      });
      expect(reviewRating).to.deep.include({ ratingValue: 7, bestRating: 10 });
      expect(document.querySelectorAll('script[type="application/ld+json"]')).to.have.length(1);
    });

    for (const storage of ['browser', 'page'] as const) {
      it(`adds nothing where ratings are kept in the ${storage}: one reader's own is no aggregate`, async () => {
        const element = await placeReview([4, 5], storage);
        await waitUntil(() => words(element).includes('9 out of 10'));
        await settled(element);
        expect(jsonLd()['itemReviewed']).to.have.property('name', 'Her');
        expect(jsonLd()['itemReviewed']).not.to.have.property('aggregateRating');
      });
    }

    it('adds nothing while nobody has rated, and takes it away with the last rating', async () => {
      const element = await placeReview([]);
      await settled(element);
      expect(jsonLd()['itemReviewed']).to.have.property('name', 'Her');
      expect(jsonLd()['itemReviewed']).not.to.have.property('aggregateRating');
      input(element)!.focus();
      await sendKeys({ press: '8' });
      await waitUntil(() => jsonLd()['itemReviewed']?.['aggregateRating']);
      await sendKeys({ press: 'Delete' });
      await waitUntil(() => !jsonLd()['itemReviewed']?.['aggregateRating']);
    });

    it('keeps them out where the page cancels the request', async () => {
      const refuse = (event: Event) => event.preventDefault();
      addEventListener('reader-ratings', refuse);
      try {
        const element = await placeReview([4]);
        await settled(element);
        await settled(element);
        expect(jsonLd()['itemReviewed']).not.to.have.property('aggregateRating');
      } finally {
        removeEventListener('reader-ratings', refuse);
      }
    });

    it('is never taken for the author’s rating', async () => {
      const review = await place(post('backend="memory"', 'No rating from me.'));
      await settled(review);
      expect(jsonLd()).not.to.have.property('reviewRating');
    });
  });

  it('has its role and name without anything inside', async () => {
    const element = await place('<reader-rating backend="memory"></reader-rating>');
    expect(await accessibleNode(element)).to.include({ role: 'group', name: 'Readers’ rating' });
  });
});
