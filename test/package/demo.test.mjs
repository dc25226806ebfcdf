import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { readReviewHtml } from '../../dist/reading/index.js';

const demo = readFileSync(new URL('../../demo/her.html', import.meta.url), 'utf8');

describe('the demonstration', () => {
  const { review, comments, commentCount } = readReviewHtml(demo, { parse: (html) => parseHTML(html).document });
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
    assert.deepEqual(
      film.cast.map(({ character }) => character),
      ['Theodore', 'Samantha', 'Amy', 'Paul', undefined, undefined, undefined],
    );
    assert.ok(film.synopsis);
    assert.deepEqual([rating.value, rating.best, rating.unit], [4.5, undefined, 'clappers']);
    assert.equal(author.name, 'thomasjford');
  });

  it('has its eight comments, the third a reply to the second', () => {
    assert.equal(commentCount, 8);
    const authors = ['Priya', 'Annie', 'thomasjford', 'Dev', 'Hollis', 'rtimmorris', 'movie2backup', 'Mika'];
    assert.deepEqual(
      comments.map(({ author }) => author.name),
      authors,
    );
    assert.equal(comments.filter(({ parentId }) => parentId !== null).length, 1);
    assert.deepEqual(comments.map(({ byPostAuthor }) => byPostAuthor === true).indexOf(true), 2);
    assert.equal(comments[2].parentId, comments[1].id);
  });
});
