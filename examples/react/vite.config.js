import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: {
    // In an app of yours this is the package, installed.
    alias: { 'film-review-elements/loader': fileURLToPath(new URL('../../dist/loader.js', import.meta.url)) },
  },
});
