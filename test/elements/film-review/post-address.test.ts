import { expect } from '@open-wc/testing';
import { postAddress } from '../../../src/elements/film-review/post-address.js';

const addressIn = (html: string): string | undefined => {
  const post = document.createElement('article');
  post.innerHTML = html;
  return postAddress([post]);
};

describe('the address of a post', () => {
  it('is where its title links to', () => {
    expect(addressIn('<h2 class="entry-title"><a href="/her/">Her (2014)</a></h2>')).to.equal(
      `${location.origin}/her/`,
    );
  });

  it('is found behind a heading that is not its title', () => {
    expect(
      addressIn('<h4>Reviews</h4><h2 class="entry-title"><a href="/her/" rel="bookmark">Her (2014)</a></h2>'),
    ).to.equal(`${location.origin}/her/`);
  });

  it('is not the page of its author', () => {
    expect(addressIn('<h1>Her (2014)</h1><h4 class="author-name"><a href="/author/dov/">Dov</a></h4>')).to.equal(
      undefined,
    );
  });

  it('is not a heading in its text that links to itself', () => {
    expect(
      addressIn('<h1 class="post-title">Her (2014)</h1><h2 id="synopsis"><a href="#synopsis">Synopsis</a></h2>'),
    ).to.equal(undefined);
  });
});
