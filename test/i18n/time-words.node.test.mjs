import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import '../support/typescript.mjs';

const { absoluteWords } = await import('../../src/i18n/time-words.ts');

/* The day of the date that was written last is remembered, which must not be seen. */

const HOUR_MS = 3_600_000;
const zone = process.env.TZ;

const written = (time, language = 'en') => absoluteWords({ time, precision: 'time' }, false, language);

describe('dates that are written one after the other', () => {
  before(() => {
    // In its spring an hour after midnight is left out, in its autumn midnight comes twice.
    process.env.TZ = 'America/Havana';
  });
  after(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('are those of their own day, an hour after the other, through a year and back', () => {
    const hours = Array.from({ length: 366 * 24 }, (_, hour) => Date.UTC(2024, 0, 1) + hour * HOUR_MS);
    const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
    for (const time of [...hours, ...hours.toReversed()]) assert.equal(written(time), dates.format(time));
  });

  it('are those of the last and the first millisecond of a day', () => {
    const midnight = new Date(2024, 5, 8).getTime();
    assert.deepEqual(
      [midnight, midnight - 1, midnight].map((time) => written(time)),
      ['June 8, 2024', 'June 7, 2024', 'June 8, 2024'],
    );
  });

  it('are written in the language that is asked for', () => {
    const time = Date.UTC(2024, 5, 8, 12);
    assert.deepEqual(
      ['en', 'de', 'en'].map((language) => written(time, language)),
      ['June 8, 2024', '8. Juni 2024', 'June 8, 2024'],
    );
  });

  it('have the time of day where it is wanted, on the same day too', () => {
    const time = new Date(2024, 5, 8, 12).getTime();
    written(time);
    assert.match(absoluteWords({ time, precision: 'time' }, true, 'en'), /June 8, 2024.*12:00/);
  });

  it('are their own in the first century, which is not taken for the last one', () => {
    const [first, twentieth] = [new Date(1950, 0, 1, 12), new Date(1950, 0, 1, 12)];
    first.setFullYear(50);
    assert.notEqual(written(first.getTime()), written(twentieth.getTime()));
  });
});
