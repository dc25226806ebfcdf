import { PROSE } from './forms.js';
import type { Labelled } from './labelled.js';
import { readPeople } from './people.js';
import type { Words } from './words.js';

/* More labels in one line than any post has facts. */
const MOST = 50;
const MOST_KNOWN = 10_000;
const LONGEST = 20_000;
const LETTER = /[\p{L}\p{N}]/u;
const LOWER = /\p{Ll}/u;
const FRONT = 120;
const PLACE = /^\p{Lu}[\p{L} ,/-]{0,40}\(?\d{4}\)?[,.]? $/u;
const PARTS = /^(?:[^.|·•]{1,30}(?:[.|·•]| \/) ){1,3}$/;
const UPPER = /\p{Lu}/u;

/** Whether what stands before the first label of a line are facts too: "Chile (2009) Dir. Ann Bell", "Ann Bell, Otto Lind. Directed by". */
function isPlace(before: string, isCredit: boolean, words: Words): boolean {
  if (PLACE.test(before) || (isCredit && PARTS.test(before))) return true;
  const { people, onlyNames } = before.endsWith('. ')
    ? readPeople(before, words, true)
    : { people: [], onlyNames: false };
  return onlyNames && people.length > 1;
}

/**
 * The labels of a line with the stretches that they announce. Inside a line a label needs its colon.
 *
 * @param anywhere - accept labels without a colon inside the line too, as in a heading
 */
export function labelsIn(text: string, words: Words, anywhere = false): readonly Labelled[] {
  /* The same line is asked about from several sides. */
  const { labelled } = words;
  const known = anywhere ? undefined : labelled.get(text);
  const found = known ?? findLabels(text, words, anywhere);
  if (!anywhere && !known && text.length <= PROSE && labelled.size < MOST_KNOWN) labelled.set(text, found);
  return found;
}

function findLabels(text: string, words: Words, anywhere: boolean): Labelled[] {
  const found: Labelled[] = [];
  let colonless = false;
  let isFacts = false;
  for (const match of text.slice(0, LONGEST).matchAll(words.label)) {
    if (found.length > MOST) break;
    const at = match.index;
    const label = match[1]!;
    const start = at + match[0].length;
    const before = text.charAt(at - 1);
    /* A lost line break glues a label to the value before it: "Guillermo del ToroWriter:". */
    const glued = LETTER.test(before);
    const mark = match[2]!;
    const isParted =
      LOWER.test(before) || (LOWER.test(label.charAt(1)) && /\p{Lu}{2}$/u.test(text.slice(at - 2, at)) && mark);
    if (glued && !(label.length > 3 && isParted && UPPER.test(label.charAt(0)))) continue;
    /* "Starring A and B. Directed by C." */
    const lower = label.toLowerCase();
    const kinds = words.kinds.get(lower) ?? [];
    const isCast = kinds.includes('cast');
    const clause =
      (isFacts || found[0]?.first || found.at(-1)?.loose === false) &&
      label.length > 2 &&
      (isCast || (words.loose.has(lower) && label.includes(' ')) ? /[.,;|·•/)] $/ : /[.;|·•/] $/).test(
        text.slice(Math.max(0, at - 2), at),
      );
    /* "Chile (2009) Dir. Ann Bell" */
    const placed =
      !found.length && at < FRONT && isPlace(text.slice(0, at), isCast || UPPER.test(label.charAt(0)), words);
    /* "Durata 102'" */
    const counted = !mark && kinds.includes('runtimeMinutes') && /^ \d/.test(text.slice(start, start + 2));
    /* "(あらすじ)" is a label, the end of "(3 stars)" none. */
    if (/[)】\]>＞≫]/.test(mark) && !/[([（【<＜≪]/.test(before)) continue;
    const first = !found.length && !LETTER.test(text.slice(0, Math.min(at, 9))) && at < 9;
    const alone = first && (start > text.length - 2 || /^[=■◆●◇○~〜―-]+$/.test(text.slice(start, start + 20)));
    const loose = !mark;
    /* Inside a heading a short word such as "de" belongs to the title. */
    if (
      loose &&
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
      !/[:：]/.test(mark) &&
      !/^ ?[-–—] ?\d/.test(text.slice(at + label.length, start + 1))
    )
      continue;
    /* After a label without a colon the rest of the line is its value: "directed by" inside it is prose. */
    if (colonless && !glued && !clause && !/[:：]/.test(mark)) continue;
    colonless ||= loose;
    isFacts ||= placed;
    const last = found.at(-1);
    if (last) last.end = last.start + text.slice(last.start, at).replace(/[\s/|·•;–—-]{1,9}$/, '').length;
    found.push({ kinds, at, start, end: text.length, loose, first });
  }
  for (const label of found) {
    /* "(Hauptrollen)" alone after a label explains the label. */
    const value = text.slice(label.start, label.end);
    const plain = value.replace(/^ ?\([^()]{1,30}\)$/, '');
    label.start += value.length - value.trimStart().length;
    label.end = plain.trim() ? label.start + value.trim().length : label.start;
  }
  return found;
}
