import type { Field } from 'film-review-elements/reading';

/** What kind of value a field takes, and so which control it has. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'number'
  | 'date'
  | 'person'
  | 'people'
  | 'list'
  | 'address'
  | 'addresses'
  | 'picture'
  | 'rating'
  | 'aspects'
  | 'type';

/** A field as a blogger sees it. */
export interface FieldSpec {
  /** Which property of the film, of the review, or which job of the crew. */
  id: string;
  of: 'film' | 'review' | 'crew';
  label: string;
  kind: FieldKind;
  /** What reading calls it, where that is another name. */
  found?: Field;
  /** How to write it, in a sentence. */
  hint?: string;
  /** What is counted. */
  unit?: string;
  least?: number;
  most?: number;
}

/** Fields that belong together. */
export interface FieldGroup {
  name: string;
  fields: readonly FieldSpec[];
}

const PEOPLE = 'One name a line.';
const LIST = 'One a line.';

/** Every field, in the order in which a reader asks for it. */
export const GROUPS: readonly FieldGroup[] = [
  {
    name: 'The film',
    fields: [
      { id: 'title', of: 'film', label: 'Title', kind: 'text' },
      { id: 'originalTitle', of: 'film', label: 'Original title', kind: 'text' },
      { id: 'year', of: 'film', label: 'Year', kind: 'number', least: 1870, most: 2100 },
      { id: 'season', of: 'film', label: 'Season', kind: 'number', least: 0, most: 999 },
      { id: 'episode', of: 'film', label: 'Episode', kind: 'number', found: 'season', least: 0, most: 99999 },
      { id: 'genres', of: 'film', label: 'Genres', kind: 'list', hint: LIST },
      { id: 'countries', of: 'film', label: 'Countries', kind: 'list', hint: LIST },
      { id: 'languages', of: 'film', label: 'Languages spoken', kind: 'list', hint: LIST },
      {
        id: 'runtimeMinutes',
        of: 'film',
        label: 'Running time',
        kind: 'number',
        unit: 'minutes',
        least: 1,
        most: 6000,
      },
      { id: 'certificate', of: 'film', label: 'Age rating', kind: 'text', hint: 'As printed: PG-13, 15, FSK 12.' },
      { id: 'releaseDate', of: 'film', label: 'In cinemas from', kind: 'date' },
      { id: 'synopsis', of: 'film', label: 'Synopsis', kind: 'long' },
      { id: 'poster', of: 'film', label: 'Picture', kind: 'picture', hint: 'The web address of a poster or a still.' },
      { id: 'trailer', of: 'film', label: 'Trailer', kind: 'address', hint: 'The web address of the video.' },
      {
        id: 'sameAs',
        of: 'film',
        label: 'The film elsewhere',
        kind: 'addresses',
        hint: 'Pages at IMDb, Letterboxd and others. One web address a line.',
      },
      { id: 'type', of: 'film', label: 'Film or series', kind: 'type' },
    ],
  },
  {
    name: 'The people',
    fields: [
      { id: 'directors', of: 'film', label: 'Directed by', kind: 'people', hint: PEOPLE },
      {
        id: 'cast',
        of: 'film',
        label: 'Cast',
        kind: 'people',
        hint: 'One name a line, the part in brackets: Amy Adams (Amy).',
      },
      { id: 'writers', of: 'film', label: 'Written by', kind: 'people', hint: PEOPLE },
      { id: 'musicBy', of: 'crew', label: 'Music', kind: 'people', found: 'musicBy', hint: PEOPLE },
      { id: 'cinematographer', of: 'crew', label: 'Camera', kind: 'people', found: 'cinematographer', hint: PEOPLE },
      { id: 'editor', of: 'crew', label: 'Editing', kind: 'people', found: 'editor', hint: PEOPLE },
      { id: 'producer', of: 'crew', label: 'Produced by', kind: 'people', found: 'producer', hint: PEOPLE },
      { id: 'productionCompany', of: 'crew', label: 'Studio', kind: 'people', found: 'productionCompany', hint: LIST },
    ],
  },
  {
    name: 'Your review',
    fields: [
      { id: 'rating', of: 'review', label: 'Your rating', kind: 'rating' },
      {
        id: 'headline',
        of: 'review',
        label: 'Headline',
        kind: 'text',
        hint: 'Where your review has one besides the film’s title.',
      },
      { id: 'author', of: 'review', label: 'Reviewed by', kind: 'person' },
      { id: 'publishedAt', of: 'review', label: 'Published on', kind: 'date' },
      { id: 'verdict', of: 'review', label: 'Verdict in a line', kind: 'text' },
      {
        id: 'aspects',
        of: 'review',
        label: 'Ratings of single sides',
        kind: 'aspects',
        hint: 'One a line: Story: 4/5.',
      },
      { id: 'pros', of: 'review', label: 'What is good', kind: 'list', hint: LIST },
      { id: 'cons', of: 'review', label: 'What is not', kind: 'list', hint: LIST },
      {
        id: 'bodyText',
        of: 'review',
        label: 'Text',
        kind: 'long',
        found: 'body',
        hint: 'A blank line parts paragraphs.',
      },
      { id: 'commentCount', of: 'review', label: 'Comments', kind: 'number', found: 'comments', least: 0, most: 1e6 },
      { id: 'url', of: 'review', label: 'Address of the post', kind: 'address' },
    ],
  },
];

export const FIELDS: readonly FieldSpec[] = GROUPS.flatMap(({ fields }) => fields);

/** What reading calls a field. */
export const foundAs = ({ id, found }: FieldSpec): Field => found ?? (id as Field);
