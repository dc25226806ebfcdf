import { YEAR } from '../../../model/heading-text.js';
import type { Extraction } from '../../extraction.js';
import type { Line } from '../../lines/line.js';
import { isName } from '../people/people.js';
import { foldWords, slugOf } from './address.js';

/* A headline may be a phrase that names no film. */

const MAX_TEXT_LENGTH = 12_000;
const MAX_SENTENCE_WORDS = 9;
/* "El faro dormido, de Mira Quell. Argentina, 2015." */
const LINE_OF_FACTS = new RegExp(
  String.raw`^["“«‘]?([\p{Lu}\d][^.,:()]{1,60}?)["”»’]?,? (?:de|di|von|van|by|d['’]|dir\.|eftir) ?(\p{Lu}[\p{L}.'’ -]{3,50}?)(?:[.,] | \()[\p{Lu}][\p{L} ,/-]{1,50}[,.(]? ?\(?${YEAR}(?!\d)`,
  'u',
);
const BEFORE_PHRASE =
  /^([\p{Lu}\d][^\s:,]*(?: [^\s:,]+){0,4} ?(?=:)|[\p{Lu}\d][^\s:,]*(?: [\p{Lu}\d][^\s:,]*| [^\s:,]{1,3}){0,2}(?=,))[:,] (\p{Ll}[^:]*)$/u;
const MIN_PHRASE_WORDS = 4;
/* Words that stay in lower case in an English title. */
const SMALL =
  /^(?:about|above|after|against|along|among|around|away|back|before|behind|below|beneath|between|beyond|from|into|like|near|once|onto|over|past|than|that|through|toward|towards|under|until|upon|when|whom|whose|with|within|without)$/;

interface Named {
  title: string;
  line: Line;
  start: number;
  director?: string | undefined;
}

/** Replaces a headline that names no film by the name that the post gives it, or by none. */
export function settleTitle(extraction: Extraction): void {
  const { film, facts } = extraction;
  const fact = facts.get('title');
  // A whole phrase in small letters is none, whatever stands beside it.
  const isPhrase = /^\p{Ll}/u.test(film.title) && film.title.split(' ').length > MAX_SENTENCE_WORDS;
  if (!fact || fact.from === 'label' || (extraction.isTitleSure && !isPhrase)) return;
  const [heading] = fact.lines;
  const prose = textBelow(extraction, heading);
  const title = film.title.toLowerCase();
  const isRepeated = prose.toLowerCase().includes(title);
  const isSentence = looksLikeSentence(film.title, extraction);
  if (isRepeated && !isSentence) return;
  const named = isRepeated
    ? undefined
    : (beginningInAddress(extraction, heading, isSentence) ??
      lineOfFacts(extraction) ??
      (heading && isSentence ? beforePhrase(heading) : undefined));
  if (named || isSentence) extraction.rejectedTitle = title;
  if (named) keep(extraction, named);
  else if (isSentence && !isRepeated) {
    film.title = '';
    facts.delete('title');
  }
}

function keep(extraction: Extraction, { title, line, start, director }: Named): void {
  if (director && isName(director) && !extraction.film.directors.length) {
    extraction.film.directors = [{ name: director }];
    const at = line.text.indexOf(director);
    extraction.note('directors', 'pattern', line, at, at + director.length);
  }
  extraction.film.title = title;
  extraction.note('title', 'pattern', line, start, start + title.length);
  extraction.used.add(line);
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
function beginningInAddress({ page }: Extraction, heading: Line | undefined, isSentence: boolean): Named | undefined {
  if (!heading || !isSentence || !page) return undefined;
  const slug = slugOf(page.root, page.url);
  const words = heading.text.split(' ');
  for (let count = 1; slug && count < words.length; count++) {
    const title = words.slice(0, count).join(' ');
    const isName = words.slice(0, count).every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4);
    if (isName && /^\p{Ll}/u.test(words[count]!) && foldWords(title) === slug)
      return { title: title.replace(/[\s,:;–—-]+$/u, ''), line: heading, start: 0 };
  }
  return undefined;
}

/** "Salt Road: bring a coat and somebody to hold on to", "Salt Road, seen by somebody who fears the sea" */
function beforePhrase(line: Line): Named | undefined {
  const [, title, phrase] = BEFORE_PHRASE.exec(line.text) ?? [];
  return title && phrase!.split(' ').length >= MIN_PHRASE_WORDS ? { title: title.trim(), line, start: 0 } : undefined;
}

function lineOfFacts({ lines }: Extraction): Named | undefined {
  for (const line of lines.slice(0, 40)) {
    const [, title, director] = LINE_OF_FACTS.exec(line.text.slice(0, 300)) ?? [];
    if (title && director!.includes(' ')) return { title, line, start: line.text.indexOf(title), director };
  }
  return undefined;
}
