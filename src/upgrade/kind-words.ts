import type { KindWords, LanguageTable } from '../reading/languages/language-table.js';
import { tablesFor } from '../reading/languages/registry.js';

/** Finds the words of a kind of post; one of them, or all. */
interface KindPattern {
  one: RegExp;
  all: RegExp;
}

/** The words by which posts of some languages say what they are about, ready for looking up. */
export type KindPatterns = Readonly<Record<keyof KindWords, KindPattern>>;

const KINDS: readonly (keyof KindWords)[] = [
  'film',
  'filmReview',
  'review',
  'said',
  'book',
  'music',
  'stage',
  'game',
  'food',
  'gear',
  'serial',
  'place',
  'labels',
  'noReview',
  'otherHeadline',
  'news',
  'filmKinds',
  'otherKinds',
  'furniture',
];
/* Between such words is no space. */
const JAPANESE = /[\u3040-\u9fff]/;
/* A label or a heading is a whole line, or a beginning of one. */
const WHOLE: Partial<Record<keyof KindWords, (words: string) => string>> = {
  labels: (words) => String.raw`^\s*(?:${words})\s*(?:[:：(]|$)`,
  said: (words) => String.raw`^["'“„«»‘’「](?:[^\n]{0,40} )?(?:${words})(?!\p{L})[^\n]*["'”“»«’」]`,
  furniture: (words) => String.raw`^(?:${words}|[^|]+ \| [^|]+ \| .*)$`,
};

function patternOf(kind: keyof KindWords, lists: readonly string[]): KindPattern {
  const words = lists.flatMap((list) => list.split('|')).map((word) => word.replaceAll('’', "[’']"));
  const spaced = words.filter((word) => !JAPANESE.test(word)).map((word) => word.replace('…', String.raw`\p{L}*`));
  const others = words.filter((word) => JAPANESE.test(word));
  const source =
    WHOLE[kind]?.([...spaced, ...others].join('|')) ??
    [String.raw`(?<!\p{L})(?:${spaced.join('|')})(?!\p{L})`, ...others].join('|');
  return { one: new RegExp(source, 'imu'), all: new RegExp(source, 'gimu') };
}

/* Compiling takes longer than looking up, and a page has several posts in one language. */
const compiled = new Map<string, { tables: readonly LanguageTable[]; patterns: KindPatterns }>();

/** Returns the words for posts in a language; for those of unknown language, the words of all that are registered. */
export function kindPatterns(language: string | undefined): KindPatterns {
  const key = language ?? '';
  const tables = tablesFor(language);
  const known = compiled.get(key);
  if (known?.tables.length === tables.length && known.tables.every((table, index) => table === tables[index]))
    return known.patterns;
  const patterns = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      patternOf(
        kind,
        tables.flatMap(({ kinds }) => kinds?.[kind] ?? []),
      ),
    ]),
  ) as KindPatterns;
  compiled.set(key, { tables, patterns });
  return patterns;
}
