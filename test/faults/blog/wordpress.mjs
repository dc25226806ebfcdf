import { request as send } from 'node:http';
import { mailOf } from './stand-in.mjs';

/** A post of its own on a real WordPress, behind the faults. Has what StandInBlog has. */
export class WordPressBlog {
  comments = [];
  path;
  #url;
  #authorization;
  #post;

  /** @param environment - what scripts/servers/wordpress-up.sh prints */
  constructor({ url, applicationPasswords }) {
    this.#url = url;
    this.#authorization = `Basic ${Buffer.from(`admin:${applicationPasswords.admin}`).toString('base64')}`;
  }

  async open({ moderation, duplicateCheck, existing }) {
    await this.#set({
      film_review_twice: duplicateCheck ? '0' : '1',
      film_review_flood: '0', // its clock cannot be put forward
      film_review_main: '',
      film_review_comments: 'comment-thread',
      film_review_script: '<script type="module" src="/wp-content/uploads/film-review/loader.js"></script>',
    });
    const post = { title: 'The Last Ferry (2021)', content: 'The review.', status: 'publish', comment_status: 'open' };
    const { id, link } = await this.#ask('POST', 'wp/v2/posts', post);
    this.#post = id;
    this.path = new URL(link).pathname;
    await this.#set({ film_review_guests: '1', comment_moderation: '0' });
    for (const { author, text } of existing) {
      const comment = { post: id, author_name: author, author_email: mailOf(author), content: text };
      await this.#ask('POST', 'wp/v2/comments', comment, {});
    }
    await this.#set({ film_review_guests: '0', comment_moderation: moderation ? '1' : '0' });
    this.comments = await this.#all();
  }

  async answer({ method, url, headers, bytes }) {
    const answer = await this.#forward(method, url, headers, bytes);
    if (method !== 'POST') return answer;
    const known = new Set(this.comments.map(({ id }) => id));
    this.comments = await this.#all();
    // Two requests at once: each is told of its own.
    const number = Number(/#comment-(\d+)$/.exec(answer.headers.location ?? '')?.[1]);
    const added = this.comments.filter(({ id }) => !known.has(id));
    const { location, ...others } = answer.headers;
    return {
      ...answer,
      headers: location ? { ...others, Location: location } : others,
      stored: added.find(({ id }) => id === number) ?? added[0],
    };
  }

  forbid() {
    return {
      status: 403,
      headers: { 'Content-Type': 'text/html' },
      body: '<!doctype html><title>Forbidden</title><h1>Forbidden</h1>',
    };
  }

  /** All comments of the post, published or not, in the order in which they came. */
  async #all() {
    const found = await this.#ask(
      'GET',
      `wp/v2/comments?post=${this.#post}&status=all&context=edit&per_page=100&order=asc&orderby=id`,
    );
    return found.map(({ id, author_name: author, content, status, parent }) => ({
      id,
      author,
      text: content.raw,
      html: content.rendered,
      status,
      parent,
    }));
  }

  async #set(options) {
    for (const [name, value] of Object.entries(options))
      await this.#ask('POST', 'film-review/v1/option', { name, value });
  }

  async #ask(method, path, body, account = { Authorization: this.#authorization }) {
    const response = await fetch(`${this.#url}/wp-json/${path}`, {
      method,
      headers: { ...account, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  /** Sends a request on as it came, and gives the answer as it comes, without following where it leads. */
  #forward(method, url, headers, bytes) {
    const { port, hostname } = new URL(this.#url);
    return new Promise((resolve, reject) => {
      const out = send(
        {
          hostname,
          port,
          method,
          path: url.pathname + url.search,
          headers: { ...headers, connection: 'close', 'accept-encoding': 'identity' },
        },
        async (answer) => {
          const chunks = [];
          for await (const chunk of answer) chunks.push(chunk);
          const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = answer.headers;
          resolve({ status: answer.statusCode, headers: kept, body: Buffer.concat(chunks) });
        },
      );
      out.on('error', reject);
      out.end(bytes);
    });
  }
}
