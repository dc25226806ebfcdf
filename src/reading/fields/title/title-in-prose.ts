import { YEAR } from '../../../model/heading-text.js';
import type { Extraction } from '../../extraction.js';
import { MAX_LINE_LENGTH } from '../../lines/forms.js';
import type { Line } from '../../lines/line.js';

/* A post without a heading names its film in the prose: in quotation marks, in capitals, before a year, again and again. */

const MAX_PROSE_LENGTH = 12_000;
const NAME_WORD = String.raw`[\p{Lu}\d](?:[\p{L}\d’'&-]|\.(?! )|(?<=[DM]r|Mrs|St|Vol)\.){0,30}`;
const SMALL = String.raw`(?:of|the|and|in|on|a|an|to|for|de|del|della|di|la|le|les|el|los|du|des|et|y|e|von|der|die|das|und|van|het|een|og)`;
/* Bounded, so that a text of capitals takes one pass. */
const NAME = String.raw`(?<![\p{L}\d’'-])${NAME_WORD}(?:(?: ${SMALL}){0,2} ${NAME_WORD}){0,5}`;
const CANDIDATE = new RegExp(
  String.raw`["“„«]\s?(?<quoted>[\p{Lu}\d][^"“”„»]{1,60})["”“»]|[「『](?<corner>[^」』]{1,40})[」』]|(?<name>${NAME})(?<year> \(${YEAR}\))?`,
  'gu',
);
const ENDS_A_SENTENCE = /(?:^|[.!?…:•"”»)\]-])\s*$/;
/* What a quotation of somebody's words has, and a title seldom. */
const SPOKEN = /[,.;]$|\p{Ll}[.!?] /u;
const PERSON = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;
const CAPITALS = /^[\p{Lu}\d’' :&-]{4,}$/u;
/* Where every noun has a capital, capitals say nothing. */
const MAX_CAPITALS_SHARE = 0.22;
const ENOUGH_SCORE = 2;
const CERTAIN_SCORE = 3;
const CLEAR_SCORE = 4;

interface Candidate {
  score: number;
  line: Line;
  start: number;
  end: number;
}

function setTitle({ film, facts }: Extraction, line: Line, start: number, end: number): void {
  film.title = line.text.slice(start, end);
  /* The line stays prose. */
  facts.set('title', { from: 'pattern', lines: [line], value: { line, start, end } });
}

/** The name that stands out in the prose. */
function nameInProse({ lines, film, used, words, review }: Extraction): Candidate | undefined {
  const people = [film.directors, film.writers, film.cast, review.author ?? []].flat();
  const known = new Set(people.flatMap(({ name }) => name.toLowerCase().split(' ')));
  const prose: Line[] = [];
  let length = 0;
  for (const line of lines) {
    if (used.has(line) || !line.text) continue;
    if ((length += line.text.length) > MAX_PROSE_LENGTH) break;
    prose.push(line);
  }
  const all = prose.flatMap(({ text }) => (text.length < 60 ? [] : text)).join('\n');
  const count = (pattern: RegExp): number => all.match(pattern)?.length ?? 0;
  const isPlain = count(/\p{Ll},? \p{Lu}/gu) < MAX_CAPITALS_SHARE * count(/\p{Ll},? \p{L}/gu);
  const found = new Map<string, Candidate>();
  let passed = 0;
  for (const line of prose) {
    const { text } = line;
    for (const match of text.matchAll(CANDIDATE)) {
      const { quoted, corner, name, year } = match.groups!;
      const title = (quoted ?? corner ?? name)!.trim().replace(/[,.;]$|['’]s?$/, '');
      if (title.length < 2 || (quoted && SPOKEN.test(quoted))) continue;
      let score = 3;
      if (name) {
        const before = text.slice(Math.max(0, match.index - 30), match.index);
        const after = text.slice(match.index + match[0].length).slice(0, 12);
        const isKnown = title.split(' ').some((word) => known.has(word.toLowerCase()));
        if (isKnown || /^[\d.]+$/.test(title) || words.months.test(title) || before.endsWith('(')) continue;
        const loud = isPlain && CAPITALS.test(title) && !CAPITALS.test(text);
        score = (year ? 3 : 0) + (loud ? 1.5 : 0);
        const isWatched = isPlain && words.pattern('(?:^| )%watch% $').test(before);
        if (!ENDS_A_SENTENCE.test(before)) score += isWatched ? 2.5 : isPlain ? 1 : 0;
        else if (words.pattern('^ %is% ').test(after) && !words.pattern('^%subjects%$').test(title)) score += 2;
        /* "Ryan Stone (Sandra Bullock)" is somebody in the film. */
        if (/^ ?\(\p{Lu}/u.test(after) || (PERSON.test(title) && !loud && !year && !isWatched)) score -= 2;
      }
      if (score <= 0) continue;
      if (passed + match.index < 400) score += 0.5;
      const key = title.toLowerCase();
      const entry = found.get(key);
      const start = match.index + match[0].indexOf(title);
      if (entry) entry.score += score;
      else found.set(key, { score, line, start, end: start + title.length });
    }
    passed += text.length;
  }
  const [best, second] = [...found.values()].sort((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH_SCORE && second?.score !== best.score ? best : undefined;
}

/** Reads the title from the prose, where nothing else stated it and one name stands out. */
export function parseTitleInProse(extraction: Extraction): void {
  const { film, facts, review, words } = extraction;
  if (!facts.size && !review.rating) return;
  const { from, lines: [heading] = [] } = facts.get('title') ?? {};
  const best = film.title && from !== 'position' ? undefined : nameInProse(extraction);
  if (!best) return;
  const name = best.line.text.slice(best.start, best.end);
  /* "Watched Bramble last night", and below it: "Bramble" (2010). */
  const isInside =
    best.score > CERTAIN_SCORE && film.title.split(' ').length > 3 && ` ${film.title} `.includes(` ${name} `);
  /* "What we watched this weekend" is a sentence; a film would have capitals, and be named again. */
  const isSentence =
    heading?.text === film.title &&
    best.score >= (words.languages[0] === 'en' ? ENOUGH_SCORE : CERTAIN_SCORE) &&
    (film.title.match(/ \p{Ll}{4,}/gu)?.length ?? 0) > 1 &&
    !extraction.lines.some((line) => line !== heading && line.text.includes(film.title));
  /* "Classic of the month", and below it again and again the name of a film. */
  const isClear =
    heading?.text === film.title &&
    best.score > CLEAR_SCORE &&
    !extraction.lines.some((line) => line !== heading && line.text.includes(film.title));
  if (!film.title || isSentence || isClear || (isInside && name !== film.title))
    setTitle(extraction, best.line, best.start, best.end);
}

/** "Ann Bell in GRAVITY", below a picture at the top. */
export function parseTitleInCaption(extraction: Extraction): void {
  const { lines, film, facts } = extraction;
  const { from, lines: [heading] = [] } = facts.get('title') ?? {};
  if ((film.title && from !== 'position') || !facts.size) return;
  for (const line of lines.slice(0, 6)) {
    if (line.text.length > MAX_LINE_LENGTH || (film.title && line !== heading)) continue;
    const title =
      /^(?:\p{Lu}[\p{L}.’'-]{0,20},? (?:(?:and|et|und|y|e|en|og|&) )?){2,9}(?:in|dans|en|em|nel|í) ["“«‘]?(\p{Lu}[^"”».,()]{1,50})["”»’]?\.?$/u.exec(
        line.text,
      )?.[1];
    if (!title || (film.title && !CAPITALS.test(title))) continue;
    const start = line.text.lastIndexOf(title);
    setTitle(extraction, line, start, start + title.length);
    return;
  }
}
