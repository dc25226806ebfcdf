import { countedComments } from './counted.js';
import type { Draft } from './draft.js';
import { DATE_IN_FIGURES, PROSE } from './forms.js';
import { readMinutes } from './duration.js';
import { readHeading } from './heading.js';
import { labelsIn } from './labels.js';
import { readLabels } from './label-values.js';
import type { Line } from './line.js';
import { readParts } from './parts.js';
import { readRatingInProse, readRatingLine } from './ratings.js';
import type { Words } from './words.js';

/* Below the fifth line no post has its title. */
const FIRST_LINES = 5;

/** Whether a line is a date, as blogs print above a post. */
export function isDate(text: string, words: Words): boolean {
  return text.length < 50 && (DATE_IN_FIGURES.test(text) || (/\d{4}/.test(text) && text.search(words.day) >= 0));
}

const isFurniture = ({ text, bullet }: Line, words: Words): boolean =>
  bullet ||
  /[»›>] .*[»›>] |^\[[^[\]]*\]$|^\d{4}年/.test(text) ||
  isDate(text, words) ||
  /^[A-Z]{2,3}(?:[ ,/]+[A-Z]{2,3})* \d{4}$/.test(text) ||
  Boolean(
    (labelsIn(text, words)[0]?.first && !words.pattern('^%reviewOf%').test(text)) ||
    readMinutes(text, words) ||
    readRatingLine(text, words),
  ) ||
  countedComments(text, words) !== null;

/** Reads the title: from the lines that the page marks as such, or from the first line that looks like one. */
export function readTitle(draft: Draft, marked: readonly Line[]): void {
  const { lines, words, film, facts, review } = draft;
  const isMarked = marked.length > 0;
  for (const line of isMarked ? marked : lines.filter(({ text }) => text).slice(0, FIRST_LINES)) {
    const { text } = line;
    if (film.title) return;
    if (!isMarked) {
      const end = labelsIn(text, words).find(({ first }) => !first)?.at ?? text.length;
      if (end > PROSE || (text.length > 40 && /[!?:]$/.test(text)) || /.{20}[.。]$|[ ,]\p{Ll}+\.$/u.test(text)) return;
      if (draft.used.has(line) || isFurniture(line, words)) continue;
      /* One word below a bare number is the verdict: "4,5 / Imprescindible / El laberinto del fauno". */
      const at = lines.indexOf(line);
      const above = lines[at - 1]?.text;
      if (above && !text.includes(' ') && readRatingLine(above, words) && (lines[at + 1]?.text.length ?? PROSE) < PROSE)
        continue;
    }
    const { title, start, year, rating, labels, isReview, director } = readHeading(text, words);
    if (!/[\p{L}\d]/u.test(title)) continue;
    /* A first line alone makes no film review: something else has to say that there is one. */
    const isRated = (other: Line): boolean =>
      other !== line && Boolean(readRatingLine(other.text, words) ?? readRatingInProse(other.text, words));
    if (!isMarked && !facts.size && !year && !rating && !isReview && !labels.length && !lines.some(isRated)) return;
    film.title = title;
    draft.note('title', isMarked ? 'platform' : 'position', line, start, start + title.length);
    draft.used.add(line);
    if (year && !film.year) {
      film.year = year;
      const at = text.indexOf(String(year), start);
      draft.note('year', 'title', line, at, at + 4);
    }
    readLabels(draft, line, labels);
    /* "Salt Road – 111 minutes – 15", "Bramble (Cert 15)" */
    const tail = start + title.length;
    readParts(draft, line, tail, text.length, /^ ?\(\D{0,12}\d{0,2}[A-Z]?\)/.test(text.slice(tail)));
    if (director && !film.directors.length) {
      film.directors = [{ name: director }];
      const at = text.indexOf(director);
      draft.note('directors', 'title', line, at, at + director.length);
    }
    if (rating && !review.rating) draft.setRating(rating, 'title', line);
    return;
  }
}
