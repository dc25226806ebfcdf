import { AND_WORDS } from '../../model/name-list.js';
import type { Label } from '../lines/line.js';
import type { LabelKind, LanguageTable } from './language-table.js';

type List = Exclude<keyof LanguageTable, 'language' | 'labels'> | 'and';

/** The words of one or several languages, ready for looking up. */
export interface Words {
  /** Finds a label (group 1) and what parts it from its value (group 2, empty where nothing does). */
  readonly label: RegExp;
  /** What a label in lower case announces. */
  readonly kinds: ReadonlyMap<string, readonly LabelKind[]>;
  /** Labels that need no colon. */
  readonly loose: ReadonlySet<string>;
  /** The regular expression in which `%list%` stands for any word of that list; nothing where the list is empty. */
  readonly pattern: (source: string, flags?: string) => RegExp;
  /** The number that a number word names, 0 for others. */
  readonly numberOf: (word: string) => number;
  /** BCP 47 tags of the languages. */
  readonly languages: readonly string[];
  /** The labels of lines that were asked about before. */
  readonly labelled: Map<string, readonly Label[]>;
  /** Month names in lower case. */
  readonly months: RegExp;
  /** A month with its day or year beside it; global, for `search` and `replace`. */
  readonly day: RegExp;
}

const KANJI = '〇一二三四五六七八九';

/** The number that kanji name, "八十五" or "一二〇"; 0 for other words. */
export function kanjiNumber(word: string): number {
  if (!/^[〇一二三四五六七八九十百]{1,6}$/.test(word)) return 0;
  if (!/[十百]/.test(word)) return Number([...word].map((digit) => KANJI.indexOf(digit)).join(''));
  const [, hundreds, tens, ones] = /^(.?百)?(.?十)?(.?)$/.exec(word) ?? [];
  const valueOf = (part: string | undefined, unit: number): number =>
    part ? unit * (part.length > 1 || unit === 1 ? KANJI.indexOf(part.charAt(0)) : 1) : 0;
  return Math.max(0, valueOf(hundreds, 100) + valueOf(tens, 10) + valueOf(ones, 1));
}

const longestFirst = (a: string, b: string): number => b.length - a.length;

/**
 * The words for a post by the tables of its possible languages.
 *
 * @param likely - the tables whose short words count, where the language is not sure
 */
export function wordsOf(tables: readonly LanguageTable[], likely: readonly LanguageTable[] = tables): Words {
  const kinds = new Map<string, LabelKind[]>();
  const loose = new Set<string>();
  const months: string[] = [];
  const named: string[] = [];
  const numbers = new Map<string, number>();
  for (const table of tables) {
    for (const [kind, labels] of Object.entries(table.labels) as [LabelKind, string][]) {
      // An apostrophe is typed or typographic.
      const entries = `${labels}|${labels.replaceAll('’', "'")}`.split('|');
      // "監 督": two signs are spread to the width of three.
      const spread = entries.flatMap((each) => (/^[\u4e00-\u9fff]{2}$/.test(each) ? `${each[0]} ${each[1]}` : []));
      for (const entry of [...entries, ...spread]) {
        const label = entry.replace('*', '');
        /* "de" announces a director in French, and is an article in Dutch. */
        if (label !== entry && (label.length > 4 || likely.includes(table))) loose.add(label);
        const others = kinds.get(label) ?? [];
        if (!others.includes(kind)) kinds.set(label, kind === 'certificate' ? [kind, ...others] : [...others, kind]);
      }
    }
    table.numbers
      ?.split('|')
      .forEach((forms, index) => forms.split('/').forEach((word) => numbers.set(word, index + 1)));
    for (const month of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(table.language, { month, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        const name = format(Date.UTC(2013, i, 15));
        if (month === 'long') months.push(name);
        named.push(name.replace('.', ''));
      }
    }
  }
  const names = named.sort(longestFirst).join('|');
  /* Compiling takes far longer than matching, and a post has many lines. */
  const compiled = new Map<string, RegExp>();
  const pattern = (source: string, flags = 'iu'): RegExp => {
    let expression = compiled.get(source);
    if (!expression) {
      const filled = source.replace(/%(\w+)%/g, (_, list: List) => {
        if (list === 'and') return `(?:${AND_WORDS})`;
        const entries = tables.flatMap((table) => table[list] ?? []).join('|') || '(?!)';
        return `(?:${list === 'numbers' ? entries.replaceAll('/', '|') : entries})`;
      });
      compiled.set(source, (expression = new RegExp(filled, flags)));
    }
    return expression;
  };
  return {
    label: new RegExp(
      `(${[...kinds.keys()]
        .sort(longestFirst)
        .join('|')
        .replace(
          /[.+()]/g,
          '\\$&',
        )})(?:\\(\\p{L}\\)| ?\\([^()]{1,30}\\)(?= ?:))?( ?[:：)】〕\\]>＞≫?●■]| ?[-–—] |(?<=[\u3040-\u9fff]) |(?![\\p{L}\\p{N}]))`,
      'giu',
    ),
    kinds,
    loose,
    pattern,
    labelled: new Map(),
    languages: tables.map(({ language }) => language),
    numberOf: (word) => numbers.get(word) ?? kanjiNumber(word),
    months: new RegExp(months.join('|'), 'i'),
    day: new RegExp(
      String.raw`(?<![\p{L}\d])(?:\d{1,2}(?:\.|st|nd|rd|th|er|º)?,? (?:(?:of|de) )?(?:${names})(?!\p{L})(?:\.?,? (?:del? )?\d{4})?|(?:${names})\.?,? (?:de )?\d{1,4}(?:st|nd|rd|th)?(?!\d)(?:,? \d{4})?)`,
      'giu',
    ),
  };
}
