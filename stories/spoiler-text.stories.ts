import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/spoiler-text/define.js';

const meta: Meta = {
  title: 'Elements/spoiler-text',
  component: 'spoiler-text',
  argTypes: { open: { control: 'boolean' }, printed: { control: 'boolean' }, film: { control: 'text' } },
  args: { open: false, printed: false, film: 'The Sixth Lighthouse (1999)' },
};
export default meta;

type Story = StoryObj;

/** A phrase in a line. */
export const Default: Story = {
  render: ({ open, printed, film }) => html`
    <p>
      The captain is not who he seems:
      <spoiler-text ?open=${open} ?printed=${printed} film=${film}>[Spoiler: he never existed.]</spoiler-text>
      That explains the empty chair.
    </p>
  `,
};

/** Whole paragraphs. */
export const Block: Story = {
  render: ({ open, printed, film }) => html`
    <p>The last act is the best one.</p>
    <spoiler-text ?open=${open} ?printed=${printed} film=${film}>
      <details>
        <summary>Spoiler</summary>
        <p>The captain never existed. The crew made him up, so that nobody had to decide.</p>
        <p>That explains the empty chair, and the log that nobody signs.</p>
      </details>
    </spoiler-text>
    <p>See it in a cinema.</p>
  `,
};

/** Open from the start. */
export const Open: Story = { ...Block, args: { open: true } };

/** A spoiler within a spoiler. */
export const Nested: Story = {
  args: { open: true },
  render: ({ open, film }) => html`
    <spoiler-text ?open=${open} film=${film}>
      <p>The captain never existed, and <spoiler-text film=${film}>neither did the ship</spoiler-text>.</p>
    </spoiler-text>
  `,
};
