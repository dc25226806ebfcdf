import { expect } from '@open-wc/testing';
import { WordPressBackend } from '../../../../src/comments/backends/wordpress/wordpress.js';
import { describeBackendContract, listAll, refusal, say } from '../../backend-contract.js';
import { loadRecordings, type Recordings, replay, VERSIONS } from './recordings.js';
import { WordPressDouble } from './wordpress-double.js';

const ELSEWHERE = 'https://blog.example.test/';

for (const version of VERSIONS) {
  let recordings: Recordings;
  let double: WordPressDouble;
  before(async () => {
    recordings = await loadRecordings(version);
  });
  const newThread = (): string => double.newPost();

  describeBackendContract(
    `WordPress ${version} on the same site, by the form`,
    () => {
      double = new WordPressDouble(recordings);
      return WordPressBackend.connect({ src: double.site, fetch: double.fetch });
    },
    { newThread, isEditing: true, keepsRatings: false, isLive: false, isReadersOwn: false },
  );

  describeBackendContract(
    `WordPress ${version} on another site, by REST`,
    () => {
      double = new WordPressDouble(recordings, { site: ELSEWHERE, isPlain: true, takesGuestsByRest: true });
      return WordPressBackend.connect({ src: double.site, fetch: double.fetch });
    },
    { newThread, isEditing: true, keepsRatings: false, isLive: false, isReadersOwn: false },
  );
}

describe('WordPress', () => {
  let double: WordPressDouble;
  let backend: WordPressBackend;
  beforeEach(async () => {
    double = new WordPressDouble(await loadRecordings('7.1'));
    backend = await WordPressBackend.connect({ src: double.root, fetch: double.fetch });
  });

  /** A blog that gives the same answer to everything. */
  const blogThatSays = (answer: () => Response | Promise<Response>): Promise<WordPressBackend> =>
    WordPressBackend.connect({ src: double.root, timeout: 50, fetch: () => Promise.resolve(answer()) });
  const list = (by: WordPressBackend, thread = '101') => by.list({ thread, order: 'oldest', limit: 100 });

  it('asks for no more than it needs, a hundred at a time', async () => {
    await backend.list({ thread: '101', order: 'oldest', limit: 1000 });
    const { searchParams } = double.asked.find(({ url }) => url.pathname.endsWith('/comments'))!.url;
    expect(searchParams.get('per_page')).to.equal('100');
    expect(searchParams.get('_fields')!.split(',')).to.include('content').and.not.to.include('_links');
  });

  it('counts without fetching comments', async () => {
    await say(backend, '101', 'x');
    expect([...(await backend.count(['101', '102', '101']))]).to.deep.equal([
      ['101', 1],
      ['102', 0],
    ]);
    expect(double.asked.filter(({ method }) => method === 'HEAD')).to.have.length(2);
  });

  it('goes on without the headers that a server between takes away', async () => {
    for (let i = 0; i < 5; i++) await say(backend, '101', `${i}`);
    const bare = await WordPressBackend.connect({
      src: double.root,
      fetch: async (input, init) => new Response((await double.fetch(input, init)).body),
    });
    const comments = await listAll(bare, '101', { limit: 2 });
    expect(comments).to.have.length(5);
    expect((await list(bare)).total).to.equal(undefined);
  });

  it('says whether a post is closed, and whose it is', async () => {
    expect((await list(backend)).closed).to.equal(false);
    double.isClosed = true;
    const late = await WordPressBackend.connect({ src: double.root, fetch: double.fetch });
    expect((await list(late)).closed).to.equal(true);
  });

  it('finds the interface of a blog without pretty permalinks by its address alone', async () => {
    const plain = new WordPressDouble(await loadRecordings('7.1'), { isPlain: true, takesGuestsByRest: true });
    const found = await WordPressBackend.connect({ src: plain.site, fetch: plain.fetch, post: 'rest' });
    await say(found, plain.newPost(), 'x');
    expect(plain.stored).to.have.length(1);
    expect((await list(found)).items).to.have.length(1);
    expect(plain.asked.filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  it('finds a post by the path of its page', async () => {
    const bySlug = await WordPressBackend.connect({
      src: double.root,
      fetch: (input, init) => {
        const { pathname, searchParams } = new URL(input as string);
        if (searchParams.get('slug') === 'the-last-reel' && pathname.endsWith('/posts'))
          return Promise.resolve(Response.json([{ id: 101 }]));
        return searchParams.has('slug') ? Promise.resolve(Response.json([])) : double.fetch(input, init);
      },
    });
    await say(bySlug, '/2026/03/14/the-last-reel/', 'x');
    for (const thread of ['101', '/?p=101', '/2026/03/14/the-last-reel/'])
      expect((await list(bySlug, thread)).items).to.have.length(1);
    const error = await list(bySlug, '/about/').catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'not-found', isFinal: true });
  });

  it('says where it cannot find a blog', async () => {
    const error = await WordPressBackend.connect({ fetch: double.fetch }).catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'unavailable', isFinal: true });
  });

  it('takes no application password from a page, which everybody can read', async () => {
    const options = { src: double.root, applicationPassword: { user: 'admin', password: 'secret' } };
    expect((await refusal(WordPressBackend.connect(options))).code).to.equal('forbidden');
  });

  it('gives comments of any shape to be validated, and fails with none', async () => {
    const items = [null, 1, 'x', {}, { id: 5, content: 'x' }, { id: '6', content: { rendered: 7 }, author_name: {} }];
    const blog = await blogThatSays(() => Response.json(items));
    const { items: comments } = await list(blog);
    expect(comments).to.have.length(6);
    expect(comments.slice(4).map(({ id }) => id)).to.deep.equal(['5', '6']);
  });

  const failures: Readonly<Record<string, readonly [() => Response | Promise<Response>, string]>> = {
    'a page instead of data': [() => new Response('<!doctype html><p>Hello</p>'), 'unavailable'],
    'half an answer': [() => new Response('[{"id":1},{"id":'), 'unavailable'],
    'data of another kind': [() => Response.json({ comments: [] }), 'unavailable'],
    nothing: [() => new Response(null, { status: 204 }), 'unavailable'],
    'a page for maintenance': [
      () => new Response('<p>Briefly unavailable', { status: 503, headers: { 'Retry-After': '60' } }),
      'unavailable',
    ],
    'no network': [() => Promise.reject(new TypeError('Failed to fetch')), 'unavailable'],
    'a broken gateway': [() => new Response('Bad gateway', { status: 502 }), 'unavailable'],
    'too many requests': [() => new Response('', { status: 429 }), 'rate-limited'],
    'an interface that is switched off': [
      () => Response.json({ code: 'rest_disabled', message: 'Off.', data: { status: 401 } }, { status: 401 }),
      'sign-in-required',
    ],
    'a redirect to the log-in page': [
      () =>
        Object.defineProperties(new Response('<!doctype html>'), {
          url: { value: `${location.origin}/wp-login.php` },
          redirected: { value: true },
        }),
      'sign-in-required',
    ],
  };
  for (const [what, [answer, code]] of Object.entries(failures)) {
    it(`that answers with ${what} is ${code}`, async () => {
      expect((await refusal(list(await blogThatSays(answer)))).code).to.equal(code);
    });
  }

  it('that never ends its answer is unavailable', async () => {
    const slow = ((_input: unknown, init?: RequestInit) => {
      const body = new ReadableStream({
        start: (controller) => init!.signal!.addEventListener('abort', () => controller.error(init!.signal!.reason)),
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 1));
          controller.enqueue(new TextEncoder().encode(' '));
        },
      });
      return Promise.resolve(new Response(body));
    }) as typeof fetch;
    const blog = await WordPressBackend.connect({ src: double.root, timeout: 50, fetch: slow });
    expect((await refusal(list(blog))).code).to.equal('unavailable');
  });

  it('sends text in brackets as the text that it is', async () => {
    const { body } = await say(backend, '101', '1 < 2 and 3 > 2');
    expect(body.source).to.include('1 &lt; 2 and 3 > 2');
  });
});

describe('WordPress, for somebody who is signed in', () => {
  const ACCOUNT = {
    id: 4,
    name: 'Iris &amp; Frame',
    url: 'https://iris.example.test/',
    avatar_urls: { '96': 'https://iris.example.test/a' },
  };
  let double: WordPressDouble;
  let recordings: Recordings;
  let nonces: string[];
  let asked: { path: string; nonce: string | null; method: string }[];
  let capabilities: Record<string, boolean>;

  /** A blog that knows the reader's cookies, and gives out the nonces one after the other. */
  const blog: typeof fetch = async (input, init = {}) => {
    const url = new URL(input as string);
    const nonce = new Headers(init.headers).get('X-WP-Nonce');
    const path = url.pathname.slice('/blog/'.length);
    asked.push({ path, nonce, method: init.method ?? 'GET' });
    if (path === 'wp-admin/admin-ajax.php')
      return nonces.length ? new Response(nonces.shift()) : replay(recordings['rest-nonce-ajax-guest']!);
    if (nonce === 'deadbeef00') return replay(recordings['me-cookie-badnonce']!);
    if (path === 'wp-json/wp/v2/users/me')
      return nonce ? Response.json({ ...ACCOUNT, capabilities }) : replay(recordings['me-guest']!);
    if (init.method === 'DELETE') return replay(recordings['delete-moderator']!);
    if (init.method === 'POST' && /comments\/\d+$/.test(path)) return replay(recordings['edit-moderator']!);
    return double.fetch(input, init);
  };
  const connect = (): Promise<WordPressBackend> => WordPressBackend.connect({ src: double.root, fetch: blog });
  let link: HTMLLinkElement;

  beforeEach(async () => {
    recordings = await loadRecordings('7.1');
    double = new WordPressDouble(recordings);
    [nonces, asked, capabilities] = [['aaaaaaaaaa'], [], { read: true }];
    document.body.classList.add('logged-in', 'postid-101');
    link = Object.assign(document.createElement('link'), { rel: 'https://api.w.org/', href: double.root });
    document.head.append(link);
  });
  afterEach(() => {
    document.body.classList.remove('logged-in', 'postid-101');
    link.remove();
    Reflect.deleteProperty(window, 'wpApiSettings');
  });

  it('knows who it is, and asks for no name', async () => {
    const { viewer, can } = await connect();
    expect(viewer).to.deep.equal({
      kind: 'signed-in',
      account: '4',
      provider: 'blog',
      name: 'Iris & Frame',
      url: 'https://iris.example.test/',
      picture: 'https://iris.example.test/a',
    });
    expect([can.required, can.edit, can.remove]).to.deep.equal([[], false, false]);
  });

  it('takes the nonce that the page has, and renews an old one once', async () => {
    Object.assign(window, { wpApiSettings: { root: double.root, nonce: 'deadbeef00' } });
    expect((await connect()).viewer?.name).to.equal('Iris & Frame');
    expect(asked.map(({ path, nonce }) => [path.replace(/.*\//, ''), nonce]).slice(0, 3)).to.deep.equal([
      ['me', 'deadbeef00'],
      ['admin-ajax.php', null],
      ['me', 'aaaaaaaaaa'],
    ]);
  });

  it('goes on as a guest where the sign-in is over', async () => {
    Object.assign(window, { wpApiSettings: { root: double.root, nonce: 'deadbeef00' } });
    nonces = [];
    const backend = await connect();
    expect(backend.viewer).to.equal(undefined);
    expect((await backend.list({ thread: '101', order: 'oldest', limit: 5 })).items).to.deep.equal([]);
    expect(asked.filter(({ path }) => path.includes('admin-ajax'))).to.have.length(1);
  });

  it('lets those change comments whom the blog lets', async () => {
    capabilities = { moderate_comments: true };
    const backend = await connect();
    expect([backend.can.edit, backend.can.remove]).to.deep.equal([true, true]);
    expect((await backend.edit('304', 'edited by a moderator')).body.source).to.include('edited by a moderator');
    await backend.remove('304');
    expect(asked.slice(-2).map(({ method, nonce }) => [method, nonce])).to.deep.equal([
      ['POST', 'aaaaaaaaaa'],
      ['DELETE', 'aaaaaaaaaa'],
    ]);
  });

  it('sends no nonce to another site', async () => {
    const elsewhere = new WordPressDouble(recordings, { site: 'https://blog.example.test/' });
    const backend = await WordPressBackend.connect({ src: elsewhere.root, fetch: elsewhere.fetch });
    await backend.list({ thread: '101', order: 'oldest', limit: 5 });
    for (const { init } of elsewhere.asked) expect(new Headers(init.headers).has('X-WP-Nonce')).to.equal(false);
    expect(backend.viewer).to.equal(undefined);
  });

  it('says that the sign-in is over to one who counts on it', async () => {
    nonces = [];
    const backend = await connect();
    const viewer = { kind: 'signed-in', name: 'Iris' } as const;
    const sending = backend.post({ thread: '101', parentId: null, text: 'x', viewer, idempotencyKey: 'signed-in' });
    expect((await refusal(sending)).code).to.equal('sign-in-required');
  });
});
