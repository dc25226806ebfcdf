import { kanjiNumber, type Words } from '../../languages/words.js';

const MAX_RUNTIME_MINUTES = 1500;
const MAX_HOURS = 5;
const DURATION = String.raw`^(?:(\d{1,2}) ?(?:%hours%|:)\.?,? ?(?:%and% )?)?(?:(\d{1,3}) ?(%minutes%|['’′])?\.?)?`;

/* "一時間四十分" */
const KANJI = /[〇一二三四五六七八九十百]{1,6}(?=時間|分)/g;

/**
 * Minutes in a text that says a duration and nothing else ("1h42", "117 minutes", "1 hour 58", "126’"), or `null`.
 *
 * @param labelled - a label says that it is a duration: a bare number is minutes, and more words may follow
 */
export function parseMinutes(text: string, words: Words, labelled = false): number | null {
  const figures = text.slice(0, 100).replace(KANJI, (number) => String(kanjiNumber(number)));
  const plain = (labelled ? figures.slice(0, 60).replace(/^\D+/, '') : figures).trim();
  if (plain.length > 60) return null;
  // "1:27:40", as a player shows it
  const [, h, min, s] = /^(\d):(\d\d):(\d\d)$/.exec(plain) ?? [];
  if (h) return Math.round(Number(h) * 60 + Number(min) + Number(s) / 60);
  const match = words.pattern(DURATION + (labelled ? String.raw`(?![\d\p{L}])` : '$')).exec(plain);
  const [all, hours, minutes, unit] = match ?? [];
  if (!all || !(hours || unit || (labelled && minutes))) return null;
  // "19:55" is a time of day.
  if (all.includes(':') && Number(hours) > MAX_HOURS) return null;
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return total > 0 && total < MAX_RUNTIME_MINUTES ? total : null;
}
