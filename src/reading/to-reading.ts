import { contains } from './dom.js';
import type { Extraction, Fact } from './extraction.js';
import { barSpoilers } from './fields/spoilers.js';
import { type DocumentLines, wholeNodes } from './lines/document-lines.js';
import { joinedWords, spanOf } from './lines/line.js';
import type { Field, Found, Reading, ReadingOptions } from './reading.js';

const MAX_OTHER_TITLES = 4;

/** What the pipeline found, with the places of the facts in the document, where there is one. */
export function toReading(extraction: Extraction, options: ReadingOptions, document?: PostDocument): Reading {
  const { review, comments, commentCount, outsideRatings, facts } = extraction;
  const otherTitles = extraction.titles.filter((title) => title !== review.film.title).slice(0, MAX_OTHER_TITLES);
  const found = new Map<Field, Found>();
  facts.forEach((fact, field) => found.set(field, foundOf(field, fact, document)));
  barSpoilers(review, facts.get('body')?.lines, document?.post);
  if (options.url) review.url ??= options.url;
  if (options.language) review.language ??= options.language;
  if (commentCount !== null) review.commentCount = commentCount;
  return {
    review,
    comments,
    commentCount,
    found,
    ...(outsideRatings.length && { outsideRatings }),
    ...(otherTitles.length && { otherTitles }),
  };
}

/** A post in a document, and its lines. */
export interface PostDocument extends DocumentLines {
  post: Node;
  /** The text of the post. */
  content: Node;
}

function foundOf(field: Field, { from, lines, value, text, nodes }: Fact, document?: PostDocument): Found {
  const words = text ?? joinedWords(lines);
  if (!document) return { from, text: words };
  const span = value && spanOf(value.line, value.start, value.end);
  const { post, content } = document;
  const isBody = field === 'body';
  const within = isBody ? lines.filter((line) => line.nodes.every((node) => contains(content, node))) : lines;
  return {
    from,
    text: words,
    ...(span && { value: span }),
    nodes: nodes ?? wholeNodes(isBody ? content : post, document, new Set(within)),
  };
}
