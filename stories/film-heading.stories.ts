import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/film-heading/define.js';

const meta: Meta = { title: 'Elements/film-heading' };
export default meta;

type Story = StoryObj;

/** Made from attributes. */
export const Playground: Story = playground('film-heading', {
  sample: (set) => html`<film-heading ${set}></film-heading>`,
  args: { name: 'Spirited Away', year: 2001, 'original-title': '千と千尋の神隠し' },
  attempts: { 'heading-level': 4 },
});

/** Within the heading of a post. Nothing moves, and there is still one heading. */
export const InAHeading: Story = {
  render: () => html`
    <h1 class="entry-title"><film-heading>HER (2014)</film-heading></h1>
    <p>A love story about a man and a voice.</p>
  `,
};

/** Around a heading of the author’s own. */
export const AroundAHeading: Story = {
  render: () => html`
    <film-heading
      ><h2>Amélie <small>(2001)</small></h2></film-heading
    >
    <p>Paris, with the greens turned up.</p>
  `,
};

/** Without a heading around it or in it, it is one. */
export const Alone: Story = {
  render: () => html`<film-heading heading-level="3">Metropolis (1927)</film-heading>`,
};

/** The year fainter or stronger, and the whole larger. */
export const Themed: Story = {
  render: () => html`
    <film-heading
      name="Playtime"
      year="1967"
      style="--film-heading-size: 3em; --film-muted: light-dark(#0b6b62, #5fd3c6)"
    ></film-heading>
  `,
};
