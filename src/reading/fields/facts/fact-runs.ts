import { YEAR } from '../../../model/heading-text.js';
import type { Extraction } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { isCertificate } from '../../lines/forms.js';
import type { Line } from '../../lines/line.js';
import { isName, readPeople } from '../people/people.js';
import { parseMinutes } from './duration.js';

/* Facts in a run of short pieces, where labels are single letters or missing: "BRD 1957 · R: Ann Bell · D: Otto Lind · 101 min",
   "T (NL, 2020, 84 min)", "T, dir. Ann Bell, 2022". */

const MAX_RUN_LENGTH = 500;
const MAX_BRACKET_LENGTH = 120;
const MAX_FIRST_LINES = 14;
const MIN_INITIALS = 2;
const MAX_INITIAL_LINES = 30;
/* A letter and its colon. */
const MAX_ALONE_LENGTH = 5;
const INITIAL_ALONE = /^(\p{Lu})(?: ?[/+&] ?(\p{Lu}))? ?[:：]?$/u;
const INITIAL = /(?:^|[\s·|;,.(–-])(DB|\p{Lu})(?:[/+&](\p{Lu}))?: ?(?=[\p{Lu}"„“])/gu;
/* What letters stand for, in the languages that posts are read in; "D" is "Darsteller" beside an "R" for "Regie". */
const OF_INITIAL: Readonly<Record<string, 'directors' | 'writers' | 'cast'>> = {
  R: 'directors',
  B: 'writers',
  DB: 'writers',
  S: 'writers',
  W: 'writers',
  G: 'writers',
  A: 'cast',
  C: 'cast',
  I: 'cast',
};
const END_OF_VALUE = /\s*(?:[·|;–]|\/\/|(?<=\p{L}{2})\.(?=\s|$)|\s-\s|\)$).*$/u;
const DIRECTOR = String.raw`(?<![\p{L}])(?:[Dd]ir\.|[Dd]ir:|d\.|[Dd]irected by|[Dd]irector:?|[Rr]éal\.?|[Rr]éalisé par|[Rr]egie:?|[Rr]egia di|[Rr]egia:?|[Dd]irección:?|[Dd]ireção:?|[Rr]ealização:?|[Ll]eikstjóri:?|監督:?) ?`;
/* A full stop ends an initial or a short form; after a longer word it ends the sentence. */
const NAME_WORD = String.raw`\p{Lu}(?:[\p{L}’'-]{0,2}\.(?:\p{Lu}\.)?|[\p{L}’'-]*)(?![\p{L}’'])`;
const NAME = String.raw`${NAME_WORD}(?: (?:(?:de|del|da|di|van|von|der|den|la|le) ){0,2}${NAME_WORD}){1,4}`;
const DIRECTED = new RegExp(`${DIRECTOR}(${NAME})(?=[,;.)\\]|·]|$| [–—-] )`, 'u');
const NAMES = String.raw`(${NAME}(?: \([^()]{1,40}\))?(?:(?:, (?:(?:and|und|et|y|e|en|og) )?| (?:and|und|et|y|e|en|og|&) )${NAME}(?: \([^()]{1,40}\))?){0,8})`;
const END = String.raw`(?=[,;.:)\]|·]|$| \(| (?:e|et|y|und|and|en|og|naar|from|based|adapted|after|nach|tratto|d['’]après|eftir|with|avec|con|mit|met|com|med|í|is|est|è|é|ist)(?!\p{L})| [–—-] |, \p{Ll})`;
/* Credits in a sentence: "directed by A, written by B and C, with D and E". */
const SAID: Readonly<Record<'directors' | 'writers' | 'cast', string>> = {
  directors: '(?<!\\p{L})(?:%labels%|leikstýrð af|, dir\\.|\\. dir\\.)',
  writers:
    '(?<!\\p{L})(?:%labels%|écrite par|een scenario van|nach (?:einem|dem) Drehbuch von|aus der Feder von|from a (?:script|screenplay) by|handrit eftir|roteiro de|guion de|sceneggiatura di|scr\\.)',
  cast: '(?:(?<!\\p{L})(?:%labels%|con protagonisti)|[,;)] (?:and )?(?:with|con|avec|mit|met|com|með|e com|y con|et avec))',
};
const MIN_LABEL_LENGTH = 7;

/** How a language says credits in a sentence: by the labels that need no colon, "directed by". */
function saidIn(words: Words): readonly (readonly ['directors' | 'writers' | 'cast', RegExp])[] {
  return (['directors', 'writers', 'cast'] as const).map((field) => {
    const labels = [...words.loose].flatMap((label) =>
      label.length > MIN_LABEL_LENGTH && words.kinds.get(label)?.includes(field)
        ? `[${label[0]}${label.charAt(0).toUpperCase()}]${label.slice(1).replace(/[.+()/]/g, '\\$&')}`
        : [],
    );
    labels.sort((a, b) => b.length - a.length);
    return [field, words.pattern(`${SAID[field].replace('%labels%', labels.join('|') || '(?!)')} ${NAMES}${END}`, 'u')];
  });
}
/* A day in figures says nothing of the year in which a film was made. */
const DATE = /\d{1,4}([./-])\d{1,2}\1\d{2,4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?/g;
const ANY_YEAR = new RegExp(String.raw`(?<![\d/.-])${YEAR}(?![\d/])`, 'g');
const DURATION =
  /(?<![\d.,:])(?:\d{1,2} ?h(?:r|rs|ours?)?\.? ?\d{0,2} ?(?:min\w*|m)?|\d{2,3} ?(?:min(?:ut\p{L}*|s)?|mn|mín|分|['’′]))(?![\p{L}\d])/u;

/** Reads facts from such runs, where the post states them nowhere else. */
export function parseFactRuns(extraction: Extraction): void {
  const { lines, film, facts, titleLines, words } = extraction;
  const ofFacts = new Set(
    (['directors', 'cast', 'writers', 'runtimeMinutes', 'certificate'] as const).flatMap(
      (field) => facts.get(field)?.lines ?? [],
    ),
  );
  const [heading] = facts.get('title')?.lines ?? [];
  const dated = (['releaseDate', 'publishedAt'] as const).flatMap((field) => facts.get(field)?.lines ?? []);
  const isOfFacts = (line: Line): boolean =>
    ofFacts.has(line) || (line.text.length < 80 && [-1, 1].some((by) => ofFacts.has(lines[lines.indexOf(line) + by]!)));
  for (const line of lines) {
    const { text } = line;
    if (!text || text.length > MAX_RUN_LENGTH) continue;
    if (!/^\p{Lu}(?![\p{L}.])|(?:^|\P{L})(?:DB|\p{Lu})(?:[/+&]\p{Lu})?: ?[\p{Lu}"„“]/u.test(text)) continue;
    const below = initialsBelow(lines, lines.indexOf(line));
    if (readInitials(extraction, below.length ? below : initialsIn(line))) ofFacts.add(line);
  }
  for (const line of [...titleLines, ...lines.slice(0, MAX_FIRST_LINES), ...lines.slice(-MAX_FIRST_LINES)]) {
    const directed = film.directors.length || line.text.length > MAX_RUN_LENGTH ? null : DIRECTED.exec(line.text);
    const near =
      directed &&
      (titleLines.includes(line) ||
        bracketAt(line.text, directed.index) ||
        /(?:18|19|20)\d\d/.test(line.text.slice(Math.max(0, directed.index - 60), directed.index + 80)));
    if (!directed || !near || !isName(directed[1]!)) continue;
    film.directors = [{ name: directed[1]! }];
    const start = line.text.indexOf(directed[1]!, directed.index);
    facts.set('directors', { from: 'label', lines: [line], value: { line, start, end: start + directed[1]!.length } });
    ofFacts.add(line);
  }
  const title = film.title.toLowerCase();
  for (const line of lines.slice(0, 2 * MAX_FIRST_LINES)) {
    const at = title ? line.text.toLowerCase().indexOf(title) : -1;
    if (
      (line.text.startsWith('(') && parseMakerAndYear(extraction, line, 0)) ||
      (at >= 0 && parseMakerAndYear(extraction, line, at + title.length))
    )
      ofFacts.add(line);
    const name = film.directors.length ? undefined : BESIDE_FACTS.exec(line.text)?.[1];
    if (!name || !isName(name)) continue;
    film.directors = [{ name }];
    const start = line.text.indexOf(name);
    facts.set('directors', { from: 'pattern', lines: [line], value: { line, start, end: start + name.length } });
    ofFacts.add(line);
  }
  const said = saidIn(words);
  const edges = new Set([...lines.slice(0, MAX_FIRST_LINES / 2), ...lines.slice(-MAX_FIRST_LINES / 2)]);
  for (const line of lines) {
    const at = title ? line.text.toLowerCase().indexOf(title) : -1;
    const isEdge = edges.has(line) && line.text.length <= MAX_RUN_LENGTH;
    const isCredits = isEdge && said.filter(([, pattern]) => pattern.test(line.text)).length > 1;
    const isWhole = isCredits || (line.text.length <= MAX_RUN_LENGTH && (ofFacts.has(line) || (isEdge && at === 0)));
    if (!isWhole && at < 0) continue;
    // Elsewhere only right after the title: "Her, directed by Spike Jonze".
    const from = isWhole ? 0 : at + title.length;
    const text = isWhole
      ? line.text
      : (/^.*?(?=[.!?;](?: |$)|$)/u.exec(line.text.slice(from, from + MAX_BRACKET_LENGTH))?.[0] ?? '');
    for (const [field, pattern] of said) {
      const match = film[field].length ? null : pattern.exec(text);
      if (!match) continue;
      const { people, onlyNames } = readPeople(match[1]!, field === 'cast');
      if (!onlyNames || !people.every(({ name }) => name.includes(' '))) continue;
      film[field] = people;
      const start = from + match.index + match[0].length - match[1]!.length;
      facts.set(field, { from: 'pattern', lines: [line], value: { line, start, end: start + match[1]!.length } });
      ofFacts.add(line);
    }
  }
  /* The bracket behind the title: "T (NL, 2020, 84 min)" */
  for (const line of title ? lines.slice(0, 2 * MAX_FIRST_LINES) : []) {
    const at = line.text.toLowerCase().indexOf(title);
    const bracket =
      at < 0
        ? null
        : /^["”»’」』]?[,;]? ?[(（]([^()（）]{4,120})[)）]/.exec(
            line.text.slice(at + title.length, at + title.length + MAX_BRACKET_LENGTH + 5),
          );
    if (bracket && /\d{4}|\d{2,3} ?min/.test(bracket[1]!))
      readRun(extraction, line, at + title.length, at + title.length + bracket[0].length);
  }
  const isLoneBracket = (text: string): boolean => /^[(（][^()]{6,120}[)）]$/.test(text) && /\d{4}/.test(text);
  for (const line of lines) {
    const { text } = line;
    if (!text || text.length > MAX_RUN_LENGTH || line === heading || dated.includes(line)) continue;
    if (isOfFacts(line) || (isLoneBracket(text) && lines.indexOf(line) < MAX_FIRST_LINES))
      readRun(extraction, line, 0, text.length);
    else {
      const callout =
        /^(?=.{8,200}$)(?:[\p{L} /,-]{2,40}[,.·|] ?)?(?:18|19|20)\d\d[,.·|/ ].*?\d{2,3} ?(?:min|mn|分|mín)/u.test(text);
      if (callout) readRun(extraction, line, 0, text.length);
    }
  }
}

/* "(Ann Bell, 1975)", "(Ann Bell, UK, 1975)", "(1975, Ann Bell)" */
const MAKER_AND_YEAR = new RegExp(
  String.raw`^["”»’」』]?[,;]? ?\((?:(${NAME})[,;] (?:[^(),;\d]{2,30}[,;] ?)?${YEAR}(?!\d)[^()]{0,60}|${YEAR}[,;] (${NAME}))\)`,
  'u',
);
/* Names of countries that could be a person's. */
const COUNTRY =
  /^(?:United|New|South|North|West|East|Great|Hong|Saudi|Costa|Sri|El|Czech|Soviet|Puerto|Bosnia|Reino|Estados|Royaume|États|Stati|Regno|Nuova|Nueva|Verenigd\p{L}*|Vereinigt\p{L}*) /u;

/** The director in a bracket with the year, behind the title or alone in its line. */
export function parseMakerAndYear({ film, facts }: Extraction, line: Line, from: number): boolean {
  const match = MAKER_AND_YEAR.exec(line.text.slice(from, from + MAX_BRACKET_LENGTH));
  const name = match?.[1] ?? match?.[4];
  if (!name || film.directors.length || !isName(name) || COUNTRY.test(name)) return false;
  film.directors = [{ name }];
  const start = line.text.indexOf(name, from);
  facts.set('directors', { from: 'pattern', lines: [line], value: { line, start, end: start + name.length } });
  return true;
}

/* "(Argentina 2006, 118') di Ann Bell, con Otto Lind" */
const BESIDE_FACTS = new RegExp(
  String.raw`^\((?=[^()]*(?:(?:19|20)\d\d|\d ?(?:min|['’])))[^()]{4,100}\),? (?:di|de|by|von|van|eftir|d['’]) ?(${NAME})(?=[,;.]|$| [–—-] | (?:con|avec|with|mit|met|com|með) )`,
  'u',
);

const bracketAt = (text: string, at: number): boolean => /\([^()]*$/.test(text.slice(0, at));

/** Reads year, duration and certificate from a stretch that holds facts. */
function readRun({ film, facts, words }: Extraction, line: Line, from: number, to: number): void {
  const blank = (match: string): string => ' '.repeat(match.length);
  const text = line.text.slice(from, to).replace(words.day, blank).replace(DATE, blank);
  const years = [...text.matchAll(ANY_YEAR)];
  const [year] = years;
  if (!film.year && year && new Set(years.map(([each]) => each)).size === 1) {
    film.year = Number(year[1]);
    const start = from + year.index;
    facts.set('year', { from: 'pattern', lines: [line], value: { line, start, end: start + 4 } });
  }
  const lasts = film.runtimeMinutes ? null : DURATION.exec(text);
  const minutes = lasts && parseMinutes(lasts[0], words);
  if (lasts && minutes && minutes > 20) {
    film.runtimeMinutes = minutes;
    const start = from + lasts.index;
    facts.set('runtimeMinutes', {
      from: 'pattern',
      lines: [line],
      value: { line, start, end: start + lasts[0].length },
    });
  }
  if (film.certificate) return;
  let at = from;
  for (const part of line.text.slice(from, to).split(/([,;|·()（）[\]]| [–—-] |\. )/)) {
    const plain = part.trim();
    // "R" and "15" are one only beside a duration.
    if (plain.length > 1 || minutes ? isCertificate(plain, words) && (minutes || !/^\d+$/.test(plain)) : false) {
      film.certificate = plain;
      const start = at + part.indexOf(plain);
      facts.set('certificate', { from: 'pattern', lines: [line], value: { line, start, end: start + plain.length } });
      return;
    }
    at += part.length;
  }
}

/** A letter that stands for a job, and the names behind it. */
interface Initial {
  letters: string[];
  value: string;
  line: Line;
  start: number;
}

/** "R: Ann Bell · B: Otto Lind · D: Ida Moe, Karl Brandvold", in one line. */
function initialsIn(line: Line): Initial[] {
  const { text } = line;
  const found = text.length > MAX_RUN_LENGTH ? [] : [...text.matchAll(INITIAL)];
  return found.map((match, index) => {
    const start = match.index + match[0].length;
    const value = text
      .slice(start, found[index + 1]?.index ?? text.length)
      .replace(END_OF_VALUE, '')
      .replace(/,? ?(?:\d|FSK).*$/u, '');
    return { letters: match.slice(1).flatMap((each) => each ?? []), value, line, start };
  });
}

/** The same with each letter in a line or a cell of its own, its names beside or below it. */
function initialsBelow(lines: readonly Line[], at: number): Initial[] {
  const all: Initial[] = [];
  for (const line of lines.slice(at, at + MAX_INITIAL_LINES)) {
    if (line.text.length > MAX_BRACKET_LENGTH) break;
    const [letter, one, other] = INITIAL_ALONE.exec(line.text) ?? [];
    const beside = letter ? [] : initialsIn(line);
    if (one) all.push({ letters: other ? [one, other] : [one], value: '', line, start: 0 });
    else if (beside.length) all.push(...beside);
    else {
      const last = all.at(-1);
      if (!last || last.line.text.length > MAX_ALONE_LENGTH) break;
      last.value += last.value ? `; ${line.text}` : line.text;
    }
  }
  return all;
}

/** Reads credits behind letters: two of them at least, one of them for who directed. */
function readInitials({ film, facts }: Extraction, initials: readonly Initial[]): boolean {
  const letters = new Set(initials.flatMap((each) => each.letters));
  const hasR = letters.has('R');
  if (letters.size < MIN_INITIALS || !(hasR || letters.has('D'))) return false;
  for (const { letters: own, value, line, start } of initials) {
    for (const letter of own) {
      // In English "S" is who stars beside a "W" for who wrote.
      const isCast = letter === 'D' ? hasR : letter === 'S' && letters.has('W');
      const field = isCast ? 'cast' : letter === 'D' ? 'directors' : OF_INITIAL[letter];
      if (!field || film[field].length) continue;
      const { people, onlyNames } = readPeople(value, field === 'cast');
      if (!people.length || !onlyNames) continue;
      film[field] = people;
      const end = start + value.trimEnd().length;
      facts.set(field, { from: 'label', lines: [line], ...(start && { value: { line, start, end } }) });
    }
  }
  return film.directors.length > 0;
}
