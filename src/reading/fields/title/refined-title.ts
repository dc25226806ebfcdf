import type { Extraction } from '../../extraction.js';

/* Lines among which the title may be again, alone. */
const MAX_FIRST_LINES = 8;
const ENDINGS = ['。', '!', '！', '…'];

/** Corrects a title from a heading by how the prose writes it, where the heading can be read in two ways. */
export function refineTitle(extraction: Extraction): void {
  const { lines, words, film, facts } = extraction;
  const { from, lines: [line] = [], value } = facts.get('title') ?? {};
  if (!line || !value || from === 'pattern') return;
  const { title } = film;
  const recurs = (name: string): boolean => lines.some(({ text }) => text !== line.text && text.includes(name));
  /* "The Lego Movie Review": the film's own "Movie". */
  const longer = title + (words.pattern('^ %film%(?= )').exec(line.text.slice(value.end))?.[0] ?? '');
  /* "Gravity – Lost in space": the review's own headline. */
  const short = title.split(/ [-–—|] |(?<=[!?])[ :]/)[0]!;
  /* "Critique express : Gravity" above, "Gravity" alone below. */
  const alone = lines
    .slice(0, MAX_FIRST_LINES)
    .flatMap((other) => (other === line ? [] : other.text.replace(/ \(\d{4}\)$/, '')));
  const part = alone.find(
    (text) =>
      text.length > 1 &&
      [': ', ' – ', ' - ', ' | '].some((mark) => title.endsWith(mark + text) || title.startsWith(text + mark)),
  );
  if (part) film.title = part;
  else if (longer !== title && recurs(longer)) film.title = longer;
  else if (short !== title && !recurs(title) && recurs(short)) film.title = short;
  /* "君の名は" above, 「君の名は。」 below. */
  for (const mark of ENDINGS) if (recurs(`「${film.title}${mark}」`)) film.title += mark;
  const start = part ? Math.max(0, line.text.indexOf(part)) : value.start;
  extraction.note('title', from!, line, start, Math.min(start + film.title.length, line.text.length));
}

/* "S02E03", "Season 2, Episode 3" */
const PART = String.raw`[ ,:(–—-]{1,4}(?:s(\d{1,2}) ?[ex](\d{1,3})|%season% ?(\d{1,2})|(?:(\d{1,2})(?:\.|ª) ?%season%))(?!\p{L})(?:[ ,:;–—-]{0,3}%episode% ?(\d{1,3}))?.{0,80}$`;

/** Parts "Northern Lines – Season 2, Episode 4" into the title of the series, the season and the episode. */
export function parseSeason({ film, facts, words }: Extraction): void {
  const title = facts.get('title');
  const [line] = title?.lines ?? [];
  const part = words.pattern(PART).exec(film.title);
  if (!part?.index || !line) return;
  const season = part[1] ?? part[3] ?? part[4];
  const episode = part[2] ?? part[5];
  film.season = Number(season);
  film.type = episode ? 'TVEpisode' : 'TVSeries';
  if (episode) film.episode = Number(episode);
  const start = line.text.indexOf(film.title);
  const end = start + film.title.length;
  facts.set('season', { from: 'title', lines: [line], value: { line, start: start + part.index, end } });
  film.title = film.title.slice(0, part.index);
  if (title!.value) title!.value.end = title!.value.start + film.title.length;
}

/** "Gravity Review: Lost in space" has a headline of its own. */
export function parseHeadline({ review, film, facts, words }: Extraction): void {
  const title = facts.get('title');
  const [line] = title?.lines ?? [];
  if (!line || title!.from === 'pattern' || title!.from === 'label') return;
  const after = line.text.slice(line.text.indexOf(film.title) + film.title.length);
  const headline = words
    .pattern(String.raw`^.?(?: ?%film%| ?[-–—:|])? ?%review%(?: ?[:：|]| [-–—]) ?(\p{L}[^|]{8,120})$`)
    .exec(after)?.[1];
  if (!headline || facts.get('author')?.lines[0] === line) return;
  review.headline = headline;
  const end = line.text.length;
  facts.set('headline', { from: 'title', lines: [line], value: { line, start: end - headline.length, end } });
}
