import { expect } from '@open-wc/testing';
import { possibleRoots, restAddress, siteOf } from '../../../../src/comments/backends/wordpress/rest-address.js';

describe('addresses of the REST interface', () => {
  it('looks below the blog, with pretty permalinks first', () => {
    const roots = ['https://blog.test/film/wp-json/', 'https://blog.test/film/?rest_route=/'];
    for (const address of [
      'https://blog.test/film',
      'https://blog.test/film/#x',
      'https://blog.test/film/index.php',
      'https://blog.test/film/wp-comments-post.php',
    ])
      expect(possibleRoots(address), address).to.deep.equal(roots);
  });

  it('takes a root as it is', () => {
    for (const root of [
      'https://blog.test/wp-json/',
      'https://blog.test/?rest_route=/',
      'https://blog.test/index.php?rest_route=/',
    ])
      expect(possibleRoots(root)).to.deep.equal([root]);
  });

  it('writes both kinds', () => {
    expect(restAddress('https://blog.test/wp-json/', 'wp/v2/comments', { post: 4, parent: undefined })).to.equal(
      'https://blog.test/wp-json/wp/v2/comments?post=4',
    );
    const plain = new URL(restAddress('https://blog.test/index.php?rest_route=/', 'wp/v2/comments', { post: 4 }));
    expect(plain.pathname).to.equal('/index.php');
    expect(Object.fromEntries(plain.searchParams)).to.deep.equal({ rest_route: '/wp/v2/comments', post: '4' });
  });

  it('finds the blog from its root', () => {
    for (const root of [
      'https://blog.test/film/wp-json/',
      'https://blog.test/film/?rest_route=/',
      'https://blog.test/film/index.php?rest_route=/',
    ])
      expect(siteOf(root)).to.equal('https://blog.test/film/');
  });
});
