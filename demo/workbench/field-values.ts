import type { Aspect, CastMember, Film, Person, Picture, Rating, Review } from 'film-review-elements/model';
import type { FieldSpec } from './fields.js';
import { ratingText } from './rating-draft.js';

/* Where fields live in a review, and what they are as text. */

const named = ({ name, character }: CastMember): string => (character ? `${name} (${character})` : name);

/** The value of a field; `undefined` where the review does not state it. */
export function valueOf({ id, of }: FieldSpec, review: Review): unknown {
  if (of === 'crew') return review.film.crew?.filter(({ role }) => role === id);
  return of === 'film' ? review.film[id as keyof Film] : review[id as keyof Review];
}

/** A field as the text that its control shows; empty where it is not stated. */
export function textOf(spec: FieldSpec, review: Review): string {
  const value = valueOf(spec, review);
  if (value === undefined || value === null) return '';
  switch (spec.kind) {
    case 'rating':
      return ratingText(value as Rating);
    case 'person':
      return (value as Person).name;
    case 'people':
      return (value as CastMember[]).map(named).join('\n');
    case 'list':
    case 'addresses':
      return (value as string[]).join('\n');
    case 'picture':
      return (value as Picture).url;
    case 'aspects':
      return (value as Aspect[]).map(({ name, rating }) => `${name}: ${rating.raw}`).join('\n');
    default:
      return `${value as string | number}`;
  }
}

/* The lists and the title of a film are always there. */
const NEVER_ABSENT: Readonly<Record<string, unknown>> = {
  type: 'Movie',
  title: '',
  directors: [],
  writers: [],
  cast: [],
  genres: [],
  sameAs: [],
};

/** The review with another value of a field; `undefined` takes the field away. */
export function withValue(review: Review, { id, of }: FieldSpec, value: unknown): Review {
  if (of === 'crew') {
    const others = review.film.crew?.filter(({ role }) => role !== id) ?? [];
    const crew = [...others, ...((value ?? []) as Person[]).map((person) => ({ ...person, role: id }))];
    return { ...review, film: changed(review.film, 'crew', crew.length ? crew : undefined) };
  }
  if (of === 'film') return { ...review, film: changed(review.film, id, value ?? NEVER_ABSENT[id]) };
  return changed(review, id, value);
}

function changed<T extends object>(object: T, key: string, value: unknown): T {
  const { [key as keyof T]: _, ...rest } = object;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
