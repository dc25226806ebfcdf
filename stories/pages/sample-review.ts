import { parseReview, type Review } from '../../src/model/index.js';

/** A review as data, with a picture of the project's. */
export function sampleReview(more: Partial<Review> = {}): Review {
  return {
    ...parseReview({
      film: {
        type: 'Movie',
        title: 'The Night Ferry',
        year: 2019,
        directors: [{ name: 'Ada Marlowe' }],
        cast: [
          { name: 'Nils Aalto', character: 'The ferryman' },
          { name: 'Irene Okafor', character: 'Judith' },
        ],
        synopsis: 'A ferry that runs only at night takes a widow across a lake that is on no map.',
        poster: { url: new URL('pictures/night-ferry-poster.webp', location.href).href, width: 480, height: 720 },
      },
      author: { name: 'Irene Halloran' },
      publishedAt: '2024-03-06',
      language: 'en',
      rating: { value: 4.5, best: 5, unit: 'clappers', raw: '4.5 clappers', kind: 'number' },
      bodyText: 'Nothing is hurried. A rope is thrown and caught. A kettle is filled.',
      verdict: 'A small film about a long hour.',
      pros: ['Lamps, ropes, hands'],
      cons: ['A dream too many'],
    }),
    ...more,
  };
}
