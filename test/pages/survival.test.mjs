import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { ENGINE } from '../engines/tab.mjs';
import { lostFacts, measureSurvival, PIPELINES, survivalTable } from './survival.mjs';

describe(`the spellings behind filters, sanitisers and Markdown engines, in ${ENGINE}`, () => {
  let rows;
  before(async () => (rows = await measureSurvival()));
  const rowsOf = (pipeline, spellings) =>
    rows.filter((row) => row.pipeline === pipeline && spellings.includes(row.spelling));
  const MARKED_UP = ['Classes and data', 'From `toHtml`'];

  it('are understood whole where nothing stands in between', () => {
    for (const { spelling, facts } of rowsOf('Nothing', [...MARKED_UP, 'Elements', 'Untouched post'])) {
      assert.deepEqual(
        facts,
        {
          title: 'HER',
          year: 2014,
          directors: 'Spike Jonze',
          cast: 'Joaquin Phoenix, Scarlett Johansson, Amy Adams',
          synopsis: 'A writer who lives alone buys an operating system that suits his every wish.',
          rating: 4.5,
        },
        spelling,
      );
    }
  });

  for (const pipeline of Object.keys(PIPELINES)) {
    it(`say the same as an untouched post: ${pipeline}`, () => {
      const [untouched] = rowsOf(pipeline, ['Untouched post']);
      assert.deepEqual(lostFacts(untouched.facts, rows[0].facts), []);
      for (const { spelling, markup, facts } of rowsOf(pipeline, MARKED_UP)) {
        // Tags that are shown as words are nothing that anybody should make sense of.
        assert.deepEqual(facts, markup === 'source as text' ? {} : untouched.facts, spelling);
      }
    });
  }

  it('as elements say the same wherever elements are kept', () => {
    for (const { pipeline, markup, facts } of rows.filter(({ spelling }) => spelling === 'Elements')) {
      if (markup === 'elements') assert.deepEqual(facts, rows[0].facts, pipeline);
    }
  });

  it('are documented as they are', () => {
    const table = survivalTable(rows);
    const docs = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
    assert.ok(docs.includes(table), `docs/embedding.md lacks this table:\n${table}`);
  });
});
