import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import theme from '../../demo/reviews.css?raw';
import page from '../../demo/reviews.html?raw';
import type { Review } from '../../src/model/index.js';
import { upgradeByClass } from '../../src/upgrade/by-class.js';
import { AWKWARD, type PageContent } from './content.js';
import { sampleReview } from './sample-review.js';
import { bodyOf, boxed } from './surface.js';
import '../../src/define.js';

/* An index: the author's own list of reviews, and cards for the latest. */

const meta: Meta = {
  title: 'Pages/Index',
  // Until another story is shown.
  beforeEach: () => upgradeByClass(document),
  parameters: { bare: true, theme: 'newsprint', docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

type Story = StoryObj;

/** Sixty reviews as the blog's platform lists them, each with its rating, and the latest four as cards. */
export const SixtyReviews: Story = { render: () => boxed(theme, bodyOf(page)) };

function asData({ title, year, hasPoster, rating, verdict, language }: PageContent): Review {
  const { film, ...review } = sampleReview();
  return {
    ...review,
    film: { ...film, title, year, poster: hasPoster ? film.poster : undefined },
    language,
    verdict,
    rating: rating && { value: rating.value, best: 5, raw: rating.words, kind: 'number' },
  };
}

function list(...contents: PageContent[]): TemplateResult {
  const [first] = contents;
  return boxed(
    theme,
    html`<div lang=${first?.language ?? nothing} dir=${first?.direction ?? nothing}>
      <header class="site-header"><p class="site-title">Back Row</p></header>
      <main class="site-main">
        <h1>All reviews</h1>
        <div class="latest-cards">
          ${contents.map(
            (each) =>
              html`<film-review
                layout="card"
                arrange="tile"
                heading-level="2"
                json-ld="omit"
                .review=${asData(each)}
              ></film-review>`,
          )}
        </div>
        <ol class="post-list">
          ${contents.map(
            ({ title, year, verdict, rating, cast, comments, labels: [actors] = ['Starring'] }) =>
              html`<li class="post-entry">
                <h2 class="entry-title"><a href="#review">${title} (${year})</a></h2>
                <p class="entry-summary">${verdict}</p>
                <p class="entry-footer">${actors}: <cast-list limit="3">${cast.join(', ')}</cast-list></p>
                <p class="entry-footer">
                  ${rating ? html`<clapper-rating value=${rating.value}>${rating.words}</clapper-rating> · ` : nothing}
                  <comment-count count=${comments} href="#comments"></comment-count>
                </p>
              </li>`,
          )}
        </ol>
      </main>
    </div>`,
  );
}

const story = (...contents: PageContent[]): Story => ({ render: () => list(...contents) });

/** Reviews without a picture, and one with. */
export const NoPoster: Story = story(AWKWARD.noPoster, AWKWARD.usual);

/** A title of 70 characters. */
export const LongTitle: Story = story(AWKWARD.longTitle, AWKWARD.usual);

/** One name. */
export const OneName: Story = story(AWKWARD.oneName, AWKWARD.usual);

/** Sixty names, of which the first three are shown. */
export const SixtyNames: Story = story(AWKWARD.sixtyNames, AWKWARD.usual);

/** In Japanese. */
export const Japanese: Story = story(AWKWARD.japanese);

/** In Arabic, from right to left. */
export const Arabic: Story = story(AWKWARD.arabic);

/** A review that gives no rating. */
export const NoRating: Story = story(AWKWARD.noRating, AWKWARD.usual);

/** Two films, which is all. */
export const TwoFilms: Story = story(AWKWARD.usual, AWKWARD.secondFilm);

/** Nobody has commented on the one, 900 times on the other. */
export const NoAndManyComments: Story = story(AWKWARD.noComments, AWKWARD.manyComments);
