import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/comments/backend.js';
import { registerBackend } from '../src/comments/backends/index.js';
import { MemoryBackend } from '../src/comments/backends/testing/memory.js';
import { CommentError } from '../src/comments/comment-error.js';
import type { Comment } from '../src/model/comment.js';
import { SYMBOLS } from './blocks/drawings.js';
import { example, playground, type Sample } from './blocks/playground.js';
import '../src/elements/reader-rating/define.js';

const given = [5, 5, 4.5, 5, 4, 4, 3, 4.5, 5, 1, 2, 4];
const comments = given.map((value, index): Comment => ({
  id: String(index),
  parentId: null,
  author: { name: `Reader ${index + 1}` },
  body: { format: 'text', source: 'What I think.' },
  status: 'published',
  kind: 'comment',
  rating: { value, best: 5, raw: `${value}/5`, kind: 'number' },
}));
const demo = (): MemoryBackend => new MemoryBackend({ seed: { demo: comments } });

registerBackend('demo-ratings', demo);
registerBackend('demo-no-ratings', () => new MemoryBackend());
registerBackend('demo-slow-ratings', () => new MemoryBackend({ seed: { demo: comments }, delay: 3_600_000 }));
registerBackend('demo-failing-ratings', () => {
  const backend = demo();
  backend.failNext(new CommentError('unavailable'));
  return backend;
});
registerBackend('demo-offline-ratings', () => {
  const backend = demo();
  backend.failNext(new CommentError('offline'));
  return backend;
});
registerBackend('demo-closed-ratings', () => {
  const backend = demo();
  const ratings = backend.ratings.bind(backend);
  backend.ratings = async (...asked) => ({ ...(await ratings(...asked)), own: 4, closed: true });
  return backend;
});
registerBackend('demo-unsupported', (): Backend => Object.assign(new MemoryBackend(), { ratings: undefined }));

const meta: Meta = { title: 'Elements/reader-rating' };
export default meta;

type Story = StoryObj;

const ratings: Sample = (set) => html`<reader-rating ${set}></reader-rating>`;
const story = (backend: string): Story => example(ratings, { backend, thread: 'demo' });

/** Twelve readers, and room for one more. */
export const Playground: Story = playground('reader-rating', {
  sample: ratings,
  args: { backend: 'demo-ratings', thread: 'demo', readonly: false },
  choices: {
    backend: ['demo-ratings', 'demo-no-ratings', 'demo-failing-ratings', 'demo-closed-ratings'],
    symbol: SYMBOLS,
  },
  unseen: { src: 'these samples are at no address' },
  attempts: { thread: 'another', max: 10, step: 1, unit: 'lamps', symbol: 'star', 'heading-level': 4 },
});

/** Nobody has rated yet. */
export const Empty: Story = story('demo-no-ratings');

/** Without a comment system: kept in this browser. Come back tomorrow, and your rating is still there. */
export const InThisBrowser: Story = {
  render: () => html`<reader-rating thread="story"></reader-rating>`,
};

/** The answer takes its time; what the page printed stands until then. */
export const Loading: Story = {
  render: () => html`
    <reader-rating backend="demo-slow-ratings" thread="demo">
      <p>Readers give it 3.9 out of 5 clappers (12 ratings).</p>
    </reader-rating>
  `,
};

/** The comment system does not answer. */
export const Failed: Story = story('demo-failing-ratings');

/** The reader is offline. */
export const Offline: Story = story('demo-offline-ratings');

/** No more ratings are taken. */
export const Closed: Story = story('demo-closed-ratings');

/** The comment system knows no ratings. */
export const Unsupported: Story = story('demo-unsupported');

/** Ten stars, whole ones. */
export const TenStars: Story = example(ratings, { backend: 'demo-ratings', thread: 'demo', max: 10, unit: 'stars' });
