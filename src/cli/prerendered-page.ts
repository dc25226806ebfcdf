import { OUR_SCRIPT } from '../checking/post-findings.js';
import { markDocument } from '../marking/mark-document.js';
import { tag } from '../safety/prepared-markup.js';
import { jsonLdText, toElements, toJsonLd } from '../writing/index.js';
import type { LoadedPost } from './post.js';
import type { Settings } from './settings.js';

const REVIEW_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:Critic)?Review"/;

/** The page of a post with the elements inside, structured data and the one script tag; each only where it is not there yet. */
export function prerendered(post: LoadedPost, { script, best, url }: Settings): string {
  const { page, reading } = post;
  const { review } = reading;
  if (!page) return pageOfText(post, script, best);

  const { document, isPart } = page;
  markDocument(document, reading, { best });
  const scripts = [...document.querySelectorAll('script')];
  const place = isPart ? document.body : document.head;
  if (!scripts.some(({ textContent }) => REVIEW_TYPE.test(textContent ?? ''))) {
    const data = document.createElement('script');
    data.setAttribute('type', 'application/ld+json');
    data.textContent = jsonLdText(toJsonLd(review, { best, url }));
    place.append(isPart ? '\n' : '', data, '\n');
  }
  if (script && !scripts.some((each) => OUR_SCRIPT.test(each.getAttribute('src') ?? ''))) {
    const loader = document.createElement('script');
    loader.setAttribute('type', 'module');
    loader.setAttribute('src', script);
    place.append(loader, '\n');
  }
  if (!isPart) declareUtf8(document);
  return isPart ? `${document.body.innerHTML.trim()}\n` : `${sourceOf(document).trim()}\n`;
}

/** A whole page as HTML, its document type included: only parsers outside browsers write that. */
function sourceOf(document: { toString(): string }): string {
  return document.toString();
}

/** What is written is UTF-8, whatever the page was. */
function declareUtf8(document: Document): void {
  const declarations = [...document.querySelectorAll('meta[charset], meta[http-equiv="Content-Type" i]')];
  const [first, ...others] = declarations;
  if (first?.hasAttribute('charset') && /^utf-?8$/i.test(first.getAttribute('charset')!)) return;
  const made = document.createElement('meta');
  made.setAttribute('charset', 'utf-8');
  if (first) first.replaceWith(made);
  else document.head.prepend(made);
  for (const other of others) other.remove();
}

/** A text becomes a page of its own. */
function pageOfText({ reading }: LoadedPost, script?: string, best?: number): string {
  const { review, comments } = reading;
  const { film, language } = review;
  const lines = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, film.year ? `${film.title} (${film.year})` : film.title),
    `<script type="application/ld+json">${jsonLdText(toJsonLd(review, { best }))}</script>`,
    ...(script ? [tag('script', { type: 'module', src: script })] : []),
  ];
  const markup = toElements(review, { comments, headingLevel: 1 });
  const start = tag('html', { lang: language }).toString().replace('</html>', '');
  return ['<!doctype html>', start, '<head>', ...lines, '</head>', '<body>', markup, '</body>', '</html>', ''].join(
    '\n',
  );
}
