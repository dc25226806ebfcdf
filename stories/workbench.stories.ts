import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/workbench/workbench.js';

const meta: Meta = {
  title: 'Start/Workbench',
  parameters: { bare: true },
};
export default meta;

/** Paste a post, correct the recognised facts, and copy its page: also at `demo/workbench.html`, under a strict policy. */
export const Workbench: StoryObj = { render: (): TemplateResult => html`<review-workbench></review-workbench>` };
