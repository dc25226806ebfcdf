import type { Field, Found } from 'film-review-elements/reading';

/** A stretch of a text. */
export interface Place {
  start: number;
  end: number;
}

/* What reading folds, adds or leaves out between words. */
const FOLDED = /[\s:：、\u200b\u2060\ufeff\xad]/;

/** A text without white space, and where each of its characters stood. */
class FoldedText {
  readonly text: string;
  readonly #offsets: Uint32Array;

  constructor(source: string) {
    const offsets = new Uint32Array(source.length + 1);
    let text = '';
    for (let at = 0; at < source.length; at++) {
      if (FOLDED.test(source[at]!)) continue;
      offsets[text.length] = at;
      text += source[at]!;
    }
    this.text = text;
    this.#offsets = offsets;
  }

  placeOf(start: number, length: number): Place {
    return { start: this.#offsets[start]!, end: this.#offsets[start + length - 1]! + 1 };
  }
}

const fold = (text: string): string => [...text].filter((character) => !FOLDED.test(character)).join('');

/**
 * Where the fields of a plain text stand: the lines that they were found in, or within these the words of the value.
 *
 * @param wordsOf - the words of a field's value
 */
export function placesInText(
  source: string,
  found: ReadonlyMap<Field, Found>,
  wordsOf: (field: Field) => readonly string[],
): Map<Field, Place> {
  const whole = new FoldedText(source);
  const places = new Map<Field, Place>();
  for (const [field, { text }] of found) {
    const lines = text.split('\n').map(fold).filter(Boolean);
    const first = lines[0];
    const start = first ? whole.text.indexOf(first) : -1;
    if (start < 0) continue;
    const last = lines.at(-1)!;
    const lastAt = whole.text.indexOf(last, start);
    const end = lastAt < 0 ? start + first!.length : lastAt + last.length;
    const region = whole.text.slice(start, end);
    const hits = wordsOf(field).flatMap((words) => {
      const folded = fold(words);
      const at = folded ? region.indexOf(folded) : -1;
      return at < 0 ? [] : [{ from: at, to: at + folded.length }];
    });
    const from = hits.length ? Math.min(...hits.map((hit) => hit.from)) : 0;
    const to = hits.length ? Math.max(...hits.map((hit) => hit.to)) : region.length;
    places.set(field, whole.placeOf(start + from, to - from));
  }
  return places;
}
