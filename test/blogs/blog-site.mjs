// A site on this computer with the pages of `test/blogs`, each in several ways, which stores the comments that it is sent.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { watch } from './measures.mjs';

const folder = new URL('.', import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The first comment of each page. */
const FIRST_ID = 5;
const NONCE = 'cGFnZQ';
const CSP = `default-src 'none'; script-src 'self' 'nonce-${NONCE}'; style-src 'self' 'nonce-${NONCE}'; img-src 'self' data: https:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types film-review-elements lit-html dompurify`;
const FRAME = `<!doctype html><html lang="en"><title>A form</title><link rel="icon" href="data:,"><label>Comment <textarea></textarea></label></html>`;

/** Ten posts for a front page: eight film reviews, a notice and a book. */
export const FRONT_POSTS = JSON.parse(readFileSync(new URL('front-posts.json', folder), 'utf8'));

/** Each page notes what its author wrote before our script comes. */
const WATCHED = `<head><script>(${watch})()</script>`;

const read = (name, file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');

/** What each page states, and what the blog is called, by its folder. */
export const BLOGS = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, ...JSON.parse(read(name, 'facts.json')) }));

const loader = '<script type="module" src="/cdn/loader.js"></script>';

/** The script tag that the documentation of the platform shows, with our own address; where no script is allowed, one for a copy. */
export function scriptOf({ doc, upgrade, frontUpgrade }, isFront = false) {
  const page = readFileSync(new URL(`../../docs/blogs/${doc}.md`, folder), 'utf8');
  const shown = /<script\s[^]*?<\/script>/.exec(page)?.[0] ?? loader.replace('>', ` data-upgrade="${upgrade}">`);
  const script = shown.replace(/src="[^"]*\//, 'src="/cdn/');
  return isFront && frontUpgrade ? script.replace(/data-upgrade="[^"]*"/, `data-upgrade="${frontUpgrade}"`) : script;
}

/** What a blogger adds to a page: around the text of the post, to the head, at the end. */
const WAYS = {
  plain: () => ({}),
  element: () => ({ around: ['<film-review>', '</film-review>'], head: loader }),
  class: ({ rating }) => ({
    around: [`<div class="film-review" data-best="${rating.best ?? 5}">`, '</div>'],
    end: loader,
  }),
  /** The script is added by the test, as a consent manager does. */
  upgrade: () => ({}),
  'policy-plain': () => ({}),
  policy: (blog) => ({ head: scriptOf(blog) }),
  'element-unscripted': () => ({ around: ['<film-review>', '</film-review>'] }),
  'class-unscripted': ({ rating }) => ({
    around: [`<div class="film-review" data-best="${rating.best ?? 5}">`, '</div>'],
  }),
};

/** A page as the platform prints it, with what its blogger adds. */
function postPage(blog, way, { isRightToLeft = false } = {}) {
  const { around: [before, after] = ['', ''], head = '', end = '' } = WAYS[way](blog);
  const html = read(blog.name, 'post.html')
    .replace('<head>', WATCHED)
    .replace('<!--text-->', before)
    .replace('<!--/text-->', after)
    .replace('</head>', `${head}</head>`)
    .replace('</body>', `${end}</body>`);
  return isRightToLeft ? html.replace(/<html(?: dir="\w+")?/, '<html dir="rtl"') : html;
}

/** A front page of ten posts, with the script in its head. */
function frontPage(blog, isPlain) {
  const [, style] = /<style[^>]*>([\s\S]*?)<\/style>/.exec(read(blog.name, 'post.html'));
  const html = read(blog.name, 'front.html')
    .replace('<head>', WATCHED)
    .replace('{style}', () => style);
  const [before, post, after] = html.split(/<!--\/?post-->/);
  const posts = FRONT_POSTS.map((each) =>
    post.replaceAll(/\{(title|slug|text|excerpt|date|day)\}/g, (_, key) => each[key]),
  );
  const script = isPlain ? '' : scriptOf(blog, true);
  return [before.replace('</head>', `${script}</head>`), ...posts, after].join('');
}

const withNonces = (html) => html.replaceAll(/<(style|script)(?=[ >])/g, `<$1 nonce="${NONCE}"`);

const blogOf = ({ headers }) => BLOGS.find(({ name }) => headers.referer?.includes(`/${name}/`));

/** Starts the site. Pages are at `/NAME/WAY`, `/NAME/front` and `/NAME/front-plain`, with `?rtl` from right to left. */
export async function startBlogSite() {
  const files = sirv(root, { dev: true, dotfiles: false });
  const site = { stored: [] };

  const toRest = ({ name, words, parent = 0, fields }, at) => ({
    id: FIRST_ID + at,
    parent: Number(fields?.comment_parent ?? parent),
    author: 0,
    author_name: fields?.author ?? name,
    author_url: '',
    date_gmt: fields ? new Date().toISOString().slice(0, 19) : '2020-01-01T10:00:00',
    content: { rendered: `<p>${fields?.comment ?? words}</p>` },
    status: 'approved',
    type: 'comment',
    link: `/post#comment-${FIRST_ID + at}`,
  });

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const send = (body, type = 'text/html') =>
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
    const [, name, way] = pathname.split('/');
    const blog = BLOGS.find((each) => each.name === name);
    if (blog && way.startsWith('front')) return send(frontPage(blog, way === 'front-plain'));
    if (blog) {
      const html = postPage(blog, way, { isRightToLeft: searchParams.has('rtl') });
      if (!way.startsWith('policy')) return send(html);
      /* What the page itself needs. */
      const own = / style="/.test(html) ? "; style-src-attr 'unsafe-inline'" : '';
      response.setHeader('Content-Security-Policy', CSP + own);
      return send(withNonces(html));
    }
    if (pathname === '/frame') return send(FRAME);
    if (pathname === '/wp-comments-post.php') {
      let body = '';
      for await (const part of request) body += part;
      const fields = Object.fromEntries(new URLSearchParams(body));
      site.stored.push(fields);
      const target = new URL(fields.redirect_to || request.headers.referer, site.url);
      target.hash = `comment-${FIRST_ID + blogOf(request).comments.length + site.stored.length - 1}`;
      return response.writeHead(302, { Location: target.href }).end();
    }
    if (pathname.startsWith('/wp-json/')) {
      const of = blogOf(request);
      const comments = [
        ...of.comments.map((each, at) => ({ ...each, parent: at ? FIRST_ID : 0 })),
        ...site.stored.map((fields) => ({ fields })),
      ].map(toRest);
      response.setHeader('X-WP-Total', `${comments.length}`);
      response.setHeader('X-WP-TotalPages', '1');
      const isPost = /posts\/\d+$/.test(pathname);
      const isNewestFirst = searchParams.get('order') === 'desc';
      const data = isPost ? { author: 1, comment_status: 'open' } : isNewestFirst ? comments.reverse() : comments;
      return send(JSON.stringify(data), 'application/json');
    }
    return files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${server.address().port}`;
  site.close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return site;
}
