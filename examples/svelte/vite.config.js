import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    // In an app of yours this is the package, installed.
    alias: { 'film-review-elements/loader': fileURLToPath(new URL('../../dist/loader.js', import.meta.url)) },
  },
});
