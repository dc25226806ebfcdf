/**
 * The words by which a post in one language says what it is about. A word that ends with `…` is the beginning of longer ones. Those up
 * to `place` are looked for in the text, the others at the beginnings of lines, in the headline, and among the categories and tags.
 */
export interface KindWords {
  film: string;
  /** Theatre, opera, exhibitions. */
  stage: string;
  book: string;
  music: string;
  game: string;
  /** Recipes and restaurants. */
  food: string;
  /** Devices. */
  gear: string;
  /** Series and podcasts. */
  serial: string;
  /** Cinemas as buildings, journeys. */
  place: string;
  /** In the headline of a film review. */
  filmReview: string;
  review: string;
  /** How somebody speaks of themselves, in a headline that quotes them. */
  said: string;
  /** Labels of facts that films do not have: "ISBN", "Ingredients". */
  labels: string;
  /** In the headline of a post that reviews nothing: "Trailer", "Interview". */
  noReview: string;
  /** In the headline of a post about another kind of work. */
  otherHeadline: string;
  /** In the text of an announcement. */
  news: string;
  /** Categories of posts about films. */
  filmKinds: string;
  /** Categories of other posts. */
  otherKinds: string;
  /** Headings of lists of posts. */
  furniture: string;
}

/** Finds the words of a kind of post; one of them, or all. */
interface KindPattern {
  one: RegExp;
  all: RegExp;
}

/** The words by which posts of some languages say what they are about, ready for looking up. */
export type KindPatterns = Readonly<Record<keyof KindWords, KindPattern>>;

/* Between such words is no space. */
const JAPANESE = /[\u3040-\u9fff]/;
/* A label or a heading is a whole line, or a beginning of one. */
const WHOLE: Partial<Record<keyof KindWords, (words: string) => string>> = {
  labels: (words) => String.raw`(?:^|[·•|／/])\s*(?:${words})\s*(?:[:：(]|$)`,
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

/** Returns what finds the words of some languages, of which there is at least one. */
export function patternsOf(languages: readonly KindWords[]): KindPatterns {
  const kinds = Object.keys(languages[0]!) as (keyof KindWords)[];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      patternOf(
        kind,
        languages.map((words) => words[kind]),
      ),
    ]),
  ) as KindPatterns;
}
