import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ReviewInput } from '../src/model/review.js';
import { playground } from './blocks/playground.js';
import '../src/elements/review-byline/define.js';

const meta: Meta = { title: 'Elements/review-byline' };
export default meta;

type Story = StoryObj;

const review: ReviewInput = {
  author: { name: 'Nora Finch', url: 'https://nora.example/' },
  publishedAt: '2014-01-14',
  updatedAt: '2014-02-01',
  readingMinutes: 4,
};

/** From data. */
export const Playground: Story = playground('review-byline', {
  sample: (set) => html`<review-byline ${set} .review=${review}></review-byline>`,
  args: { show: '' },
  attempts: { show: 'author reading' },
});

/** The author's own line. */
export const Authors: Story = {
  render: () => html`
    <review-byline>
      <p>By <a rel="author" href="#nora">Nora Finch</a> on <time datetime="2014-01-14">January 14, 2014</time></p>
    </review-byline>
  `,
};

/** A name that no line holds. */
export const Long: Story = {
  render: () => html`<review-byline .review=${{ ...review, author: { name: 'N'.repeat(200) } }}></review-byline>`,
};
