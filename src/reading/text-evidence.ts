import { foundKeyOf } from './evidence.js';
import type { Field, Reading } from './reading.js';

/** A stretch of a text, in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** What parsing folds, adds or leaves out between words. */
const FOLDED = /[\s:：、\u200b\u2060\ufeff\xad]/;

/** A text without white space, and where each of its characters was. */
class FoldedText {
  readonly text: string;
  readonly #offsets: Uint32Array;

  constructor(source: string) {
    const offsets = new Uint32Array(source.length + 1);
    let text = '';
    for (let at = 0; at < source.length; at++) {
      const character = source.charAt(at);
      if (FOLDED.test(character)) continue;
      offsets[text.length] = at;
      text += character;
    }
    this.text = text;
    this.#offsets = offsets;
  }

  spanOf(start: number, length: number): TextSpan {
    return { start: this.#offsets[start] ?? 0, end: (this.#offsets[start + length - 1] ?? 0) + 1 };
  }
}

/**
 * Returns where in a plain text its fields were found: the value if its words are in the text, else the lines that it was found in.
 *
 * @param reading - what `readReviewText` returned for the same text
 */
export function evidenceInText(text: string, reading: Reading): Map<Field, TextSpan> {
  const whole = new FoldedText(text);
  const spans = new Map<Field, TextSpan>();
  for (const [field, found] of reading.found) {
    const lines = found.text.split('\n').map(fold).filter(Boolean);
    const [first] = lines;
    const last = lines.at(-1);
    const start = first ? whole.text.indexOf(first) : -1;
    if (start < 0 || !first || !last) continue;
    const lastAt = whole.text.indexOf(last, start);
    const end = lastAt < 0 ? start + first.length : lastAt + last.length;
    const region = whole.text.slice(start, end);
    const hits = wordsOf(field, reading).flatMap((words) => {
      const folded = fold(words);
      const at = folded ? region.indexOf(folded) : -1;
      return at < 0 ? [] : [{ from: at, to: at + folded.length }];
    });
    const from = hits.length ? Math.min(...hits.map((hit) => hit.from)) : 0;
    const to = hits.length ? Math.max(...hits.map((hit) => hit.to)) : region.length;
    spans.set(field, whole.spanOf(start + from, to - from));
  }
  return spans;
}

function wordsOf(field: Field, { review: { film, ...review } }: Reading): string[] {
  if (field === 'rating') return [review.rating?.raw ?? ''];
  const values = Object.entries({ ...film, ...review }).flatMap(([name, value]) =>
    foundKeyOf({ name }) === field ? [value] : [],
  );
  return textsOf([...values, film.crew?.filter(({ role }) => role === field)]);
}

/** Returns the texts of a value: of a person and an aspect the name, of a picture the address. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return value.split('\n');
  const { name, url } = (value ?? {}) as { name?: string; url?: string };
  return (name ?? url ?? '').split('\n');
}

function fold(text: string): string {
  return [...text].filter((character) => !FOLDED.test(character)).join('');
}
