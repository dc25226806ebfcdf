import { splitComments } from './fields/comments/text-comments.js';
import type { Words } from './languages/words.js';
import { textLines } from './lines/line.js';
import { runPipeline } from './pipeline.js';
import type { Reading, ReadingOptions } from './reading.js';
import { toReading } from './to-reading.js';
import * as whole from './whole-page.js';

/** Puts a colon where a table's columns became white space: "Director    Ann Bell". */
function withColons(text: string, words: Words): string {
  return text.replace(/^([ \t]{0,9})([^\t\n:]{2,30}?)(?:\t| {2,9})(?=[^\s])/gm, (all, indent: string, label: string) =>
    words.kinds.has(label.toLowerCase()) ? `${indent}${label}: ` : all,
  );
}

/** Reads a post that is plain text. */
export function readReviewText(text: string, options: ReadingOptions = {}): Reading {
  const words = whole.wordsFor(options.language, text);
  const { post, comments, stated } = splitComments(textLines(withColons(text, words)), words);
  const extraction = runPipeline({ lines: post, words, fileName: options.fileName }, whole);
  if (comments.length) {
    extraction.comments = comments;
    const bodies = comments.map(({ body }) => body.source).join('\n');
    extraction.facts.set('comments', { from: 'pattern', lines: [], text: bodies });
  }
  extraction.commentCount = stated ?? (comments.length || extraction.commentCount);
  return toReading(extraction, options);
}
