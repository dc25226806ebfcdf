import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FilmReviewElement } from '../src/elements/film-review/film-review.js';
import { parseReview } from '../src/model/index.js';
import { type Attributes, attributes, playground, type Sample } from './blocks/playground.js';
import her from './data/her.json' with { type: 'json' };
import '../src/elements/film-poster/define.js';
import '../src/elements/film-review/define.js';
import '../src/elements/review-verdict/define.js';

const meta: Meta = { title: 'Elements/film-review' };
export default meta;

type Story = StoryObj;

const oldPost: Sample = (set) => html`
  <film-review ${set}>
    <h1>HER (2014)</h1>
    <p>Starring: Joaquin Phoenix, Scarlett Johansson, Amy Adams, Chris Pratt! Olivia Wilde, Bill Hader</p>
    <p>Directed by: Spike Jonze</p>
    <p>Synopsis: A writer who lives alone buys an operating system, and an unlikely romance begins.</p>
    <p>
      This one has been on my list for months, and everybody who had seen it came back with a glow. They were right. Her
      is sad and tender, very odd, often funny, and by the end it feels truer than most films about two people.
    </p>
    <p>Rating: 4.5</p>
  </film-review>
`;

/** A post that was written years ago, with the element around it. Nothing of it was changed. */
export const Playground: Story = playground('film-review', {
  sample: oldPost,
  args: { arrange: 'flow', content: 'present' },
  anatomy: { content: 'keep' },
  choices: { arrange: ['flow', 'hero', 'magazine'] },
  elsewhere: ['src', 'layout', 'heading-level'],
  unseen: {
    comments: 'it is for a page with comments of its own, see the page "Diary"',
    'json-ld': 'search engines see it',
  },
  attempts: { unit: 'lamps', best: 10 },
});

const fromData = (set: Attributes): Story => ({
  render: () => html`<film-review ${attributes(set)} .review=${parseReview(her)}></film-review>`,
});

/** An empty element, and the address of the review as data. */
export const FromAddress: Story = playground('film-review', {
  sample: (set) => html`<film-review ${set}></film-review>`,
  args: { src: 'data/her.json', layout: 'page' },
  choices: { layout: ['page', 'compact', 'card'] },
  elsewhere: ['arrange', 'content', 'comments', 'unit', 'best', 'json-ld'],
  attempts: { src: 'data/missing.json', 'heading-level': 4 },
});

/** An empty element, and the review as data. */
export const FromData: Story = fromData({});

/** Without synopsis and prose. */
export const Compact: Story = fromData({ layout: 'compact' });

/** For a list of reviews. */
export const Card: Story = fromData({ layout: 'card' });

const drawing = (width: number, height: number) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#123"/><circle cx="70%" cy="40%" r="22%" fill="#e7b34c"/><rect y="70%" width="100%" height="30%" fill="#0a141d"/></svg>`,
  )}`;

const parts = html`
  <film-poster><img src=${drawing(400, 600)} alt="Poster of The Night Ferry" width="400" height="600" /></film-poster>
  <p class="film-review-rating"><clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating></p>
  <div class="film-credits">
    <p>Directed by: <cast-list role-name="director">Ada Marlowe</cast-list></p>
  </div>
  <review-body>
    <p>It is a film about waiting, and about who waits with you. The boat never seems to move at all.</p>
    <blockquote class="film-pull-quote"><p>She films water the way others film faces.</p></blockquote>
    <p>It would be easy to call this slow. I would rather call it exact.</p>
  </review-body>
`;

/** The poster beside the facts, the text below. */
export const Hero: Story = {
  render: () =>
    html`<film-review arrange="hero"
      ><h1>The Night Ferry (2019)</h1>
      ${parts}</film-review
    >`,
};

/** The title on a wide picture, a pull quote, the verdict as a box. */
export const Magazine: Story = {
  render: () => html`
    <film-review arrange="magazine">
      <h1>The Night Ferry (2019)</h1>
      <figure class="film-still">
        <img src=${drawing(1600, 680)} alt="A ferry on a lake at night" width="1600" height="680" />
      </figure>
      ${parts}
      <review-verdict layout="box">
        <h2>Verdict</h2>
        <p>Worth the wait.</p>
        <ul class="pros">
          <li>The light</li>
        </ul>
        <ul class="cons">
          <li>The fog</li>
        </ul>
      </review-verdict>
    </film-review>
  `,
};

/** For a front page: a tile, a wide card, a row, and one of type alone. */
export const Cards: Story = {
  render: () => html`
    <div
      style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr)); gap: 1em; align-items: start"
    >
      ${['tile', 'wide', 'row', 'type'].map(
        (arrange) =>
          html`<film-review
            layout="card"
            arrange=${arrange}
            json-ld="omit"
            .review=${{ ...parseReview(her), verdict: 'A love story all the same.' }}
          ></film-review>`,
      )}
    </div>
  `,
};

/** The address answers nothing that could be shown. */
export const AddressFails: Story = { render: () => html`<film-review src="data/missing.json"></film-review>` };

/** Nothing to recognise: the words stay exactly as they are. */
export const NothingToRecognise: Story = {
  render: () => html`
    <film-review>
      <p>The cinema in our street has closed. The popcorn machine went to the swimming pool.</p>
      <p>I shall miss the smell.</p>
    </film-review>
  `,
};

/** Stars, on a scale of ten that the blog states once. */
export const AnotherScale: Story = {
  render: () => html`
    <film-review best="10" unit="stars">
      <h2>Playtime (1967)</h2>
      <p>Directed by: Jacques Tati</p>
      <p>A man is lost among glass and steel, and so is everybody else; the difference is that he does not mind.</p>
      <p>Rating: 9</p>
    </film-review>
  `,
};

/** Every step can be taken back. */
export const TakenBack: Story = {
  render: () => html`
    <film-review id="taken-back">
      <h2>Paddington 2 (2017)</h2>
      <p>Directed by: Paul King</p>
      <p>A bear wants to give his aunt a book. There is nothing to add, and it is over far too soon.</p>
      <p>5 clappers</p>
    </film-review>
    <p>
      <button type="button" @click=${() => document.querySelector<FilmReviewElement>('#taken-back')?.restore()}>
        restore()
      </button>
      <button type="button" @click=${() => document.querySelector<FilmReviewElement>('#taken-back')?.refresh()}>
        refresh()
      </button>
    </p>
  `,
};

/** Right to left. */
export const RightToLeft: Story = { ...FromData, globals: { direction: 'rtl', language: 'ar' } };
