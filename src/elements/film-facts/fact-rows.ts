import { countryName, durationWords, languageName } from '../../i18n/film-words.js';
import type { FactsTerms } from '../../i18n/terms.js';
import { absoluteWords, parseMoment } from '../../i18n/time-words.js';
import type { FilmInput } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';

/* The facts of a film as labels and words. What a page without types may hold instead of a film is shown as far as it is words. */

/** A value in words, with what is behind it. */
export interface FactValue {
  readonly text: string;
  /** Absolute http(s) address. */
  readonly href?: string;
  /** For machines: a date or a duration, ISO 8601. */
  readonly datetime?: string;
}

/** A fact and its values. */
export interface FactRow {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** How facts are written. */
export interface FactOptions {
  readonly language: string;
  readonly terms: FactsTerms;
  /** Whether they share a line, which holds only what needs no label. */
  readonly isLine: boolean;
  /** The names of the facts, parted by spaces; empty for all. */
  readonly show: string;
}

const ALL = 'released runtime certificate genres countries languages crew scores';
const IN_A_LINE = 'year runtime certificate genres countries';
/** A line holds no more of a kind; a list and a table hold all. */
const MAX_IN_A_LINE = 4;

type ParseFact = (film: FilmInput, options: FactOptions) => FactValue[];

const FACTS: Readonly<Record<string, ParseFact>> = {
  year: ({ year, releaseDate }) => words([year ?? /^\d{4}/.exec(wordsOf(releaseDate))?.[0]]),
  released: ({ releaseDate }, { language }) => {
    const moment = parseMoment(wordsOf(releaseDate));
    if (!moment) return words([releaseDate]);
    return [{ text: absoluteWords(moment, false, language), datetime: wordsOf(releaseDate) }];
  },
  runtime: ({ runtimeMinutes }, { language, isLine }) => {
    const minutes = Math.round(Number(runtimeMinutes));
    // "two hours" stays as it is; nothing lasts no time.
    if (Number.isNaN(minutes)) return words([runtimeMinutes]);
    if (!(minutes > 0 && minutes < Infinity)) return [];
    return [{ text: durationWords(minutes, language, isLine ? 'narrow' : 'short'), datetime: `PT${minutes}M` }];
  },
  certificate: ({ certificate, certificateRegion }, { language, isLine }) => {
    const region = wordsOf(certificateRegion);
    return words([certificate]).map(({ text }) => ({
      text: region && !isLine ? `${text} (${countryName(region, language)})` : text,
    }));
  },
  genres: ({ genres }) => words(genres),
  countries: ({ countries }, { language }) => words(countries, (country) => countryName(country, language)),
  languages: ({ languages }, { language }) => words(languages, (spoken) => languageName(spoken, language)),
  scores: ({ scores, sameAs }) =>
    list(scores).flatMap((score) => {
      const { source, rating, url } = (score ?? {}) as Partial<NonNullable<FilmInput['scores']>[number]>;
      const points = wordsOf(rating?.raw) || [rating?.value, rating?.best].map(wordsOf).filter(Boolean).join('/');
      const href = toHttpUrl(url) ?? pageOf(wordsOf(source), list(sameAs));
      return words([[source, points].map(wordsOf).filter(Boolean).join(' ')]).map((value) => ({ ...value, href }));
    }),
};

/** Returns the facts that a film states, in order. */
export function factRows(film: FilmInput, options: FactOptions): FactRow[] {
  const { terms, isLine, show } = options;
  const names = (show || (isLine ? IN_A_LINE : ALL)).match(/\S+/g) ?? [];
  return names.flatMap((name): FactRow[] => {
    if (name === 'crew') return crewRows(film, terms);
    const label = Object.hasOwn(terms.labels, name) ? terms.labels[name] : undefined;
    const values = label ? FACTS[name]!(film, options) : [];
    return values.length ? [{ name, label: label!, values: isLine ? values.slice(0, MAX_IN_A_LINE) : values }] : [];
  });
}

/** A row for each job. */
function crewRows({ crew }: FilmInput, { roles }: FactsTerms): FactRow[] {
  const rows = new Map<string, FactValue[]>();
  for (const credit of list(crew)) {
    const { role, name, url } = (credit ?? {}) as Record<string, unknown>;
    const values = words([name]).map((value) => ({ ...value, href: toHttpUrl(wordsOf(url)) }));
    const job = wordsOf(role);
    if (job && values.length) rows.set(job, [...(rows.get(job) ?? []), ...values]);
  }
  return [...rows].map(([job, values]) => ({
    name: 'crew',
    label: Object.hasOwn(roles, job) ? roles[job]! : job,
    values,
  }));
}

/** The film's own page at a site, by the name of the site, which is part of its address. */
function pageOf(source: string, pages: readonly unknown[]): string | undefined {
  const site = source.toLowerCase().replace(/[^a-z]/g, '');
  const addresses = pages.flatMap((page) => toHttpUrl(wordsOf(page)) ?? []);
  return site ? addresses.find((address) => new URL(address).hostname.split('.').includes(site)) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

/** The words in a list; what is none is left out. */
function words(values: unknown, nameOf: (text: string) => string = (text) => text): FactValue[] {
  return list(values).flatMap((value) => {
    const text = wordsOf(value);
    return text ? [{ text: nameOf(text) }] : [];
  });
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
