import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsePartialReview } from '../../dist/model/validation.js';
import { packageRoot } from './package-root.mjs';

const schema = JSON.parse(readFileSync(join(packageRoot, 'dist/review.schema.json'), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse } });
const validate = ajv.compile(schema);

/** Reviews as data, right and wrong. */
const REVIEWS = [
  {},
  { film: { title: 'Her', year: 2014 }, rating: { value: 4.5 } },
  { rating: { value: 'B+' }, publishedAt: '2014-02-14', url: 'https://blog.example/her' },
  { film: { cast: [{ name: 'Amy Adams', character: 'Amy', url: 'http://amy.example' }], genres: ['drama'] } },
  { rating: { value: null, raw: 'A treat' }, commentCount: 0, pros: [], aspects: [{ name: 'Sound', rating: {} }] },
  { film: { poster: { url: 'https://blog.example/her.png', width: 300 } }, unknown: 1 },
  { rating: { value: {} } },
  { film: { year: 20014 } },
  { film: { year: 2014.5 } },
  { film: { directors: 'Spike Jonze' } },
  { film: { directors: [{ url: 'https://blog.example' }] } },
  { film: { cast: [{ name: '' }] } },
  { film: { type: 'Opera' } },
  { film: { runtimeMinutes: 0 } },
  { url: 'mailto:ann@blog.example' },
  { publishedAt: 'yesterday' },
  { commentCount: -1 },
  { aspects: [{ rating: { value: 3 } }] },
  'Her',
];

describe('review.schema.json', () => {
  for (const review of REVIEWS) {
    const { problems } = parsePartialReview(review);
    it(`${problems.length ? 'refuses' : 'accepts'} ${JSON.stringify(review)}, as the elements do`, () => {
      assert.equal(validate(review), problems.length === 0, ajv.errorsText(validate.errors));
    });
  }

  it('refuses each wrong field by the same path as the elements', () => {
    const review = { film: { cast: [{ name: 'Amy Adams' }, { name: 8 }] }, rating: { best: 'ten' } };
    validate(review);
    const paths = validate.errors.map(({ instancePath }) => instancePath.slice(1).replaceAll('/', '.'));
    assert.deepEqual(
      paths,
      parsePartialReview(review).problems.map((problem) => problem.split(' ')[0]),
    );
  });

  it('is a schema of 2020-12 that explains its fields', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match(schema.properties.film.properties.year.description, /four digits/);
    assert.match(schema.properties.rating.properties.raw.description, /own words/);
  });
});
