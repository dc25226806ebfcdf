// Written by `npm run generate`.
import type { WordParts } from '../word-files.js';

export * from './page.js';
export const parts: WordParts['parts'] = {
  input: () => import('./input.js'),
  readers: () => import('./readers.js'),
  thread: () => import('./thread.js'),
  form: () => import('./form.js'),
  signIn: () => import('./sign-in.js'),
  tools: () => import('./tools.js'),
};
