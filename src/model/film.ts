import type { OutsideRating } from './rating.js';

/** A person as a review names them: an actor, a director, the author of the review or of a comment. */
export interface Person {
  name: string;
  /** Absolute http(s) address of a page about the person. */
  url?: string;
  picture?: Picture;
}

/** A person who plays somebody. */
export interface CastMember extends Person {
  /** The character's name, as the post writes it. */
  character?: string;
}

/** A person and what they did, where no field of its own exists for it. */
export interface Credit extends Person {
  /** The job in the words of schema.org or of the post: `musicBy`, `editor`, ... */
  role: string;
}

/** A picture with what is needed to reserve its space. */
export interface Picture {
  /** Absolute http(s) address. */
  url: string;
  alt?: string;
  /** Pixels. */
  width?: number;
  /** Pixels. */
  height?: number;
  credit?: string;
}

/** The schema.org type of what is reviewed. */
export type FilmType = 'Movie' | 'TVSeries' | 'TVEpisode';

/** The first films are from the 1870s. */
export const MIN_FILM_YEAR = 1870;
export const MAX_FILM_YEAR = 2199;

/** What a review is about. Absent means that the post does not state it; it never means "none". */
export interface Film {
  type: FilmType;
  title: string;
  originalTitle?: string;
  /** Year of release, four digits. */
  year?: number;
  directors: Person[];
  writers: Person[];
  cast: CastMember[];
  crew?: Credit[];
  genres: string[];
  /** As the post writes them, or ISO 3166 codes such as `US`, which are shown in the reader's language. */
  countries?: string[];
  /** Languages that are spoken in the film, as the post writes them, or BCP 47 tags such as `en`, which are shown in the reader's language. */
  languages?: string[];
  runtimeMinutes?: number;
  /** Age certificate as printed, such as `PG-13` or `15`. */
  certificate?: string;
  /** Where the certificate holds: an ISO 3166 code such as `GB`, or the name of the country. */
  certificateRegion?: string;
  /** ISO 8601 date. */
  releaseDate?: string;
  /** What the film is about, apart from the opinion. Plain text. */
  synopsis?: string;
  poster?: Picture;
  /** Absolute http(s) address of a trailer. */
  trailer?: string;
  /** Pages elsewhere about the same film (IMDb, TMDB, Wikidata, ...). */
  sameAs: string[];
  /** What others think of the film (IMDb, Metacritic, ...). Never the author's rating, and never in JSON-LD. */
  scores?: OutsideRating[];
  season?: number;
  episode?: number;
}
