import { reviewFindings } from '../checking/index.js';
import { readReview, readReviewText, type Reading } from '../reading/index.js';
import { jsonLdFindings, structuredData } from './json-ld-findings.js';
import type { Post } from './post.js';
import { lineOf } from './source-line.js';

/** Something that a post lacks. */
export interface Finding {
  level: 'required' | 'recommended';
  /** Who misses it. */
  audience: 'search' | 'readers';
  message: string;
  /** Line of the source, counted from 1, where one can be named. */
  line?: number;
}

const LOADED = /film-review|cdn\/loader\.js/;

/** All that a post lacks, what is required first. */
export function findings(post: Post): Finding[] {
  const list: Finding[] = [];
  const add = (level: Finding['level'], audience: Finding['audience'], message: string, line?: number): void => {
    list.push({ level, audience, message, ...(line && { line }) });
  };
  const { reading, page, source } = post;
  const { film } = reading.review;
  for (const { level, audience, message, field } of reviewFindings(reading.review)) {
    const line = field === 'rating' ? lineOf(source, reading.found.get('rating')?.text ?? '') : undefined;
    add(level, audience, message, line);
  }
  if (page) pageFindings(post, page.document, add);
  else if (!film.title) add('recommended', 'readers', 'the first line is no title');
  return list.sort((a, b) => Number(a.level === 'recommended') - Number(b.level === 'recommended'));
}

type Add = (level: Finding['level'], audience: Finding['audience'], message: string, line?: number) => void;

function pageFindings({ source, reading }: Post, document: Document, add: Add): void {
  const data = structuredData(document, source);
  for (const { message, line } of data.broken) add('required', 'search', message, line);
  const [review] = data.reviews;
  if (review) for (const { level, message } of jsonLdFindings(review.data)) add(level, 'search', message, review.line);
  else {
    const isLoaded = [...document.querySelectorAll('script[src]')].some((script) =>
      LOADED.test(script.getAttribute('src')!),
    );
    if (isLoaded)
      add('recommended', 'search', 'structured data is there only after a script ran; "prerender" writes it');
    else add('required', 'search', 'there is no structured data (JSON-LD) about the review; "prerender" writes it');
  }
  if (review) compareWithWords(reading, document, review.line, add);

  if (!document.documentElement.getAttribute('lang')?.trim() && !document.querySelector('[lang]')) {
    add('recommended', 'readers', 'the page does not say its language (<html lang="…">)', 1);
  }
  const images = [...document.querySelectorAll('img:not([alt])')];
  if (images.length) {
    const line = lineOf(source, images[0]!.getAttribute('src') ?? '');
    add(
      'recommended',
      'readers',
      `${images.length} ${images.length === 1 ? 'picture has' : 'pictures have'} no alt text`,
      line,
    );
  }
  const { title } = reading.review.film;
  const headings = [...document.querySelectorAll('h1, h2, h3, film-heading')];
  if (title && !headings.some(({ textContent }) => fold(textContent ?? '').includes(fold(title)))) {
    add('recommended', 'readers', `the title “${title}” stands in no heading`, lineOf(source, title));
  }
}

const fold = (text: string): string => text.split(/\s+/).join(' ').trim().toLowerCase();

/** What search engines are told has to be what readers see. */
function compareWithWords({ review }: Reading, document: Document, line: number | undefined, add: Add): void {
  if (!review.rating) return;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const places = scripts.map((script) => [script, script.textContent] as const);
  for (const script of scripts) script.textContent = '';
  const seen = readReview(document).review.rating ?? readReviewText(document.body?.textContent ?? '').review.rating;
  for (const [script, text] of places) script.textContent = text;
  if (!seen)
    add('required', 'readers', `the rating ${String(review.rating.value)} is in the structured data only`, line);
  else if (
    typeof seen.value === 'number' &&
    typeof review.rating.value === 'number' &&
    seen.value !== review.rating.value
  ) {
    add('required', 'search', `structured data says ${review.rating.value}, the words say “${seen.raw}”`, line);
  }
}
