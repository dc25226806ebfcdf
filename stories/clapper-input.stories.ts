import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { reel, SYMBOLS } from './blocks/drawings.js';
import { playground } from './blocks/playground.js';
import '../src/elements/clapper-input/define.js';

const meta: Meta = { title: 'Elements/clapper-input' };
export default meta;

type Story = StoryObj;

/** Five points in halves. */
export const Playground: Story = playground('clapper-input', {
  sample: (set) => html`<label>Your rating <clapper-input ${set}></clapper-input></label>`,
  args: { value: '3.5', max: 5, step: 0.5, symbol: 'clapper', readonly: false, disabled: false },
  choices: { symbol: SYMBOLS },
  unseen: {
    name: 'it is seen when a form is sent',
    required: 'it is seen when a form is sent; see the story "In a form"',
  },
  attempts: { min: 0, 'symbol-src': reel },
});

/** Whole points, ten points, with a zero, and in percent. */
export const Scales: Story = {
  render: () => html`
    <p><clapper-input aria-label="Whole points" step="1" value="4"></clapper-input></p>
    <p><clapper-input aria-label="Ten points" max="10" step="1" value="7"></clapper-input></p>
    <p><clapper-input aria-label="With a zero" min="0" step="1" value="0"></clapper-input></p>
    <p><clapper-input aria-label="In percent" max="100" step="1" value="72"></clapper-input></p>
  `,
};

/** Every picture. */
export const Symbols: Story = {
  render: () =>
    html`${SYMBOLS.map(
      (symbol) =>
        html`<p><clapper-input aria-label=${symbol} value="2.5" symbol=${symbol} step="0.5"></clapper-input></p>`,
    )}`,
};

/** Not rated, read-only, disabled, and a value that cannot be given. */
export const States: Story = {
  // What is disabled needs no contrast (WCAG 1.4.3), and axe does not know that a custom element is.
  parameters: { a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } } },
  render: () => html`
    <p><clapper-input aria-label="Not rated"></clapper-input></p>
    <p><clapper-input aria-label="Read-only" value="3" readonly></clapper-input></p>
    <p><clapper-input aria-label="Disabled" value="3" disabled></clapper-input></p>
    <p><clapper-input aria-label="Beyond the scale" value="7"></clapper-input></p>
  `,
};

/** A form with a rating that is required. */
export const InAForm: Story = {
  render: () => html`
    <form method="get">
      <p><label for="story">Story</label> <clapper-input id="story" name="story" required></clapper-input></p>
      <p><label for="sound">Sound</label> <clapper-input id="sound" name="sound" value="3"></clapper-input></p>
      <p><button>Send</button> <button type="reset">Start again</button></p>
    </form>
  `,
};

/** A page that reads from right to left. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="ar"><clapper-input aria-label="التقييم" value="3.5" symbol="star"></clapper-input></div>`,
};

/** Larger, in another colour. */
export const Themed: Story = {
  render: () => html`
    <clapper-input
      aria-label="Your rating"
      value="4"
      style="--clapper-input-size: 3.5rem; --clapper-input-color: #a3122a"
    ></clapper-input>
  `,
};
