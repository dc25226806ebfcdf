import type { Draft } from '../draft.js';

const SIGNED = /^[-–—~] ?(\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2})$/u;
const LAST_LINES = 3;

/** "– Ann" below everything is by whom the post is; below a quotation from the film it would be somebody in it. */
export function readSignature(draft: Draft): void {
  const { lines, film, review, used } = draft;
  if (review.author) return;
  for (const line of lines.filter(({ text }) => text).slice(-LAST_LINES)) {
    const name = SIGNED.exec(line.text)?.[1];
    const above = lines[lines.indexOf(line) - 1]?.text ?? '';
    const isInFilm = [...film.cast, ...film.directors].some((person) => person.name === name);
    if (!name || isInFilm || /^["“«„‘']/.test(above)) continue;
    review.author = { name };
    draft.note('author', 'pattern', line, line.text.length - name.length, line.text.length);
    used.add(line);
    return;
  }
}
