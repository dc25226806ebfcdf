import { countedComments } from './counted.js';
import { Draft, type More } from './draft.js';
import { PROSE, YEAR, YEAR_AT_END } from './forms.js';
import type { Labelled } from './labelled.js';
import { labelsIn } from './labels.js';
import { readLabels } from './label-values.js';
import type { Line } from './line.js';
import { readParts } from './parts.js';
import { readLabelledRating, readRatingInProse, readRatingLine } from './ratings.js';
import { isDate, readTitle } from './title.js';
import type { Words } from './words.js';

/* The facts of a longer text stand near its ends. */
const MOST_LINES = 4000;
const AUTHOR_PARAGRAPHS = 6;

/** Reads the lines of a post. `marked` are the lines that the page itself marks as the post's title. */
export function understand(all: readonly Line[], words: Words, marked: readonly Line[] = [], more?: More): Draft {
  const lines = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES / 2), ...all.slice(-MOST_LINES / 2)] : all;
  const draft = new Draft(lines, words, more);
  marked.forEach((line) => draft.used.add(line));
  for (const line of lines) {
    const { text, kind } = line;
    if (!text || draft.used.has(line)) continue;
    readLabels(draft, line, labelsIn(text, words));
    const whole: Labelled = { kinds: kind ? [kind] : [], at: 0, start: 0, end: text.length, loose: false, first: true };
    if (kind && !draft.used.has(line)) readLabels(draft, line, [whole]);
  }
  readTitle(draft, marked);
  const last = readPlainLines(draft);
  readRatingOfProse(draft);
  more?.finish(draft);
  readYearBesideTitle(draft);
  readAboutAuthor(draft, last);
  if (draft.facts.size) readBody(draft, all);
  return draft;
}

/** Reads the lines that state something without a label. @returns the index of the last line that states a fact */
function readPlainLines(draft: Draft): number {
  const { lines, words, used, labelled } = draft;
  let last = -1;
  lines.forEach((line, index) => {
    const { text } = line;
    if (labelled.has(line)) {
      last = index;
      /* "Posted by Ann at 10:00 3 comments:" */
      draft.commentCount ??= countedComments(text, words);
    }
    if (!text || used.has(line) || text.length > PROSE) return;
    /* Elsewhere a line of asterisks parts sections. */
    const isBelowTitle = index < 4 && /^\*{2,5}$/.test(text);
    const rating = isBelowTitle ? readLabelledRating(text, words) : readRatingLine(text, words);
    const count = countedComments(text, words);
    if (rating) {
      last = index;
      /* A number under a label, or in the title, says more than a line of its own; the last of such lines is the verdict. */
      const { from } = draft.facts.get('rating') ?? { from: 'pattern' };
      if (from === 'pattern' || draft.review.rating?.value === null) draft.setRating(rating, 'pattern', line);
    } else if (count !== null) draft.commentCount ??= count;
    else if (isDate(text, words)) {
      if (index > 3) return;
    } else {
      const beside = [lines[index - 1], lines[index + 1]].some((other) => other && labelled.has(other));
      const credit = beside && !/\d\D+\d{4}$/.test(text) && YEAR_AT_END.test(text.split(',').at(-1)!.trim());
      if (!readParts(draft, line, 0, text.length, credit)) return;
    }
    used.add(line);
  });
  return last;
}

function readRatingOfProse(draft: Draft): void {
  const { lines, words, review, film } = draft;
  if (review.rating) return;
  for (const line of lines) {
    /* "Acting: 8/10" rates one side of the film, unless it is the film's title that stands before the number. */
    const isAspect = /^[\p{L} ]{2,25}(?::| [-–—]) ?\S{1,12}(?: \p{L}{2,12})?$/u.test(line.text);
    const isNamed =
      (film.title && line.text.startsWith(film.title)) ||
      words.pattern(String.raw`^%units%(?: |:)`).test(line.text) ||
      labelsIn(line.text, words)[0]?.kinds.some((kind) => kind === 'rating' || kind === 'verdict');
    /* "3. Raw – 8/10" is one film of several. */
    const isListed = /^\d{1,2}[.)] /.test(line.text);
    if (draft.labelled.has(line) || line === draft.facts.get('title')?.lines[0] || isListed || (isAspect && !isNamed))
      continue;
    const rating = readRatingInProse(line.text, words);
    /* The last one wins: reviewers compare first and judge at the end. */
    if (rating) draft.setRating(rating, 'pattern', line);
  }
}

/** `"Her" (2013)` in a sentence. */
function readYearBesideTitle(draft: Draft): void {
  const { lines, film } = draft;
  if (film.year || !film.title) return;
  for (const line of lines) {
    const at = line.text.toLowerCase().indexOf(film.title.toLowerCase());
    const after = at + film.title.length;
    const year = at >= 0 && new RegExp(`^["'”’»]? ?\\(${YEAR}\\)`).exec(line.text.slice(after, after + 10));
    if (!year) continue;
    film.year = Number(year[1]);
    const end = after + year[0].length - 1;
    draft.note('year', 'pattern', line, end - 4, end);
    return;
  }
}

/** "About Ann", after all facts, begins what the author says about themselves. */
function readAboutAuthor(draft: Draft, last: number): void {
  const { lines, words, review, used } = draft;
  if (review.author) return;
  const about = words.pattern(String.raw`^%about% (?!(?:me|us|this|the)\b)(\p{L}[^.!?,:]{0,38})$`);
  const index = lines.findIndex(({ text }, i) => i > Math.max(last, 1) && about.test(text));
  const line = lines[index];
  if (!line) return;
  const name = about.exec(line.text)![1]!;
  review.author = { name };
  const box = lines.slice(index, index + AUTHOR_PARAGRAPHS);
  draft.note('author', 'pattern', line, line.text.length - name.length, line.text.length, box);
  box.forEach((each) => used.add(each));
}

/** What is left below the title is the prose. */
function readBody({ facts, used, review }: Draft, all: readonly Line[]): void {
  const title = facts.get('title')?.lines[0];
  const lines = all.slice(title ? all.indexOf(title) + 1 : 0).filter((line) => !used.has(line));
  const text = lines.flatMap((line) => line.text || []).join('\n\n');
  if (!text) return;
  review.bodyText = text;
  facts.set('body', { from: 'position', lines });
}
