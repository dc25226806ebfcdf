import { ContextProvider } from '@lit/context';
import { expect, waitUntil } from '@open-wc/testing';
import { reviewContext } from '../../../src/contexts/review-context.js';
import { ClapperRatingElement } from '../../../src/elements/clapper-rating/clapper-rating.js';
import { ReviewVerdictElement } from '../../../src/elements/review-verdict/review-verdict.js';
import { SpoilerTextElement } from '../../../src/elements/spoiler-text/spoiler-text.js';
import type { Rating } from '../../../src/model/rating.js';
import { emptyFilm, type Review } from '../../../src/model/review.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, isWithoutMeaning, outline } from '../../support/accessibility-tree.js';
import { expectSameLayout } from '../../support/layout.js';

const rating = (value: number, differences: Partial<Rating> = {}): Rating => ({
  value,
  best: 5,
  raw: `${value}/5`,
  kind: 'number',
  ...differences,
});

const her: Review = {
  film: { ...emptyFilm(), title: 'Her' },
  rating: rating(4.5, { unit: 'clappers', raw: '4.5 clappers' }),
  verdict: 'A love story for anyone who ever talked to a machine.',
  pros: ['Johansson’s voice', 'The <b>light</b>'],
  cons: ['Two hours long'],
  aspects: [
    { name: 'Story', rating: rating(5) },
    { name: 'Sound', rating: rating(4) },
    { name: 'Ending', rating: { value: 'B+', raw: 'B+', kind: 'grade' } },
  ],
};

const AUTHORED = `<h2>My last word</h2><p>A love story.</p>
  <ul class="pros"><li>Johansson’s voice</li></ul><p>But:</p><ul class="cons"><li>Two hours long</li></ul>
  <dl><dt>Story</dt><dd>5 out of 5</dd></dl>`;

describeFrame({
  element: ReviewVerdictElement,
  html: `<review-verdict>${AUTHORED}<!-- end --></review-verdict>`,
  role: 'group',
  name: 'My last word',
  text: 'A love story.',
  ownNodes: '.review-verdict-made',
  properties: {
    review: { value: her, attribute: null },
    max: { value: 10, attribute: '10' },
    layout: { value: 'box', attribute: 'box' },
    unit: { value: 'stars', attribute: 'stars' },
  },
});

describe('<review-verdict>', () => {
  before(() => {
    ClapperRatingElement.define();
    ReviewVerdictElement.define();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  /** An empty element with data; `settled` a second time for the ratings inside. */
  async function made(review: Review, properties: Partial<ReviewVerdictElement> = {}): Promise<ReviewVerdictElement> {
    const verdict = await place<ReviewVerdictElement>('<review-verdict></review-verdict>');
    Object.assign(verdict, { review, ...properties });
    await settled(verdict);
    return settled(verdict);
  }

  it('moves nothing of the author’s', async () => {
    await expectSameLayout(
      ReviewVerdictElement,
      `<p>The words above the verdict.</p><review-verdict>${AUTHORED}</review-verdict><p>Below</p>`,
    );
  });

  it('says which of the author’s lists is which', async () => {
    const verdict = await place(`<review-verdict>${AUTHORED}</review-verdict>`);
    const [pros, cons] = [...verdict.querySelectorAll('ul')];
    expect((await accessibleNode(pros!)).name).to.equal('Pros');
    expect((await accessibleNode(cons!)).name).to.equal('Cons');
  });

  it('leaves a name of the author’s alone', async () => {
    const verdict = await place(
      '<review-verdict><ul class="pros" aria-label="Hurrah"><li>Voice</li></ul></review-verdict>',
    );
    expect((await accessibleNode(verdict.querySelector('ul')!)).name).to.equal('Hurrah');
  });

  it('marks the points with signs, not with colour alone', async () => {
    const verdict = await place(`<review-verdict>${AUTHORED}</review-verdict>`);
    const marks = [...verdict.querySelectorAll('li')].map((item) => getComputedStyle(item, '::marker').content);
    expect(marks.map((mark) => mark[1])).to.deep.equal(['+', '−']);
  });

  it('is made from a review, every value as text', async () => {
    const verdict = await made(her);
    expect(outline(await accessibleTree(verdict))).to.equal(
      [
        'group "Verdict"',
        '  heading "Verdict"',
        '    StaticText "Verdict"',
        '  paragraph',
        '    image "4.5 out of 5 clappers"',
        '  paragraph',
        '    StaticText "A love story for anyone who ever talked to a machine."',
        '  heading "Pros"',
        '    StaticText "Pros"',
        '  list "Pros"',
        '    listitem',
        '      ListMarker "+ "',
        '      StaticText "Johansson’s voice"',
        '    listitem',
        '      ListMarker "+ "',
        '      StaticText "The <b>light</b>"',
        '  heading "Cons"',
        '    StaticText "Cons"',
        '  list "Cons"',
        '    listitem',
        '      ListMarker "− "',
        '      StaticText "Two hours long"',
        '  DescriptionList',
        '    term "Story"',
        '      StaticText "Story"',
        '    definition',
        '      image "5 out of 5"',
        '    term "Sound"',
        '      StaticText "Sound"',
        '    definition',
        '      image "4 out of 5"',
        '    term "Ending"',
        '      StaticText "Ending"',
        '    definition',
        '      StaticText "B+"',
      ].join('\n'),
    );
    await expect(verdict).to.be.accessible();
  });

  it('hides what is marked as a spoiler', async () => {
    SpoilerTextElement.define();
    const verdict = await made({
      ...her,
      verdict: 'So ||he was dead||.',
      pros: ['||The twist||'],
      cons: ['It ||sinks||'],
    });
    const spoilers = [...verdict.querySelectorAll('spoiler-text')];
    expect(spoilers.map(({ textContent }) => textContent)).to.deep.equal(['he was dead', 'The twist', 'sinks']);
    for (const spoiler of spoilers) await settled(spoiler);
    expect(verdict.innerText).not.to.match(/dead|twist|sinks|\|/);
  });

  it('is copied whole', async () => {
    const verdict = await made(her);
    getSelection()!.selectAllChildren(verdict);
    const copied = getSelection()!.toString();
    for (const words of ['4.5 clappers', 'A love story', 'The <b>light</b>', 'Two hours long', '5/5', 'B+']) {
      expect(copied).to.include(words);
    }
  });

  it('shows the review around it', async () => {
    const box = put<HTMLElement>('<section></section>');
    const provider = new ContextProvider(box, { context: reviewContext, initialValue: her });
    const verdict = document.createElement('review-verdict');
    box.append(verdict);
    await settled(verdict);
    expect(verdict.innerText).to.include('A love story');
    provider.setValue({ ...her, verdict: 'Seen again: still good.' });
    await settled(verdict);
    expect(verdict.innerText).to.include('still good');
  });

  it('draws on the blog’s own scale and in its own unit what states neither', async () => {
    const verdict = await made(
      { film: emptyFilm(), rating: { value: 7, raw: '7', kind: 'number' } },
      { max: 10, unit: 'stars' },
    );
    expect((await accessibleNode(verdict.querySelector('clapper-rating')!)).name).to.equal('7 out of 10 stars');
  });

  it('is nothing where there is no verdict', async () => {
    const verdict = await made({ film: { ...emptyFilm(), title: 'Her' } });
    expect(isWithoutMeaning(await accessibleNode(verdict))).to.equal(true);
    expect(verdict.getBoundingClientRect().height).to.equal(0);
  });

  it('gives way to the author’s own words, and comes back', async () => {
    const verdict = await made(her);
    verdict.append('Go and see it.');
    await settled(verdict);
    expect(verdict.innerText).to.equal('Go and see it.');
    verdict.replaceChildren();
    await settled(verdict);
    expect(verdict.innerText).to.include('A love story');
  });

  it('speaks the page’s language', async () => {
    await import('../../../src/i18n/de.js');
    const verdict = await place('<review-verdict><ul class="pros"><li>Die Stimme</li></ul></review-verdict>', {
      lang: 'de',
    });
    expect((await accessibleNode(verdict)).name).to.equal('Fazit');
    expect((await accessibleNode(verdict.querySelector('ul')!)).name).to.equal('Stärken');
  });
});

describe('a verdict as a box', () => {
  const scoreOf = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('[part="number"], [part="scale"]')].map(({ textContent }) => textContent);

  async function box(review: Review | undefined, inside = ''): Promise<ReviewVerdictElement> {
    ClapperRatingElement.define();
    const element = await place<ReviewVerdictElement>(
      `<review-verdict lang="de" layout="box">${inside}</review-verdict>`,
    );
    if (review) element.review = review;
    await settled(element);
    await waitUntil(() => getComputedStyle(element).display === 'grid', 'the box is there');
    return settled(element);
  }

  it('sets the number in the author’s unit and the reader’s language, and does not read it out', async () => {
    const element = await box(her);
    expect(scoreOf(element)).to.deep.equal(['4,5', '/ 5 clappers']);
    expect(outline(await accessibleTree(element))).not.to.include('"/ 5 clappers"');
    const number = element.shadowRoot!.querySelector('[part="score"]')!;
    expect(number.ariaHidden).to.equal('true');
  });

  it('draws the scores of aspects as bars, as far as they reach', async () => {
    const element = await box(her);
    const bars = [...element.querySelectorAll('.review-verdict-bar')];
    const shares = bars.map((bar) => {
      const [full, all] = [bar.querySelector('rect')!, bar].map((each) => each.getBoundingClientRect().width);
      return Math.round((full! / all!) * 100);
    });
    expect(shares, 'a grade has none').to.deep.equal([100, 80]);
  });

  it('sets a short grade and a rating beyond its scale as they are stated', async () => {
    expect(scoreOf(await box({ ...her, rating: { value: 'B+', raw: 'B+', kind: 'grade' } }))).to.deep.equal(['B+']);
    expect(scoreOf(await box({ ...her, rating: rating(11, { best: 10 }) }))).to.deep.equal(['11', '/ 10']);
  });

  it('takes the rating from inside where no review is around', async () => {
    const element = await box(undefined, '<p><clapper-rating value="3">3 von 5</clapper-rating></p><p>Gut.</p>');
    expect(scoreOf(element)).to.deep.equal(['3', '/ 5']);
  });

  for (const [inside, number, scale] of [
    ['<clapper-rating value="8">8</clapper-rating>', '8', '/ 10'],
    ['<clapper-rating value="4,5">Gut</clapper-rating>', '4,5', '/ 5'],
    ['<clapper-rating value="4.5/10">Na ja</clapper-rating>', '4,5', '/ 10'],
    ['<clapper-rating value="">4 von 6</clapper-rating>', '4', '/ 6'],
    ['<clapper-rating value="3" max="4">3</clapper-rating>', '3', '/ 4'],
    ['<clapper-rating>3,5/5</clapper-rating>', '3,5', '/ 5'],
    ['<clapper-rating><meter value="7" max="8">7</meter></clapper-rating>', '7', '/ 8'],
  ] as const) {
    it(`sets large what is drawn of ${inside}`, async () => {
      const element = await box(undefined, `<p>${inside}</p>`);
      expect(scoreOf(element)).to.deep.equal([number, scale]);
      const drawn = element.querySelector<ClapperRatingElement>('clapper-rating')!;
      await settled(drawn);
      const name = (await accessibleNode(drawn)).name;
      const cells = Number(drawn.shadowRoot!.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]) / 24;
      expect(`${name} ${cells}`).to.include(scale.slice(2));
    });
  }

  it('takes the blog’s scale, as the drawing does, and not that of an aspect', async () => {
    const blog = Object.assign(put<HTMLElement>('<film-review></film-review>'), { best: 20 });
    blog.innerHTML =
      '<review-verdict layout="box"><dl><dt>Story</dt><dd><clapper-rating value="2"></clapper-rating></dd></dl><clapper-rating value="14">14</clapper-rating></review-verdict>';
    const element = blog.querySelector('review-verdict')!;
    await settled(element);
    await waitUntil(() => scoreOf(element).length, 'the number is there');
    expect(scoreOf(element)).to.deep.equal(['14', '/ 20']);
  });

  it('draws its bars from the right in a post that is written so', async () => {
    const element = await box(her);
    const startOfBar = () => {
      const [full, all] = ['rect', ':scope'].map((part) => {
        const bar = element.querySelectorAll('.review-verdict-bar')[1]!;
        return (part === 'rect' ? bar.querySelector(part)! : bar).getBoundingClientRect();
      });
      return [full!.left - all!.left < 1, all!.right - full!.right < 1];
    };
    expect(startOfBar()).to.deep.equal([true, false]);
    element.parentElement!.setAttribute('dir', 'rtl');
    expect(startOfBar()).to.deep.equal([false, true]);
    const words = document.createElement('div');
    words.dir = 'ltr';
    element.replaceWith(words);
    words.append(element);
    await settled(element);
    expect(startOfBar(), 'a part that is written the other way').to.deep.equal([true, false]);
  });

  it('has no number, and no room for one, without a rating', async () => {
    const element = await box(undefined, '<p>Gut.</p>');
    expect(scoreOf(element)).to.deep.equal([]);
    const { paddingTop, paddingBottom } = getComputedStyle(element);
    expect(paddingTop).to.equal(paddingBottom);
  });

  it('is the lines again, where the author says so', async () => {
    const element = await box(her);
    element.layout = 'lines';
    await settled(element);
    await waitUntil(() => getComputedStyle(element).display === 'block', 'the box is gone');
    expect(scoreOf(element)).to.deep.equal([]);
    expect(element.querySelector('.review-verdict-bar')).to.equal(null);
  });
});
