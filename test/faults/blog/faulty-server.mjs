// Stands between the browser and a blog: does what the plan says to each comment and each list, and writes down all that passes.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { LIST_DEEDS, POST_DEEDS } from './deeds.mjs';

const files = sirv(fileURLToPath(new URL('../../..', import.meta.url)), { dev: true, setHeaders: keep });
function keep(response) {
  response.setHeader('Cache-Control', 'max-age=3600');
}

/** Files of WordPress and its theme. */
const THEMES_OWN = /^\/(?:wp-includes|wp-content|film-review-avatar)\//;

const FAULT_PAGE = '<!doctype html><html lang="en"><title>One moment</title><h1>One moment, please</h1>';

/**
 * @param {object} options
 * @param {(time: VirtualTime, origin: string) => Blog} options.blog - `answer`, `forbid` and `comments`, as StandInBlog has them
 * @param {VirtualTime} options.time
 * @param {string} options.host - the name in the address
 * @param {string[]} options.posts - names of deeds, one for each comment that arrives; after them all goes well
 * @param {string[]} options.lists - the same for lists
 * @param {(event: object) => void} options.note - is told all that happens
 */
export async function startFaultyServer({ blog, time, host, posts, lists, note }) {
  const waitingPosts = [...posts];
  const waitingLists = [...lists];
  const passed = new WeakMap();
  let requests = 0;
  let open = 0;

  const server = createServer((request, response) => {
    open++;
    response.once('close', () => open--);
    handle(request, response).catch((error) => {
      note({ type: 'server error', error: String(error?.stack ?? error) });
      request.socket.destroy();
    });
  });

  async function handle(request, response) {
    const url = new URL(request.url, `http://${request.headers.host}`);
    // Where a blogger uploads it to.
    request.url = request.url.replace(/^\/wp-content\/uploads\/film-review\//, '/cdn/');
    if (request.url.startsWith('/cdn/')) return files(request, response, () => response.writeHead(404).end());
    const reused = passed.get(request.socket) ?? 0;
    passed.set(request.socket, reused + 1);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks).toString();
    const body = new URLSearchParams(bytes);
    const id = ++requests;
    const tell = THEMES_OWN.test(request.url) ? () => undefined : note;
    const isPost = request.method === 'POST';
    const isList = !isPost && /wp-json|rest_route=/.test(request.url) && /comments/.test(request.url);
    const name = (isPost ? waitingPosts.shift() : isList ? waitingLists.shift() : undefined) ?? 'as it should be';
    const deed = isPost ? POST_DEEDS[name] : LIST_DEEDS[name];
    tell({
      type: 'request', id, method: request.method, path: request.url, deed: name, isReused: reused > 0,
      ...(isPost && { text: body.get('comment'), author: body.get('author'), parent: Number(body.get('comment_parent') ?? 0), bytes }),
    }); // prettier-ignore
    const asked = { method: request.method, url, headers: request.headers, body, bytes };
    const store = async () => {
      const answer = await blog.answer(asked, { spam: deed.spam });
      if (answer.stored) tell({ type: 'stored', id, comment: { ...answer.stored } });
      return answer;
    };
    const give = ({ status, headers, body: words }) => {
      if (response.destroyed) return tell({ type: 'unheard', id, status });
      response.writeHead(status, { 'Cache-Control': 'no-store', ...headers });
      response.end(words);
      tell({ type: 'answered', id, status, location: headers.Location });
    };
    const cut = () => {
      tell({ type: 'cut', id });
      request.socket.destroy();
    };

    if (deed.how === 'refused') return give(blog.forbid(request.headers));
    if (deed.stores === 'late') {
      give({ status: deed.status, headers: { 'Content-Type': 'text/html' }, body: FAULT_PAGE });
      await time.pause(deed.before * 1000);
      return store();
    }
    if (deed.before) await time.pause(deed.before * 1000);
    const answer = !isPost || deed.stores ? await store() : undefined;
    if (deed.after) await time.pause(deed.after * 1000);
    if (deed.how === 'cut') return cut();
    if (deed.how === 'half') {
      // A redirect has no body to break off, so its head is broken off.
      const whole = answer && answer.status < 300 ? answer.body : '';
      if (whole) {
        response.writeHead(answer.status, { ...answer.headers, 'Content-Length': Buffer.byteLength(whole) });
        response.write(whole.slice(0, whole.length / 2), () => cut());
      } else request.socket.write(`HTTP/1.1 ${answer?.status ?? 302} Found\r\nLoca`, cut);
      return;
    }
    if (deed.how === 'page') return give({ status: 200, headers: { 'Content-Type': 'text/html' }, body: FAULT_PAGE });
    if (deed.status) {
      const headers = {
        'Content-Type': 'text/html',
        ...(deed.retryAfter && { 'Retry-After': String(deed.retryAfter) }),
      };
      return give({ status: deed.status, headers, body: FAULT_PAGE });
    }
    return give(answer);
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://${host}:${server.address().port}`,
    /** Requests that are not answered yet. */
    get open() {
      return open;
    },
    /** From now on all goes well. */
    endFaults() {
      waitingPosts.length = 0;
      waitingLists.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
