import type { Draft } from '../draft.js';

/* "S02E03", "Season 2, Episode 3" */
const PART = String.raw`[ ,:(–—-]{1,4}(?:s(\d{1,2}) ?[ex](\d{1,3})|%season% ?(\d{1,2})|(?:(\d{1,2})(?:\.|ª) ?%season%))(?!\p{L})(?:[ ,:;–—-]{0,3}%episode% ?(\d{1,3}))?.{0,80}$`;

/** Parts "Northern Lines – Season 2, Episode 4" into the title of the series, the season and the episode. */
export function readSeason({ film, facts, words }: Draft): void {
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
