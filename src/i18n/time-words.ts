const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** After so long a date tells more than the time that has passed since. */
const RELATIVE_UNTIL = 30 * DAY;

/** How a moment is written: `relative` (3 minutes ago), `date` (January 14, 2014) or `datetime` (with the time of day). */
export type TimeFormat = 'relative' | 'date' | 'datetime';

/** A point in time as an ISO 8601 string states it, no more precisely than it does. */
export interface Moment {
  time: number;
  precision: 'year' | 'month' | 'day' | 'time';
}

/** The moment that an ISO 8601 string states, or `undefined` where it is none. */
export function parseMoment(datetime: string): Moment | undefined {
  const stated = /^\d{4}(-\d\d)?(-\d\d)?([T ].+)?$/.exec(datetime.trim());
  const time = Date.parse(datetime.trim().replace(' ', 'T'));
  if (!stated || Number.isNaN(time)) return undefined;
  const [, month, day, clock] = stated;
  return { time, precision: clock ? 'time' : day ? 'day' : month ? 'month' : 'year' };
}

/** Whether the words for a moment are different as time passes. */
export function isPassing({ time, precision }: Moment, format: TimeFormat, now: number): boolean {
  return (
    format === 'relative' && (precision === 'day' || precision === 'time') && Math.abs(now - time) < RELATIVE_UNTIL
  );
}

/**
 * The moment in words.
 *
 * @param justNow - what is said within the first minute, where "now" will not do
 */
export function timeWords(
  moment: Moment,
  format: TimeFormat,
  language: string,
  now: number,
  justNow: string = '',
): string {
  if (!isPassing(moment, format, now)) return absoluteWords(moment, format === 'datetime', language);
  if (justNow && moment.precision === 'time' && Math.abs(now - moment.time) < MINUTE) return justNow;
  return relativeWords(moment, language, now);
}

/** To make a formatter takes fifty times as long as to use it, and a long conversation has thousands of dates. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();
const MOST_FORMATTERS = 50;
const days = new Map<string, string>();
const MOST_DAYS = 1_000;

function formatter<F extends Intl.DateTimeFormat | Intl.RelativeTimeFormat>(key: string, make: () => F): F {
  const present = formatters.get(key) as F | undefined;
  if (present) return present;
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  const made = make();
  formatters.set(key, made);
  return made;
}

function relativeWords({ time, precision }: Moment, language: string, now: number): string {
  const words = formatter(language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const passed = time - now;
  const size = Math.abs(passed);
  if (precision === 'day') {
    const today = new Date(now);
    const midnight = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
    return words.format(Math.round((time - midnight) / DAY), 'day');
  }
  if (size < MINUTE) return words.format(0, 'second');
  if (size < HOUR) return words.format(Math.trunc(passed / MINUTE), 'minute');
  if (size < DAY) return words.format(Math.trunc(passed / HOUR), 'hour');
  return words.format(Math.trunc(passed / DAY), 'day');
}

/** A date with the time of day, or without; a date that has none gets none. */
export function absoluteWords({ time, precision }: Moment, hasTimeOfDay: boolean, language: string): string {
  const options: Intl.DateTimeFormatOptions =
    precision === 'time'
      ? { dateStyle: 'long', ...(hasTimeOfDay && { timeStyle: 'short' }) }
      : {
          // A date without a time of day is the same date everywhere, and is stored as midnight in UTC.
          timeZone: 'UTC',
          year: 'numeric',
          ...(precision !== 'year' && { month: 'long' }),
          ...(precision === 'day' && { day: 'numeric' }),
        };
  const key = `${language} ${precision} ${String(hasTimeOfDay)}`;
  const dates = formatter(key, () => new Intl.DateTimeFormat(language, options));
  if (hasTimeOfDay || precision !== 'time') return dates.format(time);
  // In a long conversation many are of the same day.
  const date = new Date(time);
  const day = `${key} ${date.getFullYear()} ${date.getMonth()} ${date.getDate()}`;
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const words = dates.format(time);
  days.set(day, words);
  return words;
}
