import { readPeople } from '../fields/people/people.js';
import type { LabelKind } from '../languages/language-table.js';
import type { Words } from '../languages/words.js';
import { MAX_LINE_LENGTH } from './forms.js';
import type { Label } from './line.js';

/* More labels in one line than any post has facts. */
const MAX_LABELS = 50;
const MAX_CACHED_LINES = 10_000;
const MAX_LABEL_LINE_LENGTH = 20_000;
const LETTER = /[\p{L}\p{N}]/u;
const LOWER = /\p{Ll}/u;
const MAX_PLACE_LENGTH = 120;
const PLACE = /^\p{Lu}[\p{L} ,/-]{0,40}\(?\d{4}\)?[,.]? $/u;
/* "Vila Alta (Brasil, França, 2019), ", "Tidewater, EUA, 2010, 2h28m. ": before a credit */
const FILM_AND_YEAR =
  /^["“«]?[\p{Lu}\d][^;!?]{0,80} ?\((?:[^()]{0,50}[ ,])?\d{4}\)[,.]? $|^\p{Lu}[^:;!?()]{0,80}, (?:18|19|20)\d\d(?:, \d[^:;!?()]{0,20})?\. $/u;
const PARTS = /^(?:[^.|·•]{1,30}(?:[.|·•]| \/) ){1,3}$/;
const UPPER = /\p{Lu}/u;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|del|da|di|van|von|der|den|la|le|ten|af) ){0,2}\p{Lu}[\p{L}.’'-]*){0,4}`;
/* "With Ann Bell as the widow, Otto Lind and Ida Moe." */
const LIST_OF_NAMES = new RegExp(
  String.raw`^ ?${NAME}(?: (?:as|als|como|come|en|in) [^,.;]{2,40}| \([^()]{1,40}\))?(?:(?:, (?:and |und |et |y |e |en |og )?| (?:and|und|et|y|e|en|og|&) )${NAME}(?: (?:as|als|como|come) [^,.;]{2,60}| \([^()]{1,40}\))?){1,8}(?:[.;|·•)]|,? \d| [–—-] |$)`,
  'u',
);
/* "Story, Screenplay & Direction:": a label made of several. */
const COMPOUND = /^[^\p{L}]{0,3}(\p{L}[\p{L} ,/&+・–-]{3,45}?)(?: ?[:：]|$)/u;
const MAX_COMPOUND_PARTS = 5;
/* A name, and the end of its sentence. */
const ONE_NAME = /^ ?\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,4}(?:[.;|·•]|$)/u;
const SLASHED_NAMES = new RegExp(`^ ${NAME}(?:, ${NAME}| (?:&|and|und|et|y|e|en|og) ${NAME}){0,8} ?(?:[/|·•]|$)`, 'u');
const NAME_BEFORE = /\p{Lu}[\p{L}.’'-]+,? $/u;
const ONE_NAME_NEXT = /^ ?\p{Lu}[\p{L}.’'-]* \p{Lu}/u;
/* A word that nobody knows, and its colon: it ends the value before it. */
const UNKNOWN_LABEL = /(?:[.;|·•)] |[,.;] ?)\p{Lu}[\p{L}’'/ ]{1,25}(?:\([^()]{1,20}\))? ?[:：]/u;
/* "Synopsis from the distributor: ..." */
const SOURCE_OF_SYNOPSIS = /^ (?:\p{Ll}{1,14} ){1,2}\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20})? ?:/u;
/* A word of a sentence, not the last of a name or a value. */
const WORD_BEFORE = /(?:^|[\s(])\p{Ll}[\p{L}’'-]*,? $/u;
const MAX_WORD_LENGTH = 60;
const MAX_LIST_LENGTH = 300;

/** Whether what stands before the first label of a line are facts too: "Chile (2009) Dir. Ann Bell", "Ann Bell, Otto Lind. Directed by". */
function isPlace(before: string, isCredit: boolean): boolean {
  if (PLACE.test(before) || (isCredit && PARTS.test(before))) return true;
  const { people, onlyNames } = before.endsWith('. ') ? readPeople(before, true) : { people: [], onlyNames: false };
  return onlyNames && people.length > 1;
}

/**
 * The labels of a line with the stretches that they announce. Inside a line a label needs its colon.
 *
 * @param anywhere - accept labels without a colon inside the line too, as in a heading
 */
export function labelsIn(text: string, words: Words, anywhere = false): readonly Label[] {
  /* The same line is asked about from several sides. */
  const { labelled } = words;
  const known = anywhere ? undefined : labelled.get(text);
  const found = known ?? findLabels(text, words, anywhere);
  if (!anywhere && !known && text.length <= MAX_LINE_LENGTH && labelled.size < MAX_CACHED_LINES)
    labelled.set(text, found);
  return found;
}

/** A label at the beginning of a line that is made of several: what each of them announces. */
function compoundLabel(text: string, words: Words): Label | undefined {
  const match = COMPOUND.exec(text.slice(0, MAX_WORD_LENGTH));
  const label = match?.[1]?.toLowerCase();
  if (!label || words.kinds.has(label)) return undefined;
  const parts = label.split(words.pattern(' ?[,/&+・] ?| [-–—] | %and% ')).flatMap((part) => part.trim() || []);
  if (parts.length < 2 || parts.length > MAX_COMPOUND_PARTS) return undefined;
  const kinds = parts.map((part) => words.kinds.get(part));
  if (kinds.includes(undefined)) return undefined;
  const all = new Set(kinds.flatMap((each) => each ?? []));
  // What stands beside a job is the script, whatever else the word means.
  const named = (['directors', 'writers', 'cast'] as const).filter((kind) => all.has(kind));
  if (!named.length && !/[:：]$/.test(match![0])) return undefined;
  const start = match!.index + match![0].length;
  return {
    kinds: named.length ? named : [...all],
    at: match![0].indexOf(match![1]!),
    start,
    end: text.length,
    loose: false,
    first: true,
  };
}

const announcesPeople = (kinds: readonly LabelKind[]): boolean =>
  kinds.some((kind) => kind === 'directors' || kind === 'writers' || kind === 'cast');

function findLabels(text: string, words: Words, anywhere: boolean): Label[] {
  const found: Label[] = [];
  let colonless = false;
  let isFacts = false;
  const slashed = new Set<number>();
  const compound = compoundLabel(text, words);
  if (compound) found.push(compound);
  for (const match of text.slice(0, MAX_LABEL_LINE_LENGTH).matchAll(words.label)) {
    if (found.length > MAX_LABELS) break;
    const at = match.index;
    if (compound && at < compound.start) continue;
    const label = match[1]!;
    const source = match[2] ? null : SOURCE_OF_SYNOPSIS.exec(text.slice(at + match[0].length, at + MAX_PLACE_LENGTH));
    const isSourced = source && at < 9 && words.kinds.get(label.toLowerCase())?.includes('synopsis');
    const start = at + match[0].length + (isSourced ? source[0].length : 0);
    const before = text.charAt(at - 1);
    /* A lost line break glues a label to the value before it: "Guillermo del ToroWriter:". */
    const glued = LETTER.test(before);
    if (before === '-' || before === '#') continue;
    const mark = isSourced ? ':' : match[2]!;
    const isParted =
      LOWER.test(before) || (LOWER.test(label.charAt(1)) && /\p{Lu}{2}$/u.test(text.slice(at - 2, at)) && mark);
    if (glued && !(label.length > 3 && isParted && UPPER.test(label.charAt(0)))) continue;
    /* "Starring A and B. Directed by C." */
    const lower = label.toLowerCase();
    const kinds = words.kinds.get(lower) ?? [];
    // "111 minutes – 15": a unit, and no label.
    if (kinds.includes('runtimeMinutes') && /\d ?$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    const isCast = kinds.includes('cast');
    const clause =
      (isFacts || found[0]?.first || found.at(-1)?.loose === false) &&
      label.length > 2 &&
      (isCast || (words.loose.has(lower) && label.includes(' ')) ? /[.,;|·•/)] $/ : /[.;|·•/] $/).test(
        text.slice(Math.max(0, at - 2), at),
      );
    const isCredit = announcesPeople(kinds);
    /* "Chile (2009) Dir. Ann Bell" */
    const placed =
      !found.length &&
      at < MAX_PLACE_LENGTH &&
      (isPlace(text.slice(0, at), isCast || UPPER.test(label.charAt(0))) ||
        (isCredit &&
          (label.length > 3 || ONE_NAME.test(text.slice(start, start + MAX_PLACE_LENGTH))) &&
          FILM_AND_YEAR.test(text.slice(0, at))));
    /* "Durata 102'" */
    const counted = !mark && kinds.includes('runtimeMinutes') && /^ \d/.test(text.slice(start, start + 2));
    /* "(あらすじ)" is a label, the end of "(3 stars)" none. */
    if (/[)】\]>＞≫〕]/.test(mark) && !/[([（【<＜≪〔]/.test(before)) continue;
    const first = !found.length && !LETTER.test(text.slice(0, Math.min(at, 9))) && at < 9;
    const alone = first && (start > text.length - 2 || /^[=■◆●◇○~〜―-]+$/.test(text.slice(start, start + 20)));
    const loose = !mark;
    /* "Un film di Ann Bell con Otto Lind" */
    const isBetweenNames =
      isCast &&
      loose &&
      found.at(-1)?.kinds.includes('directors') === true &&
      NAME_BEFORE.test(text.slice(Math.max(0, at - 30), at)) &&
      ONE_NAME_NEXT.test(text.slice(start, start + 60));
    /* "Runtime 102 mins. Director Ann Bell." */
    const isNamed =
      isBetweenNames ||
      (loose &&
        isCredit &&
        found.length > 0 &&
        UPPER.test(label.charAt(0)) &&
        /[.;|·•] $/.test(text.slice(Math.max(0, at - 2), at)) &&
        ONE_NAME.test(text.slice(start, start + MAX_PLACE_LENGTH))) ||
      (loose &&
        isCast &&
        UPPER.test(label.charAt(0)) &&
        /^$|[.;|·•)!–-] $/.test(text.slice(Math.max(0, at - 2), at)) &&
        LIST_OF_NAMES.test(text.slice(start, start + MAX_LIST_LENGTH)));
    /* "NL 2017 / regie Ann Bell / spel Otto Lind, Ida Moe" */
    const isSlashed =
      loose &&
      isCredit &&
      /(?:^| ?[/|·•] )$/.test(text.slice(Math.max(0, at - 3), at)) &&
      (found.length > 0 || at > 0) &&
      SLASHED_NAMES.test(text.slice(start, start + MAX_LIST_LENGTH));
    /* "– Direção – Ada – Elenco – Bea", "監督 三好 / 脚本 三好" */
    const isDashed =
      (/^ [-–—] $/.test(mark) && /(?:^| [-–—] )$/.test(text.slice(Math.max(0, at - 3), at))) ||
      (mark === ' ' && /[/／・|] ?$/.test(text.slice(Math.max(0, at - 2), at)));
    /* Inside a heading a short word such as "de" belongs to the title. */
    if (
      loose &&
      !isNamed &&
      !isSlashed &&
      !(words.loose.has(lower) && (first || glued || clause || placed || (anywhere && label.length > 7))) &&
      !(clause && isCast) &&
      !(counted && (first || clause || placed)) &&
      !alone
    )
      continue;
    if (
      !first &&
      !anywhere &&
      !glued &&
      !clause &&
      !placed &&
      !isNamed &&
      !isSlashed &&
      !isDashed &&
      !/[:：】〕●■]/.test(mark) &&
      !/^ ?[-–—] ?\d/.test(text.slice(at + label.length, start + 1))
    )
      continue;
    /* After a label without a colon the rest of the line is its value: "directed by" inside it is prose. */
    if (colonless && !glued && !clause && !isNamed && !isSlashed && !/[:：】〕]/.test(mark)) continue;
    /* "the only one of the whole film: ..." is prose, in whose clauses a word may be a label. */
    if (
      !first &&
      !glued &&
      !clause &&
      !placed &&
      !anywhere &&
      LOWER.test(label.charAt(0)) &&
      WORD_BEFORE.test(text.slice(Math.max(0, at - MAX_WORD_LENGTH), at))
    )
      continue;
    colonless ||= loose;
    isFacts ||= placed;
    const last = found.at(-1);
    if (last) last.end = last.start + text.slice(last.start, at).replace(/[\s/／|·•;~【〔＜≪–—-]{1,9}$/, '').length;
    if (isSlashed) slashed.add(found.length);
    found.push({ kinds, at, start, end: text.length, loose, first });
  }
  for (const [index, label] of found.entries()) {
    if (slashed.has(index)) {
      const length = text.slice(label.start, label.end).search(/ ?[/|·•](?: |$)/);
      if (length > 0) label.end = label.start + length;
    }
    const unknown = announcesPeople(label.kinds)
      ? UNKNOWN_LABEL.exec(text.slice(label.start, Math.min(label.end, label.start + MAX_LABEL_LINE_LENGTH)))
      : null;
    if (unknown) label.end = label.start + unknown.index + (unknown[0].startsWith(')') ? 1 : 0);
    /* "(Hauptrollen)" alone after a label explains the label. */
    const value = text.slice(label.start, label.end);
    const plain = value.replace(/^ ?\([^()\d]{1,30}\)$|^ ?[.:]$/, '');
    label.start += value.length - value.trimStart().length;
    label.end = plain.trim() ? label.start + value.trim().length : label.start;
  }
  return found;
}
