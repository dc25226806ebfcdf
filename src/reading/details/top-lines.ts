import type { Draft } from '../draft.js';
import { YEAR } from '../forms.js';
import { isName } from '../people.js';

const ONE_YEAR = new RegExp(`^\\(?${YEAR}\\)?$`);
const LONGEST = 80;

/** A title, below it a year and nothing else, and below that, in some blogs, the director. */
export function readTopLines(draft: Draft): void {
  const { lines, film, used } = draft;
  const [first, second, third] = lines.filter(({ text }) => text);
  const year = second && ONE_YEAR.exec(second.text)?.[1];
  if (!first || !second || !year || first.text.length > LONGEST) return;
  const isTitle = film.title ? first.text.includes(film.title) : !used.has(first);
  if (!isTitle || (film.year && film.year !== Number(year))) return;
  if (!film.title) {
    film.title = first.text;
    draft.note('title', 'position', first, 0, first.text.length);
    used.add(first);
  }
  if (!film.year) {
    film.year = Number(year);
    const start = second.text.indexOf(year);
    draft.note('year', 'position', second, start, start + 4);
  }
  used.add(second);
  if (!third || used.has(third) || film.directors.length || !third.text.includes(' ') || !isName(third.text)) return;
  film.directors = [{ name: third.text }];
  draft.note('directors', 'position', third, 0, third.text.length);
  used.add(third);
}
