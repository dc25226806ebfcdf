// The same conversation as a server prints it, in WordPress's markup, nested five deep as WordPress does.
import { childrenOf } from './generated-thread.mjs';

const DEEPEST = 4;
const CHUNK = 25;
const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

const STYLE = `body { font: 16px/1.55 Georgia, serif; max-width: 700px; margin: 0 auto; padding: 1em }
ol { list-style: none; margin: 0; padding: 0 } ol.children { margin-inline-start: 1.9em; border-inline-start: 2px solid #ddd; padding-inline-start: 1em }
article { padding-block: 0.9em; overflow-wrap: anywhere } .comment-meta { display: flex; gap: 0.6em; align-items: center }
.avatar { inline-size: 2.3em; block-size: 2.3em; border-radius: 50%; background: #8c3b2e; color: #fff; display: inline-grid; place-items: center }
.reply { min-block-size: 24px }`;
const DEFERRED = `.chunk + .chunk { content-visibility: auto; contain-intrinsic-size: auto 3600px }`;

/** @param {boolean} isDeferred - whether lists of about 25 comments have `content-visibility: auto` */
export function staticPage(comments, isDeferred) {
  const children = childrenOf(comments);
  const lists = [];
  let list = '';
  let size = 0;
  for (const root of children.get(null) ?? []) {
    const { html, count } = item(root, children, 0);
    list += html;
    size += count;
    if (size < CHUNK) continue;
    lists.push(list);
    [list, size] = ['', 0];
  }
  if (list) lists.push(list);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Comments</title><link rel="icon" href="data:,">
<style>${STYLE}${isDeferred ? DEFERRED : ''}</style></head><body><h2>${comments.length} comments</h2>
${lists.map((inside) => `<ol class="comment-list chunk">${inside}</ol>`).join('\n')}</body></html>`;
}

function item(comment, children, depth) {
  const { id, author, publishedAt, html } = comment;
  const replies = children.get(id) ?? [];
  let inside = '';
  let count = 1;
  for (const reply of replies) {
    const made = item(reply, children, depth + 1);
    inside += made.html;
    count += made.count;
  }
  const nested = depth < DEEPEST && inside ? `<ol class="children">${inside}</ol>` : '';
  const own = `<li id="comment-${id}" class="comment byuser depth-${depth + 1}"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><span class="avatar" aria-hidden="true">${author.name[0]}</span> <b class="fn">${author.name}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-${id}"><time datetime="${publishedAt}">${date.format(new Date(publishedAt))}</time></a></div></footer><div class="comment-content">${html}</div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=${id}#respond" data-commentid="${id}" data-postid="1" data-belowelement="div-comment-${id}" data-respondelement="respond" data-replyto="Reply to ${author.name}" aria-label="Reply to ${author.name}">Reply</a></div></article>`;
  return { html: depth < DEEPEST ? `${own}${nested}</li>` : `${own}</li>${inside}`, count };
}
