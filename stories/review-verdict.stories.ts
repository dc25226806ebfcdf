import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { parseReview, type Review } from '../src/model/index.js';
import { playground } from './blocks/playground.js';
import her from './data/her.json' with { type: 'json' };
import '../src/elements/clapper-rating/define.js';
import '../src/elements/review-verdict/define.js';

const review: Review = {
  ...parseReview(her),
  pros: ['Scarlett Johansson’s voice', 'Los Angeles in soft light', 'Funny where you least expect it'],
  cons: ['Two hours are long for a conversation'],
  aspects: [
    { name: 'Story', rating: { value: 4.5, best: 5, raw: '4.5/5', kind: 'number' } },
    { name: 'Acting', rating: { value: 5, best: 5, raw: '5/5', kind: 'number' } },
    { name: 'Sound', rating: { value: 'A-', raw: 'A-', kind: 'grade' } },
  ],
};

/** The same without a scale and a unit, which the element may say. */
const plain: Review = { ...review, rating: { value: 4.5, raw: '4.5', kind: 'number' } };

const meta: Meta = { title: 'Elements/review-verdict' };
export default meta;

type Story = StoryObj;

/** In the author's own words. Nothing moves; the lists get their marks and their names. */
export const Default: Story = {
  render: () => html`
    <review-verdict>
      <h2>Verdict</h2>
      <p><clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating></p>
      <p>A love story for anyone who ever talked to a machine.</p>
      <ul class="pros">
        <li>Scarlett Johansson’s voice</li>
        <li>Los Angeles in soft light</li>
      </ul>
      <ul class="cons">
        <li>Two hours are long for a conversation</li>
      </ul>
      <dl>
        <dt>Story</dt>
        <dd>5 out of 5</dd>
        <dt>Sound</dt>
        <dd>4 out of 5</dd>
      </dl>
    </review-verdict>
  `,
};

/** An empty element, and the review as data. */
export const Playground: Story = playground('review-verdict', {
  sample: (set) => html`<review-verdict ${set} .review=${plain}></review-verdict>`,
  args: { layout: 'lines' },
  anatomy: { layout: 'box' },
  attempts: { max: 10, unit: 'lamps' },
});

/** As a box, around the author's own words. */
export const Box: Story = {
  render: () => html`
    <review-verdict layout="box">
      <h2>Verdict</h2>
      <p><clapper-rating value="4.5" unit="clappers">4.5 out of 5 clappers</clapper-rating></p>
      <p>A love story for anyone who ever talked to a machine.</p>
      <ul class="pros">
        <li>Scarlett Johansson’s voice</li>
        <li>Los Angeles in soft light</li>
      </ul>
      <ul class="cons">
        <li>Two hours are long for a conversation</li>
      </ul>
    </review-verdict>
  `,
};

/** As a box, from data: scores of aspects are bars. */
export const BoxFromData: Story = {
  render: () => html`<review-verdict layout="box" .review=${review}></review-verdict>`,
};

/** Other colours for the marks. */
export const Themed: Story = {
  render: () => html`
    <review-verdict
      .review=${review}
      style="--review-verdict-pro-color: #0b57d0; --review-verdict-con-color: #8a5a00; --film-radius: 0"
    ></review-verdict>
  `,
};
