import type { Draft } from '../draft.js';

const FIRST_LINES = 8;
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
  /* "Critique express : Gravity" above, "Gravity" alone below. */
  const alone = lines
    .slice(0, FIRST_LINES)
    .flatMap((other) => (other === line ? [] : other.text.replace(/ \(\d{4}\)$/, '')));
  const part = alone.find(
    (text) =>
      text.length > 1 &&
      [': ', ' – ', ' - ', ' | '].some((mark) => title.endsWith(mark + text) || title.startsWith(text + mark)),
  );
  if (part) film.title = part;
  else if (longer !== title && recurs(longer)) film.title = longer;
  else if (short !== title && !recurs(title) && recurs(short)) film.title = short;
  /* "君の名は" above, 「君の名は。」 below. */
  for (const mark of ENDINGS) if (recurs(`「${film.title}${mark}」`)) film.title += mark;
  const start = part ? Math.max(0, line.text.indexOf(part)) : value.start;
  draft.note('title', from!, line, start, Math.min(start + film.title.length, line.text.length));
}
