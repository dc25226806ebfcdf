import { keepBrackets, plainWords } from './plain-words.js';

/* What WordPress prints for smileys (`smilies_init`): each picture with its codes. One that has only a picture file keeps its code. */
const SMILEYS: ReadonlyMap<string, string> = new Map(
  '😐 :neutral: :-| :|/😈 :twisted:/➡ :arrow:/😯 :shock: 8-O 8O/🙂 :smile: :-) :)/😕 :???: :-? :?/😎 :cool: 8-)/👿 :evil:/😀 :grin: :-D :D/💡 :idea:/😳 :oops:/😛 :razz: :-P :P/🙄 :roll:/😉 :wink: ;-) ;)/😥 :cry:/😮 :eek: :-o :o/😆 :lol:/😡 :mad: :-x :x/🙁 :sad: :-( :(/❗ :!:/❓ :?:'
    .split('/')
    .flatMap((line) => {
      const [picture = '', ...codes] = line.split(' ');
      return codes.map((code): [string, string] => [code, picture]);
    }),
);

/** Characters for which typography has several. A language of WordPress chooses its quotes, so all of one kind count as one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\uFE0F/g, ''],
  [/[‘’‚‛‹›′`´]/g, "'"],
  [/[“”„‟«»]|''/g, '"'],
  [/[-‐‑‒–—―−]+/g, '-'],
  [/×/g, 'x'],
  [/\(tm\)/g, 'TM'],
  [/Wordpress/g, 'WordPress'],
  [/https?:\/\/(?=(?:www|ftp)\.)/gi, ''],
];

/**
 * What is left of a comment's HTML when all that WordPress changes in printing it counts for nothing: typographic quotes and dashes,
 * "4x3", smileys, pictures in place of emoji, links, paragraphs. Everything else stays: "good!" is not "good?".
 */
function printedWords(html: string): string {
  const words = plainWords(html.replace(/<img\b[^<>]*>/gi, (tag) => /\balt=(["'])([^"']*)\1/i.exec(tag)?.[2] ?? ''));
  const pictured = words.split(' ').map((word) => SMILEYS.get(word) ?? word);
  return ALIKE.reduce((text, [some, one]) => text.replace(some, one), pictured.join('').normalize('NFKC'));
}

/** Whether `shown` holds what a server makes of `typed`, beside other words. */
export function holdsWords(shown: string, typed: string): boolean {
  const words = printedWords(shown);
  return words.includes(printedWords(typed)) || words.includes(printedWords(keepBrackets(typed)));
}

/** Whether `shown` is what a server makes of `typed`. Text in angle brackets may be markup to the server, or text. */
export function hasSameWords(shown: string, typed: string): boolean {
  const words = printedWords(shown);
  return words === printedWords(typed) || words === printedWords(keepBrackets(typed));
}
