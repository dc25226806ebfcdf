import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/comment-count/define.js';
import '../src/elements/comment-thread/define.js';
import './sample-backends.js';

const meta: Meta = { title: 'Elements/comment-count' };
export default meta;

type Story = StoryObj;

/** Made from a number, or counted. */
export const Playground: Story = playground('comment-count', {
  sample: (set) => html`
    <p><comment-count ${set}></comment-count></p>
    <comment-thread id="counted" backend="sample-conversation" thread="story" readonly></comment-thread>
  `,
  args: { count: 7, href: '#comments', for: 'another' },
  attempts: { for: 'counted' },
});

/** The page’s own words stay until a conversation on the page knows better. */
export const Words: Story = {
  render: () => html`<p><comment-count href="#comments">8 thoughts on this film</comment-count></p>`,
};

/** None, one, many. */
export const Numbers: Story = {
  render: () => html`
    ${[0, 1, 2, 1234].map((count) => html`<p><comment-count count=${count} href="#comments"></comment-count></p>`)}
  `,
};

/** It counts the conversation on the page. Write a comment and look. */
export const WithAThread: Story = {
  render: () => html`
    <p><comment-count for="conversation">No comments yet</comment-count></p>
    <comment-thread id="conversation" backend="sample-conversation" thread="story"></comment-thread>
  `,
};
