import type { Extraction } from '../../extraction.js';
import { foldWords } from './address.js';
import { isAmong, type NameOnPage, namesOnPage, scoreOf } from './names-on-page.js';

/* A headline may be a phrase, and a post may have none. Places of a page that do not know of each other name its film: where they
   agree, that is the title; where two names are about equal, there is none. */

const ENOUGH = 2.5;
/* For a post without any fact */
const ENOUGH_ALONE = 3;
const CLEAR = 0.5;
const CLEAR_OF_OTHERS = 0.75;
/* What the prose named is doubted for more only. */
const CLEAR_OF_PROSE = 1.5;
/* A short headline may well be a name. */
const CLEAR_OF_SHORT = 1;
const MIN_PHRASE_WORDS = 7;

/** Replaces a title that the rest of the page does not confirm by the name that it does; where two are about equal, by none. */
export function agreeOnTitle(extraction: Extraction): void {
  const { film, facts, review, page, isOfSeveral } = extraction;
  const from = facts.get('title')?.from;
  if (from === 'label' || from === 'json-ld' || isOfSeveral) return;
  const names = namesOnPage(extraction);
  const likeliest = names[0] && page ? scoreOf(names[0]) : 0;
  if (!facts.size && !review.rating && likeliest < ENOUGH_ALONE) return;
  const title = foldWords(film.title);
  const own = names.find(({ name }) => foldWords(name) === title);
  const score = own ? scoreOf(own) : 0;
  // A headline with a year, or with words of review, names its film; the name of the blog is never one.
  if (own && extraction.isTitleSure && own.signs.isOther === undefined) return;
  const rivals = names.filter(
    (each) => each !== own && (isIndependent(each) || (from === 'pattern' && Boolean(each.signs.headline))),
  );
  const dated = rivals.flatMap(({ signs }) => signs.dated ?? []);
  const isOfMany = dated.filter((weight) => weight >= 1).length > 2 && !own?.signs.prose;
  if (isOfMany || dated.filter((weight) => weight >= 2).length > 1) return forget(extraction);
  const [part, otherPart] = names.filter(
    ({ name, signs: { apart = 0, dated: year = apart, aboveCredits = year } }) =>
      from !== 'pattern' && aboveCredits >= 1 && foldWords(name) !== title && isAmong(foldWords(name), title),
  );
  if (part && scoreOf(part) > score && isClearOf(otherPart, part, CLEAR)) return take(extraction, part);
  // "The Ferry" of "The Ferry at Night"
  const longer = names.find(
    ({ name, signs: { apart = 0 } }) => apart >= 1 && foldWords(name) !== title && isAmong(title, foldWords(name)),
  );
  if (from === 'pattern' && longer && scoreOf(longer) > score) return take(extraction, longer);
  const [best, second] = rivals.filter(
    ({ name }) => !isAmong(foldWords(name), title) && !isAmong(title, foldWords(name)),
  );
  // A long headline that the post never repeats, above no facts, is a phrase.
  const length = film.title.split(' ').length + (/[,;?!…] /.test(film.title) ? 2 : 0);
  const isPhrase = own?.signs.isUnconfirmed && from !== 'pattern' && length >= MIN_PHRASE_WORDS;
  if (!best || scoreOf(best) < ENOUGH) return isPhrase ? forget(extraction) : undefined;
  const lead = scoreOf(best) - score;
  const isClear = isClearOf(second, best, CLEAR_OF_OTHERS);
  if (isClear && lead >= (from === 'pattern' ? CLEAR_OF_PROSE : CLEAR)) take(extraction, best);
  else if (own && from !== 'pattern' && lead >= -CLEAR) {
    const { prose, isShort, aboveFacts } = own.signs;
    if (!prose && !aboveFacts && (!isShort || lead >= CLEAR_OF_SHORT)) forget(extraction);
  }
}

/** Whether more speaks for a name than that it is set apart somewhere. */
function isIndependent({ signs }: NameOnPage): boolean {
  const {
    apart = 0,
    isRepeated,
    dated = 0,
    watched = 0,
    aboveCredits,
    described,
    address = 0,
    lineOfPageTitle,
  } = signs;
  const isNamed = apart > 1 || dated >= 1 || watched >= 1 || address >= 1;
  return isNamed || Boolean(isRepeated ?? aboveCredits ?? described ?? lineOfPageTitle);
}

function isClearOf(other: NameOnPage | undefined, name: NameOnPage, lead: number): boolean {
  return !other || scoreOf(name) - scoreOf(other) >= lead;
}

function take({ film, facts }: Extraction, { name, line, start }: NameOnPage): void {
  film.title = name;
  if (!line) facts.set('title', { from: 'title', lines: [] });
  else {
    const end = Math.min(start + name.length, line.text.length);
    facts.set('title', { from: 'pattern', lines: [line], value: { line, start, end } });
  }
}

function forget({ film, facts }: Extraction): void {
  film.title = '';
  facts.delete('title');
}
