import { expect } from '@open-wc/testing';
import purify from 'dompurify';
import type { Review } from '../../src/model/index.js';
import { readReviewHtml } from '../../src/reading/index.js';
import { toElements, toHtml } from '../../src/writing/index.js';
import { generatedReview } from './generated-review.js';

/*
 * WordPress's filter for authors (KSES) as `$allowedposttags` of wp-includes/kses.php has it: no element with a hyphen, no time,
 * data, meter, template, slot, script or style. What it allows everywhere: class, id, style, title, role, aria-*, data-*, lang, dir.
 */
const KSES = {
  ALLOWED_TAGS:
    'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td tfoot th thead title tr track tt u ul ol var video'.split(
      ' ',
    ),
  ALLOWED_ATTR: 'class id style title role lang dir href rel rev name target align alt border height width src'.split(
    ' ',
  ),
  ALLOW_DATA_ATTR: true,
};

/** DOMPurify drops attributes in which XML would end a comment or a section, so that no review with such has its data whole. */
const reviewOf = (seed: number): Review =>
  JSON.parse(JSON.stringify(generatedReview(seed)).replace(/--&gt;|--+>|\]\]>|<\/?/g, '~')) as Review;

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed + 1);

describe('plain HTML behind a sanitiser', () => {
  for (const [name, configuration] of [
    ['one with WordPress’s list for authors', KSES],
    ['DOMPurify as it comes', {}],
  ] as const) {
    it(`is read back whole: ${name}`, () => {
      for (const seed of SEEDS) {
        const review = reviewOf(seed);
        const cleaned = purify.sanitize(toHtml(review), configuration);
        expect(readReviewHtml(cleaned).review, `seed ${seed}`).to.deep.equal(review);
      }
    });
  }

  it('keeps every word where classes and data are lost too', () => {
    const words = (html: string) =>
      new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
    for (const seed of SEEDS) {
      for (const html of [toHtml(generatedReview(seed)), toElements(generatedReview(seed))]) {
        const bare = purify.sanitize(html, { ALLOWED_TAGS: ['p', 'ul', 'li', 'br'], ALLOWED_ATTR: [] });
        expect(words(bare), `seed ${seed}`).to.equal(words(html));
      }
    }
  });

  it('holds nothing that a feed reader would not have', () => {
    for (const seed of SEEDS) {
      const body = new DOMParser().parseFromString(toHtml(generatedReview(seed)), 'text/html').body;
      expect(body.querySelector('script, style, time, svg, iframe, form, [style], [onclick]'), `seed ${seed}`).to.equal(
        null,
      );
      expect([...body.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))).to.deep.equal([]);
      for (const link of body.querySelectorAll('a')) expect(link.protocol).to.match(/^https?:$/);
    }
  });

  it('has no blank line and no valueless attribute, which some blogs turn into something else', () => {
    for (const seed of SEEDS) {
      const html = toHtml(generatedReview(seed));
      expect(html, `seed ${seed}`).to.not.match(/\n\s*\n/);
      expect(html, `seed ${seed}`).to.not.match(/<[a-z0-9]+(?: [a-z-]+="[^"]*")* [a-z-]+[ >]/);
    }
  });
});
