import type { Extraction } from '../../extraction.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import { actorsFirst, isFullName, readPeople } from './people.js';

/* Credits in a block of facts whose labels are the blog's own ("Boss man", "The gang"), or that has none: who made a film is named
   before who plays in it, and only a cast is long. */

const MIN_ACTORS = 3;
const MAX_ACTORS = 40;
/* In lines. */
const REACH = 6;
const NEXT_TO = 2;
const MAX_LABEL_LENGTH = 30;
const MAX_NAMES_LENGTH = 240;
const FACTS = ['directors', 'writers', 'cast', 'year', 'runtimeMinutes', 'certificate'] as const;
/* "Ann Bell (director)" */
const NAME_AND_JOB = /^([^()]{3,40}) \(([^()]{3,24})\)$/;
const INLINE = /^([^:：]{3,30}?) ?[:：] ?(\S.*)$/u;
/* "Submitted by", "Fotos von" */
const OF_AUTHOR = /(?:by|von|vom|par|por|di|da|door|af|eftir)$/i;

const NAME = /^[\p{L}\p{M}.,'’"“”「」・＝ -]+$/u;
/* "A.K.A.", whose value is no person. */
const OF_TITLE = /a\.?k\.?a|tit[eouår]?l/i;
const TITLE_WORD =
  /^(?:the|a|an|der|die|das|ein|le|la|les|un|une|el|los|las|il|lo|i|gli|o|os|de|het) | (?:the|of|des|du) /i;

interface CreditGroup {
  label: string;
  at: number;
  lines: Line[];
  text: string;
}

/** The names that a text consists of, if all of them are whole names. */
function namesIn(text: string): readonly { name: string }[] {
  if (text.length > MAX_NAMES_LENGTH || /[!?;]/.test(text)) return [];
  const { people, onlyNames } = readPeople(text, true);
  return onlyNames && people.every(({ name }) => isFullName(name) && NAME.test(name)) ? people : [];
}

export function parseCreditBlock(extraction: Extraction): void {
  const { lines, film, facts } = extraction;
  const withFacts = FACTS.flatMap((field) => facts.get(field)?.lines ?? []).map((line) => lines.indexOf(line));
  const distance = (at: number): number => Math.min(...withFacts.map((other) => Math.abs(other - at)));
  const named = lines.filter((line) => parseJob(extraction, line));
  withFacts.push(...named.map((line) => lines.indexOf(line)));
  if (!withFacts.length || (film.cast.length && film.directors.length)) return;
  const groups: CreditGroup[] = [];
  for (const at of lines.keys()) {
    const group = distance(at) <= REACH ? groupAt(extraction, at) : undefined;
    if (!group) continue;
    groups.push(group);
    withFacts.push(at + group.lines.length);
  }
  const long = groups.find(({ text }) => namesIn(text).length >= MIN_ACTORS);
  const known = facts.get('cast')?.lines[0];
  const end = known ? lines.indexOf(known) : long?.at;
  if (!film.cast.length && long) setCast(extraction, long.text, long.lines);
  const single = groups.find(
    ({ at, label, text }) =>
      end !== undefined &&
      at < end &&
      end - at < 2 * REACH &&
      !OF_AUTHOR.test(label) &&
      !OF_TITLE.test(label) &&
      !TITLE_WORD.test(text) &&
      namesIn(text).length === 1,
  );
  if (!film.directors.length && single) {
    film.directors = [{ name: namesIn(single.text)[0]!.name }];
    facts.set('directors', { from: 'position', lines: single.lines });
    single.lines.forEach((line) => extraction.used.add(line));
  }
  const bare = lines.find(
    (line, at) =>
      !extraction.used.has(line) &&
      line.text.includes(',') &&
      namesIn(line.text).length >= MIN_ACTORS &&
      distance(at) <= NEXT_TO,
  );
  if (!film.cast.length && bare) setCast(extraction, bare.text, [bare]);
}

function setCast({ film, facts, used }: Extraction, text: string, lines: readonly Line[]): void {
  film.cast = actorsFirst(readPeople(text, true).people);
  facts.set('cast', { from: 'position', lines });
  lines.forEach((line) => used.add(line));
}

/** A label that no language knows, and the names beside or below it. */
function groupAt({ lines, words, used }: Extraction, at: number): CreditGroup | undefined {
  const line = lines[at]!;
  if (used.has(line) || labelsIn(line.text.slice(0, MAX_NAMES_LENGTH), words)[0]?.first) return undefined;
  const [, label = '', value = ''] = (line.text.length < MAX_NAMES_LENGTH && INLINE.exec(line.text)) || [];
  if (value) return namesIn(value).length && !isFullName(label) ? { label, at, lines: [line], text: value } : undefined;
  const name = line.text.replace(/ ?[:：]$/, '');
  if (!name || name.length > MAX_LABEL_LENGTH || /\d/.test(name) || namesIn(name).length) return undefined;
  const values: Line[] = [];
  for (const next of lines.slice(at + 1, at + 1 + MAX_ACTORS)) {
    if (used.has(next) || !namesIn(next.text).length) break;
    values.push(next);
  }
  const text = values.map((each) => each.text).join(', ');
  return values.length ? { label: name, at, lines: values, text } : undefined;
}

/** "Ann Bell (director)": the job stands behind the name. */
function parseJob({ film, facts, words, used }: Extraction, line: Line): boolean {
  const [, name = '', job = ''] = (line.text.length < 70 && !used.has(line) && NAME_AND_JOB.exec(line.text)) || [];
  const kinds = (isFullName(name) && words.kinds.get(job.toLowerCase())) || [];
  for (const field of ['directors', 'writers'] as const) {
    if (!kinds.includes(field) || film[field].length) continue;
    film[field] = [{ name }];
    facts.set(field, { from: 'label', lines: [line], value: { line, start: 0, end: name.length } });
    used.add(line);
  }
  return used.has(line) && kinds.length > 0;
}
