import { YEAR } from '../../../model/heading-text.js';
import type { Extraction } from '../../extraction.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import { isName, readPeople } from './people.js';
import { isBesidePoint } from './sign-off.js';

const ONE_YEAR = new RegExp(`^\\(?${YEAR}\\)?$`);
const MAX_TITLE_LENGTH = 80;
const MAX_NAMES_LENGTH = 160;
const MAX_ACTOR_LENGTH = 80;
const MIN_ACTORS = 3;
const MAX_ACTOR_LINES = 60;
const LAST_LINES = 3;
const SIGNED = /^[-–—~] ?(\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2})$/u;

/** A title, below it a year and nothing else, and below that, in some blogs, the director. */
export function parseTopLines(extraction: Extraction): void {
  const { lines, film, used } = extraction;
  const [first, second, third] = lines.filter(({ text }) => text);
  const year = second && ONE_YEAR.exec(second.text)?.[1];
  if (!first || !second || !year || first.text.length > MAX_TITLE_LENGTH) return;
  const isTitle = film.title ? first.text.includes(film.title) : !used.has(first);
  if (!isTitle || (film.year && film.year !== Number(year))) return;
  if (!film.title) {
    film.title = first.text;
    extraction.note('title', 'position', first, 0, first.text.length);
    used.add(first);
  }
  if (!film.year) {
    film.year = Number(year);
    const start = second.text.indexOf(year);
    extraction.note('year', 'position', second, start, start + 4);
  }
  used.add(second);
  if (!third || used.has(third) || film.directors.length || !third.text.includes(' ') || !isName(third.text)) return;
  film.directors = [{ name: third.text }];
  extraction.note('directors', 'position', third, 0, third.text.length);
  used.add(third);
}

/** Names and nothing else right below the title are the cast. */
export function parseActorsBelowTitle(extraction: Extraction): void {
  const { lines, film, facts, used } = extraction;
  const title = facts.get('title')?.lines[0];
  const line = title && lines[lines.indexOf(title) + 1];
  if (film.cast.length || !line || used.has(line) || line.text.length > MAX_NAMES_LENGTH) return;
  const { people, onlyNames } = readPeople(line.text, true);
  if (!onlyNames || people.length < MIN_ACTORS || !people.every(({ name }) => name.includes(' '))) return;
  film.cast = people;
  extraction.note('cast', 'position', line, 0, line.text.length);
  used.add(line);
}

/** A list of names right below the director is the cast, though no label says so. */
export function parseCastBelowDirector({ lines, film, facts, used }: Extraction): void {
  const line = facts.get('directors')?.lines.at(-1);
  if (film.cast.length || !line) return;
  const from = lines.indexOf(line) + 1;
  const actors: Line[] = [];
  for (const next of lines.slice(from, from + MAX_ACTOR_LINES)) {
    if (!next.bullet || next.text.length > MAX_ACTOR_LENGTH || !readPeople(next.text, true).onlyNames) break;
    actors.push(next);
  }
  if (actors.length < 2) return;
  film.cast = actors.flatMap(({ text }) => readPeople(text, true).people);
  actors.forEach((actor) => used.add(actor));
  facts.set('cast', { from: 'position', lines: actors });
}

/** "Ann Bell, Otto Lind. Directed by Ida Moe": names before the first label of a line are the cast. */
export function parseCastBeforeLabels({ lines, film, facts, words }: Extraction): void {
  const [line] = facts.get('directors')?.lines ?? [];
  const [label] = line && !film.cast.length && lines.includes(line) ? labelsIn(line.text, words) : [];
  if (!line || !label || label.first || label.at < 5) return;
  const before = line.text.slice(0, label.at).trimEnd();
  const { people, onlyNames } = readPeople(before, true);
  if (!before.endsWith('.') || !onlyNames || people.length < 2) return;
  film.cast = people;
  facts.set('cast', { from: 'position', lines: [line], value: { line, start: 0, end: before.length - 1 } });
}

/** "– Ann" below everything is by whom the post is; below a quotation from the film it would be somebody in it. */
export function parseSignature(extraction: Extraction): void {
  const { lines, film, review, used } = extraction;
  if (review.author) return;
  for (const line of lines.filter(({ text }) => text).slice(-LAST_LINES)) {
    const name = SIGNED.exec(line.text)?.[1];
    const at = lines.indexOf(line);
    const above = lines[at - 1]?.text ?? '';
    const isInFilm = [...film.cast, ...film.directors].some((person) => person.name === name);
    if (!name || isInFilm || isBesidePoint(lines, at) || /^["“«„‘']/.test(above)) continue;
    review.author = { name };
    extraction.note('author', 'pattern', line, line.text.length - name.length, line.text.length);
    used.add(line);
    return;
  }
}
