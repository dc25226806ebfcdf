// Writes src/styles/film-comments.css anew: the styles of comments as a page needs them where a server wrote the list. A test wants it
// up to date.
// usage: npm run comment-styles (after a build)
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { listStyles } from '../out-tsc/elements/comment-thread/list/comment-list.styles.js';

const file = 'src/styles/film-comments.css';
const css = `/*
 * Optional, for pages whose comments a server wrote (\`toHtml\`, \`toElements\`, \`film-review prerender\`): they look the same before the
 * script has come, and where none runs. Written by \`npm run comment-styles\` from the styles that \`<comment-thread>\` carries with it.
 */

/* The room of the heading, which comes with the script. */
comment-thread:not(:defined):has(> .film-comments)::before {
  content: '';
  display: block;
  block-size: 3.4em;
}

${listStyles.cssText}`;
writeFileSync(file, await format(css, { ...(await resolveConfig(file)), filepath: file }));
