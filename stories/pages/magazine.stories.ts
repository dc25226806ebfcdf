import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import theme from '../../demo/magazine.css?raw';
import page from '../../demo/magazine.html?raw';
import { AWKWARD, type PageContent, SHOWN } from './content.js';
import { bodyOf, boxed } from './surface.js';
import '../../src/define.js';
import '../sample-backends.js';

/* A magazine: reviews written with the elements, arranged, in the theme `marquee`. */

const meta: Meta = {
  title: 'Pages/Magazine',
  parameters: { bare: true, theme: 'marquee', docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

type Story = StoryObj;

/** A review with a wide still, a poster, facts, a spoiler and a verdict. */
export const Review: Story = { render: () => boxed(theme, bodyOf(page)) };

/** The same, after dark. */
export const Dark: Story = { ...Review, globals: { scheme: 'dark' } };

/** In newsprint, with the poster beside the facts. */
export const Hero: Story = {
  render: () => magazine(AWKWARD.usual, review(AWKWARD.usual, 'hero')),
  parameters: { theme: 'newsprint' },
};

/** A fourth arrangement, of the blog's own: its areas are CSS. */
export const OwnArrangement: Story = {
  render: () => html`
    <style>
      @media (min-width: 40em) {
        film-review[arrange='ledger'] {
          grid-template-areas: 'heading rating' 'body poster' 'body facts' 'verdict credits' 'comments comments';
          grid-template-columns: 2fr 1fr;
        }
      }
    </style>
    ${magazine(AWKWARD.usual, review(AWKWARD.usual, 'ledger'))}
  `,
};

function review(content: PageContent, arrange = 'magazine'): TemplateResult {
  const { title, year, hasPoster, director, cast, synopsis, text, rating, byline, verdict } = content;
  return html`<film-review arrange=${arrange} heading-level="1">
    <h1>${title} (${year})</h1>
    ${
      hasPoster
        ? html`<film-poster
            ><img src="pictures/night-ferry-poster.webp" width="480" height="720" alt="Poster of ${title}"
          /></film-poster>`
        : nothing
    }
    <p class="entry-meta">${byline}</p>
    ${
      rating
        ? html`<p class="film-review-rating">
            <clapper-rating value=${rating.value}>${rating.words}</clapper-rating>
          </p>`
        : nothing
    }
    <div class="film-credits">
      <p><cast-list role-name="director">${director}</cast-list></p>
      <p><cast-list limit="12">${cast.join(', ')}</cast-list></p>
    </div>
    <film-synopsis><p>${synopsis}</p></film-synopsis>
    <review-body ?drop-cap=${!content.language}>${text.map((paragraph) => html`<p>${paragraph}</p>`)}</review-body>
    <review-verdict layout="box">
      ${rating ? html`<p><clapper-rating value=${rating.value}>${rating.words}</clapper-rating></p>` : nothing}
      <p>${verdict}</p>
    </review-verdict>
    <comment-thread
      backend=${content.backend}
      thread="story"
      heading-level="2"
      limit=${content.comments > SHOWN ? SHOWN : nothing}
    ></comment-thread>
  </film-review>`;
}

function magazine({ language, direction }: PageContent, reviews: TemplateResult): TemplateResult {
  return boxed(
    theme,
    html`<div lang=${language ?? nothing} dir=${direction ?? nothing}>
      <header class="site-header"><p class="site-title">Second Reel</p></header>
      <main class="site-main">${reviews}</main>
    </div>`,
  );
}

const story = (content: PageContent): Story => ({ render: () => magazine(content, review(content)) });

/** A post without a picture. */
export const NoPoster: Story = story(AWKWARD.noPoster);

/** A title of 70 characters. */
export const LongTitle: Story = story(AWKWARD.longTitle);

/** One name. */
export const OneName: Story = story(AWKWARD.oneName);

/** Sixty names, of which the first twelve are shown. */
export const SixtyNames: Story = story(AWKWARD.sixtyNames);

/** In Japanese. */
export const Japanese: Story = story(AWKWARD.japanese);

/** In Arabic, from right to left. */
export const Arabic: Story = story(AWKWARD.arabic);

/** A review that gives no rating. */
export const NoRating: Story = story(AWKWARD.noRating);

/** Two films on one page. */
export const TwoFilms: Story = {
  render: () =>
    magazine(
      AWKWARD.usual,
      html`${review({ ...AWKWARD.usual, backend: 'sample-empty' })} ${review(AWKWARD.secondFilm)}`,
    ),
};

/** Nobody has commented. */
export const NoComments: Story = story(AWKWARD.noComments);

/** 900 comments, of which the first 50 are shown. */
export const ManyComments: Story = story(AWKWARD.manyComments);
