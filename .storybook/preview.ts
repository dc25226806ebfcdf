import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** What a story cannot set from a field of the panel: it is listed, without a control. */
const ONLY_LISTED = ['events', 'slots', 'css shadow parts', 'css custom properties', 'css states', 'methods'];

/** The surface that a story stands on: a page of a blog, in the theme, direction and language that the toolbar says. */
const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Light or dark, by color-scheme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the place where the elements stand: numbers, dates and words follow it',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'fr', title: 'Français' },
          { value: 'ar', title: 'العربية' },
          { value: 'ja', title: '日本語' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    // It shows what it finds; `npm run test:stories` judges.
    a11y: { test: 'todo' },
    backgrounds: { disable: true },
    options: { storySort: { order: ['Introduction', 'Whole page', 'Workbench', 'Elements'] } },
  },
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          ONLY_LISTED.includes(type.table?.category ?? '') ? { ...type, control: false } : type,
        ]),
      ),
  ],
  decorators: [
    (story, { globals, parameters, viewMode }) => {
      const scheme = globals['theme'] === 'dark' ? 'dark' : 'light';
      const padding = parameters['bare'] ? '0' : '1.5rem';
      const height = viewMode === 'story' ? '100vh' : '0';
      return html`<div
        lang=${globals['language'] as string}
        dir=${globals['direction'] as string}
        style="box-sizing: border-box; min-block-size: ${height}; color-scheme: ${scheme}; padding: ${padding}; background: Canvas; color: CanvasText; font: 1rem/1.6 system-ui, sans-serif"
      >
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
