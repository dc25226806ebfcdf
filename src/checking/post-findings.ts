import { type Reading, readReview, readReviewText } from '../reading/index.js';
import type { Finding } from './finding.js';
import { jsonLdFindings, reviewsInJsonLd } from './json-ld-findings.js';
import { reviewFindings } from './review-findings.js';
import { lineOf } from './source-line.js';

/** A post that was read, with its source and, where it is HTML, its parsed page. */
export interface CheckedPost {
  readonly source: string;
  readonly reading: Reading;
  readonly page?: { readonly document: Document };
}

/** What the address of our script holds, on any blog. */
export const OUR_SCRIPT: RegExp = /film-review|cdn\/loader\.js/;
const JSON_LD = 'script[type="application/ld+json"]';

/** Returns all that a post lacks or states wrongly, what is required first. */
export function postFindings(post: CheckedPost): Finding[] {
  const { reading, page, source } = post;
  const findings: Finding[] = reviewFindings(reading.review).map((finding) => {
    const line = finding.field === 'rating' ? lineOf(source, reading.found.get('rating')?.text ?? '') : undefined;
    return { ...finding, ...(line && { line }) };
  });
  if (page) findings.push(...pageFindings(post, page.document));
  else if (!reading.review.film.title) {
    findings.push({ level: 'recommended', audience: 'readers', message: 'the first line is not a title' });
  }
  return [
    ...findings.filter(({ level }) => level === 'required'),
    ...findings.filter(({ level }) => level !== 'required'),
  ];
}

function pageFindings({ source, reading }: CheckedPost, document: Document): Finding[] {
  const { reviews, broken } = reviewsInJsonLd(document, source);
  const [stated] = reviews;
  const findings = [...broken];
  if (stated) {
    findings.push(...jsonLdFindings(stated), ...contradictions(reading, document, stated.line));
  } else {
    const isAdded = [...document.querySelectorAll('script[src]')].some((script) =>
      OUR_SCRIPT.test(script.getAttribute('src')!),
    );
    findings.push({
      level: isAdded ? 'recommended' : 'required',
      audience: 'search',
      message: isAdded
        ? 'structured data (JSON-LD) is added by a script only'
        : 'structured data (JSON-LD) about the review is missing',
      advice: 'write it with "film-review prerender"',
    });
  }

  const recommended = (message: string, line?: number): void =>
    void findings.push({ level: 'recommended', audience: 'readers', message, ...(line && { line }) });
  if (!document.documentElement.getAttribute('lang')?.trim() && !document.querySelector('[lang]')) {
    recommended('the language of the page is missing (<html lang="…">)', 1);
  }
  const images = [...document.querySelectorAll('img:not([alt])')];
  if (images.length) {
    const count = images.length === 1 ? '1 picture has' : `${images.length} pictures have`;
    recommended(`${count} no alt text`, lineOf(source, images[0]!.getAttribute('src') ?? ''));
  }
  const { title } = reading.review.film;
  const headings = [...document.querySelectorAll('h1, h2, h3, film-heading')];
  if (title && !headings.some(({ textContent }) => normalise(textContent ?? '').includes(normalise(title)))) {
    recommended(`the title “${title}” is not in a heading`, lineOf(source, title));
  }
  return findings;
}

function normalise(text: string): string {
  return text.split(/\s+/).join(' ').trim().toLowerCase();
}

/** Returns where the structured data says something else than the words of the post. */
function contradictions({ review: { rating } }: Reading, document: Document, line: number | undefined): Finding[] {
  if (!rating) return [];
  const words = ratingInWords(document);
  const place = line ? { line } : {};
  if (!words) {
    const message = `the rating ${String(rating.value)} is in the structured data only`;
    return [{ level: 'required', audience: 'readers', message, ...place }];
  }
  const areNumbers = typeof words.value === 'number' && typeof rating.value === 'number';
  if (!areNumbers || words.value === rating.value) return [];
  const message = `the structured data says ${rating.value}, the words say “${words.raw}”`;
  return [{ level: 'required', audience: 'search', message, ...place }];
}

/** Returns the rating that readers see: what the page states for machines is out of the way meanwhile. */
function ratingInWords(document: Document): Reading['review']['rating'] {
  const texts = new Map([...document.querySelectorAll(JSON_LD)].map((script) => [script, script.textContent]));
  for (const script of texts.keys()) script.textContent = '';
  const rating = readReview(document).review.rating ?? readReviewText(document.body?.textContent ?? '').review.rating;
  for (const [script, text] of texts) script.textContent = text;
  return rating;
}
