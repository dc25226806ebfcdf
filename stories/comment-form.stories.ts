import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { CommentSubmitEvent } from '../src/events/comment-submit-event.js';
import { playground } from './blocks/playground.js';
import { sampleComment } from './sample-comments.js';
import '../src/elements/comment-thread/define.js';
import './sample-backends.js';

const meta: Meta = { title: 'Elements/comment-form' };
export default meta;

type Story = StoryObj;

/** A form beside its thread. */
export const Playground: Story = playground('comment-form', {
  sample: (set) => html`
    <comment-form ${set}></comment-form>
    <comment-thread id="commented" backend="memory" thread="stories/form"></comment-thread>
  `,
  args: { for: 'commented', rating: false },
  attempts: { for: 'another' },
});

/** A form for a system of the page’s own, which answers the request. */
export const Alone: Story = {
  render: () => html`
    <comment-form
      @comment-submit=${(event: CommentSubmitEvent) => {
        event.respondWith(Promise.resolve(sampleComment({ id: 'new', text: event.detail.text })));
      }}
    ></comment-form>
  `,
};

/** Without a conversation and without an answer it says so, and keeps the text. */
export const Unconnected: Story = { render: () => html`<comment-form for="nowhere"></comment-form>` };

/** In a thread, where the name and the e-mail address are asked for. */
export const InAThread: Story = {
  render: () => html`
    <comment-thread backend="sample-empty" thread="story">
      <comment-form></comment-form>
    </comment-thread>
  `,
};

/** An answer to a comment: the form has gone below it. */
export const Reply: Story = {
  render: () => html`<comment-thread backend="sample-conversation" thread="story"></comment-thread>`,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Reply to rtimmorris' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Cancel reply' })).toBeVisible());
  },
};

/** What is wrong is said at the field; the focus goes to the first. */
export const Problems: Story = {
  render: () => html`<comment-thread backend="sample-empty" thread="stories/problems"></comment-thread>`,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('E-mail'), 'nora at example');
    await userEvent.type(canvas.getByLabelText(/Website/), 'my blog');
    await userEvent.click(canvas.getByRole('button', { name: 'Post comment' }));
    await waitFor(() => expect(canvas.getAllByText('Please fill this in.')).toHaveLength(2));
  },
};

/** More characters than fit: the comment stays in the form, to be shortened. */
export const TooLong: Story = {
  render: () => html`<comment-thread backend="memory" thread="stories/too-long"></comment-thread>`,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const text: HTMLTextAreaElement = await canvas.findByLabelText('Comment');
    text.value = 'too long '.repeat(7300);
    await userEvent.click(canvas.getByRole('button', { name: 'Post comment' }));
    await waitFor(() => expect(canvas.getByText(/The limit is/)).toBeVisible());
    text.value = '';
    text.scrollTop = 0;
  },
};

/** The comment could not be stored. The text stays. */
export const Failed: Story = {
  render: () => html`<comment-thread backend="sample-refusing" thread="stories/failed"></comment-thread>`,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const text: HTMLTextAreaElement = await canvas.findByLabelText('Comment');
    /* Before the conversation is there, the form has no box and takes no focus. */
    await waitFor(() => expect(text.checkVisibility()).toBe(true));
    await userEvent.clear(text);
    await userEvent.type(text, 'A comment that the server does not take.');
    await userEvent.type(canvas.getByLabelText('Name'), 'Nora');
    await userEvent.type(canvas.getByLabelText('E-mail'), 'nora@example.org');
    await userEvent.click(canvas.getByRole('button', { name: 'Post comment' }));
    await waitFor(() => expect(text).toHaveValue('A comment that the server does not take.'));
  },
};

/** The writer’s rating of the film rides on the comment. */
export const WithRating: Story = {
  render: () => html`<comment-thread rating backend="memory" thread="stories/with-rating"></comment-thread>`,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByText('Your rating (optional)')).toBeVisible());
  },
};

/** A member of the blog is asked for the text only. */
export const Member: Story = {
  render: () => html`<comment-thread backend="sample-member" thread="stories/member"></comment-thread>`,
};

/** A form of the author’s own, with WordPress’s names, is used as it is. */
export const AuthorsForm: Story = {
  render: () => html`
    <comment-thread backend="sample-empty" thread="story">
      <comment-form>
        <form action="/wp-comments-post.php" method="post">
          <p>
            <label for="own-comment">What did you think?</label><br />
            <textarea id="own-comment" name="comment" rows="4" cols="40" style="max-inline-size: 100%"></textarea>
          </p>
          <p><label for="own-author">Your name</label> <input id="own-author" name="author" autocomplete="name" /></p>
          <p>
            <label for="own-email">Your e-mail</label>
            <input id="own-email" name="email" type="email" autocomplete="email" />
          </p>
          <p><button>Send</button></p>
        </form>
      </comment-form>
    </comment-thread>
  `,
};

/** Right to left. */
export const RightToLeft: Story = {
  render: () => html`<comment-thread backend="sample-empty" thread="story"></comment-thread>`,
  globals: { direction: 'rtl', language: 'ar' },
};
