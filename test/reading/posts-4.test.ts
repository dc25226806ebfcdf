import { expect } from '@open-wc/testing';
import { comparedFields, verdictOn } from '../../scripts/score/fields.mjs';
import { readReviewHtml } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';

/* Whole pages as many platforms print them, in nine languages, used for tuning. What is asserted are the shares over all of them:
   a change may lose one post and win three. */

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const IDS = [range(201, 240), range(401, 440), range(451, 490)].flat();

const MIN_FOUND = 0.88;
const MAX_FALSE = 0.035;
const MAX_FALSE_TITLES = 0.1;

interface Counts {
  found: number;
  stated: number;
  given: number;
  wrong: number;
}

async function load(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/posts-4/${name}`, import.meta.url));
  return response.text();
}

describe('pages of many platforms', () => {
  const all: Counts = { found: 0, stated: 0, given: 0, wrong: 0 };
  const titles: Counts = { ...all };

  before(async function () {
    this.timeout(60_000);
    registerAllLanguages();
    for (const id of IDS) {
      const [truth, html] = await Promise.all([load(`${id}.json`), load(`${id}.html`)]);
      for (const field of comparedFields(readReviewHtml(html), JSON.parse(truth))) {
        const verdict = verdictOn(field);
        for (const counts of field.field === 'title' ? [all, titles] : [all]) {
          counts.found += verdict === 'found' ? 1 : 0;
          counts.stated += field.want === null ? 0 : 1;
          counts.given += field.got === null ? 0 : 1;
          counts.wrong += verdict === 'wrong' || verdict === 'invented' ? 1 : 0;
        }
      }
    }
  });

  it('have most of what they state found', () => {
    expect(all.found / all.stated).to.be.greaterThan(MIN_FOUND);
  });

  it('have nearly nothing said of them that they do not state', () => {
    expect(all.wrong / all.given).to.be.lessThan(MAX_FALSE);
  });

  it('are seldom given a title that is not theirs', () => {
    expect(titles.wrong / titles.given).to.be.lessThan(MAX_FALSE_TITLES);
  });
});
