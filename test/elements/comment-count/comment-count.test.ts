import { expect, waitUntil } from '@open-wc/testing';
import { CommentCountElement } from '../../../src/elements/comment-count/comment-count.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import { sampleComment } from '../../comments/sample-comment.js';
import { describeDisplay } from '../../conformance/display.js';
import { place, put, settled } from '../../conformance/element.js';
import { accessibleNode } from '../../support/accessibility-tree.js';

describeDisplay({
  element: CommentCountElement,
  html: '<comment-count href="#respond">7 comments</comment-count>',
  role: 'generic',
  name: '',
  text: '7 comments',
  made: { html: '<comment-count count="7"></comment-count>', text: '7 comments' },
  properties: {
    count: { value: 3, attribute: '3' },
    href: { value: '#respond', attribute: '#respond' },
    for: { value: 'thread', attribute: 'thread' },
  },
});

describe('<comment-count>', () => {
  before(() => {
    CommentCountElement.define();
    CommentFormElement.define();
    CommentThreadElement.define();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const link = (count: Element) => count.shadowRoot!.querySelector('a')!;
  async function placeThread(id: string, comments: number): Promise<CommentThreadElement> {
    const thread = put<CommentThreadElement>(
      `<comment-thread id="${id}" backend="memory" thread="${id}"></comment-thread>`,
    );
    thread.initial = Array.from({ length: comments }, (_, at) => sampleComment(String(at)));
    await waitUntil(() => thread.state?.snapshot.status === 'ready');
    return thread;
  }

  it('is a link with the count as its name', async () => {
    const count = await place<CommentCountElement>('<comment-count count="1"></comment-count>');
    expect(await accessibleNode(link(count))).to.include({ role: 'link', name: '1 comment' });
  });

  it('knows none from one that is not known', async () => {
    expect((await place<CommentCountElement>('<comment-count count="0"></comment-count>')).innerText).to.equal(
      'No comments yet',
    );
    expect((await place<CommentCountElement>('<comment-count></comment-count>')).innerText).to.equal('');
  });

  it('counts the thread that it names, whichever comes first, and keeps counting', async () => {
    const early = await place<CommentCountElement>('<comment-count for="one">7 comments</comment-count>');
    expect(early.innerText).to.equal('7 comments');
    const thread = await placeThread('one', 2);
    await placeThread('two', 5);
    const late = await place<CommentCountElement>('<comment-count for="one"></comment-count>');
    expect([early.innerText.trim(), late.innerText.trim()]).to.deep.equal(['2 comments', '2 comments']);
    await thread.state!.post({
      thread: 'here',
      parentId: null,
      text: 'Another',
      viewer: { kind: 'guest' },
      idempotencyKey: 'a',
    });
    await settled(early);
    expect(early.innerText.trim()).to.equal('3 comments');
  });

  it('takes the reader to the thread', async () => {
    const thread = await placeThread('here', 1);
    const count = await place<CommentCountElement>('<comment-count for="here"></comment-count>');
    link(count).click();
    expect(document.activeElement).to.equal(thread);
  });
});
