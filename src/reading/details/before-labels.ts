import type { Draft } from '../draft.js';
import { YEAR } from '../forms.js';
import { labelsIn } from '../labels.js';
import { readParts } from '../parts.js';
import { readPeople } from '../people.js';
import type { Field } from '../reading.js';

const NEAR = 70;
/* "2009", "UK 2017", "Chile (2009)", "2019年 アメリカ": alone, so that no title such as "Blade Runner 2049" is taken apart. */
const PLACE_AND_YEAR = new RegExp(
  String.raw`^(?:[\p{Lu}/, -]{1,20} )?${YEAR}$|^\D{0,40}\(${YEAR}\)$|^${YEAR}年\D{0,20}$`,
  'u',
);

/** "Ann Bell, Otto Lind. Directed by Ida Moe": names before the first label of a line are the cast. */
export function readCastBeforeLabels({ lines, film, facts, words }: Draft): void {
  const [line] = facts.get('directors')?.lines ?? [];
  const [label] = line && !film.cast.length && lines.includes(line) ? labelsIn(line.text, words) : [];
  if (!line || !label || label.first || label.at < 5) return;
  const before = line.text.slice(0, label.at).trimEnd();
  const { people, onlyNames } = readPeople(before, words, true);
  if (!before.endsWith('.') || !onlyNames || people.length < 2) return;
  film.cast = people;
  facts.set('cast', { from: 'position', lines: [line], value: { line, start: 0, end: before.length - 1 } });
}

/** "Chile (2009) Dir. Ann Bell", "USA 2016 · 121 min · FSK: 12": facts before the first label of a line. */
export function readFactsBeforeLabels(draft: Draft): void {
  const { lines, film, words, facts } = draft;
  const fields: readonly Field[] = ['directors', 'writers', 'cast', 'certificate', 'runtimeMinutes', 'genres'];
  const credits = new Set(fields.flatMap((field) => facts.get(field)?.lines ?? []));
  for (const line of lines) {
    const [label] = credits.has(line) ? labelsIn(line.text, words) : [];
    if (!label || label.first || label.at > NEAR) continue;
    readParts(draft, line, 0, label.at, false);
    for (const part of film.year ? [] : line.text.slice(0, label.at).split(/ ?[/|·•,;] ?/)) {
      const year = PLACE_AND_YEAR.exec(part.trim())?.slice(1).find(Boolean);
      if (!year) continue;
      film.year = Number(year);
      const start = line.text.indexOf(year);
      facts.set('year', { from: 'pattern', lines: [line], value: { line, start, end: start + 4 } });
    }
  }
}
