import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { loadGroup } from '../src/i18n/load';
import { fetchWordsBy } from '../src/i18n/locales';
import { hideReactKeys } from '../stories/blocks/react-keys';
import { showTheme } from '../stories/blocks/themes';

fetchWordsBy(loadGroup);

const choice = (title: string, icon: string, description: string, items: Record<string, string>) => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

const screen = (name: string, width: number, height: number, type: 'mobile' | 'tablet' | 'desktop') => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
  type,
});

/** The surface that a story stands on: a page of a blog, in the theme, scheme, direction and language that the toolbar says. */
const preview: Preview = {
  globalTypes: {
    theme: choice('Theme', 'paintbrush', 'One of the style sheets in themes/', {
      own: 'As the page has it',
      none: 'No theme',
      plain: 'plain',
      marquee: 'marquee',
      newsprint: 'newsprint',
    }),
    scheme: choice('Light or dark', 'contrast', 'Light or dark, by color-scheme', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', 'Direction of writing', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: choice('Language', 'globe', 'Language around the elements: numbers, dates and words follow it', {
      en: 'English',
      de: 'Deutsch',
      fr: 'Français',
      es: 'Español',
      pt: 'Português',
      it: 'Italiano',
      nl: 'Nederlands',
      pl: 'Polski',
      sv: 'Svenska',
      is: 'Íslenska',
      ja: '日本語',
      zh: '简体中文',
      ar: 'العربية',
    }),
  },
  initialGlobals: { theme: 'own', scheme: 'light', direction: 'ltr', language: 'en' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    // It shows what it finds; `npm run test:stories` judges.
    a11y: { test: 'todo' },
    backgrounds: { disable: true },
    viewport: {
      options: {
        narrow: screen('320 px', 320, 640, 'mobile'),
        phone: screen('360 px', 360, 740, 'mobile'),
        tablet: screen('768 px', 768, 1024, 'tablet'),
        desktop: screen('1280 px', 1280, 800, 'desktop'),
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          ['What it is', 'Designing', 'Workbench'],
          'Foundations',
          ['Look'],
          'Pages',
          ['Diary', 'Magazine', 'Index'],
          'Elements',
          [
            'film-review',
            'film-heading',
            'film-poster',
            'film-facts',
            'cast-list',
            'film-synopsis',
            'review-body',
            'review-byline',
            'review-verdict',
            'clapper-rating',
            'clapper-input',
            'reader-rating',
            'spoiler-text',
            'author-bio',
            'comment-thread',
            'comment-form',
            'comment-count',
            'sign-in-options',
            'posted-time',
            '*',
          ],
          'On your blog',
          ['Which blog'],
          'For developers',
          ['Frameworks'],
        ],
      },
    },
  },
  decorators: [
    (story, { canvasElement, globals, parameters, viewMode }) => {
      if (viewMode === 'docs') hideReactKeys(canvasElement);
      const scheme = globals['scheme'] === 'dark' ? 'dark' : 'light';
      const padding = parameters['bare'] ? '0' : '1.5rem';
      const height = viewMode === 'story' ? '100vh' : '0';
      const theme = globals['theme'] === 'own' ? parameters['theme'] : globals['theme'];
      showTheme(theme as string | undefined);
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
