import { expect } from '@open-wc/testing';
import { readReviewText } from '../../src/reading/index.js';

const film = (text: string) => readReviewText(text).review.film;
const rating = (text: string) =>
  readReviewText(`Her (2014)\n\nDirector: Spike Jonze\n\nA film.\n\n${text}`).review.rating;
const cast = (text: string) => film(`Her (2014)\n\n${text}`).cast;

describe('headings', () => {
  const headings: [string, string, number | undefined][] = [
    ['Her (2014)', 'Her', 2014],
    ['Movie Review: Drive (2011)', 'Drive', 2011],
    ['Whiplash Movie Review', 'Whiplash', undefined],
    ['Film review: Interstellar (5 out of 5)', 'Interstellar', undefined],
    ['Review of Her', 'Her', undefined],
    ['Black Swan – 8.5/10', 'Black Swan', undefined],
    ['Looper ★★★½', 'Looper', undefined],
    ['Up (Pete Docter – 2009) B-', 'Up', 2009],
    ['“Drive” with Ryan Gosling: review', 'Drive', undefined],
    ['Her (20014)', 'Her', undefined],
  ];
  for (const [heading, title, year] of headings) {
    it(`"${heading}" is about ${title}`, () => {
      const read = film(`${heading}\n\nDirector: Ann Bell\n\nProse.`);
      expect(read.title.replace(/\)$/, '')).to.equal(title);
      expect(read.year).to.equal(year);
    });
  }

  it('are not taken from a page that says nothing about a film', () => {
    const { found, review } = readReviewText('Our holiday\n\nWe went to the sea.\n\nIt rained.');
    expect([...found.keys()]).to.deep.equal([]);
    expect(review.bodyText).to.equal(undefined);
  });
});

describe('ratings', () => {
  const ratings: [string, object][] = [
    ['4.5 clappers', { value: 4.5, unit: 'clappers', kind: 'number' }],
    ['3.5 Potatoes', { value: 3.5, unit: 'Potatoes' }],
    ['8/10', { value: 8, best: 10 }],
    ['8 out of 10', { value: 8, best: 10 }],
    ['4,5/5', { value: 4.5, best: 5 }],
    ['3½ stars', { value: 3.5, unit: 'stars' }],
    ['4 stars out of 5', { value: 4, best: 5, unit: 'stars' }],
    ['5 stars (out of 5)', { value: 5, best: 5, unit: 'stars' }],
    ['Four-and-a-half stars', { value: 4.5, unit: 'stars' }],
    ['Three stars of five', { value: 3, best: 5, unit: 'stars' }],
    ['★★★★½', { value: 4.5, unit: '★' }],
    ['★★★★☆', { value: 4, best: 5, unit: '★' }],
    ['***1/2 out of 4 stars', { value: 3.5, best: 4 }],
    ['❤️❤️❤️', { value: 3 }],
    ['13 out of 5', { value: 13, best: 5 }],
    ['85 %', { value: 85, kind: 'percent' }],
    ['Rating: 4/5', { value: 4, best: 5 }],
    ['Rating- 5/5.', { value: 5, best: 5 }],
    ['My rating: 7', { value: 7 }],
    ['Grade: B+', { value: 'B+', kind: 'grade' }],
    ['Grade: A', { value: 'A', kind: 'grade' }],
    ['Thumbs up!', { value: 'up', kind: 'thumbs' }],
    ['Two thumbs down', { value: 'down', kind: 'thumbs' }],
    ['Rating: abc', { value: null, raw: 'abc', kind: 'number' }],
    ['I liked it a lot, so 3 out of 4 stars.', { value: 3, best: 4, unit: 'stars' }],
    ['4 stars out of 5. Why not 5 stars? Because of one actor.', { value: 4, best: 5 }],
  ];
  for (const [text, expected] of ratings) {
    it(`"${text}" is read`, () => {
      expect(rating(text)).to.deep.include(expected);
    });
  }

  it('are not guessed where a row of symbols can be read in two ways', () => {
    expect(rating('☆☆☆★')?.value).to.equal(null);
  });

  const none = [
    'Rating: R',
    'Star Rating:',
    'IMDb gives it 7.8/10, which is fair.',
    'It runs 126 minutes.',
    '* * *',
    '12/10/2014',
    '1/2 of the team left.',
    '3 comments',
    'Acting: 8/10',
  ];
  for (const text of none) {
    it(`"${text}" is none`, () => {
      expect(rating(text)).to.equal(undefined);
    });
  }
});

describe('facts', () => {
  it('a rating of R is a certificate', () => {
    expect(film('Her (2014)\n\nRating: R\n\nProse.').certificate).to.equal('R');
  });

  const durations: [string, number][] = [
    ['Running time: 126 minutes', 126],
    ['Length: 2h06', 126],
    ['Runtime: 2 hours 6 mins', 126],
    ['Run time: 1 hour. 58 minutes', 118],
    ['Duration: 126’', 126],
    ['Running Time: 100', 100],
    ['R; 119 min', 119],
  ];
  for (const [text, minutes] of durations) {
    it(`"${text}" lasts ${minutes} minutes`, () => {
      expect(film(`Her (2014)\n\nDirector: Spike Jonze\n${text}`).runtimeMinutes).to.equal(minutes);
    });
  }

  it('a label without a colon is read at the beginning of a line', () => {
    expect(film('Her\n\nDirected by Spike Jonze\n\nProse.').directors).to.deep.equal([{ name: 'Spike Jonze' }]);
  });

  it('a sentence about a director is none', () => {
    expect(film('Her (2014)\n\nDirected by a man who knows his craft, it never drags.').directors).to.deep.equal([]);
  });

  it('a value may stand below its label', () => {
    expect(film('Her (2014)\n\nDirected by\nSpike Jonze\n126 minutes').directors).to.deep.equal([
      { name: 'Spike Jonze' },
    ]);
  });

  it('lines that a lost break glued together are parted', () => {
    const read = film('Her (2014)\n\nDirector: Spike JonzeWriter: Ann Bell');
    expect(read.directors).to.deep.equal([{ name: 'Spike Jonze' }]);
    expect(read.writers).to.deep.equal([{ name: 'Ann Bell' }]);
  });

  it('several labels on one line are parted', () => {
    const read = film('Her (2014)\n\nDirector: Spike Jonze | Cast: Amy Adams, Rooney Mara | Running time: 126 min');
    expect(read.directors).to.deep.equal([{ name: 'Spike Jonze' }]);
    expect(read.cast).to.have.length(2);
    expect(read.runtimeMinutes).to.equal(126);
  });

  it('one person may be writer and director', () => {
    const read = film('Her (2014)\n\nWritten and directed by Spike Jonze');
    expect(read.directors).to.deep.equal(read.writers);
  });

  it('an author is named after "by"', () => {
    expect(readReviewText('Her (2014)\n\nReviewed by Ann Bell, 14 January\n\nProse.').review.author).to.deep.equal({
      name: 'Ann Bell',
    });
  });
});

describe('names', () => {
  const lists: [string, string[]][] = [
    ['Starring: Amy Adams, Chris Pratt and Rooney Mara', ['Amy Adams', 'Chris Pratt', 'Rooney Mara']],
    [
      'Cast: Amy Adams / Chris Pratt | Rooney Mara; Bill Hader',
      ['Amy Adams', 'Chris Pratt', 'Rooney Mara', 'Bill Hader'],
    ],
    ['With: Amy Adams & Chris Pratt', ['Amy Adams', 'Chris Pratt']],
    ['Starring: Chris Pratt! Olivia Wilde', ['Chris Pratt', 'Olivia Wilde']],
    ['Cast - Amy Adams,Chris Pratt', ['Amy Adams', 'Chris Pratt']],
    ['Cast: Robert Downey Jr., Amy Adams and more', ['Robert Downey Jr.', 'Amy Adams']],
    [
      'Starring: Benicio del Toro, Daniel Day-Lewis, Cécile de France',
      ['Benicio del Toro', 'Daniel Day-Lewis', 'Cécile de France'],
    ],
  ];
  for (const [text, names] of lists) {
    it(`"${text}" names ${names.length} people`, () => {
      expect(cast(text).map(({ name }) => name)).to.deep.equal(names);
    });
  }

  it('carry the part that somebody plays', () => {
    expect(cast('Cast: Amy Adams as Amy, Scarlett Johansson (Samantha)')).to.deep.equal([
      { name: 'Amy Adams', character: 'Amy' },
      { name: 'Scarlett Johansson', character: 'Samantha' },
    ]);
  });
});
