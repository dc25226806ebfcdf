import { PERHAPS_BYLINE, POST_KINDS, PROFILE_NAME } from '../../../platform/blog-markup/posts.js';
import { attribute, closest, matches, propertyOf, queryAll, queryOne } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import { isDate } from '../../lines/forms.js';
import type { Line } from '../../lines/line.js';
import { wordsIn } from '../../page-parts/headline.js';
import { countedComments } from '../comments/comment-count.js';
import { nameInByline, NOBODY } from './author.js';
import { isName } from './people.js';

/* By whom a post is, where neither the usual markup nor a label says it: in the line of the date, in the head of the page, below the
   text. */

const MAX_LINE_LENGTH = 160;
/* A name of two letters and a day. */
const MIN_LINE_LENGTH = 6;
const MAX_LINE_TEXT_LENGTH = 500;
const MAX_COMPARED_LINES = 100;
const MAX_BYLINE_LENGTH = 90;
const MAX_AUTHOR_BOX_LENGTH = 2000;
const MAX_NAME_LENGTH = 40;
const MAX_ELEMENTS = 200;
const MAX_BOX_LINES = 6;
const LAST_LINES = 4;
/* A full stop ends an initial or a short form, and no other word of a name. */
const NAME_WORD = String.raw`(?:[\p{Lu}\p{Lo}][\p{L}\p{N}’']{0,2}\.(?:\p{Lu}[\p{L}.]{0,20})?|[\p{Lu}\p{Lo}][\p{L}\p{N}’'ー_-]*)`;
const NAME = String.raw`(?:(?:(?:don|doña|dr\.?|prof\.?|pfr\.) )?${NAME_WORD}(?: (?:(?:de|del|da|di|van|von|der|den|la|le|the|o|a|á|í) ){0,2}${NAME_WORD}){0,4}|[\p{L}\p{N}_.-]{3,25})`;
/* Before the name of who wrote a post, in the languages that posts are read in. */
const BY =
  '[Bb]y|[Vv]on|[Vv]om|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]f|[Ee]ftir|[Aa]utor|[Hh]öfundur|[Ss]critt[oa] da|(?:[Ff]icha|[Ff]iche|[Tt]exto|[Tt]exte|[Rr]eseña|[Cc]rítica|[Cc]ritique|[Cc]hronique) de|(?:[Ss]cheda|[Tt]esto|[Rr]ecensione) di';
const ARTICLE = '(?:le|la|the|el|il|der|die|o|a) ';
const BY_NAME = new RegExp(
  String.raw`(?:^|[\s(|·•,–—-])(?:${BY}):? (?:${ARTICLE})?(${NAME})(?=$|[,|·•(–—/]|\. | [-–—] | \p{Ll}{1,4} |\s?[.,]?$|\s\d| \d|:)`,
  'u',
);
const WRITES = new RegExp(
  String.raw`(?:^|[,'’]s? |\s)(${NAME_WORD}(?: ${NAME_WORD}){0,3}) (?:writes|schreibt|skrifar|écrit|escribe|escreve|scrive|schrijft)(?=\s?[:·|,]|$)`,
  'u',
);
const SEPARATOR = /\s*[|｜·•∙—–/／,()]\s*|\s+-\s+|　|\s{2,}/u;
const TIME = /\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?h?\.?/giu;
const FIGURES =
  /(?<!\d)\d{1,4}(?<mark>[./-])\d{1,2}\k<mark>\d{2,4}\.?|(?:\d{4}|(?:昭和|平成|令和)\d{1,2})年 ?\d{1,2}月(?: ?\d{1,2}日)?/gu;
/* What is said in a line of a date besides a name: how long it takes to read, where it is filed. */
const NO_NAME =
  /\d|min\b|read|lesezeit|lectura|leitura|lettura|lecture|leestijd|woorden|words|wörter|palabras|[@#:!?]/i;

type Place = { line: Line; start: number } | undefined;

/** Reads the author from the rest of a page. */
export function parseAuthorElsewhere(extraction: Extraction): void {
  const { review, page } = extraction;
  if (review.author && !NOBODY.test(review.author.name)) return;
  delete review.author;
  extraction.facts.delete('author');
  const isFound = page
    ? (bylineOf(extraction) ?? nameInLines(extraction) ?? nameInHead(extraction))
    : nameInLines(extraction);
  if (!isFound) parseSignatureBelow(extraction);
}

function keep(
  { review, facts, film }: Extraction,
  name: string,
  place?: Place,
  nodes?: readonly Node[],
): true | undefined {
  const plain = name
    .trim()
    .replace(/(?<= \p{L}*\p{Ll}{2})\. .*$/u, '')
    .replace(/[\s,.:;/|–—-]+$/, (end) =>
      /^\.$/.test(end) && /(?:^| )\p{Lu}$/u.test(name.trim().slice(0, -1)) ? '.' : '',
    );
  if (plain.length < 2 || plain.length > MAX_NAME_LENGTH || NOBODY.test(plain) || !/\p{L}/u.test(plain))
    return undefined;
  if (plain.toLowerCase() === film.title.toLowerCase()) return undefined;
  if ([...film.directors, ...film.writers, ...film.cast].some((person) => person.name === plain)) return undefined;
  review.author = { name: plain };
  facts.set('author', {
    from: place ? 'pattern' : 'platform',
    lines: place ? [place.line] : [],
    ...(place && { value: { line: place.line, start: place.start, end: place.start + plain.length } }),
    ...(nodes && { nodes, text: plain }),
  });
  return true;
}

/** The name in an element whose class says that it names who wrote the post. */
function bylineOf(extraction: Extraction): true | undefined {
  const { page, words } = extraction;
  const elements = PERHAPS_BYLINE.flatMap((selector) => [...queryAll(page!.root, selector)].slice(0, MAX_ELEMENTS));
  for (const element of elements) {
    if (!page!.isOfPost(element) || matches(element, POST_KINDS)) continue;
    // A post may bear its author's name as a class of the whole.
    const around = closest(element, '[class*="author"], [class*="byline"]');
    if (around && (propertyOf(around, 'textContent')?.length ?? 0) > MAX_AUTHOR_BOX_LENGTH) continue;
    const text = wordsIn(element);
    const plain = withoutDays(text, extraction);
    const name = BY_NAME.exec(text)?.[1] ?? nameInByline(plain, words);
    const [first = ''] = name.split(SEPARATOR);
    if (
      text.length > MAX_BYLINE_LENGTH ||
      queryOne(element, 'p, h4, div, ul') ||
      !first ||
      first.split(' ').length > 5 ||
      (NO_NAME.test(first) && !/^[\p{L}\p{N}_-]+$/u.test(first))
    )
      continue;
    if (!/^\p{Lu}/u.test(first) && first !== text && !BY_NAME.test(text)) continue;
    if (keep(extraction, first, undefined, [element])) return true;
  }
  return undefined;
}

/** A text without days and times at its ends. */
function withoutDays(text: string, { words }: Extraction): string {
  const plain = text.replace(words.day, '').replace(FIGURES, '').replace(TIME, '');
  if (plain === text) return text;
  const weekdays = weekdaysOf(words.languages);
  return plain
    .split(' ')
    .filter((word) => !weekdays.has(word.toLowerCase().replace(/[.,]/g, '')))
    .join(' ')
    .replace(/^[\s,·|—–-]+|[\s,·|—–-]+$/g, '');
}

/** The name in the line of the date: "Posted by Ann Bell on 9 May 2008", "Ann Bell · 9 May 2008", "9 May 2008, Ann". */
function nameInLines(extraction: Extraction): true | undefined {
  const { allLines, words, labelled, page } = extraction;
  const title = extraction.facts.get('title')?.lines[0];
  const weekdays = weekdaysOf(words.languages);
  for (const line of allLines) {
    const { text } = line;
    if (
      line === title ||
      text.length < MIN_LINE_LENGTH ||
      text.length > MAX_LINE_LENGTH ||
      (labelled.has(line) && extraction.facts.get('directors')?.lines.includes(line))
    )
      continue;
    const plain = text.replace(words.day, '|').replace(FIGURES, '|').replace(TIME, '|');
    const isDated = plain !== text && (isDate(text.slice(0, 49), words) || /\d{4}|\|/.test(plain));
    const hasCount =
      /[|·•(]/.test(text) && text.split(/[|·•]/).some((part) => countedComments(part.trim(), words) !== null);
    const said = WRITES.exec(text)?.[1];
    if (said && text.length < 80 && keep(extraction, said, { line, start: text.indexOf(said) })) return true;
    if (!isDated && !hasCount) continue;
    const by = BY_NAME.exec(text)?.[1];
    if (by && !words.months.test(by) && keep(extraction, by, { line, start: text.indexOf(by) })) return true;
    if (!isDated || text.length > 100 || labelled.has(line)) continue;
    const parts = plain.split(SEPARATOR).flatMap((part) => part.trim() || []);
    const names = parts.filter(
      (part) =>
        part.length > 1 &&
        part.length <= 30 &&
        !NO_NAME.test(part) &&
        countedComments(part, words) === null &&
        !weekdays.has(part.toLowerCase().replace('.', '')) &&
        !words.kinds.has(part.toLowerCase()) &&
        /^[\p{L}][\p{L}.’' _-]*$/u.test(part) &&
        isNamedLikely(part, parts.length, line, extraction) &&
        !words.pattern('%review%|%film%').test(part) &&
        !page?.names.has(part.toLowerCase()),
    );
    const [name, ...others] = names;
    if (
      name &&
      (parts.length < 4 || parts.indexOf(name) === 0) &&
      others.length < 2 &&
      text.indexOf(name) >= 0 &&
      parts.indexOf(name) < 2
    )
      if (keep(extraction, name, { line, start: text.indexOf(name) })) return true;
  }
  return undefined;
}

/**
 * Whether what stands beside a date is a name: two words with capitals, or one that the page has elsewhere too. A town, an event and the
 * weather stand there as well.
 */
function isNamedLikely(part: string, count: number, line: Line, { allLines, page }: Extraction): boolean {
  if (part.includes(' ')) return isName(part) && /(?:^| )[\p{Lu}\p{Lo}][\p{L}.’'-]*$/u.test(part);
  if (count > 2 && !isName(part)) return false;
  const again = new RegExp(`(?<![\\p{L}\\d])${part.replace(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d])`, 'u');
  return (
    !page ||
    [...allLines.slice(0, MAX_COMPARED_LINES), ...allLines.slice(-MAX_COMPARED_LINES)].some(
      (other) => other !== line && again.test(other.text.slice(0, MAX_LINE_TEXT_LENGTH)),
    )
  );
}

/** The days of the week in some languages, long and short, in lower case. */
function weekdaysOf(languages: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const language of languages)
    for (const weekday of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day < 8; day++)
        names.add(
          format(Date.UTC(2013, 6, day))
            .toLowerCase()
            .replace('.', ''),
        );
    }
  return names;
}

/** The name in the head of the page. */
function nameInHead(extraction: Extraction): true | undefined {
  const root = extraction.page!.root;
  const named = [
    'meta[name="author" i]',
    'meta[property="article:author"]',
    'meta[name="DC.creator" i]',
    'meta[itemprop~="author"]',
    'meta[name="twitter:label1"] ~ meta[name="twitter:data1"]',
  ];
  for (const selector of named) {
    const meta = queryOne(root, selector);
    const label = selector.includes('label1') ? queryOne(root, 'meta[name="twitter:label1"]') : null;
    const text = ((meta && attribute(meta, 'content')) ?? '').replace(/\S+@\S+/, '').trim();
    if (
      label &&
      !extraction.words
        .pattern(
          '^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrifað af|執筆者)',
        )
        .test(attribute(label, 'content') ?? '')
    )
      continue;
    if (!text || /https?:|[/\\]/.test(text) || NO_NAME.test(text)) continue;
    if (keep(extraction, text)) return true;
  }
  return nameInProfile(extraction, root);
}

/** The one blogger whom a blog of Blogger introduces beside its posts. */
function nameInProfile(extraction: Extraction, root: ParentNode): true | undefined {
  const names = new Set([...queryAll(root, PROFILE_NAME)].map((element) => wordsIn(element)));
  const [name = ''] = names;
  return names.size === 1 && !NO_NAME.test(name) ? keep(extraction, name) : undefined;
}

/** A name alone below the last paragraph: "Ann", "LH". */
function parseSignatureBelow(extraction: Extraction): true | undefined {
  const { allLines, words, film, page, used } = extraction;
  const lines = allLines.filter(({ text }) => text && countedComments(text, words) === null);
  const isFragment = !page || !queryOne(page.root, 'head > title');
  for (const line of lines.slice(isFragment ? -2 : -LAST_LINES)) {
    const { text } = line;
    if (text.length > 60 || used.has(line)) continue;
    const above = lines[lines.indexOf(line) - 1]?.text ?? '';
    const [name = '', ...rest] = text.split(/, | [|·] /);
    const isSigned = !isFragment && isSignature(line);
    const isPerson =
      name.length <= 25 &&
      name.split(' ').length <= 3 &&
      /^[\p{L}][\p{L}.’' -]*$/u.test(name) &&
      (isName(name) || /^\p{Lu}{2,3}$/u.test(name) || isSigned);
    const isKnown = [...film.cast, ...film.directors].some((person) => person.name === name);
    const isLast = line === lines.at(-1) || (line === lines.at(-2) && isFragment && isDate(lines.at(-1)!.text, words));
    if (
      !isPerson ||
      isKnown ||
      rest.length > 2 ||
      !/[.!?…。」)]$/.test(above) ||
      words.pattern('^(?:%review%|%film%|%lists%)$').test(name)
    )
      continue;
    if (isSigned || (isFragment && isLast)) {
      if (keep(extraction, name, { line, start: 0 })) {
        used.add(line);
        return true;
      }
    }
  }
  return undefined;
}

/** Whether a line is set apart as a signature: in italics, at the right. */
function isSignature({ nodes }: Line): boolean {
  const [node] = nodes;
  const around = node && propertyOf(node, 'parentElement');
  return Boolean(
    around && closest(around, 'i, em, small, [align="right"], [style*="right"], [class*="sign"], [class*="firma"]'),
  );
}

/** "About Ann", below all facts, begins what the author says about themselves. */
export function parseAboutAuthor(extraction: Extraction): void {
  const { lines, words, review, used, lastFactLine } = extraction;
  if (review.author) return;
  const about = words.pattern(String.raw`^%about% (?!(?:me|us|this|the)\b)(\p{L}[^.!?,:]{0,38})$`);
  const index = lines.findIndex(({ text }, i) => i > Math.max(lastFactLine, 1) && about.test(text));
  const line = lines[index];
  const name = line && about.exec(line.text)?.[1];
  if (!name) return;
  review.author = { name };
  const box = lines.slice(index, index + MAX_BOX_LINES);
  extraction.note('author', 'pattern', line, line.text.length - name.length, line.text.length, box);
  box.forEach((each) => used.add(each));
}
