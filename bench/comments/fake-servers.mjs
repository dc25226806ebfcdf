// What the comment systems' own servers would answer, from the generated thread. Only what their clients ask for while they show it.
import { childrenOf } from './generated-thread.mjs';

const time = ({ publishedAt }) => Date.parse(publishedAt);

/** The replies to a comment, at whatever depth: these systems indent once. */
function below(comment, children) {
  const found = [];
  for (const child of children.get(comment.id) ?? []) found.push(child, ...below(child, children));
  return found;
}

export function walineAnswer(comments) {
  const children = childrenOf(comments);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const written = (comment, root) => ({
    objectId: comment.id,
    nick: comment.author.name,
    link: '',
    avatar: '',
    comment: comment.html,
    orig: comment.html,
    time: time(comment),
    like: comment.likes,
    status: 'approved',
    browser: '',
    os: '',
    user_id: null,
    ...(root && {
      pid: comment.parentId,
      rid: root.id,
      reply_user: { nick: byId.get(comment.parentId).author.name, link: '', avatar: '' },
    }),
  });
  const roots = children.get(null) ?? [];
  const data = roots.map((root) => ({
    ...written(root),
    children: below(root, children).map((reply) => written(reply, root)),
  }));
  const page = { page: 1, totalPages: 1, pageSize: roots.length, count: comments.length, data };
  return { errno: 0, errmsg: '', data: page };
}

export function artalkAnswer(comments) {
  const roots = comments.filter(({ parentId }) => parentId === null).length;
  const written = comments.map((comment) => ({
    id: Number(comment.id),
    rid: Number(comment.parentId ?? 0),
    content: comment.html,
    content_marked: comment.html,
    user_id: 1,
    nick: comment.author.name,
    email_encrypted: '',
    link: '',
    ua: '',
    date: comment.publishedAt.slice(0, 19).replace('T', ' '),
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_allow_reply: true,
    is_verified: false,
    vote_up: comment.likes,
    vote_down: 0,
    badge_name: '',
    badge_color: '',
    visible: true,
    page_key: '/bench',
    page_url: '/bench',
    site_name: 'bench',
    root_id: 0,
  }));
  const page = {
    id: 1,
    admin_only: false,
    key: '/bench',
    url: '/bench',
    title: 'bench',
    site_name: 'bench',
    vote_up: 0,
    vote_down: 0,
    pv: 1,
  };
  return {
    comments: written,
    count: comments.length,
    roots_count: roots,
    page: { ...page, comment_count: comments.length, date: '2021-01-01' },
    unread: [],
    unread_count: 0,
  };
}

/** A part of the thread for ours, as its model has it. */
export function ourAnswer(comments, start, limit) {
  const items = comments.slice(start, start + limit).map(({ id, parentId, author, publishedAt, html, likes }) => ({
    id,
    parentId,
    author,
    publishedAt,
    body: { format: 'html', source: html },
    status: 'published',
    kind: 'comment',
    likes,
  }));
  const end = start + items.length;
  return { items, total: comments.length, ...(end < comments.length && { cursor: String(end) }) };
}
