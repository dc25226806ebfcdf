/* Facts of a film in the reader's language. What is no code stays as the author wrote it. */

const REGION_CODE = /^[A-Z]{2}$/;
const LANGUAGE_CODE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Returns the name of a country by its ISO 3166 code; other words stay as they are. */
export function countryName(country: string, language: string): string {
  return REGION_CODE.test(country) ? nameOf(country, 'region', language) : country;
}

/** Returns the name of a language by its BCP 47 tag; other words stay as they are. */
export function languageName(spoken: string, language: string): string {
  return LANGUAGE_CODE.test(spoken) ? nameOf(spoken, 'language', language) : spoken;
}

function nameOf(code: string, type: 'region' | 'language', language: string): string {
  try {
    return new Intl.DisplayNames(language, { type, fallback: 'none' }).of(code) ?? code;
  } catch {
    // Old browsers have no names, and some throw for a tag that is well-formed and means nothing.
    return code;
  }
}

/** The parts of `Intl.DurationFormat` that are used here: TypeScript's libraries and some browsers lack it. */
interface DurationFormat {
  format(duration: { hours?: number; minutes?: number }): string;
}
type DurationStyle = 'short' | 'narrow';
type IntlWithDurations = typeof Intl & {
  DurationFormat?: new (language: string, options: { style: DurationStyle }) => DurationFormat;
};

/** Returns hours and minutes in words: `2 hr, 6 min`, or narrow `2h 6m`. */
export function durationWords(minutes: number, language: string, style: DurationStyle = 'short'): string {
  const whole = Math.round(minutes);
  const parts = { hours: Math.floor(whole / 60), minutes: whole % 60 };
  const { DurationFormat } = Intl as IntlWithDurations;
  if (DurationFormat) return new DurationFormat(language, { style }).format(parts);
  const units = [
    [parts.hours, 'hour'],
    [parts.minutes, 'minute'],
  ] as const;
  const words = units.flatMap(([value, unit]) =>
    value ? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style }).format(value) : [],
  );
  return words.join(' ');
}
