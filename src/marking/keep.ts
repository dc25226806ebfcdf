import type { BlogScale } from '../model/rating.js';
import { observeContent } from '../platform/own-texts.js';
import type { Reading, Span } from '../reading/reading.js';
import { emphasise, labelBeforePlace, labelInside, yearInside } from './emphasis.js';
import type { Marking } from './markings.js';
import { presentMarkings } from './present.js';
import type { Undo } from './wrap.js';

/* A post whose nodes belong to somebody else: a framework moves and removes them as it left them. Nothing of it is moved, wrapped or
   split, and nothing is added. Labels are set apart by highlights; the rating is drawn in the shadow root of the review. */

/** How long a post has to be at rest before it is read again. */
const REST_MS = 200;

/** What is shown of a post that is kept as it is. */
export interface KeptFacts {
  /** The words of the rating, and the attributes of a `<clapper-rating>` that would be around them. */
  readonly rating?: { readonly words: Span; readonly attributes: Readonly<Record<string, string>> };
  readonly undo: Undo;
}

/** Sets the labels of a post apart, and says where its rating is. */
export function keep(reading: Reading, scale: BlogScale): KeptFacts {
  const markings = presentMarkings(reading, scale);
  const undo = emphasise(markings.flatMap((marking) => labelOf(marking) ?? []));
  const rating = markings.find(({ tag }) => tag === 'clapper-rating');
  if (!rating) return { undo };
  return { undo, rating: { words: rating.words as Span, attributes: rating.attributes } };
}

function labelOf({ tag, words }: Marking): Range | undefined {
  if ('start' in words) return tag === 'cast-list' ? labelBeforePlace(words.start) : undefined;
  if (tag === 'film-heading') return yearInside(words as Element);
  const [first] = words as readonly Node[];
  return tag === 'film-synopsis' && first instanceof Element ? labelInside(first) : undefined;
}

/** Calls back once after the content of a post has changed. @returns how to stop */
export function watchContent(post: Element, handleChange: () => void): Undo {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const isOfThread = ({ target }: MutationRecord): boolean =>
    (target as Element).closest?.('comment-thread, comment-form, .film-comments') != null;
  const observer = new MutationObserver((records) => {
    if (records.every(isOfThread)) return;
    clearTimeout(pause);
    pause = setTimeout(handleChange, REST_MS);
  });
  observeContent(post, observer);
  return () => {
    clearTimeout(pause);
    observer.disconnect();
  };
}
