import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/introduction.mdx', '../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{ from: '../stories/data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Relative addresses, so that the built pages may stand in any folder of a site.
    base: './',
    // In development, Lit has to come from one place, or it warns of two copies.
    optimizeDeps: {
      ...vite.optimizeDeps,
      exclude: [
        ...(vite.optimizeDeps?.exclude ?? []),
        ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'],
      ],
    },
    build: { ...vite.build, chunkSizeWarningLimit: 2500 },
  }),
};

export default config;
