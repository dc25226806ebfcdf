import { details } from './details/index.js';
import { understand } from './engine.js';
import { textLines } from './line.js';
import { titleByFile } from './details/file-title.js';
import type { Field, Found, Reading, ReadingOptions } from './reading.js';
import { partComments } from './text-comments.js';
import type { Words } from './words.js';
import { wordsFor } from './details/words-for.js';

/** Puts a colon where a table's columns became white space: "Director    Ann Bell". */
function withColons(text: string, words: Words): string {
  return text.replace(/^([ \t]{0,9})([^\t\n:]{2,30}?)(?:\t| {2,9})(?=[^\s])/gm, (all, indent: string, label: string) =>
    words.kinds.has(label.toLowerCase()) ? `${indent}${label}: ` : all,
  );
}

/** Reads a post that is plain text. */
export function readReviewText(text: string, options: ReadingOptions = {}): Reading {
  const words = wordsFor(options.language, text);
  const { post, comments, stated } = partComments(textLines(withColons(text, words)), words);
  const { review, facts, commentCount, outsideRatings } = understand(post, words, [], details);
  const found = new Map<Field, Found>();
  facts.forEach(({ from, lines }, field) => {
    found.set(field, { from, text: lines.map((line) => line.text).join('\n') });
  });
  if (comments.length) {
    found.set('comments', { from: 'pattern', text: comments.map(({ body }) => body.source).join('\n') });
  }
  const count = stated ?? (comments.length || commentCount);
  if (count !== null) review.commentCount = count;
  if (options.url) review.url = options.url;
  if (options.language) review.language = options.language;
  const reading = { review, comments, commentCount: count, found, ...(outsideRatings.length && { outsideRatings }) };
  return titleByFile(reading, options.fileName);
}
