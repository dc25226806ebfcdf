// A WordPress blog on this computer, as far as a comment's way goes, with stand-ins for what plugins and themes do to its form.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const POST = '31';
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.map': 'application/json' };

const TEXT =
  '<p class="comment-form-comment"><label for="comment">Comment *</label> <textarea id="comment" name="comment" maxlength="65525" required></textarea></p>';

/**
 * What a plugin does: markup of the text field, more markup in the form, a script of its own, attributes of the form; and what it makes
 * of a comment that arrives. `takes` returns a refusal, or `spam`; nothing where the comment is fine.
 */
export const PLUGINS = {
  none: {},
  'a text field of a secret name, with a trap': {
    text: `<p><label for="comment">Comment *</label> <textarea autocomplete="new-password" id="comment" name="w7d2" required></textarea><textarea aria-hidden="true" name="comment" autocomplete="new-password" tabindex="-1" style="padding:0;clip:rect(1px,1px,1px,1px);position:absolute!important;white-space:nowrap;height:1px!important;width:1px!important;overflow:hidden"></textarea></p>`,
    words: 'w7d2',
    takes: ({ comment }) => (comment ? 'spam' : undefined),
  },
  'a token that a script adds when somebody begins to write': {
    script: `form.addEventListener('focusin', () => {
      if (!form.querySelector('[name=token]')) form.insertAdjacentHTML('beforeend', '<input type="hidden" name="token" value="human">');
    });`,
    takes: ({ token }) => (token === 'human' ? undefined : 'spam'),
  },
  'a token that a script adds on submit': {
    script: `form.addEventListener('submit', () => form.insertAdjacentHTML('beforeend', '<input type="hidden" name="token" value="human">'));`,
    takes: ({ token }) => (token === 'human' ? undefined : 'spam'),
  },
  'a token on formdata': {
    script: `form.addEventListener('formdata', ({ formData }) => formData.set('token', 'human'));`,
    takes: ({ token }) => (token === 'human' ? undefined : 'spam'),
  },
  'a token, and then the script’s own submit()': {
    script: `form.addEventListener('submit', (event) => {
      event.preventDefault();
      setTimeout(() => {
        form.insertAdjacentHTML('beforeend', '<input type="hidden" name="token" value="human">');
        HTMLFormElement.prototype.submit.call(form);
      }, 100);
    });`,
    takes: ({ token }) => (token === 'human' ? undefined : 'spam'),
    isNative: true,
  },
  'a box to consent to': {
    more: '<p><label><input type="checkbox" name="privacy" value="yes" required> I agree</label></p>',
    act: (page) => page.getByLabel('I agree').check(),
    takes: ({ privacy }) => (privacy ? undefined : 'Please agree.'),
  },
  'a sum': {
    more: '<p><label>3 + 4 = <input name="sum" size="2" required></label> <input type="hidden" name="sum_id" value="s1"></p>',
    act: (page) => page.getByLabel('3 + 4').fill('7'),
    takes: ({ sum }) => (sum === '7' ? undefined : 'That is not the sum.'),
  },
  'honeypots, one under the name of a field': {
    before: '<p style="position:absolute;left:-9999px"><input name="url" tabindex="-1" autocomplete="off"></p>',
    more: '<p style="display:none"><input name="website_2"></p>',
    noUrl: true,
    takes: ({ url, website_2 }) => (url || website_2 ? 'spam' : undefined),
  },
  'a captcha in a frame, good for once': {
    more: '<p><iframe title="Captcha" width="200" height="40" srcdoc="I am human"></iframe><input type="hidden" name="captcha"></p>',
    script: `fetch('/captcha').then((answer) => answer.text()).then((token) => (form.querySelector('[name=captcha]').value = token));`,
    ready: (page) => page.waitForFunction(() => document.querySelector('[name=captcha]').value),
    takes: ({ captcha }, state) => (state.captchas.delete(captcha) ? undefined : 'Please solve the captcha.'),
  },
  'a script that builds what the form holds for itself': {
    script: `form.addEventListener('input', () => sessionStorage.setItem('mine', new URLSearchParams(new FormData(form))));`,
  },
  'boxes to subscribe': {
    more: '<p><label><input type="checkbox" name="subscribe_comments" value="1"> Follow</label></p>',
    act: (page) => page.getByLabel('Follow').check(),
  },
  'a submission by its own script': {
    script: `form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const answer = await fetch('/ajax', { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      form.reset();
      document.body.insertAdjacentHTML('beforeend', '<p id="by-script">' + (await answer.text()) + '</p>');
    });`,
    isByScript: true,
  },
};

/** WordPress's script for replies, in our own words. */
const ADD_COMMENT = `
window.addComment = {
  moveForm(below, id, place, post, words) {
    const respond = document.getElementById(place);
    const cancel = document.getElementById('cancel-comment-reply-link');
    if (!document.getElementById('wp-temp-form-div')) {
      const holder = Object.assign(document.createElement('div'), { id: 'wp-temp-form-div', hidden: true });
      respond.before(holder);
    }
    document.getElementById('comment_parent').value = id;
    cancel.style.display = '';
    document.getElementById(below).after(respond);
    window.movedBy = (window.movedBy ?? 0) + 1;
    return false;
  },
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('a.comment-reply-link');
  if (link) {
    event.preventDefault();
    addComment.moveForm('div-comment-' + link.dataset.commentid, link.dataset.commentid, 'respond', '${POST}');
  }
  if (!event.target.closest('#cancel-comment-reply-link')) return;
  const holder = document.getElementById('wp-temp-form-div');
  if (!holder) return;
  event.preventDefault();
  document.getElementById('comment_parent').value = '0';
  event.target.style.display = 'none';
  holder.replaceWith(document.getElementById('respond'));
});`;

const item = ({ id, name, words, isHeld }, all, hasReplies) => `<li id="comment-${id}" class="comment">
<article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><b class="fn">${name}</b> <time datetime="2026-02-0${Math.min(9, id)}T10:00:00Z">February</time>
${isHeld ? '<em class="comment-awaiting-moderation">Your comment is awaiting moderation.</em>' : ''}</footer>
<div class="comment-content"><p>${words}</p></div>
${hasReplies ? `<div class="reply"><a class="comment-reply-link" href="/post?replytocom=${id}#respond" data-commentid="${id}">Reply</a></div>` : ''}</article>
<ol class="children">${all
  .filter((each) => each.parent === id)
  .map((each) => item(each, all, hasReplies))
  .join('')}</ol></li>`;

/** Starts a blog whose pages are `/post?plugin=NAME`, with `&plain` without our script. */
export async function startPluginBlog() {
  const state = {
    comments: [],
    sent: [],
    captchas: new Set(),
    rest: 'open',
    holds: false,
    hasReplies: true,
    extra: '',
  };
  state.reset = () => {
    const first = { id: 5, name: 'Ottilie', words: 'I was on that ferry.', parent: 0, status: 'approved' };
    Object.assign(state, {
      comments: [first],
      sent: [],
      rest: 'open',
      holds: false,
      hasReplies: true,
      extra: '',
      cut: false,
      hangs: false,
    });
  };
  state.reset();
  const pluginOf = (request) =>
    PLUGINS[new URL(request.headers.referer ?? 'http://x/').searchParams.get('plugin')] ?? {};

  const page = (plugin, isPlain) => {
    const { text = TEXT, before = '', more = '', script = '', noUrl } = plugin;
    const listed = state.comments.filter(({ status }) => status === 'approved' || status === 'hold');
    const list = listed
      .filter(({ parent }) => !parent)
      .map((each) => item({ ...each, isHeld: each.status === 'hold' }, listed, state.hasReplies));
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Last Ferry (2021)</title><link rel="icon" href="data:,">
<link rel="https://api.w.org/" href="/wp-json/">${isPlain ? '' : '<script type="module" src="/cdn/loader.js"></script>'}</head>
<body class="single postid-${POST}"><film-review><h1>The Last Ferry (2021)</h1><p>Directed by: Cleo Marsh</p>
<p>Four people miss the boat, and find out what they wanted on the other side.</p><p>4 out of 5</p>
<div id="comments"><h2 class="comments-title">${listed.length} thoughts</h2><ol class="comment-list">${list.join('')}</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply <small><a id="cancel-comment-reply-link" href="/post#respond" style="display:none">Cancel reply</a></small></h3>
<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">${text}${before}
<p><label for="author">Name *</label> <input id="author" name="author" maxlength="245" required></p>
<p><label for="email">Email *</label> <input id="email" name="email" type="email" required></p>
${noUrl ? '' : '<p><label for="url">Website</label> <input id="url" name="url" type="url"></p>'}${more}
<p class="form-submit"><input name="submit" type="submit" id="submit" value="Post Comment"><input type="hidden" name="comment_post_ID" value="${POST}" id="comment_post_ID"><input type="hidden" name="comment_parent" id="comment_parent" value="0"></p>
</form></div></div></film-review>${state.extra}
<script>${ADD_COMMENT}
const form = document.querySelector('#commentform');${script}</script></body></html>`;
  };

  const refuse = (response, request, message, status = 403) =>
    request.headers.accept?.includes('application/json')
      ? response
          .writeHead(status, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ code: 'comment_refused', message, data: { status } }))
      : response
          .writeHead(status, { 'Content-Type': 'text/html' })
          .end(`<div class="wp-die-message"><p>${message}</p></div>`);

  /** @returns the comment that was stored, or why it was not */
  function take(plugin, fields) {
    state.sent.push(fields);
    const words = fields[plugin.words ?? 'comment'];
    if (!words || !fields.author || !fields.email) return 'Please fill in the required fields.';
    if (/refuseme/.test(words)) return 'The blog refuses this word.';
    const verdict = plugin.takes?.(fields, state);
    if (verdict && verdict !== 'spam') return verdict;
    const parent = Number(fields.comment_parent);
    if (state.comments.some((each) => each.words === words && each.parent === parent))
      return 'Duplicate comment detected.';
    const status = verdict ?? (state.holds ? 'hold' : 'approved');
    const comment = { id: 6 + state.comments.length, name: fields.author, words, parent, status };
    state.comments.push(comment);
    return comment;
  }

  const toRest = ({ id, name, words, parent, status }) => ({
    id,
    parent,
    author: 0,
    author_name: name,
    author_url: '',
    date_gmt: id === 5 ? '2026-02-01T10:00:00' : new Date().toISOString().slice(0, 19),
    content: { rendered: `<p>${words}</p>` },
    status,
    type: 'comment',
    link: `/post#comment-${id}`,
  });

  const server = createServer(async (request, response) => {
    response.setHeader('Connection', 'close');
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    let body = '';
    for await (const part of request) body += part;
    const json = (data, status = 200) =>
      response
        .writeHead(status, {
          'Content-Type': 'application/json',
          'X-WP-Total': '9',
          'X-WP-TotalPages': '1',
          'Cache-Control': 'no-store',
        })
        .end(JSON.stringify(data));
    if (pathname === '/post') {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
      return response.end(page(PLUGINS[searchParams.get('plugin')] ?? {}, searchParams.has('plain')));
    }
    if (pathname === '/captcha') {
      const token = `c${Math.random()}`;
      state.captchas.add(token);
      return response.end(token);
    }
    if (pathname === '/wp-comments-post.php' || pathname === '/ajax') {
      if (state.cut) return request.socket.destroy();
      if (state.hangs) return;
      const taken = take(pluginOf(request), Object.fromEntries(new URLSearchParams(body)));
      if (typeof taken === 'string') return refuse(response, request, taken, /Duplicate/.test(taken) ? 409 : 403);
      if (pathname === '/ajax') return response.end('Thank you');
      const target = new URL(new URLSearchParams(body).get('redirect_to') || request.headers.referer, state.url);
      target.hash = `comment-${taken.id}`;
      if (taken.status === 'hold') {
        target.searchParams.set('unapproved', taken.id);
        target.searchParams.set('moderation-hash', 'abc');
      }
      return response.writeHead(302, { Location: target.href }).end();
    }
    if (pathname.startsWith('/wp-json/')) {
      if (state.rest === 'closed')
        return json({ code: 'rest_not_logged_in', message: 'Only members.', data: { status: 401 } }, 401);
      if (state.rest === 'gone')
        return json({ code: 'rest_no_route', message: 'No route.', data: { status: 404 } }, 404);
      if (/posts\/\d+$/.test(pathname)) return json({ author: 1, comment_status: 'open' });
      if (/comments\/\d+$/.test(pathname)) return json({ code: 'rest_cannot_read', data: { status: 401 } }, 401);
      const shown = state.comments.filter(({ status }) => status === 'approved').map(toRest);
      return json(searchParams.get('order') === 'desc' ? shown.reverse() : shown);
    }
    try {
      const file = await readFile(fileURLToPath(new URL(`../..${pathname}`, import.meta.url)));
      response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'text/plain' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${server.address().port}`;
  return Object.assign(state, {
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  });
}
