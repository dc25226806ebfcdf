import { expect } from '@open-wc/testing';
import { readReview } from '../../../../src/reading/index.js';
import { registerAllLanguages } from '../../../../src/reading/languages/index.js';
import { page } from '../../seed-page.js';

/* What a post shows, its value (`null` where it is no rating of the author's), and the best where it says one. */
// prettier-ignore
const RATINGS: readonly (readonly [html: string, value: number | string | null, best?: number])[] = [
 ['<img alt="Star"><img alt="Star"><img alt="Half Star"><img alt="Empty Star"><img alt="Empty Star">', 2.5, 5],
 ['<i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star-half-o"></i><i class="fa fa-star-o"></i>', 3.5, 5],
 ['<i class="fas fa-star"></i><i class="fas fa-star"></i><i class="fas fa-star"></i><i class="far fa-star"></i><i class="far fa-star"></i>', 3, 5],
 ['<span class="fa fa-star checked"></span><span class="fa fa-star checked"></span><span class="fa fa-star"></span><span class="fa fa-star"></span><span class="fa fa-star"></span>', 2, 5],
 ['<span class="dashicons dashicons-star-filled"></span><span class="dashicons dashicons-star-filled"></span><span class="dashicons dashicons-star-half"></span><span class="dashicons dashicons-star-empty"></span><span class="dashicons dashicons-star-empty"></span>', 2.5, 5],
 ['<i class="bi bi-star-fill"></i><i class="bi bi-star-fill"></i><i class="bi bi-star-half"></i><i class="bi bi-star"></i><i class="bi bi-star"></i>', 2.5, 5],
 ['<i class="material-icons">star</i><i class="material-icons">star</i><i class="material-icons">star_half</i><i class="material-icons">star_border</i><i class="material-icons">star_border</i>', 2.5, 5],
 ['<div role="img" aria-label="4 out of 5 stars"></div>', 4, 5],
 ['<div aria-label="Rated 3.5 out of 5"><span></span></div>', 3.5, 5],
 ['<div class="stars" data-rating="3.5" data-max="5"></div>', 3.5, 5],
 ['<div class="c-rating" data-rating-value="4"><button>1</button><button>2</button><button>3</button><button>4</button><button>5</button></div>', 4, 5],
 ['<p>♥♥♥♥♡</p>', 4, 5], ['<p>●●●○○</p>', 3, 5], ['<p>🍿🍿🍿½</p>', 3.5], ['<p>🎬🎬🎬🎬</p>', 4],
 ['<p>[rating=4]</p>', 4], ['<p>[stars rating="3.5" max="5"]</p>', 3.5, 5], ['<p>[rating: 4/5]</p>', 4, 5],
 ['<div class="yasr-overall-rating"><div class="yasr-rater-stars" id="yasr-overall-rating-rater-1" data-rating="4.5"></div></div>', 4.5],
 ['<div class="post-ratings"><img alt="1 Star"><img alt="2 Stars"><img alt="3 Stars">(<strong>12</strong> votes, average: <strong>4.50</strong> out of 5)</div>', null],
 ['<div class="kk-star-ratings"><div class="kksr-legend">4.5/5 - (10 votes)</div></div>', null],
 ['<figure class="wp-block-jetpack-rating-star" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue" content="4"></span><span itemprop="bestRating" content="5"></span></figure>', 4, 5],
 ['<div class="review-wrapper"><div class="review-total-wrapper"><span class="review-total-box">4.5</span></div></div>', 4.5],
 ['<p>A must for every lover of the sea ❤️</p>', null], ['<p>9 Win</p>', null], ['<p>6 servings</p>', null],
 ['<p>I give it three stars.</p>', 3], ['<p>Final verdict: three and a half stars</p>', 3.5], ['<p>I’d give this film a solid B+.</p>', 'B+'], ['<p>Rating: ●●●○○</p>', 3, 5], ['<p>Popcorn rating: 4/5</p>', 4, 5],['<p>3 anchors out of 5</p>', 3, 5], ['<p>Rating: 3.5 anchors out of 5</p>', 3.5, 5], ['<p>My rating: 🍿🍿🍿🍿/5</p>', 4, 5], ['<p>Four stars.</p>', 4], ['<p>Rating: A-</p>', 'A-'], ['<p>Hearts: 4/5</p>', 4, 5],
];

describe('a rating that a page draws, or says in its own words', () => {
  before(registerAllLanguages);

  it('is read with its value and its scale; hearts, servings and what readers rate are none', () => {
    const wrong = RATINGS.flatMap(([html, value, best]) => {
      const root =
        page(`<h1 class="entry-title">Salt Road (2014)</h1><div class="entry-content"><p>Directed by: Mira Quell</p>
        <p>I sat in the third row and forgot that I had a coat on, twice.</p>${html}</div>`);
      return [readReview].flatMap((read) => {
        const { rating } = read(root, { language: 'en' }).review;
        const isRight = (rating?.value ?? null) === value && (best === undefined || rating?.best === best);
        return isRight ? [] : `${html.slice(0, 80)} → ${JSON.stringify(rating)}`;
      });
    });
    expect(wrong).to.deep.equal([]);
  });
});
