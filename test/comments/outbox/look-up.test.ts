import { expect } from '@open-wc/testing';
import type { KnownComments } from '../../../src/comments/backend.js';
import { findSent, isAfter } from '../../../src/comments/outbox/look-up.js';
import type { Comment } from '../../../src/model/comment.js';
import { sampleComment } from '../sample-comment.js';

const TIME = Date.UTC(2026, 2, 15, 10);
const sent = (text: string, known?: KnownComments) =>
  ({ parentId: null, text, time: TIME, viewer: { kind: 'guest', name: 'Max & Co' }, known }) as const;
const shown = (source: string, more: Partial<Comment> = {}): Comment =>
  sampleComment('11', { author: { name: 'Max & Co' }, body: { format: 'html', source }, ...more });
const isFound = (text: string, comments: readonly Comment[], known?: KnownComments): string | undefined =>
  findSent(sent(text, known), comments)?.id;

describe('a comment that was sent', () => {
  it('is known by its words, whatever the server made of them', () => {
    const pairs = [
      ['1 < 2 and 3 > 2', '<p>1 &lt; 2 and 3 &gt; 2</p>'],
      ['a <spoiler> "quoted" -- so...', '<p>a &lt;spoiler> &#8220;quoted&#8221; &#8211; so&#8230;</p>'],
      ['<em>Good</em>\n\nand <p>long</p>', '<p><em>Good</em></p><p>and </p><p>long</p>'],
      ['🎬', '<p>&#x1f3ac;</p>'],
      ['Fish &amp; chips', '<p>Fish &#038; chips</p>'],
    ] as const;
    for (const [text, source] of pairs) expect(isFound(text, [shown(source)]), text).to.equal('11');
    expect(isFound('**Good**', [shown('**Good**', { body: { format: 'markdown', source: '**Good**' } })])).to.equal(
      '11',
    );
  });

  it('is no other’s, nor one with other words, in another place or from before', () => {
    for (const other of [
      shown('Good', { author: { name: 'Zoë' } }),
      shown('Bad'),
      shown('Good.'),
      shown('Good', { parentId: '7' }),
      shown('Good', { kind: 'pingback' }),
      shown('Good', { publishedAt: '2026-03-13T10:00:00Z' }),
      shown('👏'),
    ])
      expect(isFound('Good', [other]), JSON.stringify(other)).to.equal(undefined);
    expect(isFound('Good', [shown('Good', { publishedAt: '2026-03-15T09:00:00Z' })])).to.equal('11');
  });

  it('is the one new comment by the same commenter in the same place, whatever became of its words', () => {
    expect(isFound('Shown in 4x3', [shown('***')], { newest: '10' })).to.equal('11');
    for (const [why, other, known] of [
      ['it was there before', shown('Shown in 4x3'), { newest: '11' }],
      ['another wrote it', shown('Shown in 4x3', { author: { name: 'Zoë' } }), { newest: '10' }],
      ['it answers another', shown('Shown in 4x3', { parentId: '7' }), { newest: '10' }],
      ['it is known to be another', shown('Shown in 4x3'), { newest: '10', others: ['11'] }],
      ['it may be another that is under way', shown('***'), { newest: '10', hasRival: true }],
    ] as const)
      expect(isFound('Shown in 4x3', [other], known), why).to.equal(undefined);
  });

  it('is the one with its words where several fit, or none', () => {
    const several = [shown('Is it good?', { id: '12' }), shown('Is it good!', { id: '13' })];
    expect(isFound('Is it good!', several, { newest: '10' })).to.equal('13');
    expect(isFound('It is good', several, { newest: '10' })).to.equal(undefined);
  });

  it('is not taken for any new comment where its commenter has no name', () => {
    const anonymous = {
      parentId: null,
      text: 'Good',
      time: TIME,
      viewer: { kind: 'guest' },
      known: { newest: '10' },
    } as const;
    expect(findSent(anonymous, [shown('Bad', { author: {} })])).to.equal(undefined);
    expect(findSent(anonymous, [shown('Good', { author: {} })])?.id).to.equal('11');
  });

  it('is no stranger’s where the list tells nobody’s account', () => {
    const proven = { ...sent('Good', { newest: '10' }), viewer: { kind: 'signed-in', name: 'Max & Co' } } as const;
    const stranger = shown('Bad', { author: { name: 'Zoë' } });
    expect(findSent({ ...proven, isByName: true }, [stranger])).to.equal(undefined);
    expect(findSent({ ...proven, isByName: true }, [stranger, shown('***', { id: '12' })])?.id).to.equal('12');
    expect(findSent(proven, [stranger])?.id, 'the list holds this account’s comments only').to.equal('11');
  });

  it('is newer by its number, however long that is', () => {
    expect(isAfter('100000000000000000002', '100000000000000000001')).to.equal(true);
    expect(isAfter('9', '10')).to.equal(false);
    expect(isAfter('held-9', '1')).to.equal(false);
  });
});
