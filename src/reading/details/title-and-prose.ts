import type { Draft } from '../draft.js';

const ENDINGS = ['。', '!', '！', '…'];

/** Corrects a title from a heading by how the prose writes it, where the heading can be read in two ways. */
export function correctTitle(draft: Draft): void {
  const { lines, words, film, facts } = draft;
  const { from, lines: [line] = [], value } = facts.get('title') ?? {};
  if (!line || !value || from === 'pattern') return;
  const { title } = film;
  const recurs = (name: string): boolean => lines.some(({ text }) => text !== line.text && text.includes(name));
  /* "The Lego Movie Review": the film's own "Movie". */
  const longer = title + (words.pattern('^ %film%(?= )').exec(line.text.slice(value.end))?.[0] ?? '');
  /* "Gravity – Lost in space": the review's own headline. */
  const short = title.split(/ [-–—|] |(?<=[!?])[ :]/)[0]!;
  if (longer !== title && recurs(longer)) film.title = longer;
  else if (short !== title && !recurs(title) && recurs(short)) film.title = short;
  /* "君の名は" above, 「君の名は。」 below. */
  for (const mark of ENDINGS) if (recurs(`「${film.title}${mark}」`)) film.title += mark;
  const end = Math.min(value.start + film.title.length, line.text.length);
  draft.note('title', from!, line, value.start, end);
}
