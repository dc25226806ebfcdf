import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/review-body/define.js';

const meta: Meta = { title: 'Elements/review-body' };
export default meta;

type Story = StoryObj;

/** With a large first letter and the time that it takes to read. */
export const Playground: Story = playground('review-body', {
  sample: (set) => html`
    <review-body ${set}>
      <p>
        Her could have been a joke about a man and his telephone. It is a love story instead, one of the sadder ones,
        told in warm colours and high trousers. The future it shows is so near that one could walk there.
      </p>
      <p>
        Most of what happens is a face that listens. Phoenix does that better than most do speaking, and Johansson, who
        is never seen, fills every room that she is not in.
      </p>
    </review-body>
  `,
  args: { 'drop-cap': true, 'reading-time': true },
});

/** Without attributes it changes nothing. */
export const Bare: Story = {
  render: () => html`
    <review-body>
      <p>Alien is a haunted house, and the house is a lorry.</p>
      <p>Nobody in it is a hero, which is why one of them can become one.</p>
    </review-body>
  `,
};

/** Another colour for the first letter. */
export const Themed: Story = {
  render: () => html`
    <review-body drop-cap style="--review-body-drop-cap-color: light-dark(#a3122a, #ff7d8e)">
      <p>
        Tokyo Story has no villain. The children are busy, the parents are polite, and by the end one would like to ring
        up everybody one knows.
      </p>
    </review-body>
  `,
};
