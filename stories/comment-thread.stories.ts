import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example, playground, type Sample } from './blocks/playground.js';
import '../src/elements/comment-thread/define.js';
import './sample-backends.js';

const meta: Meta = { title: 'Elements/comment-thread' };
export default meta;

type Story = StoryObj;

const thread: Sample = (set) => html`<comment-thread ${set}></comment-thread>`;
const withBackend = (backend: string): Story => example(thread, { backend, thread: 'story' });

/** A conversation with replies, and the form to join in. */
export const Playground: Story = playground('comment-thread', {
  sample: thread,
  args: { backend: 'sample-conversation', thread: 'story', order: 'oldest', readonly: false },
  choices: {
    backend: ['sample-conversation', 'sample-empty', 'sample-many', 'memory'],
    order: ['oldest', 'newest', 'most-liked', 'best'],
    avatars: ['local', 'remote'],
  },
  unseen: {
    src: 'these samples are at no address',
    paging: 'it is seen where a long thread is scrolled to its end',
    poll: 'it is seen when another reader comments',
    reportable: 'it is in the menu of each comment',
  },
  attempts: { thread: 'another', limit: 2, 'heading-level': 4 },
});

/** Comments that the page printed inside are the first comments. What is written here stays in this browser. */
export const FromThePage: Story = {
  render: () => html`
    <comment-thread backend="local" thread="stories/from-the-page">
      <ol class="comment-list">
        <li id="comment-11" class="comment">
          <article class="comment-body">
            <footer class="comment-meta">
              <b class="fn">Annie</b>
              <time datetime="2014-01-14T11:30:00+00:00">January 14, 2014 at 11:30 am</time>
            </footer>
            <div class="comment-content"><p>Good read. I was taken with it too.</p></div>
          </article>
          <ol class="children">
            <li id="comment-12" class="comment">
              <article class="comment-body">
                <footer class="comment-meta">
                  <b class="fn">thomasjford</b>
                  <time datetime="2014-01-14T12:01:00+00:00">January 14, 2014 at 12:01 pm</time>
                </footer>
                <div class="comment-content"><p>Thank you, Annie!</p></div>
              </article>
            </li>
          </ol>
        </li>
      </ol>
    </comment-thread>
  `,
};

/** Nobody has written yet. */
export const Empty: Story = withBackend('sample-empty');

/** Two hundred comments are ordinary lists, laid out when they come near the screen. */
export const TwoHundred: Story = withBackend('sample-many');

/** The answer takes three seconds. */
export const Loading: Story = withBackend('sample-slow');

/** The comments could not be loaded; the form still takes what a reader writes. */
export const ErrorLoading: Story = withBackend('sample-unreachable');

/** A conversation that takes no more comments. */
export const ReadOnly: Story = example(thread, { backend: 'sample-conversation', thread: 'story', readonly: true });

/** The backend `memory`: for demonstrations. What is written is gone when the page is left. */
export const Memory: Story = withBackend('memory');

/** A new comment waits for the blogger; its writer sees it. */
export const Moderated: Story = withBackend('sample-moderated');

/** What real data holds besides: comments that were removed, answers to nobody, markup written as text, HTML. */
export const Oddities: Story = withBackend('sample-oddities');

/** Right to left. */
export const RightToLeft: Story = {
  ...withBackend('sample-arabic'),
  globals: { direction: 'rtl', language: 'ar' },
};

/** In a theme’s colours. */
export const Themed: Story = {
  render: () => html`
    <div
      style="--film-accent: light-dark(#0b6b62, #5fd3c6); --film-on-accent: light-dark(#fff, #04211e); --film-border: #5fd3c6; --film-radius: 0"
    >
      <comment-thread backend="sample-conversation" thread="story"></comment-thread>
    </div>
  `,
};
