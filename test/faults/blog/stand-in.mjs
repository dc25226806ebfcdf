import { createHash } from 'node:crypto';
import { printedWords, storedWords } from './printing.mjs';

/** WordPress's pause between two comments of one commenter. */
const FLOOD_SECONDS = 15;
const POST = 7;

/** What the blog says when it says no. */
export const REFUSALS = {
  duplicate: 'Duplicate comment detected; it looks as though you’ve already said that!',
  flood: 'You are posting comments too quickly. Slow down.',
  missing: 'Error: Please fill the required fields.',
  forbidden: 'Sorry, your comment could not be accepted.',
};

/**
 * A blog with one post that behaves as WordPress does and keeps its comments in memory.
 *
 * @param {object} options
 * @param {import('./virtual-time.mjs').VirtualTime} options.time
 * @param {boolean} options.moderation - whether each comment awaits a moderator
 * @param {boolean} options.duplicateCheck - whether the same words of the same commenter are refused
 * @param {boolean} options.flood - whether a second comment within 15 seconds is refused
 * @param {'thread' | 'form'} options.elements - what is around the theme's comments
 */
export class StandInBlog {
  comments = [];
  /** Of its post. */
  path = '/';
  #options;
  #id = 40;

  constructor(options) {
    this.#options = options;
  }

  async open({ existing }) {
    for (const { author, text } of existing) {
      const date = new Date(this.#options.time.now() - 86_400_000).toISOString().slice(0, 19);
      this.#add({ author, email: mailOf(author), text, parent: 0, status: 'approved', date });
    }
  }

  /** Answers a request as `{ status, headers, body }`; `stored` is the comment that it stored. */
  async answer({ method, url, headers, body }, { spam = false } = {}) {
    const { pathname, searchParams } = url;
    if (pathname === '/wp-comments-post.php' && method === 'POST') return this.#take(headers, body, url.origin, spam);
    const rest = pathname.startsWith('/wp-json') ? pathname.slice('/wp-json'.length) : searchParams.get('rest_route');
    if (rest !== null && rest !== undefined) return this.#rest(method, rest, searchParams, url.origin);
    if (pathname === '/') return html(this.#page(url));
    if (pathname === '/other/')
      return html('<!doctype html><html lang="en"><title>Another page</title><h1>Another page</h1>');
    return html('<!doctype html><title>Page not found</title>', 404);
  }

  async #take(headers, fields, origin, spam) {
    const [text, author, email] = ['comment', 'author', 'email'].map((name) => fields.get(name)?.trim() ?? '');
    const parent = Number(fields.get('comment_parent') ?? 0);
    if (Number(fields.get('comment_post_ID')) !== POST) return { status: 200, headers: {}, body: '' };
    if (!text || !author || !/@/.test(email)) return this.#refuse(headers, 'missing', 200);
    const { time, moderation, duplicateCheck, flood } = this.#options;
    const isSame = (each) =>
      each.raw === storedWords(text) && each.parent === parent && (each.author === author || each.email === email);
    if (duplicateCheck && this.comments.some(isSame)) return this.#refuse(headers, 'duplicate', 409);
    const last = this.comments.findLast((each) => each.email === email);
    if (flood && last && time.now() - Date.parse(`${last.date}Z`) < FLOOD_SECONDS * 1000)
      return this.#refuse(headers, 'flood', 429);
    // Between the check and the row PHP does other things: two requests at once pass the check.
    await time.pause(20);
    const status = spam ? 'spam' : moderation ? 'hold' : 'approved';
    const date = new Date(time.now()).toISOString().slice(0, 19);
    const stored = this.#add({ author, email, text, parent, status, date });
    return {
      status: 302,
      headers: { Location: this.#afterwards(fields, stored, origin), 'Content-Type': 'text/html; charset=UTF-8' },
      body: '',
      stored,
    };
  }

  /** Where `wp-comments-post.php` leads. */
  #afterwards(fields, { id, status, date }, origin) {
    const wish = fields.get('redirect_to');
    const target = new URL(wish || '/', `${origin}/`);
    const place = target.origin === origin ? target : new URL('/wp-admin/', origin);
    if (!fields.has('wp-comment-cookies-consent') && status === 'hold') {
      place.searchParams.set('unapproved', String(id));
      place.searchParams.set('moderation-hash', createHash('md5').update(date).digest('hex'));
    }
    place.hash = `comment-${id}`;
    return place.href;
  }

  #add({ author, email, text, parent, status, date }) {
    const raw = storedWords(text);
    const comment = { id: ++this.#id, author, email, text, raw, html: printedWords(raw), parent, status, date };
    this.comments.push(comment);
    return comment;
  }

  /** Says no as `wp_die` does: in JSON to those who accept it. */
  #refuse(headers, name, status) {
    const message = REFUSALS[name];
    if (/application\/json/.test(headers.accept ?? ''))
      return json({ code: 'wp_die', message, data: { status }, additional_errors: [] }, status);
    return html(dead(message), status);
  }

  forbid(headers) {
    return this.#refuse(headers, 'forbidden', 403);
  }

  #rest(method, route, query, origin) {
    if (route === '/' || route === '') return json({ name: 'A blog', url: origin, namespaces: ['wp/v2'] });
    if (/^\/wp\/v2\/posts\/7\/?$/.test(route))
      return json({ id: POST, link: `${origin}/`, comment_status: 'open', status: 'publish', type: 'post' });
    const [, id] = /^\/wp\/v2\/comments\/(\d+)$/.exec(route) ?? [];
    if (id) {
      const comment = this.comments.find((each) => each.id === Number(id));
      if (!comment)
        return json({ code: 'rest_comment_invalid_id', message: 'Invalid comment ID.', data: { status: 404 } }, 404);
      if (comment.status !== 'approved')
        return json(
          {
            code: 'rest_cannot_read',
            message: 'Sorry, you are not allowed to read this comment.',
            data: { status: 401 },
          },
          401,
        );
      return json(this.#asJson(comment, origin));
    }
    if (!/^\/wp\/v2\/comments\/?$/.test(route))
      return json({ code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } }, 404);
    if (method === 'POST')
      return json(
        {
          code: 'rest_comment_login_required',
          message: 'Sorry, you must be logged in to comment.',
          data: { status: 401 },
        },
        401,
      );
    return this.#list(query, origin);
  }

  #list(query, origin) {
    const wanted = (name) =>
      (
        query
          .getAll(name)
          .concat(query.getAll(`${name}[]`))
          .join(',') || undefined
      )
        ?.split(',')
        .map(Number);
    const [posts, parents, include, exclude] = ['post', 'parent', 'include', 'exclude'].map(wanted);
    let found = this.comments.filter(
      (each) =>
        each.status === 'approved' &&
        (!posts || posts.includes(POST)) &&
        (!parents || parents.includes(each.parent)) &&
        (!include || include.includes(each.id)) &&
        (!exclude || !exclude.includes(each.id)) &&
        (!query.get('after') || Date.parse(`${each.date}Z`) > Date.parse(query.get('after'))),
    );
    if (query.get('order') !== 'asc') found = found.toReversed();
    const size = Number(query.get('per_page') ?? 10);
    const from = query.has('offset') ? Number(query.get('offset')) : (Number(query.get('page') ?? 1) - 1) * size;
    const answer = json(found.slice(from, from + size).map((each) => this.#asJson(each, origin)));
    answer.headers['X-WP-Total'] = String(found.length);
    answer.headers['X-WP-TotalPages'] = String(Math.ceil(found.length / size));
    return answer;
  }

  #asJson({ id, parent, author, html: rendered, date }, origin) {
    return {
      id, post: POST, parent, author: 0, author_name: author, author_url: '', date, date_gmt: date,
      content: { rendered }, link: `${origin}/#comment-${id}`, status: 'approved', type: 'comment', author_avatar_urls: {}, meta: [],
    }; // prettier-ignore
  }

  #page(url) {
    const mayBeSeen = (each) =>
      each.status === 'approved' || (each.status === 'hold' && url.searchParams.get('unapproved') === String(each.id));
    const items = this.comments.filter(mayBeSeen).map((each) => this.#item(each, url.origin));
    const theme = `<div id="comments" class="comments-area"><h2 class="comments-title">Thoughts on “The Last Ferry”</h2>
<ol class="comment-list">${items.join('')}</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply <small><a rel="nofollow" id="cancel-comment-reply-link" href="/#respond" style="display:none">Cancel reply</a></small></h3>
<form action="${url.origin}/wp-comments-post.php" method="post" id="commentform" class="comment-form">
<p class="comment-form-comment"><label for="comment">Comment *</label> <textarea id="comment" name="comment" maxlength="65525" required></textarea></p>
<p class="comment-form-author"><label for="author">Name *</label> <input id="author" name="author" maxlength="245" autocomplete="name" required></p>
<p class="comment-form-email"><label for="email">Email *</label> <input id="email" name="email" type="email" maxlength="100" autocomplete="email" required></p>
<p class="comment-form-cookies-consent"><input id="wp-comment-cookies-consent" name="wp-comment-cookies-consent" type="checkbox" value="yes"> <label for="wp-comment-cookies-consent">Save my name in this browser.</label></p>
<p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Post Comment"> <input type="hidden" name="comment_post_ID" value="${POST}" id="comment_post_ID"> <input type="hidden" name="comment_parent" id="comment_parent" value="0"></p>
</form></div></div>`;
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Last Ferry (2021)</title><link rel="icon" href="data:,">
<link rel="https://api.w.org/" href="${url.origin}/wp-json/"><link rel="alternate" type="application/json" href="${url.origin}/wp-json/wp/v2/posts/${POST}">
<link rel="shortlink" href="${url.origin}/?p=${POST}"><script type="module" src="/cdn/loader.js"></script></head>
<body class="single single-post postid-${POST}"><h1>The Last Ferry (2021)</h1>
${this.#options.elements === 'thread' ? `<comment-thread>${theme}</comment-thread>` : theme.replace('<form', '<comment-form><form').replace('</form>', '</form></comment-form>')}</body></html>`;
  }

  #item({ id, author, html: words, date, status }, origin) {
    return `<li id="comment-${id}" class="comment depth-1"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">${author}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="${origin}/#comment-${id}"><time datetime="${date}+00:00">${date}</time></a></div>
${status === 'hold' ? '<em class="comment-awaiting-moderation">Your comment is awaiting moderation.</em>' : ''}</footer>
<div class="comment-content">${words}</div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="${origin}/?replytocom=${id}#respond" data-commentid="${id}" data-postid="${POST}" data-belowelement="div-comment-${id}" data-respondelement="respond" data-replyto="Reply to ${author}" aria-label="Reply to ${author}">Reply</a></div></article></li>`;
  }
}

export const mailOf = (author) => `${author.toLowerCase()}@example.test`;
const html = (body, status = 200) => ({ status, headers: { 'Content-Type': 'text/html; charset=UTF-8' }, body });
const json = (data, status = 200) => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  body: JSON.stringify(data),
});
const dead = (message) => `<!DOCTYPE html><html lang="en"><head><title>WordPress &rsaquo; Error</title></head>
<body id="error-page"><div class="wp-die-message"><p>${message}</p></div><p><a href='javascript:history.back()'>&laquo; Back</a></p></body></html>`;
