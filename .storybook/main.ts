import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

/** package.json says of dist/, not of the sources, which modules do something when they are imported. */
const keepDefinitions = {
  name: 'keep-definitions',
  transform: (code: string, id: string) =>
    /\/src\/(.*\b(define|register)|i18n\/[a-z]{2})\.ts$|\/stories\/.*\.ts$|\/src\/workbench\/.*\.ts$/.test(id)
      ? { code, map: null, moduleSideEffects: 'no-treeshake' as const }
      : null,
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // Tables in MDX.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    { from: '../stories/data', to: '/data' },
    { from: '../demo/pictures', to: '/pictures' },
    { from: '../demo/reviews', to: '/reviews' },
    { from: '../docs/blogs/pictures', to: '/blogs' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), keepDefinitions],
    // In development, Lit has to come from one place, or it warns of two copies.
    optimizeDeps: {
      ...vite.optimizeDeps,
      exclude: [
        ...(vite.optimizeDeps?.exclude ?? []),
        ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'],
      ],
    },
    build: { ...vite.build, chunkSizeWarningLimit: 2500, rolldownOptions: { checks: { pluginTimings: false } } },
  }),
};

export default config;
