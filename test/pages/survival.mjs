import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { startServer } from '../../scripts/static-server.mjs';
import { openTab } from '../engines/tab.mjs';
import { blogPage } from './blog.mjs';

/* What is left of each spelling behind what stands between a blogger and a page, and what is still understood of it. */

const folder = new URL('../fixtures/wordpress-filters/', import.meta.url);
const recorded = JSON.parse(readFileSync(new URL('recorded.json', folder), 'utf8')).posts;
const source = (name) => readFileSync(new URL(`posts/${name}.html`, folder), 'utf8');

/** The spellings, by the names of their posts; in Markdown an untouched post is typed. */
export const SPELLINGS = {
  Elements: { html: 'elements' },
  'Classes and data': { html: 'classes' },
  'From `toHtml`': { html: 'written' },
  'Untouched post': { html: 'untouched', markdown: 'untouched-typed' },
};

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** What stands in between, with the settings that it comes with where none are named. DOMPurify runs in the page. */
export const PIPELINES = {
  Nothing: ({ html }) => source(html),
  'WordPress, saved by an administrator': ({ html }) => recorded[html].administrator.shown,
  'WordPress, saved by an author': ({ html }) => recorded[html].author.shown,
  DOMPurify: ({ html }, clean) => clean(source(html)),
  'sanitize-html': ({ html }) => sanitizeHtml(source(html)),
  'rehype-sanitize': ({ html }) => String(rehype.processSync(source(html))),
  marked: ({ html, markdown = html }) => marked.parse(source(markdown)),
  'markdown-it with `html: true`': ({ html, markdown = html }) =>
    new MarkdownIt({ html: true }).render(source(markdown)),
  'markdown-it': ({ html, markdown = html }) => new MarkdownIt().render(source(markdown)),
};

const FACTS = ['title', 'year', 'directors', 'cast', 'synopsis', 'rating'];

/** What the markup of a review is now. */
function markupOf(html) {
  if (/&lt;(?:film-review|div)/.test(html)) return 'source as text';
  if (/<film-review[\s>]/.test(html)) return 'elements';
  if (/class="film-review"/.test(html)) return /data-/.test(html) ? 'classes, data' : 'classes';
  return 'words';
}

/** @returns for each pipeline and spelling: what the markup is, and the facts that the page understands */
export async function measureSurvival() {
  const pages = { '/blank': blogPage('', '') };
  const server = await startServer({ pages });
  const tab = await openTab();
  try {
    await tab.open(`${server.url}/blank`);
    const clean = await purifier(tab);
    const rows = [];
    for (const [pipeline, run] of Object.entries(PIPELINES)) {
      for (const [spelling, post] of Object.entries(SPELLINGS)) {
        const html = await run(post, clean);
        const markup = markupOf(html);
        pages['/post'] = pageWith(html, markup);
        await tab.open(`${server.url}/post`);
        rows.push({ pipeline, spelling, markup, facts: await understood(tab) });
      }
    }
    return rows;
  } finally {
    await tab.close();
    await server.close();
  }
}

/** Cleans all posts in the page that is shown, since it is left later. @returns what DOMPurify leaves of a post */
async function purifier(tab) {
  const posts = Object.values(SPELLINGS).map(({ html }) => source(html));
  const cleaned = await tab.read(async (all) => {
    const { default: dompurify } = await import('/node_modules/dompurify/dist/purify.es.mjs');
    return all.map((dirty) => dompurify.sanitize(dirty));
  }, posts);
  return (html) => cleaned[posts.indexOf(html)];
}

/** A page of a blog whose script tag names its posts. */
function pageWith(html, markup) {
  const head = `<script>document.addEventListener('review-read', () => (globalThis.reviewsRead = (globalThis.reviewsRead ?? 0) + 1), true)</script>
<script type="module" src="/cdn/loader.js" data-upgrade=".entry-content"></script>`;
  // Of tags that are shown as words nobody should make a review. That none comes shows where the next post is read.
  const next =
    '<div class="entry-content" id="next"><h2>Drive (2011)</h2><p>Directed by: Nicolas Winding Refn</p></div>';
  const after = markup === 'source as text' ? next : '';
  return blogPage(
    head,
    `<main><h1 class="entry-title">HER (2014)</h1><div class="entry-content">${html}</div></main>${after}`,
  );
}

/** The facts of the post. */
async function understood(tab) {
  await tab.until(() => globalThis.reviewsRead > 0);
  return tab.read(() => {
    const isPost = (element) => !element.querySelector('#next') && !element.closest('#next');
    const review = [...document.querySelectorAll('film-review')].find(isPost)?.reading?.review;
    if (!review) return {};
    const { title, year, directors, cast, synopsis } = review.film;
    const names = (people) => people.map(({ name }) => name).join(', ') || undefined;
    return JSON.parse(
      JSON.stringify({
        title: title.toUpperCase() || undefined,
        year,
        directors: names(directors),
        cast: names(cast),
        synopsis,
        rating: review.rating?.value ?? undefined,
      }),
    );
  });
}

/** The names of the facts that were understood before and are not now. */
export const lostFacts = (facts, all) => FACTS.filter((name) => facts[name] !== all[name]);

/** The matrix as a table in Markdown. */
export function survivalTable(rows) {
  const all = rows[0].facts;
  const cell = ({ markup, facts }) => {
    const lost = lostFacts(facts, all);
    if (!lost.length) return `${markup}: all facts`;
    return `${markup}: ${lost.length === FACTS.length ? 'nothing' : `all but ${lost.join(', ')}`}`;
  };
  const lines = Object.keys(PIPELINES).map((pipeline) => [
    pipeline,
    ...rows.filter((row) => row.pipeline === pipeline).map(cell),
  ]);
  const table = [['behind', ...Object.keys(SPELLINGS)], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  const print = (line) => `| ${line.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  return [
    print(table[0]),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...table.slice(1).map(print),
  ].join('\n');
}
