import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/reader-rating/define.js';

const meta: Meta = {
  title: 'Elements/Reader rating',
  component: 'reader-rating',
};
export default meta;

/** As an author writes it. */
export const PlainHtml: StoryObj = {
  render: () => html`<reader-rating><p>The author's own words.</p></reader-rating>`,
};
