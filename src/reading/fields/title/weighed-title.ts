import { YEAR } from '../../../model/heading-text.js';
import { matches, propertyOf, queryAll } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import type { Line } from '../../lines/line.js';
import { wordsIn } from '../../page-parts/headline.js';
import { isName } from '../people/people.js';
import { foldWords, metaOf, slugOf } from './address.js';

/* A headline may hold more than the title: a series before it, words of its own behind it, or no title at all. What the rest of the
   page says decides: names that are set apart in the text, the address, the description, links to categories. */

const FIELDS_OF_FILM = [
  'title',
  'year',
  'directors',
  'writers',
  'cast',
  'runtimeMinutes',
  'certificate',
  'synopsis',
  'rating',
] as const;
const MAX_TEXT_LENGTH = 20_000;
const MAX_ELEMENTS = 400;
const MAX_NAME_LENGTH = 70;
const MIN_PHRASE_WORDS = 6;
const TOP_LENGTH = 1500;
const JOINTS =
  /\s*[:：|]\s+|：|\s[–—/-]\s|,\s(?:or|oder|ou|o|ovvero|of)\b[:,]?\s|(?<=[!?])\s(?=\p{Lu})|\s(?=[「『《“„«])|(?<=[」』》”“»])\s/u;
const QUOTED =
  /["“„«»]\s?([^"“”„»«]{2,70}?)\s?["”“»«]|[「『《]([^」』》]{1,50})[」』》]|(?<!\p{L})[‘']([\p{Lu}\d][^‘’']{1,60})[’'](?!\p{L})/gu;
const NAMED_AND_DATED = new RegExp(
  String.raw`^["“„«「『]?[\p{Lu}\p{Lo}\d][^()[\]（]{0,60}["”“»」』]?,? [(（](?:[^()（）]{0,60}[ ,])?${YEAR}[^()]{0,30}[)）]`,
  'u',
);

/* "T (Ann Bell) – a paragraph. B+" */
const NAMED_AND_RATED =
  /^["“„«「『]?[\p{Lu}\p{Lo}\d][^()[\]]{0,60}["”“»」』]? \([^()]{3,60}\).*(?:[.!?] |\s)(?:[A-F][+–-]?|\d{1,2}(?:[.,]5)?\/\d{1,2}|[★⭐]{1,5}½?)\.?$/u;

/** Whether a text has some words whole. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isWhole = !/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + words.length));
    if (isWhole || /[\u3040-\u9fff]/.test(words)) return true;
  }
  return false;
}

/** A name that the text sets apart, and how often. */
interface Apart {
  name: string;
  count: number;
  /** Where it is first, counted in characters of the text. */
  at: number;
  line: Line;
  start: number;
  /** In quotation marks, or in italics within a sentence. */
  isSure: boolean;
}

/** Weighs the title of the headline against what the rest of the page says. */
export function weighTitle(extraction: Extraction): void {
  const { film, facts } = extraction;
  const fact = facts.get('title');
  const [line] = fact?.lines ?? [];
  const isOfHeading = fact && (fact.from === 'platform' || fact.from === 'position' || fact.from === 'title');
  if (isListOfFilms(extraction, line)) {
    extraction.isOfSeveral = true;
    return;
  }
  if (!isOfHeading || !line || !film.title) return;
  const below = textBelow(extraction);
  const title = film.title;
  const text = below.toLowerCase();
  if (text.includes(title.toLowerCase())) return;
  const apart = namesApart(extraction);
  const part = likelyPart(extraction, title, text, apart);
  if (part && part !== title) return replace(extraction, line, part);
  if (extraction.isTitleSure || line.text.split(' ').length < MIN_PHRASE_WORDS) return;
  // A phrase that the text does not repeat, while it sets one name apart near its beginning.
  const near = [...apart.values()].filter(
    ({ at, name, count, isSure }) =>
      at < TOP_LENGTH &&
      (isSure || count > 1) &&
      !/\?$/.test(name) &&
      !(isName(name) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)),
  );
  const [best, second] = near.sort((a, b) => b.count - a.count || a.at - b.at);
  if (!best) return;
  extraction.rejectedTitle = title.toLowerCase();
  if (second && second.count === best.count) {
    // Which of them it is, is not said.
    film.title = '';
    facts.delete('title');
    return;
  }
  film.title = best.name;
  extraction.note('title', 'pattern', best.line, best.start, best.start + best.name.length);
}

function replace(extraction: Extraction, line: Line, title: string): void {
  extraction.film.title = title;
  const start = Math.max(0, line.text.indexOf(title));
  extraction.note('title', extraction.facts.get('title')!.from, line, start, start + title.length);
}

/** The part of a headline that the page names elsewhere. */
function likelyPart(
  extraction: Extraction,
  title: string,
  text: string,
  apart: ReadonlyMap<string, Apart>,
): string | undefined {
  const { page } = extraction;
  const parts = title
    .split(JOINTS)
    .map((each) => each?.trim() ?? '')
    .filter((each) => each.length > 1);
  if (parts.length < 2) return undefined;
  const described =
    `${metaOf(page?.root, 'name="description"')} ${metaOf(page?.root, 'property="og:description"')}`.toLowerCase();
  const slug = slugOf(page?.root, page?.url);
  const filed = page ? linkTexts(page.root) : new Set<string>();
  /* Every run of neighbouring parts may be the title. */
  const runs: string[] = [];
  for (let from = 0; from < parts.length; from++)
    for (let to = from; to < parts.length; to++) {
      const start = title.indexOf(parts[from]!);
      const end = title.indexOf(parts[to]!, start) + parts[to]!.length;
      runs.push(title.slice(start, end));
    }
  const scored = runs.map((run) => {
    const lower = run.toLowerCase();
    const isBare = lower.replace(/^["“„«「『]|["”“»」』]$/g, '');
    const score =
      (apart.has(isBare) ? 3 : 0) +
      (hasWords(text, isBare) ? 2 : 0) +
      (slug !== '' && slug === foldWords(run) ? 2 : 0) +
      (described.includes(isBare) ? 1 : 0) -
      (filed.has(lower) ? 4 : 0);
    return { run: run.replace(/^["“„«「『]\s?|\s?["”“»」』]$/g, ''), score };
  });
  const best = scored.reduce((a, b) =>
    b.score > a.score || (b.score === a.score && b.run.length > a.run.length) ? b : a,
  );
  const rivals = scored.filter(({ score, run }) => score === best.score && !best.run.includes(run));
  if (best.score >= 2 && !rivals.length) return best.run;
  /* "From the shelf: T", where "From the shelf" is a category. */
  if (filed.has(parts[0]!.toLowerCase()) && best.score < 2)
    return title.slice(title.indexOf(parts[1]!, parts[0]!.length));
  /* "T / The title in English" */
  const [own = '', other] = title.split(' / ');
  if (other && own.length > 2) return own;
  /* "T: punk on a Sunday" */
  const tail = /^(.{2,}?)(?::| [–—-]) (\p{Ll}[^:]*)$/u.exec(title);
  return tail && tail[2]!.includes(' ') ? tail[1]!.trim() : undefined;
}

/** What links and tags of the page say, in lower case. */
function linkTexts(root: ParentNode): Set<string> {
  const texts = new Set<string>();
  for (const link of [...queryAll(root, 'a, [rel="tag"]')].slice(0, MAX_ELEMENTS))
    texts.add(wordsIn(link).toLowerCase());
  return texts;
}

function textBelow({ lines, titleLines, facts, page }: Extraction): string {
  const heading = facts.get('title')?.lines[0];
  const headline = heading?.text.toLowerCase();
  let text = '';
  for (const line of lines) {
    if (line === heading || titleLines.includes(line) || line.text.toLowerCase() === headline) continue;
    if (page && line.text.toLowerCase() === page.pageTitle.toLowerCase()) continue;
    text += `${line.text}\n`;
    if (text.length > MAX_TEXT_LENGTH) break;
  }
  return text;
}

/** The names that the text of a post sets apart: in quotation marks, in italics, in bold type. */
function namesApart(extraction: Extraction): Map<string, Apart> {
  const { lines, titleLines, facts, page, film, words } = extraction;
  const heading = facts.get('title')?.lines[0];
  const people = new Set([film.directors, film.writers, film.cast].flat().map(({ name }) => name.toLowerCase()));
  const found = new Map<string, Apart>();
  const starts = new Map<Line, number>();
  const add = (raw: string, line: Line, start: number, isSure: boolean): void => {
    const name = raw.replace(/^[\s"“„«‘']+|[\s,.;:"”»’']+$/gu, '');
    const key = name.toLowerCase();
    const isNone =
      name.length < 2 ||
      name.length > MAX_NAME_LENGTH ||
      !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(name) ||
      people.has(key) ||
      words.kinds.has(key) ||
      /[.;?!] |[,:]$/.test(name) ||
      /^\d+$/.test(name);
    if (isNone) return;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { name, count: 1, at: (starts.get(line) ?? 0) + start, line, start, isSure });
  };
  let length = 0;
  for (const line of lines) {
    if (line === heading || titleLines.includes(line)) continue;
    starts.set(line, length);
    if ((length += line.text.length) > MAX_TEXT_LENGTH) break;
    for (const match of line.text.matchAll(QUOTED)) {
      const name = match[1] ?? match[2] ?? match[3]!;
      add(name, line, match.index + match[0].indexOf(name), true);
    }
  }
  for (const element of page ? [...queryAll(page.content, 'em, i, cite, strong, b')].slice(0, MAX_ELEMENTS) : []) {
    const name = wordsIn(element);
    const line =
      name.length <= MAX_NAME_LENGTH &&
      propertyOf(element, 'firstElementChild') === null &&
      [...starts.keys()].find((each) => each.text.includes(name));
    if (line && !/[:：]$/.test(name) && !/^[:：]/.test(line.text.slice(line.text.indexOf(name) + name.length)))
      add(name, line, line.text.indexOf(name), line.text.length > 1.5 * name.length && matches(element, 'em, i, cite'));
  }
  return found;
}

/** Whether a post is about several films equally: each has its name and year at the start of a paragraph. */
function isListOfFilms({ lines, film }: Extraction, heading: Line | undefined): boolean {
  const named = lines.filter((line) => line !== heading && line.text.length > 60 && NAMED_AND_DATED.test(line.text));
  const rated = lines.filter((line) => line !== heading && line.text.length > 60 && NAMED_AND_RATED.test(line.text));
  const lasting = new Set(
    lines.flatMap(
      ({ text }) => text.match(/(?<![\d:.])\d{2,3} ?(?:min(?:s|ut\p{L}*)?|mn|mín|分)(?!\p{L})/giu)?.slice(0, 1) ?? [],
    ),
  );
  if (rated.length > 2 || lasting.size > 3) return true;
  const years = new Set(named.map(({ text }) => NAMED_AND_DATED.exec(text)![0]));
  return (
    years.size > 2 && !(film.title && [...years].some((each) => each.toLowerCase().includes(film.title.toLowerCase())))
  );
}

/** Forgets what was taken for one film's, in a post about several: which of them it is about, is not said. */
export function dropFilm({ film, review, facts, isOfSeveral }: Extraction): void {
  if (!isOfSeveral) return;
  film.title = '';
  film.directors = film.writers = film.cast = [];
  delete film.year;
  delete film.runtimeMinutes;
  delete film.certificate;
  delete film.synopsis;
  delete review.rating;
  for (const field of FIELDS_OF_FILM) facts.delete(field);
}
