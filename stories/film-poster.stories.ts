import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/film-poster/define.js';

const meta: Meta = {
  title: 'Elements/film-poster',
  component: 'film-poster',
  argTypes: { name: { control: 'text' }, year: { control: 'number' } },
  args: { name: 'The Last Reel', year: 2019 },
};
export default meta;

type Story = StoryObj;

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 600" width="400" height="600"><rect width="400" height="600" fill="#123"/><circle cx="200" cy="230" r="110" fill="#e7b34c"/><path d="M0 470h400v130H0z" fill="#0a141d"/></svg>',
)}`;

/** A picture of the author's. */
export const Default: Story = {
  render: ({ name, year }) => html`
    <film-poster name=${name} year=${year}>
      <figure style="margin: 0">
        <img src=${picture} alt="A yellow sun over a dark sea" width="240" height="360" />
        <figcaption>The poster of the first week.</figcaption>
      </figure>
    </film-poster>
  `,
};

/** Without a picture. */
export const Type: Story = {
  render: ({ name, year }) => html`<film-poster name=${name} year=${year}></film-poster>`,
};

/** A picture that does not load. */
export const Broken: Story = {
  render: ({ name, year }) => html`
    <film-poster name=${name} year=${year}>
      <img src="data:image/png;base64,AA" alt="Poster of The Last Reel" width="240" height="360" />
    </film-poster>
  `,
};

/** A very long title. */
export const Long: Story = {
  args: {
    name: 'Everything You Always Wanted to Know About the Last Reel of a Film That Nobody Has Seen, and Why the Projectionist Never Told Anybody What Was on It Before the Cinema Closed',
    year: 2019,
  },
  render: ({ name, year }) => html`<film-poster name=${name} year=${year}></film-poster>`,
};
