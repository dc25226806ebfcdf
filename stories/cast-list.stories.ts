import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/cast-list/define.js';

const meta: Meta = { title: 'Elements/cast-list' };
export default meta;

type Story = StoryObj;

/** A line of a post. The words stay as they are, and are a list for a screen reader. */
export const Playground: Story = playground('cast-list', {
  sample: (set) => html`
    <p>
      With
      <cast-list ${set}
        >Joaquin Phoenix (as Theodore), Scarlett Johansson, Amy Adams, Rooney Mara and Chris Pratt</cast-list
      >
    </p>
  `,
  args: { 'role-name': 'actor', limit: 3 },
  choices: { 'role-name': ['actor', 'director', 'writer', 'composer', 'producer'] },
});

/** The job names the list. */
export const Roles: Story = {
  render: () => html`
    <p>Directed by: <cast-list role-name="director">Lilly Wachowski &amp; Lana Wachowski</cast-list></p>
    <p>Music: <cast-list role-name="composer">Don Davis</cast-list></p>
  `,
};

/** A long list, cut in the text. */
export const Limited: Story = {
  render: () => html`
    <p>
      With
      <cast-list limit="3"
        >Ralph Fiennes, Tony Revolori, Saoirse Ronan, Adrien Brody, Willem Dafoe, Tilda Swinton, Jeff Goldblum, Bill
        Murray</cast-list
      >
    </p>
  `,
};

/** The author’s own list stays the list that it is. */
export const OwnList: Story = {
  render: () => html`
    <cast-list limit="2">
      <ul>
        <li>Setsuko Hara</li>
        <li>Chishū Ryū</li>
        <li>Haruko Sugimura</li>
      </ul>
    </cast-list>
  `,
};

/** Made from data. */
export const People: Story = {
  render: () => html`
    <cast-list role-name="director" .people=${[{ name: 'Céline Sciamma' }]}></cast-list>
    <cast-list
      .people=${[
        { name: 'Noémie Merlant', character: 'Marianne' },
        { name: 'Adèle Haenel', character: 'Héloïse' },
        { name: 'Luàna Bajrami', character: 'Sophie' },
        { name: 'Valeria Golino', character: 'La Comtesse' },
      ]}
    ></cast-list>
  `,
};

/** With portraits. A picture that is missing or does not load is shown as initials. */
export const Portraits: Story = {
  render: () => html`
    <cast-list
      limit="4"
      .people=${[
        { name: 'Rumi Hiiragi', character: 'Chihiro', picture: { url: new URL('missing.jpg', location.href).href } },
        { name: 'Miyu Irino', character: 'Haku' },
        { name: 'Mari Natsuki', character: 'Yubaba and Zeniba' },
        { name: 'Bunta Sugawara', character: 'Kamaji' },
        { name: 'Yumi Tamai', character: 'Lin' },
      ]}
    ></cast-list>
  `,
};
