import type { Viewer } from '../../../model/viewer.js';
import { lettersOf } from './plain-words.js';
import { idOf } from './to-comment.js';

/** A comment on its way to the blog. */
export interface Letter {
  /** The number of the post. */
  post: string;
  parentId: string | null;
  /** In HTML, as far as WordPress takes it. */
  text: string;
  viewer: Viewer;
  /** The number of the writer's account, where one is signed in. */
  reader?: number;
  /** The writer's rating of the film, by the name and on the scale that the blog keeps it in. */
  rating?: { name: string; value: number };
}

/* How much later than the blog's clock this computer's may be, in milliseconds. */
const CLOCK_ERROR = 24 * 60 * 60 * 1000;

/**
 * The comment among those of a post that is this letter: of the same writer, with the same words, in the same place, and not from
 * before it was sent. WordPress itself takes no second one like it.
 *
 * @param items - comments as the REST interface gives them
 * @param since - when the letter was first sent, in milliseconds since the epoch
 */
export function findLetter(items: unknown, { parentId, text, viewer, reader }: Letter, since: number): unknown {
  if (!Array.isArray(items)) return undefined;
  const words = lettersOf(text);
  const name = lettersOf(viewer.name ?? '');
  return items.find((item: unknown) => {
    const { author, author_name, content, date_gmt, parent } = (item ?? {}) as Readonly<Record<string, unknown>>;
    const { rendered } = (content ?? {}) as { rendered?: unknown };
    const isWriter = reader ? author === reader : !author && lettersOf(stringOf(author_name)) === name;
    return (
      isWriter &&
      (idOf(parent || undefined) ?? null) === parentId &&
      Date.parse(`${stringOf(date_gmt)}Z`) > since - CLOCK_ERROR &&
      lettersOf(stringOf(rendered)) === words
    );
  });
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
