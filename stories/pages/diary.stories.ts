import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import theme from '../../demo/blog.css?raw';
import page from '../../demo/her.html?raw';
import { AWKWARD, type PageContent, SHOWN } from './content.js';
import { bodyOf, boxed } from './surface.js';
import '../../src/define.js';
import '../sample-backends.js';

/* A diary on WordPress: posts that know nothing of the elements. Only `<film-review>` stands around them. */

const meta: Meta = {
  title: 'Pages/Diary',
  parameters: { bare: true, docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

type Story = StoryObj;

/** A post of 2014 on a blog of today. The post and the theme know nothing of the elements. */
export const Post: Story = { render: () => boxed(theme, bodyOf(page)) };

/** The same, where the reader prefers dark. */
export const Dark: Story = { ...Post, globals: { scheme: 'dark' } };

function post(content: PageContent): TemplateResult {
  const { title, year, hasPoster, director, cast, synopsis, text, rating, byline } = content;
  const [actors, directed, about] = content.labels ?? ['Starring', 'Directed by', 'Synopsis'];
  return html`<film-review heading-level="1">
    <article class="post hentry">
      <header class="entry-header">
        <h1 class="entry-title">${title} (${year})</h1>
        <p class="entry-meta">${byline}</p>
      </header>
      <div class="entry-content">
        ${
          hasPoster
            ? html`<p>
                <img src="pictures/night-ferry-poster.webp" alt="Poster of ${title}" width="240" height="360" />
              </p>`
            : nothing
        }
        <p>${actors}: ${cast.join(', ')}</p>
        <p>${directed}: ${director}</p>
        <p>${about}: ${synopsis}</p>
        ${text.map((paragraph) => html`<p>${paragraph}</p>`)} ${rating ? html`<p>${rating.words}</p>` : nothing}
      </div>
    </article>
    <comment-thread
      backend=${content.backend}
      thread="story"
      heading-level="2"
      limit=${content.comments > SHOWN ? SHOWN : nothing}
    ></comment-thread>
  </film-review>`;
}

const blog = ({ language, direction }: PageContent, posts: TemplateResult): TemplateResult =>
  boxed(
    theme,
    html`<div lang=${language ?? nothing} dir=${direction ?? nothing}>
      <header class="site-header"><p class="site-title">Midweek Movie</p></header>
      <main class="site-main">${posts}</main>
    </div>`,
  );

const story = (content: PageContent): Story => ({ render: () => blog(content, post(content)) });

/** A post without a picture. */
export const NoPoster: Story = story(AWKWARD.noPoster);

/** A title of 70 characters. */
export const LongTitle: Story = story(AWKWARD.longTitle);

/** One name. */
export const OneName: Story = story(AWKWARD.oneName);

/** Sixty names. */
export const SixtyNames: Story = story(AWKWARD.sixtyNames);

/** In Japanese. */
export const Japanese: Story = story(AWKWARD.japanese);

/** In Arabic, from right to left. */
export const Arabic: Story = story(AWKWARD.arabic);

/** A review that gives no rating. */
export const NoRating: Story = story(AWKWARD.noRating);

/** Two films in a row. */
export const TwoFilms: Story = {
  render: () =>
    blog(AWKWARD.usual, html`${post({ ...AWKWARD.noPoster, backend: 'sample-empty' })} ${post(AWKWARD.secondFilm)}`),
};

/** Nobody has commented. */
export const NoComments: Story = story(AWKWARD.noComments);

/** 900 comments, of which the first 50 are shown. */
export const ManyComments: Story = story(AWKWARD.manyComments);
