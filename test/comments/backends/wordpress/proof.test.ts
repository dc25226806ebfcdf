import { expect } from '@open-wc/testing';
import { type Proof, proofIn } from '../../../../src/comments/backends/wordpress/proof.js';
import { toComment } from '../../../../src/comments/backends/wordpress/to-comment.js';
import type { Answer } from '../../../../src/platform/bounded-fetch.js';

const BLOG = 'https://blog.example.test/';
const WANTED = `${BLOG}wp-json/wp/v2/comments?post=4&_=word`;
const sent = {
  parentId: null,
  text: 'Shown in 4x3 :D',
  time: Date.now(),
  viewer: { kind: 'guest', name: 'Nora' },
  known: { newest: '10' },
} as const;
const item = (id: number, text: string, more: object = {}) => ({
  ...{ id, parent: 0, author: 0, author_name: 'Nora', type: 'comment', status: 'approved' },
  content: { rendered: `<p>${text}</p>` },
  ...more,
});
const printed = (id: number, text: string, note = ''): string =>
  `<li class="comment" id="comment-${id}"><article class="comment-body"><b class="fn">Nora</b>${note}<div class="comment-content"><p>${text}</p></div></article></li>`;
const page = (...items: string[]): string =>
  `<!doctype html><title>Her</title><ol class="comment-list">${items.join('')}</ol>`;
const HELD = '<em class="comment-awaiting-moderation">Waits</em>';

function prove(answer: Partial<Answer>, redirectTo: string | undefined = WANTED): Proof | undefined {
  const whole = { status: 200, url: WANTED, redirected: true, headers: new Headers(), text: '[]', ...answer };
  const read = (items: unknown) => (items as unknown[]).map((each) => toComment(each));
  return proofIn(whole, { sent, redirectTo, read });
}

describe('the proof that a blog stored a comment', () => {
  const same = 'Shown in 4&#215;3 😀';
  for (const [title, answer, expected] of [
    ['its own address with the comment in the list', { text: JSON.stringify([item(11, same)]) }, ['published', '11']],
    ['its own address without it', { text: JSON.stringify([item(10, same)]) }, ['accepted', undefined]],
    ['its own address, whatever it answers', { text: '<h1>Busy</h1>' }, ['accepted', undefined]],
    ['the number of a held comment', { url: `${BLOG}?p=4&unapproved=12&moderation-hash=ab` }, ['pending', '12']],
    ['the number of one held before', { url: `${BLOG}?p=4&unapproved=9&moderation-hash=ab` }, undefined],
    ['a number without the blog’s hash', { url: `${BLOG}?p=4&unapproved=12` }, undefined],
    ['the post', { url: `${BLOG}?p=4`, text: page(printed(10, 'Old')) }, undefined],
    [
      'the post with the comment',
      { url: `${BLOG}?p=4`, text: page(printed(10, 'Old'), printed(11, same)) },
      ['published', '11'],
    ],
    ['the post with the comment held', { url: `${BLOG}?p=4`, text: page(printed(11, same, HELD)) }, ['pending', '11']],
    ['the post with an older one held', { url: `${BLOG}?p=4`, text: page(printed(9, same, HELD)) }, undefined],
    ['another’s address', { url: `${BLOG}wp-json/wp/v2/comments?post=4&_=other` }, undefined],
    ['a log-in page that was told our address', { url: `${BLOG}wp-login.php?_=word` }, undefined],
    ['no other address', { redirected: false, url: `${BLOG}wp-comments-post.php`, text: '<h1>Hello</h1>' }, undefined],
    ['our address, where nobody may read', { status: 401 }, ['accepted', undefined]],
    ['an error', { status: 500 }, undefined],
  ] as const) {
    it(`is ${expected ? expected.join(' ').trim() : 'not given'} by ${title}`, () => {
      const proof = prove(answer);
      expect(proof && [proof.status, proof.id]).to.deep.equal(expected);
    });
  }

  it('is not given by an address that the page’s own form names', () => {
    expect(prove({}, '')).to.equal(undefined);
  });

  it('is one of several by its words, and of none where no words fit', () => {
    const list = (...texts: string[]) => ({ text: JSON.stringify(texts.map((text, index) => item(11 + index, text))) });
    expect(prove(list('Shown in 4:3', same))).to.include({ status: 'published', id: '12' });
    expect(prove(list('Shown in 4:3', 'Other'))).to.deep.equal({ status: 'accepted' });
  });
});
