import {
  detectLanguage,
  evidenceInText,
  evidenceRange,
  type Field,
  isHtmlSource,
  type Reading,
  readReview,
  readReviewText,
} from '../../reading/index.js';
import { parseInertDocument } from '../../safety/index.js';
import { endMark, markRange, startMark, withoutMarks } from './place-marks.js';

const TAG = /<[a-z][^<>]*>/gi;
const STYLE_OR_HANDLER = /\s(?:style|on[a-z]+)(?=\s*=)/gi;

/** A post with what was found in it, and how to show where. */
export interface ParsedPost {
  reading: Reading;
  /** BCP 47 tag: as chosen, as the page states it, or as detected. */
  language?: string;
  /** The post as HTML, not yet sanitised, or as text, with marks around each piece of evidence. */
  marked: { html: string } | { text: string };
  /** The field that the marks with this number belong to. */
  markedFields: readonly Field[];
}

/** Parses a post and marks the evidence in it. @param language - BCP 47 tag, if the author chose one */
export function parsePost(source: string, language?: string): ParsedPost {
  const plain = withoutMarks(source);
  return isHtmlSource(plain) ? parseHtmlPost(plain, language) : parseTextPost(plain, language);
}

function parseTextPost(source: string, language?: string): ParsedPost {
  const reading = readReviewText(source, { language });
  const evidence = evidenceInText(source, reading);
  const cuts = [...evidence.values()].flatMap(({ start, end }, index) => [
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
    marked: { text: text + source.slice(at) },
    markedFields: [...evidence.keys()],
  };
}

function parseHtmlPost(source: string, language?: string): ParsedPost {
  // Browsers report each style and handler to the console, although they do nothing in an inert document.
  const page = parseInertDocument(source.replace(TAG, (tag) => tag.replace(STYLE_OR_HANDLER, ' data-left-out')));
  const reading = readReview(page, { language });
  const { textContent } = page.body;
  const markedFields: Field[] = [];
  const ranges: Range[] = [];
  for (const [field, found] of reading.found) {
    const range = evidenceRange(found);
    if (!range) continue;
    markedFields.push(field);
    ranges.push(range);
  }
  ranges.forEach(markRange);
  replacePictures(page);
  return { ...withLanguage(reading, textContent, language), marked: { html: page.body.innerHTML }, markedFields };
}

/** Pictures are not loaded: their alt texts are shown instead. */
function replacePictures(page: Document): void {
  for (const image of page.querySelectorAll('img')) {
    const text = page.createElement('em');
    text.textContent = image.alt ? `[Picture: ${image.alt}]` : '[Picture]';
    image.replaceWith(text);
  }
}

function withLanguage(
  reading: Reading,
  text: string | null,
  chosen?: string,
): Pick<ParsedPost, 'reading' | 'language'> {
  const language = chosen ?? reading.review.language ?? detectLanguage(text ?? '');
  if (!language) return { reading };
  return { reading: { ...reading, review: { ...reading.review, language } }, language };
}
