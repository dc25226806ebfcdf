import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/film-poster/define.js';

const meta: Meta = { title: 'Elements/film-poster' };
export default meta;

type Story = StoryObj;

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 600" width="400" height="600"><rect width="400" height="600" fill="#123"/><circle cx="200" cy="230" r="110" fill="#e7b34c"/><path d="M0 470h400v130H0z" fill="#0a141d"/></svg>',
)}`;

/** From attributes. Without `src`, title and year are the poster. */
export const Playground: Story = playground('film-poster', {
  sample: (set) => html`<film-poster ${set}></film-poster>`,
  args: { name: 'The Night Ferry', year: 2019, src: 'pictures/night-ferry-poster.webp' },
  anatomy: { name: 'The Night Ferry', year: 2019 },
  unseen: {
    width: 'with the height it reserves the room until the picture is there',
    height: 'with the width it reserves the room until the picture is there',
    sizing: 'it is for a picture inside the element',
    'focal-point': 'it is seen where a card or an arrangement cuts the picture',
  },
  attempts: {
    src: 'pictures/night-ferry-still.webp',
    credit: 'Drawn for Second Reel',
    href: '#large',
  },
});

/** A picture of the author's. */
export const Authors: Story = {
  render: () => html`
    <film-poster name="The Last Reel" year="2019">
      <figure style="margin: 0">
        <img src=${picture} alt="A yellow sun over a dark sea" width="240" height="360" />
        <figcaption>The poster of the first week.</figcaption>
      </figure>
    </film-poster>
  `,
};

/** Without a picture. */
export const Type: Story = {
  render: () => html`<film-poster name="The Last Reel" year="2019"></film-poster>`,
};

/** A picture that does not load. */
export const Broken: Story = {
  render: () => html`
    <film-poster name="The Last Reel" year="2019">
      <img src="data:image/png;base64,AA" alt="Poster of The Last Reel" width="240" height="360" />
    </film-poster>
  `,
};

/** A very long title. */
export const Long: Story = {
  render: () => html`
    <film-poster
      name="Everything You Always Wanted to Know About the Last Reel of a Film That Nobody Has Seen, and Why the Projectionist Never Told Anybody What Was on It Before the Cinema Closed"
      year="2019"
    ></film-poster>
  `,
};
