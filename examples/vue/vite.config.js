import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
  resolve: {
    // In an app of yours this is the package, installed.
    alias: { 'film-review-elements/loader': fileURLToPath(new URL('../../dist/loader.js', import.meta.url)) },
  },
});
