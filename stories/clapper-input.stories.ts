import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/clapper-input/define.js';

const meta: Meta = {
  title: 'Elements/Clapper input',
  component: 'clapper-input',
};
export default meta;

/** As an author writes it. */
export const PlainHtml: StoryObj = {
  render: () => html`<label>Words <clapper-input name="words"></clapper-input></label>`,
};
