import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/author-bio/define.js';

const meta: Meta = { title: 'Elements/author-bio' };
export default meta;

type Story = StoryObj;

/** Made from attributes; without a picture there are initials. */
export const Playground: Story = playground('author-bio', {
  sample: (set) => html`<author-bio ${set}></author-bio>`,
  args: {
    name: 'Thomas J. Ford',
    url: 'https://example.org/',
    picture: '',
    text: 'Watches films, then writes about them. Gives clappers, because stars are for hotels.',
  },
  attempts: { picture: new URL('pictures/night-ferry-poster.webp', location.href).href },
});

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
