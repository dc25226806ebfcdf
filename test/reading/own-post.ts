import { expect } from '@open-wc/testing';
import { type Reading, readReviewText } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';

/** What a post says; everything else has to be absent from its reading. */
export interface Said {
  title?: string;
  originalTitle?: string;
  year?: number;
  directors?: string[];
  writers?: string[];
  cast?: string[];
  crew?: string[];
  genres?: string[];
  countries?: string[];
  languages?: string[];
  runtimeMinutes?: number;
  certificate?: string;
  releaseDate?: string;
  season?: number;
  episode?: number;
  synopsis?: true;
  rating?: number | string;
  best?: number;
  unit?: string;
  aspects?: string[];
  pros?: string[];
  cons?: string[];
  verdict?: string;
  outside?: string[];
  author?: string;
  publishedAt?: string;
  comments?: number;
}

const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

/** A reading in the few words in which the posts of the tests say what they say. */
export function said({ review, commentCount, outsideRatings = [] }: Reading): Said {
  const { film, rating } = review;
  const all: Record<keyof Said, unknown> = {
    title: film.title,
    originalTitle: film.originalTitle,
    year: film.year,
    directors: names(film.directors),
    writers: names(film.writers),
    cast: film.cast.map(({ name, character }) => (character ? `${name} = ${character}` : name)),
    crew: film.crew?.map(({ name, role }) => `${role} ${name}`),
    genres: film.genres,
    countries: film.countries,
    languages: film.languages,
    runtimeMinutes: film.runtimeMinutes,
    certificate: film.certificate,
    releaseDate: film.releaseDate,
    season: film.season,
    episode: film.episode,
    synopsis: film.synopsis ? true : undefined,
    rating: rating?.value ?? undefined,
    best: rating?.best,
    unit: rating?.unit,
    aspects: review.aspects?.map((aspect) => `${aspect.name} ${aspect.rating.raw}`),
    pros: review.pros,
    cons: review.cons,
    verdict: review.verdict,
    outside: outsideRatings.map(({ source, rating: other }) => `${source} ${other.raw}`),
    author: review.author?.name,
    publishedAt: review.publishedAt,
    comments: commentCount ?? undefined,
  };
  const isStated = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isStated(value)));
}

/** Declares a test for each post: what it says is read, and nothing that it does not say. */
export function readsPosts(
  language: string,
  posts: readonly (readonly [form: string, post: string, says: Said])[],
): void {
  describe(`posts in ${language}`, () => {
    before(registerAllLanguages);
    for (const [form, post, says] of posts) {
      it(`${form} is read`, () => {
        expect(said(readReviewText(post))).to.deep.equal(says);
      });
    }
  });
}
