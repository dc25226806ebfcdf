import { expect } from '@open-wc/testing';
import { readReviewHtml, readReviewText } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import { falseValues, missedValues, type Truth } from './score-case.js';

/* What no general form reads yet: a wrong value or a missed one, by post. An entry that is no longer needed fails. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '030': ['commentCount'],
  '049': ['title'],
};

const IDS = '001 005 008 010 014 021 023 027 029 030 033 036 044 049 055 061 070 073 080 083 085 090 h002 h005'.split(
  ' ',
);

async function load(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/posts/${name}`, import.meta.url));
  return response.text();
}

describe('posts as bloggers write them', () => {
  before(registerAllLanguages);

  for (const id of IDS) {
    it(`${id} is read without a false value`, async () => {
      const truth = JSON.parse(await load(`${id}.json`)) as Truth;
      const reading = id.startsWith('h')
        ? readReviewHtml(await load(`${id}.html`))
        : readReviewText((await load(`${id}.txt`)).replace(/^(# .*\n){1,4}/, ''));
      expect([...new Set([...falseValues(reading, truth), ...missedValues(reading, truth)])].sort()).to.deep.equal(
        KNOWN[id] ?? [],
      );
    });
  }
});
