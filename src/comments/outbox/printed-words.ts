import { decodeEntities } from '../../platform/html-text.js';
import { keepBrackets } from './plain-words.js';

/* What WordPress prints for smileys (`smilies_init`): each picture with its codes. One that has only a picture file keeps its code. */
const SMILEYS: ReadonlyMap<string, string> = new Map(
  '😐 :neutral: :-| :|/😈 :twisted:/➡ :arrow:/😯 :shock: 8-O 8O/🙂 :smile: :-) :)/😕 :???: :-? :?/😎 :cool: 8-)/👿 :evil:/😀 :grin: :-D :D/💡 :idea:/😳 :oops:/😛 :razz: :-P :P/🙄 :roll:/😉 :wink: ;-) ;)/😥 :cry:/😮 :eek: :-o :o/😆 :lol:/😡 :mad: :-x :x/🙁 :sad: :-( :(/❗ :!:/❓ :?:'
    .split('/')
    .flatMap((line) => {
      const [picture = '', ...codes] = line.split(' ');
      return codes.map((code): [string, string] => [code, picture]);
    }),
);

/** A smiley anywhere: what is one depends on what is around it, but what WordPress leaves alone is the same on both sides. */
const SMILEY = new RegExp(
  [...SMILEYS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((code) => code.replace(/[^\w:]/g, '\\$&'))
    .join('|'),
  'g',
);

/** Characters for which typography has several. A language of WordPress chooses its quotes, so all of one kind count as one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  // Joiners and hyphens that are not seen.
  [/[\u00AD\u200B-\u200D\u2060\uFE0F\uFEFF]/g, ''],
  [/[‘’‚‛‹›′´`]/g, "'"],
  [/[“”„‟«»"]/g, "''"],
  [/[-‐‑‒–—―−]+/g, '-'],
  [/×/g, 'x'],
  [/⁄/g, '/'],
  [/%5B/gi, '['],
  [/%5D/gi, ']'],
  [/\(tm\)/g, 'TM'],
  [/Wordpress/g, 'WordPress'],
  [/https?:\/\/(?=(?:www|ftp)\.)/gi, ''],
];

const TAG = /<[^<>]*>/g;
const LINE = /^<\/?(?:p|br|div|li|blockquote)\b/i;

/**
 * What is left of a comment's HTML when all that WordPress changes in printing it counts for nothing: typographic quotes and dashes,
 * "4x3", smileys, links, paragraphs, tags that it does not allow. Everything else stays: "good!" is not "good?".
 */
function printedWords(html: string): string {
  const text = html.replace(TAG, (tag) => (LINE.test(tag) ? ' ' : ''));
  // Twice: an entity after an address is escaped with it.
  const words = decodeEntities(decodeEntities(text)).replace(SMILEY, (code) => SMILEYS.get(code) ?? code);
  return ALIKE.reduce((now, [some, one]) => now.replace(some, one), words.normalize('NFKC').replace(/\s+/g, ''));
}

/** The words of HTML as it is printed, where emoji may be pictures. */
function shownWords(html: string): string {
  return printedWords(html.replace(/<img\b[^<>]*>/gi, (tag) => /\balt=(["'])([^"']*)\1/i.exec(tag)?.[2] ?? ''));
}

/** Whether `shown` holds what a server makes of `typed`, beside other words. */
export function holdsWords(shown: string, typed: string): boolean {
  const words = shownWords(shown);
  return words.includes(printedWords(typed)) || words.includes(printedWords(keepBrackets(typed)));
}

/** Whether `shown` is what a server makes of `typed`. Text in angle brackets may be markup to the server, or text. */
export function hasSameWords(shown: string, typed: string): boolean {
  const words = shownWords(shown);
  return words === printedWords(typed) || words === printedWords(keepBrackets(typed));
}
