import type { Film, Person, Picture, Rating, Review } from '../../src/model/index.js';

function stated<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

const whole = (picture: Picture | undefined): Picture | undefined => picture && stated({ ...picture });
const person = <T extends Person>(each: T): T => stated({ ...each, picture: whole(each.picture) });

/* https://schema.org/Rating has both ends of the scale, and no word for a unit. */
function ratingOf({ value, best = 5, worst = 0, raw, kind }: Rating): Rating | undefined {
  if (value === null) return undefined;
  if (kind === 'grade') return { value, raw, kind };
  if (kind === 'thumbs') return { value: value === 'up' ? 1 : 0, best: 1, worst: 0, raw, kind: 'number' };
  if (kind === 'percent') return { value, best: 100, worst: 0, raw, kind: 'number' };
  return { value, best, worst, raw, kind };
}

function filmOf({ trailer: _trailer, scores: _scores, certificateRegion: _region, ...stating }: Film): Film {
  const { season, episode, year, releaseDate, crew, ...film } = stating;
  const isEpisode = film.type === 'TVEpisode';
  /* Each job is a property of its own; those without one stand together at the end, as contributors. */
  const jobs = ['musicBy', 'producer', 'editor', 'productionCompany'];
  const place = (role: string): number => (jobs.includes(role) ? jobs.indexOf(role) : jobs.length);
  const people = crew?.map(person).sort((a, b) => place(a.role) - place(b.role));
  return stated({
    ...film,
    year: releaseDate ? Number(releaseDate.slice(0, 4)) : year,
    releaseDate,
    directors: film.directors.map(person),
    writers: film.writers.map(person),
    cast: film.cast.map(person),
    crew: people,
    poster: whole(film.poster),
    season: film.type === 'Movie' ? undefined : season,
    episode: isEpisode ? episode : undefined,
  });
}

/** What of a review JSON-LD can say: no trailer, no country of the certificate, no ratings by others, no sides of a film that are rated apart, no unit, and one date of the film. */
export function inJsonLd({ aspects: _aspects, ...review }: Review): Review {
  return stated({
    ...review,
    film: filmOf(review.film),
    author: review.author && person(review.author),
    rating: review.rating && ratingOf(review.rating),
  });
}
