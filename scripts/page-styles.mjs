// Writes src/styles/film-comments.css, the styles of comments as a page needs them where a server wrote the list, and
// src/styles/arrangements.css, those of arrangements for pages that link them. Tests want both up to date.
// usage: npm run page-styles (after a build)
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { listStyles } from '../out-tsc/elements/comment-thread/list/comment-list.styles.js';
import { arrangementStyles } from '../out-tsc/elements/film-review/arrange/arrangements.styles.js';
import { boxStyles } from '../out-tsc/elements/review-verdict/verdict-box.styles.js';

const comments = `/*
 * Optional, for pages whose comments a server wrote (\`toHtml\`, \`toElements\`, \`film-review prerender\`): they look the same before the
 * script has come, and where none runs. Written by \`npm run page-styles\` from the styles that \`<comment-thread>\` carries with it.
 */

/* The room of the heading, which comes with the script. */
comment-thread:not(:defined):has(> .film-comments)::before {
  content: '';
  display: block;
  block-size: 3.4em;
}

${listStyles.cssText}`;
const arrangements = `/*
 * Optional, for pages whose reviews are arranged (\`arrange="hero"\`, \`"magazine"\` or a name of your own): with it in the head all
 * stands in its place before the script has come, where a review is as wide as its window or at least 40em. Load it after the page's
 * own styles. Written by \`npm run page-styles\`.
 */

/* Tells the script that the page has this sheet. */
film-review {
  --film-arranged: yes;
}

${arrangementStyles.cssText}
${boxStyles.cssText}`;

for (const [file, css] of Object.entries({
  'src/styles/film-comments.css': comments,
  'src/styles/arrangements.css': arrangements,
})) {
  const options = { ...(await resolveConfig(file)), filepath: file };
  // Prettier breaks long selectors in two steps.
  writeFileSync(file, await format(await format(css, options), options));
}
