// A comment system on this computer that fails in the ways in which real ones do, and pages that write to it.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const script = await build({
  stdin: { contents: clientSource(), resolveDir: fileURLToPath(new URL('../../dist', import.meta.url)) },
  bundle: true,
  write: false,
  format: 'esm',
  conditions: ['production', 'browser'],
});

const THREAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Her</title><script type="module" src="/client.js"></script>
<body><comment-thread backend="http" thread="her"></comment-thread>`;
const FORM = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Her</title><script type="module" src="/client.js"></script>
<body><comment-form><form action="/wp-comments-post.php" method="post">
  <p><label for="comment">Comment</label> <textarea id="comment" name="comment" required></textarea></p>
  <p><label for="author">Name</label> <input id="author" name="author" autocomplete="name"></p>
  <p><label for="email">E-mail</label> <input id="email" name="email" type="email" autocomplete="email"></p>
  <input type="hidden" name="comment_post_ID" value="42"><input type="hidden" name="comment_parent" value="0">
  <p><input name="submit" type="submit" value="Post Comment"></p></form></comment-form>`;

/** What the server does with the next comment: stores it or not, and answers or not. */
const DEEDS = {
  'cut before': { stores: false, cuts: true },
  'cut after': { stores: true, cuts: true },
  500: { stores: false, status: 500 },
  '500 after': { stores: true, status: 500 },
  'too fast': { stores: false, status: 429, headers: { 'Retry-After': '3' } },
  duplicate: { stores: false, status: 409 },
  closed: { stores: false, status: 403 },
  'session expired': { stores: false, status: 401 },
  'silence before': { stores: false, hangs: true },
  'silence after': { stores: true, hangs: true },
};

/** @returns a server with `url`, `comments` (what stands), `posts` (what arrived), `next` (deeds to come), `forms` (sent without a script) */
export async function startFlakyServer() {
  const state = { comments: [], posts: [], forms: [], next: [], times: [], delay: 0 };
  const server = createServer(async (request, response) => {
    // A browser sends a request again by itself when a connection that it used before is cut. Here it has a new one for each.
    response.setHeader('Connection', 'close');
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (status, type, body, headers = {}) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
      response.end(body);
    };
    const body = await new Promise((resolve) => {
      let text = '';
      request.on('data', (part) => (text += part)).on('end', () => resolve(text));
    });
    if (pathname === '/client.js') return send(200, 'text/javascript', script.outputFiles[0].text);
    if (pathname === '/form') return send(200, 'text/html', FORM);
    if (pathname === '/wp-comments-post.php') {
      state.forms.push(Object.fromEntries(new URLSearchParams(body)));
      return send(302, 'text/plain', '', { Location: '/form#comment-1' });
    }
    if (pathname !== '/api') return send(200, 'text/html', THREAD);
    if (request.method === 'GET') return send(200, 'application/json', JSON.stringify(state.comments));
    const draft = JSON.parse(body);
    state.posts.push(draft);
    state.times.push(Date.now());
    const { stores = true, cuts, hangs, status = 201, headers = {} } = DEEDS[state.next.shift()] ?? {};
    const comment = {
      id: String(state.posts.length),
      parentId: draft.parentId,
      author: { name: draft.name },
      publishedAt: new Date().toISOString(),
      body: { format: 'html', source: `<p>${draft.text.replace(/'/g, '’')}</p>` },
      status: 'published',
      kind: 'comment',
    };
    if (stores) state.comments.push(comment);
    if (cuts) return request.socket.destroy();
    if (hangs) return;
    await new Promise((resolve) => setTimeout(resolve, state.delay));
    send(
      status,
      'application/json',
      JSON.stringify(status === 201 ? comment : { message: 'So says the server.' }),
      headers,
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  });
}

function clientSource() {
  return `
import { CommentError, registerBackend } from './comments/index.js';
import './elements/comment-thread/define.js';


const CODES = { 500: 'unavailable', 429: 'rate-limited', 409: 'duplicate', 403: 'closed', 401: 'sign-in-required' };
async function ask(init, code) {
  let answer;
  try {
    answer = await fetch('/api', init);
  } catch (error) {
    throw new CommentError(navigator.onLine ? code : 'offline', { cause: error });
  }
  const data = await answer.json();
  if (answer.ok) return data;
  const after = Number(answer.headers.get('Retry-After'));
  throw new CommentError(CODES[answer.status], { serverMessage: data.message, ...(after && { retryAt: Date.now() + after * 1000 }) });
}
registerBackend('http', () => ({
  can: { reply: true, edit: false, remove: false, vote: false, guest: true, signIn: false, sort: ['oldest'], format: 'html', live: false, required: [], maxLength: 65525, storage: 'server' },
  list: async (query, signal) => ({ items: await ask({ signal }, 'unavailable') }),
  count: async () => new Map(),
  post: ({ text, parentId, viewer }, signal) => ask({ method: 'POST', body: JSON.stringify({ text, parentId, name: viewer.name }), signal }, 'outcome-unknown'),
}));
`;
}
