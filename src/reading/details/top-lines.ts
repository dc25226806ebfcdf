import type { Draft } from '../draft.js';
import { YEAR } from '../forms.js';
import { isName, readPeople } from '../people.js';

const ONE_YEAR = new RegExp(`^\\(?${YEAR}\\)?$`);
const LONGEST = 80;
const FEWEST_ACTORS = 3;

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

/** Names and nothing else right below the title are the cast. */
export function readActorsBelowTitle(draft: Draft): void {
  const { lines, film, facts, used, words } = draft;
  const title = facts.get('title')?.lines[0];
  const line = title && lines[lines.indexOf(title) + 1];
  if (film.cast.length || !line || used.has(line) || line.text.length > 2 * LONGEST) return;
  const { people, onlyNames } = readPeople(line.text, words, true);
  if (!onlyNames || people.length < FEWEST_ACTORS || !people.every(({ name }) => name.includes(' '))) return;
  film.cast = people;
  draft.note('cast', 'position', line, 0, line.text.length);
  used.add(line);
}
