import { expect } from '@open-wc/testing';
import { idOf, toComment, unlistedComment } from '../../../../src/comments/backends/wordpress/to-comment.js';
import { parseComment } from '../../../../src/model/comment-check.js';
import { loadRecordings, VERSIONS } from './recordings.js';

const item = {
  id: 7,
  parent: 0,
  author: 0,
  author_name: 'Nora',
  content: { rendered: '<p>Hello</p>\n' },
  status: 'approved',
};

describe('a comment of WordPress', () => {
  for (const version of VERSIONS) {
    it(`of version ${version} is a comment`, async () => {
      const { json } = (await loadRecordings(version))['list-fields-ok']!.response;
      const comments = (json as unknown[]).map((each) => toComment(each));
      for (const comment of comments) expect(parseComment(comment)).to.deep.equal(comment);
      expect(comments).to.have.length(30);
      const { id, parentId, author, publishedAt, body, status } = comments[0]!;
      expect([id, parentId, publishedAt, status]).to.deep.equal(['2', null, '2026-03-15T10:00:00Z', 'published']);
      expect(author).to.deep.include({ name: 'Nora Splice', url: 'https://nora.example.test/?a=1&b=2' });
      expect(body).to.deep.equal({
        format: 'html',
        source: '<p>Saw it last night. <em>Wonderful</em> &mdash; and the sound!</p>',
      });
      expect(comments[1]!.parentId).to.equal('2');
      expect(comments.map(({ author: { name } }) => name)).to.include('Max & <Co>');
    });
  }

  it('has the name that was typed, though the form stores it with entities', () => {
    expect(toComment({ ...item, author_name: 'Max &amp; Co' }).author.name).to.equal('Max & Co');
  });

  it('is the post’s author’s, or one’s own, only by an account', () => {
    const context = { postAuthor: 3, user: 4 };
    expect(toComment({ ...item, author: 3 }, context)).to.include({ byPostAuthor: true });
    expect(toComment({ ...item, author: 4 }, context)).to.include({ own: true });
    expect(toComment({ ...item, author: 0 }, { postAuthor: 0, user: 0 })).not.to.have.any.keys('byPostAuthor', 'own');
  });

  it('names the provider of an account that was proved, where the blog says so', () => {
    const nameOf = (film_identity: unknown) => toComment({ ...item, film_identity }).signedInWith;
    expect(nameOf({ issuer: 'https://accounts.google.com' })).to.equal('Google');
    expect(nameOf({ issuer: 'https://id.example.test/realms/films' })).to.equal('id.example.test');
    for (const other of [
      undefined,
      null,
      'Google',
      {},
      { issuer: 'javascript:alert(1)' },
      { issuer: ['https://a.test'] },
    ])
      expect(nameOf(other), JSON.stringify(other)).to.equal(undefined);
  });

  it('is published only where WordPress says so', () => {
    const statusOf = (status: string) => toComment({ ...item, status }).status;
    expect(['approved', 'hold', 'spam', 'trash', 'new'].map(statusOf)).to.deep.equal([
      'published',
      'pending',
      'pending',
      'deleted',
      'pending',
    ]);
  });

  it('has the largest picture, and none where the blog shows none', () => {
    const author_avatar_urls = { '24': 'https://a.test/24', '96': 'https://a.test/96', '48': 'https://a.test/48' };
    expect(toComment({ ...item, author_avatar_urls }).author.picture?.url).to.equal('https://a.test/96');
    expect(toComment(item).author).to.deep.equal({ name: 'Nora' });
  });

  it('has a rating where the blog keeps one, and nobody’s is made up', () => {
    const ratingOf = (meta: unknown) => toComment({ ...item, meta }, { ratingMeta: 'rating', ratingBest: 5 }).rating;
    expect(ratingOf({ rating: 4.5 })).to.deep.equal({ value: 4.5, best: 5, raw: '4.5/5', kind: 'number' });
    expect(ratingOf({ rating: '3' })?.value).to.equal(3);
    for (const meta of [
      [],
      undefined,
      { rating: 0 },
      { rating: '' },
      { rating: null },
      { rating: 'bad' },
      { rating: [5] },
    ])
      expect(ratingOf(meta), JSON.stringify(meta)).to.equal(undefined);
  });

  it('keeps what can be understood of one that is broken', () => {
    expect(toComment({ id: 7 })).to.deep.equal({
      id: '7',
      parentId: null,
      author: {},
      body: { format: 'html', source: '' },
      status: 'published',
      kind: 'comment',
    });
    for (const broken of [null, undefined, 'x', [], { id: {} }])
      expect(() => parseComment(toComment(broken))).to.throw();
    expect(toComment({ ...item, date_gmt: '0000-00-00T00:00:00' }).publishedAt).to.equal(undefined);
    expect(toComment({ ...item, author_url: 'javascript:alert(1)', link: 'data:x' })).not.to.have.property('url');
    expect(idOf(undefined)).to.equal(undefined);
  });

  it('that is held is shown as it was typed', () => {
    const { body, status, own } = unlistedComment(
      '9',
      'pending',
      { parentId: null, text: 'One\ntwo\n\n<em>three</em>' },
      { name: 'Nora' },
    );
    expect(body.source).to.equal('<p>One<br>two</p><p><em>three</em></p>');
    expect([status, own]).to.deep.equal(['pending', true]);
  });
});
