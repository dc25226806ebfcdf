import {
  detectLanguage,
  readReview,
  readReviewText,
  type Field,
  type Found,
  type Reading,
} from 'film-review-elements/reading';
import { FIELDS, foundAs } from './fields.js';
import { textOf } from './field-values.js';
import { parseInert } from './inert-document.js';
import { endMark, markRange, startMark, withoutMarks } from './place-marks.js';
import { placesInText } from './text-places.js';

/** A post that was understood, and how to show it with its places. */
export interface ReadPost {
  reading: Reading;
  /** BCP 47 tag: what was chosen, what the page says, or what the words tell. */
  language?: string;
  /** The post as HTML, not yet cleaned, or as text, with marks around the places of `places`. */
  shown: { html: string } | { text: string };
  /** What stands at the place with this number. */
  places: readonly Field[];
}

/** Whether a source is HTML; else it is plain text. */
export const isHtml = (source: string): boolean =>
  /<(?:!doctype|html|head|body|article|section|main|div|p|br|span|h[1-6]|ul|ol|table|blockquote|film-review|script)\b[^<>]{0,2000}>/i.test(
    source,
  );

/** Reads a post. @param language - BCP 47 tag, where the blogger says it */
export function readPost(source: string, language?: string): ReadPost {
  return isHtml(source) ? readHtml(withoutMarks(source), language) : readText(withoutMarks(source), language);
}

function readText(source: string, language?: string): ReadPost {
  const reading = readReviewText(source, { language });
  const wordsOf = (field: Field): string[] => {
    if (field === 'rating') return [reading.review.rating?.raw ?? ''];
    return FIELDS.filter((spec) => foundAs(spec) === field).flatMap((spec) =>
      textOf(spec, reading.review)
        .split('\n')
        .map((line) => line.replace(/ \([^()]*\)$/, '')),
    );
  };
  const found = placesInText(source, reading.found, wordsOf);
  const cuts = [...found.values()].flatMap(({ start, end }, index) => [
    { at: start, mark: startMark(index) },
    { at: end, mark: endMark(index) },
  ]);
  let text = '';
  let at = 0;
  for (const cut of cuts.sort((a, b) => a.at - b.at)) {
    text += source.slice(at, cut.at) + cut.mark;
    at = cut.at;
  }
  return {
    ...withLanguage(reading, source, language),
    shown: { text: text + source.slice(at) },
    places: [...found.keys()],
  };
}

function readHtml(source: string, language?: string): ReadPost {
  const page = parseInert(source);
  const reading = readReview(page, { language });
  const { textContent } = page.body;
  const places: Field[] = [];
  const ranges: Range[] = [];
  for (const [field, found] of reading.found) {
    const range = rangeOf(found);
    if (!range) continue;
    places.push(field);
    ranges.push(range);
  }
  ranges.forEach(markRange);
  namePictures(page);
  return { ...withLanguage(reading, textContent, language), shown: { html: page.body.innerHTML }, places };
}

function rangeOf({ value, nodes = [] }: Found): Range | undefined {
  const start = value?.start ?? edge(nodes[0], 'first');
  const end = value?.end ?? edge(nodes.at(-1), 'last');
  const page = start?.node.ownerDocument;
  if (!start || !end || !page) return undefined;
  const range = page.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The beginning of the first, or the end of the last, text in a node. */
function edge(node: Node | undefined, which: 'first' | 'last'): { node: Text; offset: number } | undefined {
  const page = node?.ownerDocument;
  if (!page) return undefined;
  const walker = page.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text: Text | undefined;
  if (node.nodeType === Node.TEXT_NODE) text = node as Text;
  else
    for (let next = walker.nextNode() as Text | null; next; next = walker.nextNode() as Text | null) {
      if (!next.data.trim() || next.parentElement?.closest('script, style, template, noscript')) continue;
      text = next;
      if (which === 'first') break;
    }
  return text && { node: text, offset: which === 'first' ? 0 : text.length };
}

/** Pictures are not fetched, so their words stand for them. */
function namePictures(page: Document): void {
  for (const image of page.querySelectorAll('img')) {
    const words = page.createElement('em');
    words.textContent = image.alt ? `[Picture: ${image.alt}]` : '[Picture]';
    image.replaceWith(words);
  }
}

function withLanguage(reading: Reading, text: string | null, chosen?: string): Pick<ReadPost, 'reading' | 'language'> {
  const language = chosen ?? reading.review.language ?? detectLanguage(text ?? '');
  if (!language) return { reading };
  return { reading: { ...reading, review: { ...reading.review, language } }, language };
}
