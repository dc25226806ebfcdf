import { REVIEW_FIELDS, type ReviewField } from '../../model/index.js';

/** A field of the review with its words in the workbench. */
export interface LabelledField extends ReviewField {
  label: string;
  /** How to write it, in a sentence. */
  hint?: string;
  /** What is counted. */
  unit?: string;
}

/** Fields under one heading. */
export interface FieldGroup {
  heading: string;
  fields: readonly LabelledField[];
}

const ONE_NAME_A_LINE = 'One name per line.';
const ONE_A_LINE = 'One per line.';

/** Every field of a review, in the order of the workbench. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    heading: 'The film',
    fields: [
      labelled('title', 'Title'),
      labelled('originalTitle', 'Original title'),
      labelled('year', 'Year'),
      labelled('season', 'Season'),
      labelled('episode', 'Episode'),
      labelled('genres', 'Genres', ONE_A_LINE),
      labelled('countries', 'Countries', ONE_A_LINE),
      labelled('languages', 'Languages spoken', ONE_A_LINE),
      { ...labelled('runtimeMinutes', 'Running time'), unit: 'minutes' },
      labelled('certificate', 'Age rating', 'As printed: PG-13, 15, FSK 12.'),
      labelled('certificateRegion', 'Country of the age rating', 'Its name, or a code such as GB.'),
      labelled('releaseDate', 'In cinemas from'),
      labelled('synopsis', 'Synopsis'),
      labelled('poster', 'Picture', 'The web address of a poster or a still.'),
      labelled('trailer', 'Trailer', 'The web address of the video.'),
      labelled('sameAs', 'The film on other sites', 'Pages at IMDb, Letterboxd and others. One web address per line.'),
      labelled('scores', 'Ratings elsewhere', 'One per line: IMDb: 8.0/10. They are never taken for yours.'),
      labelled('type', 'Film or series'),
    ],
  },
  {
    heading: 'The people',
    fields: [
      labelled('directors', 'Directed by', ONE_NAME_A_LINE),
      labelled('cast', 'Cast', 'One name per line, with the role in brackets: Amy Adams (Amy).'),
      labelled('writers', 'Written by', ONE_NAME_A_LINE),
      labelled('musicBy', 'Music', ONE_NAME_A_LINE),
      labelled('cinematographer', 'Cinematography', ONE_NAME_A_LINE),
      labelled('editor', 'Editing', ONE_NAME_A_LINE),
      labelled('producer', 'Produced by', ONE_NAME_A_LINE),
      labelled('productionCompany', 'Studio', ONE_A_LINE),
    ],
  },
  {
    heading: 'Your review',
    fields: [
      labelled('rating', 'Your rating'),
      labelled('headline', 'Headline', 'If your review has one besides the film’s title.'),
      labelled('author', 'Reviewed by'),
      labelled('publishedAt', 'Published on'),
      labelled('updatedAt', 'Updated on'),
      { ...labelled('readingMinutes', 'Time to read'), unit: 'minutes' },
      labelled('verdict', 'Verdict in one line'),
      labelled('aspects', 'Ratings of single aspects', 'One per line: Story: 4/5.'),
      labelled('pros', 'Pros', ONE_A_LINE),
      labelled('cons', 'Cons', ONE_A_LINE),
      labelled('bodyText', 'Text', 'Put a blank line between paragraphs.'),
      labelled('commentCount', 'Comments'),
      labelled('url', 'Address of the post'),
    ],
  },
];

export const FIELDS: readonly LabelledField[] = FIELD_GROUPS.flatMap(({ fields }) => fields);

function labelled(name: string, label: string, hint?: string): LabelledField {
  const field = REVIEW_FIELDS.find((each) => each.name === name);
  if (!field) throw new TypeError(`A review has no field "${name}".`);
  return { ...field, label, ...(hint && { hint }) };
}
