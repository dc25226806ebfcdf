import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [solid()],
  resolve: {
    // In an app of yours this is the package, installed.
    alias: { 'film-review-elements/loader': fileURLToPath(new URL('../../dist/loader.js', import.meta.url)) },
  },
});
