import { type Recordings, replay } from './recordings.js';

/** A comment as the double keeps it. */
interface Stored {
  id: number;
  post: number;
  parent: number;
  name: string;
  email: string;
  url: string;
  text: string;
  date: string;
  status: string;
}

export interface DoubleOptions {
  /** Where the blog is; ends with a slash. */
  site?: string;
  /** Without pretty permalinks the interface is at `?rest_route=`. */
  isPlain?: boolean;
  /** Whether the REST interface takes comments of guests, which a blog does not by itself. */
  takesGuestsByRest?: boolean;
  /** Whether new comments wait for a moderator. */
  holds?: boolean;
  isClosed?: boolean;
}

/** What happens to a request instead of, or after, being answered. */
type Accident = (answer: () => Response) => Response | Promise<Response>;

/**
 * A WordPress that answers as the recorded ones do: what it keeps is in memory, and what it says in errors is what they said.
 * A test of its own compares the two.
 */
export class WordPressDouble {
  readonly site: string;
  holds: boolean;
  isClosed: boolean;
  takesGuestsByRest: boolean;
  /** Whether the post wants a password, and this reader has not given it. */
  isLocked = false;
  /** Everything that was asked, as method and path with query. */
  readonly asked: { method: string; url: URL; init: RequestInit }[] = [];
  readonly stored: Stored[] = [];
  readonly #recordings: Recordings;
  readonly #isPlain: boolean;
  readonly #accidents: Accident[] = [];
  #posts = 100;
  #ids = 1000;

  constructor(recordings: Recordings, options: DoubleOptions = {}) {
    this.#recordings = recordings;
    this.site = options.site ?? `${location.origin}/blog/`;
    this.#isPlain = options.isPlain ?? false;
    this.takesGuestsByRest = options.takesGuestsByRest ?? false;
    this.holds = options.holds ?? false;
    this.isClosed = options.isClosed ?? false;
  }

  get root(): string {
    return this.site + (this.#isPlain ? '?rest_route=/' : 'wp-json/');
  }

  /** A post that nobody has commented on. */
  newPost(): string {
    return String(++this.#posts);
  }

  /** Lets something happen to the next comment that is sent, one a call. */
  atNextPost(accident: Accident): void {
    this.#accidents.push(accident);
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    init.signal?.throwIfAborted();
    const url = new URL(input as string);
    const method = init.method ?? 'GET';
    this.asked.push({ method, url, init });
    await Promise.resolve();
    const answer = (): Response => named(this.#answer(method, url, init), url);
    const accident = method === 'POST' ? this.#accidents.shift() : undefined;
    return accident ? await accident(answer) : answer();
  };

  #answer(method: string, url: URL, init: RequestInit): Response {
    const path = url.href.slice(this.site.length).replace(/\?.*/, '');
    if (path === 'wp-comments-post.php') return this.#takeForm(method, init.body as URLSearchParams);
    const route = this.#isPlain ? url.searchParams.get('rest_route')?.slice(1) : /^wp-json\/(.*)/.exec(path)?.[1];
    if (route === undefined) return new Response('<!doctype html><title>Not found</title>', { status: 404 });
    if (route === '') return Response.json({ name: 'The Clapperboard' });
    if (/^wp\/v2\/posts\/\d+$/.test(route))
      return Response.json({ author: 7, comment_status: this.isClosed ? 'closed' : 'open' });
    const id = /^wp\/v2\/comments\/(\d+)$/.exec(route)?.[1];
    if (id) return this.#single(Number(id));
    if (route !== 'wp/v2/comments')
      return Response.json({ code: 'rest_no_route', message: '', data: {} }, { status: 404 });
    return method === 'POST' ? this.#takeJson(init.body as string) : this.#list(method, url.searchParams);
  }

  #list(method: string, query: URLSearchParams): Response {
    if (this.isLocked) return this.#said('list-password-no');
    const size = Number(query.get('per_page') ?? 10);
    if (size > 100) return this.#said('post-bad-email', { params: { per_page: 'too many' } });
    const parent = query.get('parent');
    const found = this.stored.filter(
      (each) =>
        each.status === 'approved' &&
        each.post === Number(query.get('post')) &&
        (parent === null || each.parent === Number(parent)),
    );
    found.sort((a, b) => Date.parse(a.date) - Date.parse(b.date) || a.id - b.id);
    if (query.get('order') !== 'asc') found.reverse();
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    const headers = { 'X-WP-Total': String(found.length), 'X-WP-TotalPages': String(Math.ceil(found.length / size)) };
    if (method === 'HEAD') return new Response(null, { headers });
    const fields = query.get('_fields')?.split(',');
    const items = found.slice(start, start + size).map((each) => this.#item(each));
    const chosen = items.map((item) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => fields?.includes(name) ?? true)),
    );
    return Response.json(chosen, { headers });
  }

  #single(id: number): Response {
    const comment = this.stored.find((each) => each.id === id);
    if (!comment) return this.#said('single-missing');
    return comment.status === 'approved' ? Response.json(this.#item(comment)) : this.#said('single-held-guest');
  }

  #takeJson(body: string): Response {
    const { post, parent = 0, content = '', ...author } = JSON.parse(body) as Record<string, string | number>;
    const name = String(author['author_name'] ?? '');
    const email = String(author['author_email'] ?? '');
    if (!this.takesGuestsByRest) return this.#said('post-guest-anonymous-off');
    if (!name || !email) return this.#said('post-no-author');
    if (!email.includes('@')) return this.#said('post-bad-email');
    const refusal = this.#refusal(Number(post), Number(parent), name, String(content));
    if (refusal)
      return this.#said(
        {
          empty: 'post-empty',
          long: 'post-too-long',
          closed: 'post-closed',
          duplicate: 'post-dup-2',
          orphan: 'post-missing-post',
        }[refusal],
      );
    const url = String(author['author_url'] ?? '');
    const comment = this.#store({
      post: Number(post),
      parent: Number(parent),
      name,
      email,
      url,
      text: String(content),
    });
    return Response.json(this.#item(comment), { status: 201 });
  }

  #takeForm(method: string, body: URLSearchParams): Response {
    if (method !== 'POST') return this.#said('form-get');
    if (this.isLocked) return new Response('', { status: 200 });
    const field = (name: string): string => body.get(name) ?? '';
    const [post, parent] = [Number(field('comment_post_ID')), Number(field('comment_parent'))];
    const [name, email, text] = [field('author'), field('email'), field('comment')];
    if (!name || !email) return this.#said('form-missing');
    const refusal = this.#refusal(post, parent, name, text, true);
    if (refusal)
      return this.#said(
        {
          empty: 'form-empty',
          long: 'form-empty',
          closed: 'form-closed',
          duplicate: 'form-dup-2',
          orphan: 'form-reply-to-missing-parent',
        }[refusal],
      );
    const comment = this.#store({ post, parent, name, email, url: field('url'), text });
    const target = new URL(field('redirect_to') || `${this.site}?p=${post}`);
    if (comment.status === 'hold' && !body.has('wp-comment-cookies-consent')) {
      target.searchParams.set('unapproved', String(comment.id));
      target.searchParams.set('moderation-hash', '0123456789abcdef');
    }
    return named(this.#answer('GET', target, {}), target, true);
  }

  #refusal(
    post: number,
    parent: number,
    name: string,
    text: string,
    checksParent = false,
  ): 'empty' | 'long' | 'closed' | 'duplicate' | 'orphan' | undefined {
    if (!text.trim()) return 'empty';
    if (new TextEncoder().encode(text).length > 65_525) return 'long';
    if (this.isClosed) return 'closed';
    const parentThere = this.stored.some(({ id, status }) => id === parent && status === 'approved');
    if (checksParent && parent && !parentThere) return 'orphan';
    const isSame = (each: Stored): boolean =>
      each.post === post && each.parent === parent && each.name === name && each.text === text.trim();
    return this.stored.some(isSame) ? 'duplicate' : undefined;
  }

  #store(comment: Omit<Stored, 'id' | 'date' | 'status'>): Stored {
    const status =
      this.holds || comment.text.includes('holdme') ? 'hold' : comment.text.includes('trashme') ? 'trash' : 'approved';
    const date = new Date().toISOString().slice(0, 19);
    // What WordPress takes for an element that it does not allow is gone, with all that stands in its brackets.
    const text = comment.text.replace(/<(?!\/?(?:em|strong)\b)[^<>]*>/g, '').trim();
    const stored = { ...comment, text, id: ++this.#ids, date, status };
    this.stored.push(stored);
    return stored;
  }

  /** As the recorded one, with what is this comment's own. */
  #item({ id, post, parent, name, url, text, date, status }: Stored): Record<string, unknown> {
    const template = this.#recordings['post-guest']!.response.json as Record<string, unknown>;
    const blocks = text.split(/\n\s*\n/).map((block) => `<p>${block.replace(/\n/g, '<br />\n')}</p>\n`);
    return {
      ...template,
      ...{ id, post, parent, author_name: name, author_url: url, date, date_gmt: date, status },
      content: { rendered: blocks.join('') },
      link: `${this.site}?p=${post}#comment-${id}`,
    };
  }

  #said(name: string, data?: object): Response {
    const exchange = this.#recordings[name];
    if (!exchange) throw new Error(`nothing was recorded as "${name}"`);
    if (!data) return replay(exchange);
    const json = { ...(exchange.response.json as object), data };
    return replay({ ...exchange, response: { ...exchange.response, json } });
  }
}

/** A `Response` that says where it came from, as those of a server do. */
function named(response: Response, url: URL, redirected = response.redirected): Response {
  const from = response.url || url.href.replace(/#.*/, '');
  return Object.defineProperties(response, { url: { value: from }, redirected: { value: redirected } });
}
