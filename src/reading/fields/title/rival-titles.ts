import { YEAR } from '../../../model/heading-text.js';
import { propertyOf, queryAll } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import { isDate } from '../../lines/forms.js';
import type { Line } from '../../lines/line.js';
import { parseMinutes } from '../facts/duration.js';
import { isName } from '../people/people.js';
import { readRatingLine } from '../rating/ratings.js';
import { foldWords, slugOf } from './address.js';

/* A headline that says nothing of a film may be a phrase; then the film is named elsewhere: above its credits, in a line of facts,
   or in quotation marks or italics again and again. */

const MAX_TITLE_LENGTH = 60;
const MAX_TEXT_LENGTH = 12_000;
const MAX_EMPHASES = 200;
const MAX_SENTENCE_WORDS = 9;
const QUOTED = /["“„«]\s?([\p{Lu}\d][^"“”„»]{1,60}?)\s?["”“»]|[「『《]([^」』》]{1,40})[」』》]/gu;
/* "El faro dormido, de Mira Quell. Argentina, 2015." */
const LINE_OF_FACTS = new RegExp(
  String.raw`^["“«‘]?([\p{Lu}\d][^.,:()]{1,60}?)["”»’]?,? (?:de|di|von|van|by|d['’]|dir\.|eftir) ?(\p{Lu}[\p{L}.'’ -]{3,50}?)(?:[.,] | \()[\p{Lu}][\p{L} ,/-]{1,50}[,.(]? ?\(?${YEAR}(?!\d)`,
  'u',
);
/* Words that stay in lower case in an English title. */
const SMALL =
  /^(?:about|above|after|against|along|among|around|away|back|before|behind|below|beneath|between|beyond|from|into|like|near|once|onto|over|past|than|that|through|toward|towards|under|until|upon|when|whom|whose|with|within|without)$/;

interface Rival {
  title: string;
  line: Line;
  start: number;
  count: number;
  director?: string | undefined;
}

/** Replaces a headline that names no film by the name that the post gives it, or by none. */
export function settleTitle(extraction: Extraction): void {
  const { film, facts } = extraction;
  const fact = facts.get('title');
  if (!fact) return nameUntitled(extraction);
  // A whole phrase in small letters is none, whatever stands beside it.
  const isPhrase = /^\p{Ll}/u.test(film.title) && film.title.split(' ').length > MAX_SENTENCE_WORDS;
  if (fact.from === 'label' || (extraction.isTitleSure && !isPhrase)) return;
  const [heading] = fact.lines;
  const prose = textBelow(extraction, heading);
  const title = film.title.toLowerCase();
  const isRepeated = prose.toLowerCase().includes(title);
  const isSentence = looksLikeSentence(film.title, extraction);
  if (isRepeated && !isSentence) return;
  const rival = isRepeated
    ? undefined
    : (beginningInAddress(extraction, heading, isSentence) ??
      lineOfFacts(extraction) ??
      lineAboveCredits(extraction, heading, isSentence));
  const named = rival ?? namedAgain(extraction, heading, isSentence);
  if (named || isSentence) extraction.rejectedTitle = title;
  if (named) {
    keep(extraction, named);
    if (rival) extraction.used.add(named.line);
  } else if (isSentence && !isRepeated) {
    film.title = '';
    facts.delete('title');
  }
}

/** Names the film of a post whose headline says "Movie Review" and nothing else. */
function nameUntitled(extraction: Extraction): void {
  const [heading] = extraction.titleLines;
  if (!heading || !extraction.facts.size) return;
  const named =
    lineOfFacts(extraction) ?? lineAboveCredits(extraction, heading, true) ?? namedAgain(extraction, heading, true);
  if (named) keep(extraction, named);
}

function keep(extraction: Extraction, { title, line, start, director }: Rival): void {
  if (director && isName(director) && !extraction.film.directors.length) {
    extraction.film.directors = [{ name: director }];
    const at = line.text.indexOf(director);
    extraction.note('directors', 'pattern', line, at, at + director.length);
  }
  extraction.film.title = title;
  extraction.note('title', 'pattern', line, start, start + title.length);
}

function textBelow({ lines }: Extraction, heading: Line | undefined): string {
  let text = '';
  for (const line of lines) {
    if (line !== heading) text += `${line.text}\n`;
    if (text.length > MAX_TEXT_LENGTH) break;
  }
  return text;
}

/** Whether a headline is a sentence or a phrase: in English, a name has a capital in every longer word. */
function looksLikeSentence(title: string, { words }: Extraction): boolean {
  const parts = title.split(' ');
  if (parts.length > MAX_SENTENCE_WORDS || /.{20}[.。]$/.test(title)) return true;
  if (words.languages[0] !== 'en' || words.languages.length > 2 || !/^\p{Lu}/u.test(title)) return false;
  return parts.length > 2 && parts.some((part) => /^\p{Ll}{4,}/u.test(part) && !SMALL.test(part));
}

/** "Salt Road finds a marriage at low tide", at an address that ends with "salt-road". */
function beginningInAddress({ page }: Extraction, heading: Line | undefined, isSentence: boolean): Rival | undefined {
  if (!heading || !isSentence || !page) return undefined;
  const slug = slugOf(page.root, page.url);
  const words = heading.text.split(' ');
  for (let count = 1; slug && count < words.length; count++) {
    const title = words.slice(0, count).join(' ');
    const isName = words.slice(0, count).every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4);
    if (isName && /^\p{Ll}/u.test(words[count]!) && foldWords(title) === slug)
      return { title, line: heading, start: 0, count: 1 };
  }
  return undefined;
}

function lineOfFacts({ lines }: Extraction): Rival | undefined {
  for (const line of lines.slice(0, 40)) {
    const [, title, director] = LINE_OF_FACTS.exec(line.text.slice(0, 300)) ?? [];
    if (title && director!.includes(' ')) return { title, line, start: line.text.indexOf(title), count: 1, director };
  }
  return undefined;
}

/** The name right above the first of several labelled facts. */
function lineAboveCredits(extraction: Extraction, heading: Line | undefined, isSentence: boolean): Rival | undefined {
  const { lines, used, words, facts } = extraction;
  const credits = new Set(
    (['directors', 'cast', 'runtimeMinutes'] as const).flatMap((each) => facts.get(each)?.lines ?? []),
  );
  let at = lines.findIndex((line) => credits.has(line));
  /* "España, 2022. 111 min." between the title and the credits */
  const between = lines[at - 1];
  if (
    between &&
    between !== heading &&
    /(?:19|20)\d\d/.test(between.text) &&
    between.text.length < MAX_TITLE_LENGTH &&
    /^[^(]*\d/.test(between.text) &&
    !/\((?:19|20)\d\d\)$/.test(between.text)
  )
    at--;
  const line = lines[at - 1];
  if (!line || line === heading || used.has(line) || credits.size < 2) return undefined;
  const { text, bullet } = line;
  const isTitle =
    !bullet &&
    /^[\p{Lu}\p{Lo}\d"“«„¿¡]/u.test(text) &&
    text.length <= MAX_TITLE_LENGTH &&
    !/[|•·;]|[.:,!。]$|\b(?:info|credit|facts|details|cast|crew|ficha|fiche|scheda|dati|daten)/i.test(text) &&
    !isDate(text, words) &&
    parseMinutes(text, words) === null &&
    !readRatingLine(text, words) &&
    !words.pattern('^(?:%by%|%about%|%review%) ').test(text) &&
    text !== extraction.review.author?.name;
  const [, title = '', year] = /^["“«„]?(.*?)["”»“]?( \(\d{4}\))?$/u.exec(text) ?? [];
  /* Where the headline may be the title, the line has to be more than a caption. */
  const isNamed =
    isSentence || (year && title.includes(' ')) || lines.some((other) => other !== line && other.text.includes(title));
  return isTitle && isNamed && /\p{L}/u.test(title) ? { title, line, start: text.indexOf(title), count: 1 } : undefined;
}

/** The one name that stands in quotation marks or italics again and again; in a headline that is a sentence, the name it begins with. */
function namedAgain(extraction: Extraction, heading: Line | undefined, isSentence: boolean): Rival | undefined {
  const { lines, page, film } = extraction;
  const people = new Set([film.directors, film.writers, film.cast].flat().map(({ name }) => name));
  const found = new Map<string, Rival>();
  const add = (name: string, line: Line, start: number): void => {
    const title = name.replace(/[,.;:]$/, '');
    if (title.length < 2 || /[.;] |[,.]$/.test(title) || people.has(title)) return;
    const key = title.toLowerCase();
    const rival = found.get(key);
    if (rival) rival.count++;
    else found.set(key, { title, line, start, count: 1 });
  };
  let length = 0;
  for (const line of lines) {
    if (line === heading) continue;
    if ((length += line.text.length) > MAX_TEXT_LENGTH) break;
    for (const match of line.text.matchAll(QUOTED)) {
      const name = match[1] ?? match[2]!;
      add(name, line, match.index + match[0].indexOf(name));
    }
  }
  for (const element of page ? [...queryAll(page.content, 'em, i, cite')].slice(0, MAX_EMPHASES) : []) {
    const name = (propertyOf(element, 'textContent') ?? '').trim();
    const line =
      name.length <= MAX_TITLE_LENGTH &&
      /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
      lines.find((each) => each !== heading && each.text.includes(name));
    if (line) add(name, line, line.text.indexOf(name));
  }
  const start = `${heading?.text ?? ''} `;
  const rivals = [...found.values()].filter(
    ({ title, count }) => count > 1 && (isSentence || !isName(title) || !title.includes(' ') || count > 2),
  );
  const first = rivals.filter(({ title }) => start.startsWith(`${title} `) || start.includes(` ${title} `));
  const [best, second] = (first.length ? first : rivals).sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 1) ? best : undefined;
}
