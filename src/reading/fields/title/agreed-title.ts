import type { Extraction } from '../../extraction.js';
import { foldWords, isAmong, slugOf } from './address.js';
import { type NameOnPage, namesOnPage, scoreOf } from './names-on-page.js';

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
/* A headline of more words may be a phrase. */
const MAX_NAME_WORDS = 4;

/** Replaces a title that the rest of the page does not confirm by the name that it does; where two are about equal, by none. */
export function agreeOnTitle(extraction: Extraction): void {
  const { film, facts, review, page, isOfSeveral } = extraction;
  const from = facts.get('title')?.from;
  if (from === 'label' || from === 'json-ld' || isOfSeveral) return;
  tidy(extraction);
  const names = namesOnPage(extraction);
  extraction.titles = names.flatMap((each) => (scoreOf(each) >= 1 && !each.signs.isPhrase ? each.name : []));
  const addressed = names.find(({ signs }) => signs.lineOfAddress !== undefined);
  if (addressed && isSection(addressed, extraction)) addressed.signs.isOther = -4;
  else if (addressed && !extraction.isTitleSure && isOfOtherFilm(addressed, film.title))
    return take(extraction, addressed);
  const likeliest = names[0] && page ? scoreOf(names[0]) : 0;
  if (!facts.size && !review.rating && likeliest < ENOUGH_ALONE) return;
  const title = foldWords(film.title);
  const own = names.find(({ name }) => foldWords(name) === title);
  // "T – Ann Bell – 1981"
  if (own?.signs.isOther !== undefined) {
    const [other, second] = names.filter(
      ({ name, signs }) => signs.headline === 1 && !signs.isOther && /\p{L}/u.test(name),
    );
    if (other && !second) return take(extraction, other);
  }
  const isDoubted =
    own !== undefined &&
    ((from === 'position' && isOtherThanPage(own, extraction)) ||
      (from === 'title' && own.signs.isPhrase !== undefined) ||
      (from === 'pattern' && !hasWitness(own)));
  const score = own && !isDoubted ? scoreOf(own) : 0;
  // A headline with a year, or with words of review, names its film; the name of the blog is never one.
  if (
    own &&
    !isDoubted &&
    from !== 'pattern' &&
    extraction.isTitleSure &&
    !(own.signs.isOther ?? own.signs.isBlog) &&
    !/^\p{Ll}/u.test(film.title)
  )
    return;
  const rivals = names.filter(
    (each) =>
      each !== own && hasWitness(each) && (isIndependent(each) || (from === 'pattern' && Boolean(each.signs.headline))),
  );
  const dated = rivals.flatMap(({ signs }) => signs.dated ?? []);
  const isOfMany = dated.filter((weight) => weight >= 1).length > 2 && !own?.signs.prose;
  if (isOfMany || dated.filter((weight) => weight >= 2).length > 1) return forget(extraction);
  const [part, otherPart] = names.filter(
    ({ name, signs }) =>
      from !== 'pattern' &&
      isAmong(foldWords(name), title) &&
      foldWords(name) !== title &&
      ((signs.aboveCredits ?? signs.dated ?? signs.apart ?? 0) >= 1 ||
        signs.isPart !== undefined ||
        (own?.signs.isUnconfirmed !== undefined && !own.signs.isShort && (signs.file ?? signs.address ?? 0) >= 1)),
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
  // A long headline that the post never repeats, above no facts, is a phrase; the name of the blog is no title.
  const length = film.title.split(' ').length + (/[,;?!…] /.test(film.title) ? 2 : 0);
  const isPhrase = own?.signs.isUnconfirmed && from !== 'pattern' && length >= MIN_PHRASE_WORDS;
  const isQuestion = own && !own.signs.prose && film.title.endsWith('?') && length >= MIN_PHRASE_WORDS;
  // What the prose named, and nothing else, is no title where there is a headline.
  const isOnlyOfProse =
    page && from === 'pattern' && own && !isNamed(own) && !own.signs.inHeadline && !own.signs.headline;
  const isNone = isDoubted || isPhrase || isQuestion || isOnlyOfProse || own?.signs.isBlog;
  // "After Bronson, the Dane goes …" names another film than the headline that the page and its address are called after.
  if (own && best && from !== 'pattern' && !isNone && isOnlyApart(best) && isOfWholePage(own, extraction)) return;
  const lead = best ? scoreOf(best) - score : -Infinity;
  const isClear = best && scoreOf(best) >= ENOUGH && isClearOf(second, best, CLEAR_OF_OTHERS);
  if (isClear && lead >= (from === 'pattern' ? CLEAR_OF_PROSE : CLEAR)) take(extraction, best);
  else if (isNone) forget(extraction);
  else if (own && from !== 'pattern' && lead >= -CLEAR && scoreOf(best!) >= ENOUGH) {
    const { prose, isShort, aboveFacts } = own.signs;
    if (!prose && !aboveFacts && (!isShort || lead >= CLEAR_OF_SHORT)) forget(extraction);
  } else if (own?.signs.isUnconfirmed && from === 'platform') {
    // The post names its film somewhere: where not in the headline, mostly at its beginning.
    const first = names.find((each) => each.signs.isFirst !== undefined && isSetInSentence(each));
    if (first && !own.signs.isShort) take(extraction, first);
    else if (first && first.signs.inSentence !== undefined) forget(extraction);
  }
}

/** Whether a heading is that of a section, such as "Spoilers", below a headline that names its film: "Salt Road – a love letter". */
function isSection({ line }: NameOnPage, { titleLines }: Extraction): boolean {
  return line?.heading === true && titleLines.some(({ text }) => / [-–—|] \p{Ll}/u.test(text));
}

/** Whether a name is another than the title; a part of the title, such as the name of a series, is none. */
function isOfOtherFilm({ name }: NameOnPage, title: string): boolean {
  const [other, own] = [foldWords(name), foldWords(title)];
  return !isAmong(other, own) && !isAmong(own, other);
}

/** Whether a name is set apart in a sentence, and is not what somebody says. */
function isSetInSentence({ name, signs }: NameOnPage): boolean {
  return signs.apart! >= 1 && (signs.inSentence !== undefined || !/[,.!?…]/.test(name));
}

/** Whether a first line says something else than the title of the page, and the text does not have it again. */
function isOtherThanPage({ signs }: NameOnPage, { page, film, isTitleSure }: Extraction): boolean {
  const { headline = 0, aboveFacts } = signs;
  if (headline >= 2 && aboveFacts) return false;
  // "Drive (2011)" with its director is no section of a page about something else.
  if (isTitleSure && film.directors.length + film.cast.length > 0) return false;
  return Boolean(page?.pageTitle && !(signs.pageTitle ?? signs.inPageTitle ?? signs.lineOfPageTitle ?? signs.prose));
}

const WITNESSES = [
  'watched',
  'aboveCredits',
  'file',
  'address',
  'tagged',
  'inHeadline',
  'headline',
  'picture',
  'described',
  'pageTitle',
  'inPageTitle',
  'lineOfPageTitle',
] as const;

/** Whether a name from the prose is more than bold type: somebody in the film has that too. */
function hasWitness({ signs }: NameOnPage): boolean {
  const { apart = 0, dated = 0 } = signs;
  return (
    apart > 1 || dated >= 1 || !apart || signs.quoted !== undefined || WITNESSES.some((sign) => Boolean(signs[sign]))
  );
}

const ONLY_APART: readonly string[] = [
  'apart',
  'prose',
  'inSentence',
  'isFirst',
  'isFirstApart',
  'quoted',
  'isRepeated',
];

/** Whether nothing speaks for a name but how the text writes it. */
const isOnlyApart = ({ signs }: NameOnPage): boolean => Object.keys(signs).every((sign) => ONLY_APART.includes(sign));

/** Whether a short headline is also the title of the page and the address. */
function isOfWholePage({ name, signs }: NameOnPage, { page }: Extraction): boolean {
  const isOfTitle = Boolean(signs.isShort && signs.pageTitle);
  return isOfTitle && name.split(' ').length <= MAX_NAME_WORDS && slugOf(page?.root, page?.url) === foldWords(name);
}

/** Whether more speaks for a name than that it is set apart somewhere. */
function isIndependent(name: NameOnPage): boolean {
  return isNamed(name) || Boolean(name.signs.isRepeated);
}

/** Whether more speaks for a name than that it is set apart, once or often. */
function isNamed({ signs }: NameOnPage): boolean {
  const { apart = 0, dated = 0, watched = 0, address = 0, pageTitle = 0, prose = 0 } = signs;
  const isDated = dated >= 1 || watched >= 1;
  const isInTitles = address >= 1 || (pageTitle >= 1.5 && prose > 0);
  return (
    apart > 1 ||
    isDated ||
    isInTitles ||
    Boolean(signs.aboveCredits ?? signs.described ?? signs.lineOfPageTitle ?? signs.file ?? signs.tagged)
  );
}

function isClearOf(other: NameOnPage | undefined, name: NameOnPage, lead: number): boolean {
  return !other || scoreOf(name) - scoreOf(other) >= lead;
}

/** Takes signs off the end of a title: "Salt Road :", "Salt Road!!!" */
function tidy({ film, facts }: Extraction): void {
  const title = film.title.replace(/(?:\s*[:：|–—-]| ?[!！]{2,}|(?: \p{Extended_Pictographic}\ufe0f?)+)$/u, '');
  const { value } = facts.get('title') ?? {};
  if (!title || title === film.title) return;
  if (value) value.end = Math.min(value.end, value.start + title.length);
  film.title = title;
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
