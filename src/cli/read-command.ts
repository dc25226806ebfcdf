import { lineOf } from '../checking/source-line.js';
import { fieldText, REVIEW_FIELDS } from '../model/index.js';
import { EVIDENCE_WORDS, type Field, foundKeyOf, type Reading } from '../reading/index.js';
import { type Command, eachPost, reportNoFilm } from './each-post.js';
import { EXIT } from './exit-code.js';
import type { LoadedPost } from './post.js';

const MAX_EXCERPT_LENGTH = 100;
const FIELD_COLUMN_WIDTH = 16;

/** `film-review read`: prints what was found in each post, as JSON or in words. Several posts are printed a line each. */
export const read: Command = (files, settings, progress) => {
  const isOne = files.length === 1;
  return eachPost(files, settings, progress, (post) => {
    const { review, comments, commentCount } = post.reading;
    if (settings.explain) process.stdout.write(`${isOne ? '' : `${post.file.path}\n`}${explanation(post)}\n`);
    else {
      const data = { ...(!isOne && { file: post.file.path }), review, comments, commentCount };
      process.stdout.write(`${JSON.stringify(data, null, isOne ? 2 : undefined)}\n`);
    }
    return review.film.title ? EXIT.done : reportNoFilm(post, progress);
  });
};

/** Returns every field that was found, with its value, its evidence, and the words that it was found in. */
function explanation({ source, reading }: LoadedPost): string {
  const rows: string[] = [];
  for (const [field, { from, text }] of reading.found) {
    const line = lineOf(source, text);
    const words = excerptOf(text.split('\n')[0] ?? '');
    rows.push(
      `  ${field.padEnd(FIELD_COLUMN_WIDTH)}${excerptOf(valueOf(field, reading).replace(/\s+/g, ' '))}`,
      `  ${''.padEnd(FIELD_COLUMN_WIDTH)}by ${EVIDENCE_WORDS[from]}${line ? `, line ${line}` : ''}${words ? `: “${words}”` : ''}`,
    );
  }
  return rows.length ? rows.join('\n') : '  nothing was recognised';
}

/** Returns the value of a field, in words. */
function valueOf(key: Field, { review, comments }: Reading): string {
  const { rating, bodyText } = review;
  if (key === 'body') return `${(bodyText ?? '').split(/\s+/).filter(Boolean).length} words`;
  if (key === 'comments') return `${review.commentCount ?? comments.length}`;
  if (key === 'commentForm') return 'there is one';
  if (key === 'rating') {
    if (!rating) return '';
    const { value, best, unit, raw, kind } = rating;
    if (value === null) return `in words only: ${raw}`;
    const points = [value, best !== undefined && `out of ${best}`, unit].filter((each) => each || each === 0).join(' ');
    return best === undefined && kind === 'number' ? `${points}, on no stated scale` : points;
  }
  const field = REVIEW_FIELDS.find((each) => foundKeyOf(each) === key);
  return field ? fieldText(review, field).replace(/\n+/g, field.kind === 'paragraphs' ? ' ' : ', ') : '';
}

function excerptOf(text: string): string {
  return text.length > MAX_EXCERPT_LENGTH ? `${text.slice(0, MAX_EXCERPT_LENGTH - 1).trimEnd()}…` : text;
}
