import { expect, waitUntil } from '@open-wc/testing';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import { minute, sampleComment } from '../../comments/sample-comment.js';
import { place, settled } from '../../conformance/element.js';

describe('<comment-thread> with a thousand replies, each to the one before', () => {
  let thread: CommentThreadElement;
  const items = () => [...thread.querySelectorAll<HTMLElement>('.film-comment')];

  before(async () => {
    CommentFormElement.define();
    CommentThreadElement.define();
    thread = await place<CommentThreadElement>('<comment-thread backend="memory"></comment-thread>', {
      style: 'width: 320px',
    } as never);
    thread.initial = Array.from({ length: 1000 }, (_, at) =>
      sampleComment(String(at + 1), { parentId: at ? String(at) : null, publishedAt: minute(at) }),
    );
    await waitUntil(() => items().length === 1000, 'a part of them is missing', { timeout: 8_000 });
    await settled(thread);
  });
  after(() => thread.parentElement!.remove());

  it('shows all of them', () => expect(items()).to.have.length(1000));

  it('stays within a narrow screen', () => expect(thread.scrollWidth).to.be.at.most(320));

  it('leaves room for the words of the last', () => {
    expect(items()[999]!.querySelector('.film-comment-body')!.clientWidth).to.be.above(120);
  });

  it('says what a reply answers where it is indented no further', () => {
    expect(items()[999]!.textContent).to.include('In reply to Nora');
    expect(items()[1]!.querySelector<HTMLElement>('[role="article"]')!.innerText).not.to.include('In reply to Nora');
  });
});
