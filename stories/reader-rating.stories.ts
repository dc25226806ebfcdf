import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Backend } from '../src/comments/backend.js';
import { registerBackend } from '../src/comments/backends/index.js';
import { MemoryBackend } from '../src/comments/backends/testing/memory.js';
import { CommentError } from '../src/comments/comment-error.js';
import type { Comment } from '../src/model/comment.js';
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

const meta: Meta = {
  title: 'Elements/reader-rating',
  component: 'reader-rating',
  argTypes: {
    max: { control: { type: 'number', min: 1 } },
    step: { control: { type: 'number', min: 0.1, step: 0.1 } },
    unit: { control: 'text' },
    symbol: { control: 'select', options: ['clapper', 'star', 'heart', 'dot'] },
    readonly: { control: 'boolean' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};
export default meta;

type Story = StoryObj;

const story = (backend: string): Story => ({
  render: ({ max, step, unit, symbol, readonly, 'heading-level': level }) => html`
    <reader-rating
      backend=${backend}
      thread="demo"
      max=${max ?? nothing}
      step=${step ?? nothing}
      unit=${unit ?? nothing}
      symbol=${symbol ?? nothing}
      ?readonly=${readonly}
      heading-level=${level ?? nothing}
    ></reader-rating>
  `,
});

/** Twelve readers, and room for one more. */
export const Default: Story = story('demo-ratings');

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
export const TenStars: Story = { ...story('demo-ratings'), args: { max: 10, unit: 'stars' } };
