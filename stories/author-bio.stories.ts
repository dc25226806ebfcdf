import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/author-bio/define.js';

const meta: Meta = {
  title: 'Elements/author-bio',
  component: 'author-bio',
  argTypes: {
    name: { control: 'text' },
    url: { control: 'text' },
    picture: { control: 'text' },
    text: { control: 'text' },
  },
  args: {
    name: 'Thomas J. Ford',
    url: 'https://example.org/',
    text: 'Watches films, then writes about them. Gives clappers, because stars are for hotels.',
  },
};
export default meta;

type Story = StoryObj;

/** Made from attributes; without a picture there are initials. */
export const Default: Story = {
  render: ({ name, url, picture, text }) => html`
    <author-bio name=${name} url=${url ?? nothing} picture=${picture ?? nothing} text=${text ?? nothing}></author-bio>
  `,
};

/** Around the author box of a post. Nothing moves. */
export const Wrapped: Story = {
  render: () => html`
    <author-bio>
      <div class="author-info">
        <h2>About thomasjford</h2>
        <p>Watches films, then writes about them.</p>
      </div>
    </author-bio>
  `,
};

/** A larger picture. */
export const Themed: Story = {
  render: () => html`
    <author-bio
      name="Agnès Martin"
      text="Goes to the cinema on Tuesdays, when it is empty."
      style="--author-bio-picture-size: 8em"
    ></author-bio>
  `,
};
