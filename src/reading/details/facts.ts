import type { Reader } from '../draft.js';
import { single } from '../label-values.js';
import type { LabelKind } from '../languages/language-table.js';
import { toHttpUrl } from '../../model/url.js';
import { readDay } from './dates.js';
import { partYear } from './year-last.js';
import { valuesOf } from './values.js';

/** A reader of a list of words: genres, countries, languages. */
const list = (field: 'genres' | 'countries' | 'languages'): Reader =>
  single(
    field,
    ({ film }) => film[field]?.length,
    (text, { draft }) => {
      /* "USA 2013": the year is another fact. */
      const { plain, year } = field === 'countries' ? partYear(text) : { plain: text, year: undefined };
      /* "Thriller, 96 minuti": numbers are other facts. */
      const values = valuesOf(plain, draft.words).filter((value) => !/\d/.test(value));
      if (values.length) draft.film[field] = values;
      if (year) draft.film.year ??= year;
      return values.length && text.length;
    },
  );

/** Facts about the film that stand after a label. */
export const FACTS: Readonly<Partial<Record<LabelKind, Reader>>> = {
  genres: list('genres'),
  countries: list('countries'),
  languages: list('languages'),
  originalTitle: single(
    'originalTitle',
    ({ film }) => film.originalTitle,
    (text, { draft }) => {
      const { plain } = partYear(text.replace(/^["“„«「『]|["”“»」』]$/g, ''));
      if (!plain || plain.length > 100) return 0;
      draft.film.originalTitle = plain;
      return text.length;
    },
  ),
  releaseDate: single(
    'releaseDate',
    ({ film }) => film.releaseDate,
    (text, { draft, label }) => {
      const day = readDay(text, draft.words);
      if (day) draft.film.releaseDate = day;
      return day ? text.length : label.loose || text.length > 60 ? 0 : -1;
    },
  ),
  publishedAt: single(
    'publishedAt',
    ({ review }) => review.publishedAt,
    (text, { draft }) => {
      const day = readDay(text, draft.words);
      if (day) draft.review.publishedAt = day;
      return day ? text.length : 0;
    },
  ),
  trailer: single(
    'trailer',
    ({ film }) => film.trailer,
    (text, { draft }) => {
      const address = toHttpUrl(/^https?:\/\/\S+/.exec(text)?.[0]);
      if (address) draft.film.trailer = address;
      return address ? text.length : 0;
    },
  ),
};
