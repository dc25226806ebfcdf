import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/film-synopsis/define.js';

const meta: Meta = { title: 'Elements/film-synopsis' };
export default meta;

type Story = StoryObj;

/** Cut after three lines. */
export const Default: Story = {
  render: () => html`
    <film-synopsis clamp="3">
      <p>
        Theodore writes letters for people who cannot find the words themselves. After his marriage has ended he buys an
        operating system that is said to have a mind of its own. It calls itself Samantha, sorts his mail, laughs at his
        jokes, and is soon the first voice he hears in the morning and the last one at night.
      </p>
      <p>What becomes of the two is a question that the film takes more seriously than he does at first.</p>
    </film-synopsis>
  `,
};

/** Whole: the element changes nothing. */
export const Whole: Story = {
  render: () => html`
    <film-synopsis
      ><p>Synopsis: A knight plays chess with Death while the plague goes through the land.</p></film-synopsis
    >
  `,
};

/** From plain text. */
export const Playground: Story = playground('film-synopsis', {
  sample: (set) => html`<film-synopsis ${set} style="max-inline-size: 20em"></film-synopsis>`,
  args: {
    clamp: 2,
    text: 'A mother looks for the father of her son in Barcelona. She finds everybody else: a nun, a nurse, an actress, and the woman whom the son took for the best actress in the world.',
  },
});
