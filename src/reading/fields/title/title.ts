import { closest, isElement, propertyOf } from '../../dom.js';
import type { Extraction, LabelContext, LabelParser } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { isDate, MAX_LINE_LENGTH } from '../../lines/forms.js';
import { parseLabelsOf } from '../../lines/label-values.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import { countedComments } from '../comments/comment-count.js';
import { parseMinutes } from '../facts/duration.js';
import { parseParts } from '../facts/parts.js';
import { readRatingInProse, readRatingLine } from '../rating/ratings.js';
import { parseHeading } from './heading.js';

const NAME_OF_LIST = '^(?:(?:author|category|tag|monthly|yearly|daily) )?archives?(?:[ :]|$)|^%lists%(?: ?[:：].*)?$';
/* Below the fifth line no post has its title. */
const MAX_FIRST_LINES = 5;

/** The name below a label that is alone, in a table of facts: another label follows. */
function nameBelow({ extraction: { lines, words }, text, below }: LabelContext): Line | undefined {
  const [next] = text ? [] : below((value) => value.length < MAX_LINE_LENGTH, 1);
  const after = next && lines[lines.indexOf(next) + 1];
  return after && !next.heading && labelsIn(after.text, words)[0]?.first ? next : undefined;
}

const isInCaption = (node: Node): boolean => {
  const element = isElement(node) ? node : propertyOf(node, 'parentElement');
  return element !== null && closest(element, 'figcaption, .wp-caption-text') !== null;
};

export const titleLabel: LabelParser = (context) => {
  const { extraction, label, line, text } = context;
  const { film, words } = extraction;
  const named = nameBelow(context);
  if (named && !film.title) {
    const { title, start, year } = parseHeading(named.text, words);
    if (!/\p{L}/u.test(title)) return false;
    film.title = title;
    if (year) film.year ??= year;
    extraction.used.add(named);
    return extraction.note('title', 'label', named, start, start + title.length, [line, named]);
  }
  // "Photo: T" below a picture says whose picture it is.
  if (line.nodes.some((node) => isInCaption(node))) return false;
  if (label.loose || !text || text.length > MAX_LINE_LENGTH || /^\d{4}\. |[.!?] \p{Lu}\p{Ll}+ /u.test(text))
    return false;
  if (film.title) return true;
  // "Film: 72/100" beside "Picture: 85/100"
  if (!/\p{L}/u.test(text) && /\/(?:5|10|20|100)$/.test(text)) return false;
  const { title, year } = parseHeading(text, words);
  if (!title) return true;
  film.title = title;
  if (year) film.year ??= year;
  const start = label.start + text.indexOf(title);
  return extraction.note('title', 'label', line, start, start + title.length);
};

const isFurniture = ({ text, bullet }: Line, words: Words): boolean =>
  bullet ||
  words.pattern(NAME_OF_LIST).test(text) ||
  /[»›>] .*[»›>] |(?:[|｜].*){3}|^\[[^[\]]*\]$|^\d{4}年/.test(text) ||
  isDate(text, words) ||
  /^[A-Z]{2,3}(?:[ ,/]+[A-Z]{2,3})* \d{4}$/.test(text) ||
  Boolean(
    (labelsIn(text, words)[0]?.first && !words.pattern('^%reviewOf%').test(text)) ||
    parseMinutes(text, words) ||
    readRatingLine(text, words),
  ) ||
  countedComments(text, words) !== null;

/** Whether a line is how the title of the page begins, while another line is how it ends: the blog's name comes first there. */
function isNameOfSite({ text }: Line, { page, lines }: Extraction): boolean {
  const parts = (page?.pageTitle ?? '').toLowerCase().split(/\s[|«»‹›–—·•~:-]\s/);
  const last = parts.at(-1)!;
  return (
    parts.length > 1 &&
    parts[0] === text.toLowerCase() &&
    lines.some((other) => other.text.toLowerCase().includes(last)) &&
    !lines.some((other) => other.text.length > text.length && other.text.toLowerCase().includes(parts[0]!))
  );
}

/** Reads the title: from the lines that the page marks as such, or from the first line that looks like one. */
export function parseTitle(extraction: Extraction): void {
  const { lines, words, film, facts, review, titleLines: marked } = extraction;
  const isMarked = marked.length > 0;
  for (const line of isMarked ? marked : lines.filter(({ text }) => text).slice(0, MAX_FIRST_LINES)) {
    const { text } = line;
    if (film.title) return;
    if (!isMarked) {
      const end = labelsIn(text, words).find(({ first }) => !first)?.at ?? text.length;
      if (
        end > MAX_LINE_LENGTH ||
        (text.length > 40 && /[!?:]$/.test(text)) ||
        /.{20}[^\d][.。]$|[ ,]\p{Ll}+\.$/u.test(text)
      )
        return;
      if (extraction.used.has(line) || isFurniture(line, words) || isNameOfSite(line, extraction)) continue;
      /* One word below a bare number is the verdict: "4,5 / Imprescindible / El laberinto del fauno". */
      const at = lines.indexOf(line);
      const above = lines[at - 1]?.text;
      if (
        above &&
        !text.includes(' ') &&
        readRatingLine(above, words) &&
        (lines[at + 1]?.text.length ?? MAX_LINE_LENGTH) < MAX_LINE_LENGTH
      )
        continue;
    }
    /* "T" in the title of the page, "T Original Title" in the headline. */
    const { pageTitle = '' } = extraction.page ?? {};
    const isLonger =
      pageTitle.length > 2 &&
      text.length > pageTitle.length &&
      text.startsWith(`${pageTitle} `) &&
      isMarked &&
      !/[(:–—|-]/.test(text.charAt(pageTitle.length + 1));
    const heading = parseHeading(isLonger ? pageTitle : text, words);
    const { title, start, year, rating, labels, isReview, director } = heading;
    if (!/[\p{L}\d]/u.test(title) || words.pattern(NAME_OF_LIST).test(title)) continue;
    /* A first line alone makes no film review: something else has to say that there is one. */
    const isRated = (other: Line): boolean =>
      other !== line && Boolean(readRatingLine(other.text, words) ?? readRatingInProse(other.text, words));
    if (
      !isMarked &&
      !line.heading &&
      !facts.size &&
      !year &&
      !rating &&
      !isReview &&
      !labels.length &&
      !lines.some(isRated)
    )
      return;
    film.title = title;
    extraction.note('title', isMarked ? 'platform' : 'position', line, start, start + title.length);
    extraction.used.add(line);
    if (year && !film.year) {
      film.year = year;
      const at = text.indexOf(String(year), start);
      extraction.note('year', 'title', line, at, at + 4);
    }
    parseLabelsOf(extraction, line, labels);
    /* "Salt Road – 111 minutes – 15", "Bramble (Cert 15)" */
    const tail = start + title.length;
    parseParts(extraction, line, tail, text.length, /^["”»’]? ?\(\D{0,12}\d{0,2}[A-Z]?\)/.test(text.slice(tail)));
    if (director && !film.directors.length) {
      film.directors = [{ name: director }];
      const at = text.indexOf(director);
      extraction.note('directors', 'title', line, at, at + director.length);
    }
    if (rating && !review.rating) extraction.setRating(rating, 'title', line);
    // What is quoted as a whole may be what somebody in the film says.
    const isQuoted = heading.isQuoted && (start > 1 || tail < text.length - 1);
    if (year || rating || labels.length || isReview || director || isQuoted) extraction.isTitleSure = true;
    return;
  }
}
