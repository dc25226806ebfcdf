import { expect } from '@open-wc/testing';
import { isSameComment } from '../../src/comments/look-up.js';
import type { Comment } from '../../src/model/comment.js';
import { sampleComment } from './sample-comment.js';

const TIME = Date.UTC(2026, 2, 15, 10);
const sent = (text: string) =>
  ({ parentId: null, text, time: TIME, viewer: { kind: 'guest', name: 'Max & Co' } }) as const;
const shown = (source: string, more: Partial<Comment> = {}): Comment =>
  sampleComment('1', { author: { name: 'Max & Co' }, body: { format: 'html', source }, ...more });

describe('a comment that was sent', () => {
  it('is known by its words, whatever the server made of them', () => {
    const pairs = [
      ['1 < 2 and 3 > 2', '<p>1 &lt; 2 and 3 &gt; 2</p>'],
      ['a <spoiler> "quoted" -- so...', '<p>a &lt;spoiler> &#8220;quoted&#8221; &#8211; so&#8230;</p>'],
      ['<em>Good</em>\n\nand <p>long</p>', '<p><em>Good</em></p><p>and </p><p>long</p>'],
      ['🎬', '<p>&#x1f3ac;</p>'],
      ['Fish &amp; chips', '<p>Fish &#038; chips</p>'],
    ] as const;
    for (const [text, source] of pairs) expect(isSameComment(sent(text), shown(source)), text).to.equal(true);
    expect(
      isSameComment(sent('**Good**'), shown('**Good**', { body: { format: 'markdown', source: '**Good**' } })),
    ).to.equal(true);
  });

  it('is no other’s, nor one with other words, in another place or from before', () => {
    const own = sent('Good');
    for (const other of [
      shown('Good.', { author: { name: 'Zoë' } }),
      shown('Bad.'),
      shown('Good.', { parentId: '7' }),
      shown('Good.', { kind: 'pingback' }),
      shown('Good.', { publishedAt: '2026-03-13T10:00:00Z' }),
      shown('👏'),
    ])
      expect(isSameComment(own, other), JSON.stringify(other)).to.equal(false);
    expect(isSameComment(own, shown('Good.', { publishedAt: '2026-03-15T09:00:00Z' }))).to.equal(true);
  });
});
