import { YEAR } from '../../../model/heading-text.js';
import { POST_KINDS } from '../../../platform/blog-markup/posts.js';
import { matches, propertyOf, queryAll } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { isDate, YEAR_AT_END } from '../../lines/forms.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import { wordsIn } from '../../page-parts/headline.js';
import { parseMinutes } from '../facts/duration.js';
import { readRatingLine } from '../rating/ratings.js';
import { foldWords, hostNames, isAmong, metaOf, slugOf } from './address.js';
import { parseHeading } from './heading.js';
import { pictureNames, repeatedIn } from './headline-parts.js';

/* The names that may be the film's, and what speaks for and against each of them: the headline, the title of the page, the address,
   the description, names set apart in the text, names beside a year, the line above the credits. */

const MAX_TEXT_LENGTH = 12_000;
const MAX_HEADING_LENGTH = 300;
const MAX_DESCRIPTION_LENGTH = 1000;
const MAX_NAMES = 80;
const MAX_NAME_ON_PAGE_LENGTH = 70;
const MAX_ELEMENTS = 300;
/* A line longer than this is prose, below which no headline follows. */
const MAX_EARLY_LENGTH = 160;
const MAX_EARLY_LINES = 30;
/* A review that has its facts in the prose names its film here. */
const TOP_LENGTH = 400;
const TOP_LINES = 4;
const MAX_WORDS = 9;
const JOINTS =
  /\s*[:：|｜／]\s*|\s(?:[–—~/»›·•]|-{1,3})\s|(?<=[!?])\s(?=\p{Lu})|\s(?=[「『《“„«])|(?<=[」』》”“»])\s?/u;
const QUOTED =
  /["“„«»]\s?([^"“”„»«]{2,70}?)\s?["”“»«]|[「『《]([^」』》]{1,50})[」』》]|(?<!\p{L})[‘']([\p{Lu}\d][^‘’']{1,60})[’'](?!\p{L})/gu;
const IN_BRACKETS = String.raw`,? ?[(（](?:[^()（）]{0,60}[ ,])?${YEAR}[^()]{0,30}[)）]`;
const DATED = new RegExp(String.raw`^["”»」』’']?${IN_BRACKETS}`, 'u');
const NAME_AND_YEAR = new RegExp(
  String.raw`^["“„«「『]?([\p{Lu}\p{Lo}\d][^()[\]（]{0,60}?)["”“»」』]?${IN_BRACKETS}`,
  'u',
);
/* "T · UK, 1983 · 111 mins", "T. 2023. PG-13. 1h 45m", "T · dir. Ann Bell · 94 mins" */
const NAME_AND_FACTS = new RegExp(
  String.raw`^["“„«»「『]?([\p{Lu}\p{Lo}\d][^·|•()[\]]{1,60}?)["”“»«」』]?(?: ?[·|•/] | [–—-] |\. (?=(?:18|19|20)\d\d))(?=.{0,120}(?:\d{2,3} ?(?:min|mn|mín|分|['’′])|\d ?h(?: ?\d\d|\P{L})))(?=.{0,120}(?:(?<!\d)${YEAR}(?!\d)|(?<!\p{L})(?:dir\.|d\.|directed|regie|regia|réal|direc|监督|監督)))`,
  'iu',
);
const MAX_RUN_LENGTH = 250;
const FACTS = ['directors', 'cast', 'runtimeMinutes', 'writers', 'year', 'certificate'] as const;
const CREDITS: readonly string[] = FACTS.slice(0, 4);

/** What speaks for a name, or against it. */
type Sign =
  | 'headline'
  | 'inHeadline'
  | 'isShort'
  | 'aboveFacts'
  | 'isUnconfirmed'
  | 'pageTitle'
  | 'inPageTitle'
  | 'lineOfPageTitle'
  | 'address'
  | 'described'
  | 'tagged'
  | 'picture'
  | 'apart'
  | 'isFirstApart'
  | 'isRepeated'
  | 'dated'
  | 'watched'
  | 'inSentence'
  | 'isFirst'
  | 'quoted'
  | 'lineOfAddress'
  | 'aboveCredits'
  | 'prose'
  | 'isOther'
  | 'isBlog'
  | 'repeated'
  | 'file'
  | 'isPart'
  | 'isPhrase';

/** A name on a page. */
export interface NameOnPage {
  name: string;
  /** The weight of each sign. */
  signs: Partial<Record<Sign, number>>;
  line?: Line | undefined;
  /** Where it is in the line. */
  start: number;
}

export const scoreOf = ({ signs }: NameOnPage): number => Object.values(signs).reduce((sum, each) => sum + each, 0);

const withoutQuotes = (name: string): string =>
  name
    .replace(/^[\s"“„«‘'「『《■◆●]+|[\s,.;:"”»’'」』》■◆●]+$/gu, '')
    .replace(/ ?[!！]{2,}$|(?: \p{Extended_Pictographic}\ufe0f?)+$/u, '');

const withoutBrackets = (text: string): string => text.replace(/ ?[(（][^()（）]*[)）]$/, '');

const isShortLine = (text: string): boolean => text.length < MAX_NAME_ON_PAGE_LENGTH;

const isLineOfName = (text: string, words: Words): boolean =>
  isShortLine(text) &&
  /^[\p{Lu}\p{Lo}\d"“«„¿¡]/u.test(text) &&
  !/[:：,…•·|;.]|\d$|\d年/.test(text) &&
  !isDate(text, words) &&
  !YEAR_AT_END.test(text) &&
  parseMinutes(text, words) === null &&
  !readRatingLine(text, words);

class Names {
  readonly found = new Map<string, NameOnPage>();
  readonly #extraction: Extraction;
  /** The lines of the text, and where each begins. */
  readonly #starts = new Map<Line, number>();
  readonly #headings: readonly Line[];
  /** What the address says, without words of review, and without numbers around it that the headline lacks. */
  readonly #address: string;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
    const { titleLines, facts, page, words } = extraction;
    const title = facts.get('title');
    const isNone = words.pattern('^(?:%review%|%film%)$');
    this.#headings = titleLines.length || title?.from !== 'position' ? titleLines : title.lines;
    const headline = foldWords(this.#headings.map(({ text }) => text).join(' '));
    this.#address = slugOf(page?.root, page?.url)
      .split('-')
      .filter((word) => !isNone.test(word))
      .join('-')
      .replace(/(?<=\D)-(\d+)$|^(\d+)-(?=\D)/g, (all: string, last?: string, first?: string) =>
        isAmong(last ?? first ?? '', headline) ? all : '',
      );
  }

  give(raw: string, sign: Sign, weight: number, line?: Line, start = 0): void {
    const name = withoutQuotes(raw);
    const key = foldWords(name);
    const isNone = name.length < 2 || name.length > MAX_NAME_ON_PAGE_LENGTH || !/\p{L}|\d{3}/u.test(name);
    if (!key || isNone || (sign === 'apart' && /^\d+$/.test(name))) return;
    let named = this.found.get(key);
    if (!named) {
      if (this.found.size >= MAX_NAMES) return;
      this.found.set(key, (named = { name, signs: {}, line, start }));
    }
    if (line && !named.line) Object.assign(named, { line, start });
    if (/^[^\p{Ll}]+$/u.test(named.name) && /\p{Ll}/u.test(name)) named.name = name;
    // What the title of the page repeats is said once.
    const value = sign === 'pageTitle' && named.signs.headline ? 0.5 : weight;
    named.signs[sign] = Math.max(named.signs[sign] ?? 0, value);
  }

  /** Reads a headline or the title of a page: as a whole, in parts, and what it quotes. */
  giveParts(whole: string, sign: Sign, weight: number, line?: Line): void {
    const { words } = this.#extraction;
    const text = whole.slice(0, MAX_HEADING_LENGTH);
    const heading = parseHeading(text, words);
    const isSure = heading.isQuoted || heading.isReview || heading.year !== undefined;
    this.give(heading.title, sign, isSure ? weight * 1.5 : weight, line, heading.start);
    const parts = text.split(JOINTS).filter((part) => part?.trim());
    for (const part of parts.length > 1 ? parts : []) {
      const { title } = parseHeading(part.trim(), words);
      this.give(title, sign, weight / 2, line, Math.max(0, text.indexOf(title)));
    }
    for (const [name, start] of quotedIn(text)) this.give(name, sign, weight * 1.5, line, start);
  }

  readHeadings(): void {
    const { film, facts, page } = this.#extraction;
    const title = facts.get('title');
    if (film.title) this.give(film.title, 'headline', 0, title?.lines[0], title?.value?.start);
    for (const line of this.#headings) this.giveParts(line.text, 'headline', 2, line);
    if (page) this.giveParts(page.pageTitle, 'pageTitle', 1.5);
    for (const which of ['name="description"', 'property="og:description"'])
      for (const [name] of quotedIn(metaOf(page?.root, which).slice(0, MAX_DESCRIPTION_LENGTH)))
        this.give(name, 'described', 1.5);
  }

  readLines(): void {
    const { lines, facts, words } = this.#extraction;
    const credits = new Set([...facts].flatMap(([field, fact]) => (CREDITS.includes(field) ? fact.lines : [])));
    const firstCredit = lines.findIndex((line) => credits.has(line) && !this.#headings.includes(line));
    const isAgain = (line: Line): boolean =>
      lines.some(({ text }) => text.length > line.text.length && text.includes(line.text));
    let length = 0;
    for (const [at, line] of lines.entries()) {
      if (this.#headings.includes(line)) continue;
      if (length > MAX_TEXT_LENGTH) break;
      this.#starts.set(line, length);
      length += line.text.length;
      const text = line.text.slice(0, MAX_TEXT_LENGTH);
      for (const [name, start] of quotedIn(text))
        if (!this.#isHeadingAgain(name, line)) this.#giveApart(name, 1, line, start, 'quoted');
      if (isShortLine(text) && this.#isOfAddress(text)) this.give(withoutBrackets(text), 'lineOfAddress', 2, line);
      const [whole, name] = NAME_AND_YEAR.exec(text) ?? [];
      const isShort = text.length < 100;
      if (
        name &&
        !labelsIn(text.slice(0, MAX_HEADING_LENGTH), words)[0]?.first &&
        (isShort || name.split(' ').length < 7)
      ) {
        const isTop = at < TOP_LINES && (isShort ? 2 : 1);
        const weight = !/[ \p{Lo}]/u.test(name) ? 0.5 : isTop || (this.#isOwnYear(whole) ? 1 : 0.5);
        this.give(name, 'dated', line.heading ? 2 : weight, line, text.indexOf(name));
      }
      const [, before] = (text.length < MAX_RUN_LENGTH && NAME_AND_FACTS.exec(text)) || [];
      const isNamed =
        before &&
        !labelsIn(text.slice(0, MAX_HEADING_LENGTH), words)[0]?.first &&
        isLineOfName(before, words) &&
        this.#isElsewhere(before, line);
      if (isNamed) this.give(before, 'dated', 1.5, line, text.indexOf(before));
      if (
        at === firstCredit - 1 &&
        credits.size > 1 &&
        (whole === text || isLineOfName(text, words)) &&
        (text.includes(' ') || isAgain(line))
      )
        this.give(parseHeading(text, words).title, 'aboveCredits', isAgain(line) ? 2 : 1.5, line);
    }
  }

  readEmphases(): void {
    const { page } = this.#extraction;
    for (const element of page ? [...queryAll(page.content, 'em, i, cite, u, strong, b')].slice(0, MAX_ELEMENTS) : []) {
      // The text of many nested elements would be read many times.
      const name = propertyOf(element, 'firstElementChild') === null ? wordsIn(element) : '';
      if (!name || name.length > MAX_NAME_ON_PAGE_LENGTH || /[:：]$/.test(name)) continue;
      const line = [...this.#starts.keys()].find(({ text }) => text.includes(name));
      const start = line?.text.indexOf(name) ?? 0;
      if (!line || /^[:：]/.test(line.text.slice(start + name.length)) || this.#isHeadingAgain(name, line)) continue;
      const isInSentence = line.text.length > 1.5 * name.length;
      const weight = isInSentence && matches(element, 'em, i, cite, u') ? 1 : 0.5;
      this.#giveApart(name, weight, line, start, isInSentence ? 'inSentence' : undefined);
    }
  }

  /** The parts of the headline, and of a title of the page that is another, that the page repeats. */
  readRepeated(): void {
    const { page } = this.#extraction;
    const headings = [...this.#headings.map((line) => line.text), page?.pageTitle];
    const text = [...this.#starts.keys()]
      .filter((line) => !headings.includes(line.text))
      .map((line) => line.text.slice(0, MAX_TEXT_LENGTH))
      .join('\n');
    for (const line of this.#headings)
      for (const { name, start } of repeatedIn(line.text, text, page)) this.give(name, 'repeated', 1, line, start);
    if (page && !this.#headings.some((line) => line.text.includes(page.pageTitle)))
      for (const { name } of repeatedIn(page.pageTitle, text, page)) this.give(name, 'repeated', 1);
  }

  /** Where no headline is marked: the line that says what a part of the page's title says. The blog's name is above it. */
  readEarlyLines(): void {
    const { lines, titleLines } = this.#extraction;
    let last: NameOnPage | undefined;
    for (const line of titleLines.length ? [] : lines.slice(0, MAX_EARLY_LINES)) {
      if (line.text.length > MAX_EARLY_LENGTH) break;
      const named = this.found.get(foldWords(withoutBrackets(line.text)));
      if (!named?.signs.pageTitle) continue;
      if (last && last !== named) last.signs.isOther = -2;
      last = named;
      const isPart = named.signs.pageTitle < 1.5 && !named.signs.headline;
      Object.assign(named, { line, start: Math.max(0, line.text.indexOf(named.name)) });
      named.signs.lineOfPageTitle = isPart ? 3 : 2;
    }
  }

  /** Weighs each name by the rest of the page. */
  weigh(): void {
    const { film, review, facts, page, words } = this.#extraction;
    const headline = foldWords(this.#headings.map(({ text }) => text).join(' '));
    const pageTitle = foldWords(page?.pageTitle ?? '');
    const slug = slugOf(page?.root, page?.url);
    const text = [...this.#starts.keys()]
      .filter((line) => ![headline, pageTitle].includes(foldWords(line.text.slice(0, MAX_HEADING_LENGTH))))
      .map((line) => line.text.slice(0, MAX_TEXT_LENGTH).toLowerCase())
      .join('\n');
    const people = [film.directors, film.writers, film.cast, review.author ?? []]
      .flat()
      .map(({ name }) => foldWords(name));
    const isPerson = (key: string): boolean =>
      people.some((each) => key === each || (each.includes('-') && isAmong(each, key)));
    const { alts, files } = pictureNames(page);
    const isHost = page ? hostNames(page.root, page.url) : () => false;
    const tags = page
      ? [...queryAll(page.root, POST_KINDS)].slice(0, MAX_ELEMENTS).map((tag) => foldWords(wordsIn(tag)))
      : [];
    const isWithFacts =
      FACTS.filter((field) =>
        facts.get(field)?.lines.some((line) => !this.#headings.includes(line) && line.text.length < MAX_EARLY_LENGTH),
      ).length > 1;
    const isNamedAboveFacts = [...this.found.values()].some(({ signs }) => signs.aboveCredits);
    let isFirst = true;
    let isFirstApart = true;
    for (const [key, named] of this.found) {
      const { signs, name } = named;
      const count = text.split(name.toLowerCase()).length - 1;
      const isHeadline = (signs.headline ?? 0) > 0;
      if (count) signs.prose = count > 2 ? 1.5 : 1;
      if (count > 2 && signs.apart) signs.isRepeated = 0.5;
      // Blogs cut long addresses, so that the beginning of a headline says less.
      if (slug === key && slug !== headline) signs.address = `${headline || pageTitle}-`.startsWith(`${key}-`) ? 1 : 2;
      else if (isAmong(key, slug)) signs.address = 0.5;
      if (signs.repeated && signs.address === 1 && name.split(' ').length > 3) signs.address = 0.5;
      if (!isHeadline && name.length > 3 && isAmong(key, headline)) signs.inHeadline = 1.5;
      if (!signs.pageTitle && name.length > 3 && isAmong(key, pageTitle)) signs.inPageTitle = 1;
      if (alts.some((alt) => alt === key || alt.startsWith(`${key}-`))) signs.picture = 1;
      if (files.some((file) => file === key)) signs.file = 1;
      if (tags.includes(key) && signs.apart) signs.tagged = 1;
      // Where the headline and the text agree, no more is needed.
      const isInTitles = isHeadline || signs.pageTitle || signs.repeated;
      if (isInTitles && key !== headline && (signs.apart || signs.dated)) signs.isPart = 1.5;
      if (isPerson(key) || words.kinds.has(name.toLowerCase()) || (isShortLine(name) && readRatingLine(name, words)))
        signs.isOther = -4;
      if (page?.names.has(name.toLowerCase()) || isHost(key) || /^\S+\.\p{Ll}{2,4}$/u.test(name)) signs.isBlog = -4;
      const isLong = name.split(' ').length > MAX_WORDS;
      const isSpoken =
        /[.,;:…]$|[.;] \p{L}/u.test(name) || (!isHeadline && /^\p{Ll}/u.test(name) && !/^\p{Ll}/u.test(film.title));
      if (isLong || isSpoken || /[!?]$/.test(name)) signs.isPhrase = isLong ? -1.5 : isSpoken ? -1 : -0.5;
      if (isHeadline && isWithFacts && !isNamedAboveFacts) signs.aboveFacts = 1;
      if ((isHeadline || signs.lineOfPageTitle) && !signs.prose && !isWithFacts) signs.isUnconfirmed = -1;
      const maxLength = /[\u3040-\u9fff]/.test(name) ? 12 : 40;
      if (signs.headline! >= 2 && name.split(' ').length < 5 && name.length < maxLength && !/[,.!?…]/.test(name))
        signs.isShort = 0.5;
      if (isFirstApart && signs.apart && !(signs.isPhrase ?? signs.isOther ?? signs.isBlog)) {
        isFirstApart = false;
        signs.isFirst = 0;
      }
      if (isFirst && signs.apart! >= 2 && scoreOf(named) >= 3) {
        isFirst = false;
        signs.isFirstApart = 0.5;
      }
    }
  }

  #isElsewhere(name: string, line: Line): boolean {
    const { lines, page } = this.#extraction;
    const isIn = (text: string): boolean => text.toLowerCase().includes(name.toLowerCase());
    return isIn(page?.pageTitle ?? '') || lines.some((other) => other !== line && isIn(other.text));
  }

  #isOwnYear(text = ''): boolean {
    const { year } = this.#extraction.film;
    return year !== undefined && text.includes(String(year));
  }

  /** Whether words are in small letters, in a blog that writes capitals. */
  #isCommonWord(name: string): boolean {
    return !/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && /^\p{Lu}/u.test(this.#extraction.film.title);
  }

  #isHeadingAgain(name: string, { text }: Line): boolean {
    const headings = [this.#headings.map((line) => line.text).join(' '), this.#extraction.page?.pageTitle ?? ''];
    return text.length < name.length + 40 && headings.some((each) => each && foldWords(each) === foldWords(name));
  }

  /** Whether a line says what the address does, which is not the whole headline. */
  #isOfAddress(text: string): boolean {
    const key = foldWords(withoutBrackets(text));
    return key !== '' && key === this.#address && !this.#headings.some((line) => foldWords(line.text) === key);
  }

  #giveApart(name: string, weight: number, line: Line, start: number, how?: Sign): void {
    const before = line.text.slice(Math.max(0, start - 20), start);
    // `Ann Bell (as "Otto Lind")`; a word that is spoken of
    const isOther = /\((?:as|als|como|come|sous le nom de|alias) ["“„«‘']?$/.test(before) || this.#isCommonWord(name);
    if (isOther) return;
    const isTop = this.#starts.get(line)! + start < TOP_LENGTH;
    this.give(name, 'apart', isTop ? 2 * weight : weight, line, start);
    if (how) this.give(name, how, 0, line, start);
    const after = line.text.slice(start + name.length, start + name.length + 100);
    if (this.#extraction.words.pattern('(?:^| )%watch% ["“„«「『‘\']?$').test(before))
      this.give(name, 'watched', isTop ? 1 : 0.5, line, start);
    const [year] = DATED.exec(after) ?? [];
    if (year) this.give(name, 'dated', isTop || this.#isOwnYear(year) ? 1 : 0.5, line, start);
  }
}

/** The names in quotation marks, and where each begins. */
function quotedIn(text: string): [name: string, start: number][] {
  return [...text.matchAll(QUOTED)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3]!;
    return [name, match.index + match[0].indexOf(name)];
  });
}

/** The names that may be the film's, the likeliest first. */
export function namesOnPage(extraction: Extraction): NameOnPage[] {
  const names = new Names(extraction);
  names.readHeadings();
  names.readLines();
  names.readEmphases();
  names.readRepeated();
  names.readEarlyLines();
  names.weigh();
  return [...names.found.values()].sort((a, b) => scoreOf(b) - scoreOf(a));
}
