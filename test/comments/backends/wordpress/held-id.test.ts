import { expect } from '@open-wc/testing';
import { heldIdIn } from '../../../../src/comments/backends/wordpress/held-id.js';

describe('the number of a held comment on a page', () => {
  it('is the newest of those that wait', () => {
    const page = `<ol><li id="comment-7"><article id="div-comment-7">Seen</article></li>
      <li class="comment" id='li-comment-9'><em class="comment-awaiting-moderation">Waits</em></li>
      <li id="comment-8"><p><em class="comment-awaiting-moderation">Waits</em></p></li><li id="comment-12">Seen</li></ol>`;
    expect(heldIdIn(page)).to.equal('9');
  });

  it('is none where nothing waits', () => {
    for (const page of [
      '',
      '<li id="comment-7">Seen</li>',
      '<em class="comment-awaiting-moderation">',
      ' id="comment-x"',
    ])
      expect(heldIdIn(page)).to.equal(undefined);
  });
});
