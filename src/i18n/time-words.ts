const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Older moments are written as dates, which say more. */
const MAX_RELATIVE_MS = 30 * DAY_MS;
/** What is posted is in the past: a moment so little ahead comes from a clock that is ahead, or from another time zone. */
const MAX_AHEAD_MS = DAY_MS;

/** The format of a moment: `relative` (3 minutes ago), `date` (January 14, 2014) or `datetime` (with the time of day). */
export type TimeFormat = 'relative' | 'date' | 'datetime';

/** A point in time, as precise as its ISO 8601 string. */
export interface Moment {
  time: number;
  precision: 'year' | 'month' | 'day' | 'time';
}

/** Parses an ISO 8601 string. Returns `undefined` if it is invalid. */
export function parseMoment(datetime: string): Moment | undefined {
  const stated = /^\d{4}(-\d\d)?(-\d\d)?([T ].+)?$/.exec(datetime.trim());
  const time = Date.parse(datetime.trim().replace(' ', 'T'));
  if (!stated || Number.isNaN(time)) return undefined;
  const [, month, day, clock] = stated;
  return { time, precision: clock ? 'time' : day ? 'day' : month ? 'month' : 'year' };
}

/** Tells whether the words for a moment change as time passes. */
export function isPassing({ time, precision }: Moment, format: TimeFormat, now: number): boolean {
  const isPrecise = precision === 'day' || precision === 'time';
  return format === 'relative' && isPrecise && now - time < MAX_RELATIVE_MS && time - now < MAX_AHEAD_MS;
}

/**
 * Returns the moment in words.
 *
 * @param justNow - replaces "now" within the first minute
 */
export function timeWords(
  moment: Moment,
  format: TimeFormat,
  language: string,
  now: number,
  justNow: string = '',
): string {
  if (!isPassing(moment, format, now)) return absoluteWords(moment, format === 'datetime', language);
  if (justNow && moment.precision === 'time' && now - moment.time < MINUTE_MS) return justNow;
  return relativeWords(moment, language, now);
}

/** Making a formatter takes fifty times as long as using it, and a long thread has thousands of dates. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();
const MAX_CACHED_FORMATTERS = 50;
const days = new Map<string, string>();
const MAX_CACHED_DAYS = 1_000;
/** Many comments of a long thread have the day of the one before. To ask a date for its day takes WebKit long. */
let lastDay: { language: string; start: number; end: number; words: string } | undefined;

function formatter<F extends Intl.DateTimeFormat | Intl.RelativeTimeFormat>(key: string, make: () => F): F {
  const present = formatters.get(key) as F | undefined;
  if (present) return present;
  if (formatters.size >= MAX_CACHED_FORMATTERS) formatters.clear();
  const made = make();
  formatters.set(key, made);
  return made;
}

function relativeWords({ time, precision }: Moment, language: string, now: number): string {
  const words = formatter(language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const passed = Math.min(0, time - now);
  const size = -passed;
  if (precision === 'day') {
    const today = new Date(now);
    const midnight = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
    return words.format(Math.min(0, Math.round((time - midnight) / DAY_MS)), 'day');
  }
  if (size < MINUTE_MS) return words.format(0, 'second');
  if (size < HOUR_MS) return words.format(Math.trunc(passed / MINUTE_MS), 'minute');
  if (size < DAY_MS) return words.format(Math.trunc(passed / HOUR_MS), 'hour');
  return words.format(Math.trunc(passed / DAY_MS), 'day');
}

/** Returns a date in words, with the time of day if it is wanted and known. */
export function absoluteWords({ time, precision }: Moment, hasTimeOfDay: boolean, language: string): string {
  const isDayOnly = precision === 'time' && !hasTimeOfDay;
  if (isDayOnly && lastDay?.language === language && time >= lastDay.start && time < lastDay.end) return lastDay.words;
  const options: Intl.DateTimeFormatOptions =
    precision === 'time'
      ? { dateStyle: 'long', ...(hasTimeOfDay && { timeStyle: 'short' }) }
      : {
          // A date without a time of day is stored as midnight in UTC and is the same everywhere.
          timeZone: 'UTC',
          year: 'numeric',
          ...(precision !== 'year' && { month: 'long' }),
          ...(precision === 'day' && { day: 'numeric' }),
        };
  const key = `${language} ${precision} ${String(hasTimeOfDay)}`;
  const dates = formatter(key, () => new Intl.DateTimeFormat(language, options));
  if (!isDayOnly) return dates.format(time);
  const date = new Date(time);
  const day = `${key} ${date.getFullYear()} ${date.getMonth()} ${date.getDate()}`;
  const words = days.get(day) ?? dates.format(time);
  if (days.size >= MAX_CACHED_DAYS) days.clear();
  days.set(day, words);
  const start = date.setHours(0, 0, 0, 0);
  // Some days begin at one o'clock, so the end is not a day later.
  date.setDate(date.getDate() + 1);
  lastDay = { language, start, end: date.setHours(0, 0, 0, 0), words };
  return words;
}
