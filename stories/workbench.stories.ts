import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { palette } from '../src/workbench/fields/control.styles.js';
import { WorkbenchState } from '../src/workbench/workbench-state.js';
import '../src/workbench/workbench.js';

const meta: Meta = {
  title: 'Workbench',
  parameters: { bare: true },
};
export default meta;

/** Paste a post, correct the recognised facts, and copy its page: also at `demo/workbench.html`, under a strict policy. */
export const Workbench: StoryObj = { render: (): TemplateResult => html`<review-workbench></review-workbench>` };

const box = palette.cssText.replace(':host', '.theme-builder-story');

/** A look for a blog: accent, symbol, corners and type, or six colours from a poster; then the CSS to copy. */
export const ThemeBuilder: StoryObj = {
  render: (): TemplateResult => {
    const state = new WorkbenchState();
    return html`<style .textContent=${box}></style>
      <main
        class="theme-builder-story"
        style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding: clamp(1rem, 3vw, 2rem); background: var(--paper); color: var(--ink)"
      >
        <h1>Theme builder</h1>
        <details>
          <summary>Try it on a post of your own</summary>
          <post-pane .state=${state}></post-pane>
        </details>
        <theme-builder .state=${state}></theme-builder>
      </main>`;
  },
};
