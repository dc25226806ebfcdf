import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/comment-thread/define.js';
import './sample-backends.js';

const meta: Meta = {
  title: 'Elements/comment-thread',
  component: 'comment-thread',
  argTypes: {
    backend: { control: 'select', options: ['sample-conversation', 'sample-empty', 'sample-many', 'memory'] },
    // There is a part of the same name.
    order: {
      control: 'select',
      options: ['oldest', 'newest', 'most-liked', 'best'],
      description: 'The order in which comments are shown. Part `order`: the choice of the order.',
      table: { category: 'attributes' },
    },
    readonly: { control: 'boolean' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  args: { backend: 'sample-conversation', order: 'oldest', readonly: false },
  render: ({ backend, order, readonly, 'heading-level': level }) => html`
    <comment-thread
      backend=${backend ?? nothing}
      thread="story"
      order=${order}
      ?readonly=${readonly}
      heading-level=${level ?? nothing}
    ></comment-thread>
  `,
};
export default meta;

type Story = StoryObj;

/** A conversation with replies, and the form to join in. */
export const WithReplies: Story = {};

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
export const Empty: Story = { args: { backend: 'sample-empty' } };

/** Two hundred comments are ordinary lists, laid out when they come near the screen. */
export const TwoHundred: Story = { args: { backend: 'sample-many' } };

/** The answer takes three seconds. */
export const Loading: Story = { args: { backend: 'sample-slow' } };

/** The comments could not be loaded; the form still takes what a reader writes. */
export const ErrorLoading: Story = { args: { backend: 'sample-unreachable' } };

/** A conversation that takes no more comments. */
export const ReadOnly: Story = { args: { readonly: true } };

/** The backend `memory`: for demonstrations. What is written is gone when the page is left. */
export const Memory: Story = { args: { backend: 'memory' } };

/** A new comment waits for the blogger; its writer sees it. */
export const Moderated: Story = { args: { backend: 'sample-moderated' } };

/** What real data holds besides: comments that were removed, answers to nobody, markup written as text, HTML. */
export const Oddities: Story = { args: { backend: 'sample-oddities' } };

/** Right to left. */
export const RightToLeft: Story = {
  args: { backend: 'sample-arabic' },
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
