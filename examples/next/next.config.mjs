import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  turbopack: { root },
  outputFileTracingRoot: root,
  // What renders on the server: Node loads it as it is.
  serverExternalPackages: ['@lit-labs/ssr', 'film-review-elements', 'lit'],
};
