import { expect } from '@open-wc/testing';
import { readReviewHtml, readReviewText } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import { falseValues, missedValues, type Truth } from './score-case.js';

/* Posts that were written, with what they say, before the reader was tried on them: 101 to 180, 201 to 240, 301 to 312. */
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const NUMBERS = [...range(101, 180), ...range(201, 240), ...range(301, 312)];
const PAGES = new Set([...range(147, 160), ...range(230, 236), 312]);

/* Of the fields of a post (title, year, directors, ... comments) eleven are compared. */
const FIELDS = 11;
const MOST_WRONG = 0.01;
const MOST_MISSED = 0.02;

async function load(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/posts-2/${name}`, import.meta.url));
  return response.text();
}

describe('posts that were written before the reader was tried on them', () => {
  before(registerAllLanguages);

  it('are read with hardly a false value, and with few missed', async () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const number of NUMBERS) {
      const id = PAGES.has(number) ? `h${number}` : String(number);
      const truth = JSON.parse(await load(`${id}.json`)) as Truth;
      const reading = PAGES.has(number)
        ? readReviewHtml(await load(`${id}.html`))
        : readReviewText(await load(`${id}.txt`));
      wrong.push(...falseValues(reading, truth).map((field) => `${id} ${field}`));
      missed.push(...missedValues(reading, truth).map((field) => `${id} ${field}`));
    }
    const all = NUMBERS.length * FIELDS;
    expect(wrong.length / all, `wrong: ${wrong.join(', ')}`).to.be.at.most(MOST_WRONG);
    expect(missed.length / all, `missed: ${missed.join(', ')}`).to.be.at.most(MOST_MISSED);
  });
});
