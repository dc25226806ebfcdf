import type { Draft } from '../draft.js';
import type { Line } from '../line.js';
import { readPeople } from '../people.js';

const MOST = 60;

/** A list of names right below the director is the cast, though no label says so. */
export function readCastBelow({ lines, film, facts, words, used }: Draft): void {
  const line = facts.get('directors')?.lines.at(-1);
  if (film.cast.length || !line) return;
  const from = lines.indexOf(line) + 1;
  const actors: Line[] = [];
  for (const next of lines.slice(from, from + MOST)) {
    if (!next.bullet || next.text.length > 80 || !readPeople(next.text, words, true).onlyNames) break;
    actors.push(next);
  }
  if (actors.length < 2) return;
  film.cast = actors.flatMap(({ text }) => readPeople(text, words, true).people);
  actors.forEach((actor) => used.add(actor));
  facts.set('cast', { from: 'position', lines: actors });
}
