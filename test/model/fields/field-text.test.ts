import { expect } from '@open-wc/testing';
import {
  emptyFilm,
  fieldText,
  InvalidDataError,
  parseReview,
  type Review,
  REVIEW_FIELDS,
  type ReviewField,
  withFieldText,
} from '../../../src/model/index.js';

const REVIEW: Review = {
  film: {
    ...emptyFilm(),
    title: 'Her',
    year: 2013,
    directors: [{ name: 'Spike Jonze', url: 'https://example.org/jonze' }],
    cast: [{ name: 'Joaquin Phoenix', character: 'Theodore' }, { name: 'Amy Adams' }],
    crew: [
      { name: 'Arcade Fire', role: 'musicBy' },
      { name: 'Eric Zumbrunnen', role: 'editor' },
    ],
    genres: ['Romance', 'Drama'],
    poster: { url: 'https://example.org/her.jpg', alt: 'A man in red' },
  },
  author: { name: 'Nora Finch' },
  rating: { value: 4.5, best: 5, unit: 'clappers', raw: 'Four and a half clappers', kind: 'number' },
  aspects: [{ name: 'Story', rating: { value: null, raw: 'superb', kind: 'number' } }],
};

describe('fields of a review as text', () => {
  const field = (name: string): ReviewField => {
    const found = REVIEW_FIELDS.find((each) => each.name === name);
    if (!found) throw new Error(`there is no field ${name}`);
    return found;
  };
  const typed = (name: string, text: string): Review => withFieldText(REVIEW, field(name), text);
  const messageFor = (name: string, text: string): string => {
    try {
      typed(name, text);
    } catch (error) {
      if (error instanceof InvalidDataError) return error.message;
      throw error;
    }
    return '';
  };

  it('writes lists with one entry a line, roles in brackets', () => {
    expect(fieldText(REVIEW, field('cast'))).to.equal('Joaquin Phoenix (Theodore)\nAmy Adams');
    expect(fieldText(REVIEW, field('genres'))).to.equal('Romance\nDrama');
    expect(fieldText(REVIEW, field('musicBy'))).to.equal('Arcade Fire');
    expect(fieldText(REVIEW, field('rating'))).to.equal('4.5/5 clappers');
    expect(fieldText(REVIEW, field('headline'))).to.equal('');
  });

  it('leaves the review as it is when no text changes, even if the text could not be parsed', () => {
    for (const each of REVIEW_FIELDS) {
      expect(withFieldText(REVIEW, each, fieldText(REVIEW, each)), each.name).to.equal(REVIEW);
    }
  });

  it('returns a review that is valid for any field typed by a person', () => {
    const texts: Readonly<Record<ReviewField['kind'], string>> = {
      text: 'Her, again',
      paragraphs: 'One.\n\nTwo.',
      number: '1999',
      date: '2014-01-13',
      person: 'Ada',
      people: 'Ada\nBen (Bob)',
      list: 'One\n\n Two ',
      url: 'example.org/post',
      urls: 'example.org/a\nhttps://example.org/b',
      picture: 'example.org/a.jpg',
      rating: '3/4 stars',
      scores: 'IMDb: 8.0/10',
      aspects: 'Story: superb\nSound: 4/5',
      type: 'TVSeries',
    };
    for (const each of REVIEW_FIELDS) {
      const text = each.name === 'season' ? '2' : texts[each.kind];
      const changed = withFieldText(REVIEW, each, text);
      expect(() => parseReview(changed), each.name).not.to.throw();
      expect(fieldText(changed, each), each.name).not.to.equal(fieldText(REVIEW, each));
    }
  });

  it('keeps what the text does not state of a person or a picture', () => {
    expect(typed('directors', 'Spike Jonze\nSofia Coppola').film.directors).to.deep.equal([
      { name: 'Spike Jonze', url: 'https://example.org/jonze' },
      { name: 'Sofia Coppola' },
    ]);
    expect(typed('poster', 'https://example.org/b.jpg').film.poster).to.deep.equal({
      url: 'https://example.org/b.jpg',
      alt: 'A man in red',
    });
    expect(typed('aspects', 'Story: superb\nSound: 4/5').aspects?.[0]).to.deep.equal(REVIEW.aspects?.[0]);
  });

  it('changes the credits of one role and keeps the others', () => {
    expect(typed('musicBy', 'Owen Pallett').film.crew).to.deep.equal([
      { name: 'Eric Zumbrunnen', role: 'editor' },
      { name: 'Owen Pallett', role: 'musicBy' },
    ]);
    expect(withFieldText(typed('musicBy', ''), field('editor'), '').film).not.to.have.property('crew');
  });

  it('removes a field without text, except what every film has', () => {
    expect(typed('year', ' ').film).not.to.have.property('year');
    expect(typed('author', '')).not.to.have.property('author');
    expect(typed('title', '').film.title).to.equal('');
    expect(typed('cast', '').film.cast).to.deep.equal([]);
  });

  it('parses ratings as numbers, percentages, grades and thumbs', () => {
    for (const [text, rating] of [
      ['4,5', { value: 4.5, raw: '4,5', kind: 'number' }],
      ['4½/5 clappers', { value: 4.5, best: 5, unit: 'clappers', raw: '4½/5 clappers', kind: 'number' }],
      ['85 %', { value: 85, raw: '85 %', kind: 'percent' }],
      ['b+', { value: 'B+', raw: 'B+', kind: 'grade' }],
      ['up', { value: 'up', raw: 'Thumbs up', kind: 'thumbs' }],
    ] as const) {
      expect(typed('rating', text).rating, text).to.deep.equal(rating);
    }
  });

  it('says what to enter if the text is no value of the field', () => {
    expect(messageFor('year', 'last year')).to.equal('Enter a whole number from 1870 to 2199.');
    expect(messageFor('season', '1.5')).to.equal('Enter a whole number from 0 to 999.');
    expect(messageFor('publishedAt', 'Monday')).to.match(/^Enter the date as year-month-day/);
    expect(messageFor('trailer', 'javascript:alert(1)')).to.match(/is not a web address/);
    expect(messageFor('rating', 'great')).to.match(/^Enter a number/);
    expect(messageFor('aspects', 'Story')).to.match(/^“Story” is not the rating of an aspect/);
  });
});
