import { YEAR } from '../../../model/heading-text.js';
import type { Extraction } from '../../extraction.js';
import type { Line } from '../../lines/line.js';
import { parseMakerAndYear } from './fact-runs.js';

/* "a 2022 film", "2013 drama", "Familiendrama von 2017", "une comédie de 2011", "2016年の映画" */
const KIND_OF_FILM = String.raw`(?:\p{L}*(?:film|movie|drama|thriller|western|kom[öo]die|kom[eé]d[iy]\p{L}*|com[eéè]d[iy]\p{L}*|film[emi]?)|pel[íi]cula|documentary|documental|kvikmynd|mynd)`;
const YEAR_OF_FILM = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${YEAR} (?:[\p{L}-]{3,20} ){0,3}${KIND_OF_FILM}|${KIND_OF_FILM}(?: \p{L}{3,15}){0,2},? (?:(?:from|of|von|aus(?: dem Jahr)?|de(?: l['’]année)?|del|do|di|uit|van|frá|sorti en) )${YEAR}|${YEAR}年の)(?![\p{L}\d])`,
  'iu',
);
/* "T (2013)", "T (UK, 2013)", "T (Ann Bell, 2013)" */
const MAX_BRACKET_LENGTH = 120;
const IN_BRACKETS = new RegExp(
  String.raw`^["'”’»«」』]?,? ?\((?:[^()\d]{1,60}[ ,/])?${YEAR}(?:[,;/][^()]{1,40})?\)`,
  'u',
);
const MAX_SUBTITLE_LENGTH = 70;
const MAX_FIRST_LINES = 12;

/** `"Her" (2013)`, "Her is a 2013 film", or below the title "Liebesfilm von 2013". */
export function parseYearBesideTitle(extraction: Extraction): void {
  const { lines, film, titleLines } = extraction;
  if (film.year || !film.title) return;
  const title = film.title.toLowerCase();
  const keep = (line: Line, year: string, from: number): void => {
    film.year = Number(year);
    const at = line.text.indexOf(year, from);
    extraction.note('year', 'pattern', line, at, at + 4);
  };
  for (const line of lines) {
    const at = line.text.toLowerCase().indexOf(title);
    const after = at + film.title.length;
    const year = at >= 0 && IN_BRACKETS.exec(line.text.slice(after, after + MAX_BRACKET_LENGTH));
    if (!year) continue;
    parseMakerAndYear(extraction, line, after);
    return keep(line, year[1]!, after);
  }
  for (const line of lines.slice(0, MAX_FIRST_LINES)) {
    const at = line.text.toLowerCase().indexOf(title);
    const isSubtitle = line.text.length < MAX_SUBTITLE_LENGTH && lines.indexOf(line) < 4;
    if (titleLines.includes(line) || (at < 0 && !isSubtitle)) continue;
    const from = Math.max(at, 0);
    const year = YEAR_OF_FILM.exec(line.text.slice(from, from + film.title.length + MAX_SUBTITLE_LENGTH));
    const found = year?.slice(1).find(Boolean);
    if (found) return keep(line, found, from);
  }
}
