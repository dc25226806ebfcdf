import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { readReviewHtml, readReviewText } from '../../dist/reading/index.js';

/* The demonstration retells an old post. The sentences of the original are not ours, so it is read only where a copy lies beside the
   package; both have to say the same. */
const read = (address) => readFileSync(new URL(address, import.meta.url), 'utf8');
const original = '../../../shared/fixtures/posts/000.txt';

const posts = {
  'the demonstration': () => readReviewHtml(read('../../demo/her.html'), { parse: (html) => parseHTML(html).document }),
};
if (existsSync(new URL(original, import.meta.url))) {
  posts['the post that it retells'] = () => readReviewText(read(original).replace(/^(# .*\n){1,4}/, ''));
}

for (const [name, reading] of Object.entries(posts)) {
  describe(name, () => {
    const { review, comments, commentCount } = reading();
    const names = (people) => people.map((person) => person.name);

    it('is read right', () => {
      const { film, rating, author } = review;
      assert.equal(film.title, 'HER');
      assert.equal(film.year, 2014);
      assert.deepEqual(names(film.directors), ['Spike Jonze']);
      assert.deepEqual(names(film.cast), [
        'Joaquin Phoenix',
        'Scarlett Johansson',
        'Amy Adams',
        'Chris Pratt',
        'Olivia Wilde',
        'Bill Hader',
        'Kristen Wiig',
      ]);
      assert.ok(film.synopsis);
      assert.deepEqual([rating.value, rating.best, rating.unit], [4.5, undefined, 'clappers']);
      assert.equal(author.name, 'thomasjford');
    });

    it('has its eight comments, the third a reply to the second', () => {
      assert.equal(commentCount, 8);
      const authors = [null, null, null, null, null, 'rtimmorris', 'movie2backup', null];
      assert.deepEqual(
        comments.map(({ author }) => author.name ?? null),
        authors,
      );
      assert.equal(comments.filter(({ parentId }) => parentId !== null).length, 1);
      assert.equal(comments[2].parentId, comments[1].id);
    });
  });
}
