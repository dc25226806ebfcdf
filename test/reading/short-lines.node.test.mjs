import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import '../support/typescript.mjs';

const { readReviewText } = await import('../../src/reading/index.ts');
const { loadLanguage } = await import('../../src/reading/languages/load.ts');

const LENGTH = 1_000_000;
const MAX_RATIO = 10;
const post = (line) => `${line}\n`.repeat(Math.ceil(LENGTH / (line.length + 1))).slice(0, LENGTH);
const SENTENCES = post(
  'The ferry leaves at dawn and nobody on board says a word about the night before, which is a pity.',
);

/** The time of the processor, which other work on the machine does not lengthen. */
function seconds(text, language) {
  const start = process.cpuUsage();
  readReviewText(text, { language });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
const least = (text, language) => Math.min(...[1, 2].map(() => seconds(text, language)));

describe('a megabyte of the shortest lines', () => {
  for (const language of ['en', 'ja']) {
    describe(`in the language “${language}”`, () => {
      let calm;
      before(async () => {
        await loadLanguage(language);
        calm = least(SENTENCES, language);
      });
      for (const line of ['1', '1\u30001\u30001', '★', '4,5 \u0489'])
        it(`costs at most ${MAX_RATIO} times what sentences cost, of ${JSON.stringify(line)}`, () => {
          const ratio = least(post(line), language) / calm;
          assert.ok(ratio <= MAX_RATIO, `${ratio.toFixed(1)} times`);
        });
    });
  }
});
