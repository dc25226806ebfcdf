import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/posted-time/define.js';

const meta: Meta = { title: 'Elements/posted-time' };
export default meta;

type Story = StoryObj;

/** Words made from the date. */
export const Playground: Story = playground('posted-time', {
  sample: (set) => html`<posted-time ${set}></posted-time>`,
  args: { datetime: '2014-01-14T10:05:00Z', format: 'datetime' },
  choices: { format: ['date', 'datetime'] },
  attempts: { datetime: '1927-01' },
});

/** The author’s words stay; the full date shows where one points at them. */
export const Words: Story = {
  render: () => html`
    <p>Posted on <posted-time datetime="2014-01-14T10:05:00Z">a cold Tuesday in January</posted-time> by thomasjford</p>
  `,
};

/** Words that stay true while the page is open. */
export const Passing: Story = {
  render: () => html`
    ${[10, 4 * 60, 5 * 3600, 30 * 3600].map(
      (seconds) => html`
        <p><posted-time datetime=${new Date(Date.now() - seconds * 1000).toISOString()}></posted-time></p>
      `,
    )}
  `,
};

/** A date is written as precisely as it is known. */
export const Precision: Story = {
  render: () => html`
    <p><posted-time datetime="1927"></posted-time></p>
    <p><posted-time datetime="1927-01"></posted-time></p>
    <p><posted-time datetime="1927-01-10"></posted-time></p>
    <p><posted-time datetime="2014-01-14T10:05:00Z" format="datetime"></posted-time></p>
  `,
};

/** In the language of the place. */
export const Languages: Story = {
  render: () => html`
    ${['fr', 'de', 'ja', 'ar'].map(
      (language) => html`<p lang=${language}><posted-time datetime="2014-01-14"></posted-time></p>`,
    )}
  `,
};
