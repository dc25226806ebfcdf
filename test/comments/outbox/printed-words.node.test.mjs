import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../support/typescript.mjs';

const { hasSameWords } = await import('../../../src/comments/outbox/printed-words.ts');
const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/wordpress-comments/printed.json', import.meta.url), 'utf8'),
);

describe('the words of a comment that WordPress printed', () => {
  for (const [typed, printed] of recorded) {
    it(`are those of ${JSON.stringify(typed)}, and of no other text`, () => {
      for (const [other, otherPrinted] of recorded) {
        assert.equal(hasSameWords(otherPrinted, typed), other === typed, `${otherPrinted} for ${typed}`);
      }
      assert.ok(hasSameWords(printed.replaceAll('&#8220;', '« ').replaceAll('&#8221;', ' »'), typed), 'in French');
    });
  }

  it('are known where emoji are pictures', () => {
    assert.ok(hasSameWords('<p>Fine <img class="emoji" src="x.svg" alt="🎬" /> <img alt=\'👏\'></p>', 'Fine 🎬 👏'));
    assert.ok(!hasSameWords('<p>Fine <img class="emoji" alt="🎬"></p>', 'Fine 👏'));
  });

  it('are known whether a blog keeps words in angle brackets or drops them', () => {
    for (const printed of ['<p>a &lt;spoiler&gt; b</p>', '<p>a  b</p>'])
      assert.ok(hasSameWords(printed, 'a <spoiler> b'), printed);
  });

  it('are known where a plugin improves typography, joins letters or hides a hyphen', () => {
    assert.ok(hasSameWords('<p>1⁄2 of a long\u00ADer\u200B ﬁlm\u202F!</p>', '1/2 of a longer film!'));
  });

  it('are known where text after an address is escaped with it', () => {
    const printed =
      '<p><a href="https://a.test/x%5B1%5D">https://a.test/x%5B1%5D</a> <a>https://b.test/&lt;br&#038;gt</a>;</p>';
    assert.ok(hasSameWords(printed, 'https://a.test/x[1] https://b.test/<br>'));
  });

  it('take time in proportion to a text, whatever it is made of', () => {
    for (const part of ['<img alt="" ', '<', '<p ', '&#', ':) ', ':', "'", '-', '`'])
      assert.equal(hasSameWords(part.repeat(100_000), `${part.repeat(100_000)}!`), false);
  });
});
