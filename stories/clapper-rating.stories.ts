import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { reel, SYMBOLS } from './blocks/drawings.js';
import { playground } from './blocks/playground.js';
import '../src/elements/clapper-rating/define.js';

const meta: Meta = { title: 'Elements/clapper-rating' };
export default meta;

/** A symbol of the blog's own, in the colour of the rating. */
export const OwnSymbolByAddress: StoryObj = {
  render: () => html`<p><clapper-rating value="3.5" symbol-src=${reel}></clapper-rating></p>`,
};

type Story = StoryObj;

/** A rating: its words, and what is drawn beside them. */
export const Playground: Story = playground('clapper-rating', {
  sample: (set) => html`<clapper-rating ${set}></clapper-rating>`,
  args: { value: '4.5', max: 5, symbol: 'clapper', format: 'symbols' },
  choices: { symbol: SYMBOLS },
  attempts: { min: -5, unit: 'lamps', 'symbol-src': reel, precision: 1 },
});

/** The words that stand in the post are read; nothing else has to be said. */
export const FromWords: Story = {
  render: () => html`
    <p><clapper-rating>4.5 clappers</clapper-rating></p>
    <p><clapper-rating>3½ out of 5 stars</clapper-rating></p>
    <p><clapper-rating>4,5/5</clapper-rating></p>
  `,
};

/** The same value in each of the pictures. */
export const Symbols: Story = {
  render: () => html`
    ${SYMBOLS.map((symbol) => html`<p><clapper-rating value="3.5" symbol=${symbol}></clapper-rating></p>`)}
  `,
};

/** Halves, tenths, other scales, nothing given, more than everything, and no number at all. */
export const Values: Story = {
  render: () => html`
    <p><clapper-rating value="2.7"></clapper-rating></p>
    <p><clapper-rating value="84" max="100" unit="percent"></clapper-rating></p>
    <p><clapper-rating value="0"></clapper-rating></p>
    <p><clapper-rating value="13" max="5">13 out of 5: I saw it twice in one day</clapper-rating></p>
    <p><clapper-rating value="B+">B+</clapper-rating></p>
    <p><clapper-rating></clapper-rating></p>
  `,
};

/** As a number, in percent, as a grade and in words. */
export const Formats: Story = {
  render: () =>
    html`${['symbols', 'number', 'percent', 'grade', 'words'].map(
      (format) => html`<p>${format}: <clapper-rating value="4.5" format=${format}></clapper-rating></p>`,
    )}`,
};

/** What other tools write. */
export const Upgraded: Story = {
  render: () => html`
    <p>
      <clapper-rating><meter value="4.5" max="5">4.5 of 5</meter></clapper-rating>
    </p>
    <p>
      <clapper-rating><data value="3.5">Three and a half</data></clapper-rating>
    </p>
    <p><clapper-rating>★★★★½</clapper-rating></p>
    <p><clapper-rating>🍿🍿🍿</clapper-rating></p>
    <p>
      <clapper-rating value="2.5" unit="Potatoes"><span slot="symbol">🥔</span></clapper-rating>
    </p>
  `,
};

/** Larger, in another colour. */
export const Themed: Story = {
  render: () => html`
    <clapper-rating
      value="4"
      style="--clapper-rating-size: 2.5em; --clapper-rating-color: light-dark(#a3122a, #ff7d8e)"
    ></clapper-rating>
  `,
};

/** A page that reads from right to left. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar"><clapper-rating value="3.5">3.5 من 5</clapper-rating></div>`,
};
