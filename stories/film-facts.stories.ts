import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FilmInput } from '../src/model/review.js';
import { example, playground, type Sample } from './blocks/playground.js';
import '../src/elements/film-facts/define.js';

const meta: Meta = { title: 'Elements/film-facts' };
export default meta;

type Story = StoryObj;

const film: FilmInput = {
  title: 'The Last Reel',
  year: 2019,
  releaseDate: '2019-03-14',
  runtimeMinutes: 126,
  certificate: '15',
  certificateRegion: 'GB',
  genres: ['Drama', 'Mystery'],
  countries: ['IS', 'DE'],
  languages: ['is', 'de'],
  crew: [
    { role: 'cinematographer', name: 'Ann Bell' },
    { role: 'musicBy', name: 'Otto Lind', url: 'https://otto-lind.example/' },
    { role: 'musicBy', name: 'Édith Moe' },
  ],
  scores: [
    { source: 'IMDb', rating: { value: 7.4, best: 10 }, url: 'https://www.imdb.com/title/tt0000000/' },
    { source: 'Letterboxd', rating: { raw: '3.9' }, url: 'https://letterboxd.com/film/the-last-reel/' },
  ],
};

const facts: Sample = (set) => html`<film-facts ${set} .film=${film}></film-facts>`;

/** From data. */
export const Playground: Story = playground('film-facts', {
  sample: facts,
  args: { layout: 'list', show: '' },
  attempts: { layout: 'table', show: 'runtime year' },
});

/** What needs no label. */
export const Line: Story = example(facts, { layout: 'line' });

/** A label and its value in each row. */
export const Table: Story = example(facts, { layout: 'table' });

const items = html`<ul>
  <li><strong>Running time:</strong> 2 h 6 min</li>
  <li><strong>Genres:</strong> <a href="#drama">Drama</a>, <a href="#mystery">Mystery</a></li>
  <li><strong>Filmed in:</strong> Reykjavík, Akureyri, and a bus between them that nobody could stop in time</li>
</ul>`;

/** The author's own list, as a table. */
export const AuthorsTable: Story = {
  render: () => html`<film-facts layout="table">${items}</film-facts>`,
};

/** The author's own list, in a line. */
export const AuthorsLine: Story = {
  render: () => html`<film-facts layout="line">${items}</film-facts>`,
};

const odd = {
  runtimeMinutes: 'two hours',
  releaseDate: 'some day',
  genres: Array.from({ length: 40 }, (_, index) => `Genre ${index + 1}`),
  countries: ['Freedonia', 'QQ'],
  crew: [{ role: 'Supervising '.repeat(12), name: 'M'.repeat(120) }],
};

/** What nobody should write. */
export const Odd: Story = { render: () => html`<film-facts .film=${odd}></film-facts>` };
