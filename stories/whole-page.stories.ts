import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import theme from '../demo/blog.css?raw';
import page from '../demo/her.html?raw';
import '../src/define.js';

const meta: Meta = {
  title: 'Whole page',
  parameters: { bare: true },
};
export default meta;

type Story = StoryObj;

/** The theme of the demo blog, for a box instead of a document; the toolbar says whether it is light or dark. */
const boxed = theme.replace('color-scheme: light dark;', '').replace(/^(:root|body) /gm, '.blog ');

/** The demo’s page without its head and scripts. */
const body = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;

const render = (): TemplateResult => html`
  ${unsafeHTML(`<style>${boxed}</style>`)}
  <div class="blog">${unsafeHTML(body)}</div>
`;

/** A post of 2014 on a blog of today. The post and the theme know nothing of the elements. */
export const Light: Story = { render };

/** The same, where the reader prefers dark. */
export const Dark: Story = { render, globals: { theme: 'dark' } };
