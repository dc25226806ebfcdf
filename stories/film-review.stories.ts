import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { FilmReviewElement } from '../src/elements/film-review/film-review.js';
import { parseReview } from '../src/model/index.js';
import her from './data/her.json' with { type: 'json' };
import '../src/elements/film-review/define.js';

const meta: Meta = {
  title: 'Elements/film-review',
  component: 'film-review',
  argTypes: {
    layout: { control: 'select', options: ['page', 'compact', 'card'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    unit: { control: 'text' },
    best: { control: { type: 'number', min: 1 } },
    'json-ld': { control: 'select', options: ['emit', 'omit'] },
    src: { control: 'text' },
  },
  args: { layout: 'page' },
};
export default meta;

type Story = StoryObj;

/** A post that was written years ago, with the element around it. Nothing of it was changed. */
export const OldPost: Story = {
  render: () => html`
    <film-review>
      <h1>HER (2014)</h1>
      <p>Starring: Joaquin Phoenix, Scarlett Johansson, Amy Adams, Chris Pratt! Olivia Wilde, Bill Hader</p>
      <p>Directed by: Spike Jonze</p>
      <p>Synopsis: A writer who lives alone buys an operating system, and an unlikely romance begins.</p>
      <p>
        This one has been on my list for months, and everybody who had seen it came back with a glow. They were right.
        Her is sad and tender, very odd, often funny, and by the end it feels truer than most films about two people.
      </p>
      <p>4.5 clappers</p>
    </film-review>
  `,
};

/** An empty element, and the review as data. */
export const FromData: Story = {
  render: ({ layout, 'heading-level': level, unit, best }) => html`
    <film-review
      .review=${parseReview(her)}
      layout=${layout}
      heading-level=${level ?? nothing}
      unit=${unit ?? nothing}
      best=${best ?? nothing}
    ></film-review>
  `,
};

/** Without synopsis and prose. */
export const Compact: Story = { ...FromData, args: { layout: 'compact' } };

/** For a list of reviews. */
export const Card: Story = { ...FromData, args: { layout: 'card' } };

/** The review is fetched from an address. */
export const FromAddress: Story = { render: () => html`<film-review src="data/her.json"></film-review>` };

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
