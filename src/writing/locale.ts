import { countryName, languageName } from '../i18n/film-words.js';
import { wordsIn } from './languages/index.js';
import type { WritingWords } from './languages/writing-words.js';

/** Words, numbers and dates in one language. */
export interface Locale {
  words: WritingWords;
  number(value: number): string;
  /** An ISO 8601 date as its readers write dates: the day that it names, whatever the time zone. */
  date(iso: string): string;
  /** The name of a country or a language by its code; other words as they are. */
  country(country: string): string;
  language(language: string): string;
}

/** The locale of a language; English where the tag is none, or nothing is known of it. */
export function localeFor(tag = 'en'): Locale {
  let language = 'en';
  try {
    language = Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0] ?? language;
  } catch {
    // A tag such as "english" is nothing that dates or numbers could be formatted by.
  }
  return {
    words: wordsIn(language),
    number: (value) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value),
    country: (country) => countryName(country, language),
    language: (spoken) => languageName(spoken, language),
    date: (iso) => {
      const time = Date.parse(iso.slice(0, 10));
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      return Number.isNaN(time) ? iso : format.format(time);
    },
  };
}
