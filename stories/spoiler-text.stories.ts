import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example, playground, type Sample } from './blocks/playground.js';
import '../src/elements/spoiler-text/define.js';

const meta: Meta = { title: 'Elements/spoiler-text' };
export default meta;

type Story = StoryObj;

/** A phrase in a line. */
export const Default: Story = {
  render: () => html`
    <p>
      The captain is not who he seems:
      <spoiler-text film="The Sixth Lighthouse (1999)">[Spoiler: he never existed.]</spoiler-text>
      That explains the empty chair.
    </p>
  `,
};

const block: Sample = (set) => html`
  <p>The last act is the best one.</p>
  <spoiler-text film="The Sixth Lighthouse (1999)" ${set}>
    <details>
      <summary>Spoiler</summary>
      <p>The captain never existed. The crew made him up, so that nobody had to decide.</p>
      <p>That explains the empty chair, and the log that nobody signs.</p>
    </details>
  </spoiler-text>
  <p>See it in a cinema.</p>
`;

/** Whole paragraphs. */
export const Playground: Story = playground('spoiler-text', {
  sample: block,
  args: { open: true },
  unseen: {
    printed: 'it is seen on paper',
    film: 'it is seen when a reader says "I have seen this film"',
  },
});

/** Closed, as a reader finds it. */
export const Block: Story = example(block);

/** Open from the start. */
export const Open: Story = example(block, { open: true });

/** A spoiler within a spoiler. */
export const Nested: Story = {
  render: () => html`
    <spoiler-text open film="The Sixth Lighthouse (1999)">
      <p>
        The captain never existed, and
        <spoiler-text film="The Sixth Lighthouse (1999)">neither did the ship</spoiler-text>.
      </p>
    </spoiler-text>
  `,
};
