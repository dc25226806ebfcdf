import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../src/comments/backends/testing/memory.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import type { Comment } from '../../../src/model/comment.js';
import { minute, sampleComment } from '../../comments/sample-comment.js';
import { place, settled } from '../../conformance/element.js';
import { accessibleTree, outline } from '../../support/accessibility-tree.js';
import { emulateMedia, nextFrame } from '../../support/media.js';

/* What a page loses when only a part of a long list is in the document, and this one does not lose. */

describe('<comment-thread> with many comments', function () {
  this.timeout(60_000);
  let backend: MemoryBackend;
  let number = 0;

  before(() => {
    CommentFormElement.define();
    CommentThreadElement.define();
  });
  afterEach(() => {
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    history.replaceState(null, '', location.pathname + location.search);
    getSelection()!.removeAllRanges();
  });

  const items = (thread: Element) => [...thread.querySelectorAll<HTMLElement>('.film-comment')];
  const flat = (count: number, differences: (at: number) => Partial<Comment> = () => ({})) =>
    Array.from({ length: count }, (_, at) =>
      sampleComment(String(at), { publishedAt: minute(at), ...differences(at) }),
    );
  const isFilled = (thread: Element) => !thread.querySelector('[aria-busy]');
  /** Whether the browser's search goes into it: everywhere but into what has no box, cannot be seen or is inert. */
  const isSearched = (item: Element) => {
    const { visibility } = getComputedStyle(item);
    if (visibility !== 'visible' || !document.contains(item) || item.closest('[inert]')) return false;
    for (let node: Element | null = item; node; node = node.parentElement) {
      const { display, contentVisibility } = getComputedStyle(node);
      const isHidden = contentVisibility === 'hidden' && node.getAttribute('hidden') !== 'until-found';
      if (display === 'none' || isHidden) return false;
    }
    return true;
  };
  const center = ({ top, bottom }: DOMRect) => (top + bottom) / 2;

  async function placeThread(
    comments: readonly Comment[],
    attributes = '',
    options: MemoryBackendOptions = {},
  ): Promise<CommentThreadElement> {
    const name = `long-${++number}`;
    backend = new MemoryBackend({ seed: { here: comments }, can: { pageSize: 5_000, ...options.can } });
    registerBackend(name, () => backend);
    const thread = await place<CommentThreadElement>(
      `<comment-thread backend="${name}" thread="here" ${attributes}></comment-thread>`,
    );
    await waitUntil(() => thread.state?.snapshot.status === 'ready', undefined, { timeout: 180_000 });
    await settled(thread);
    await waitUntil(() => isFilled(thread), undefined, { timeout: 180_000 });
    // Before that a browser may not know what of it is near, and scrolls nowhere.
    await nextFrame();
    await nextFrame();
    return thread;
  }

  it('has the words of all in the document, in order, and lays out only what is near', async () => {
    const thread = await placeThread(flat(2000));
    const bodies = [...thread.querySelectorAll('.film-comment-body')].map(({ textContent }) => textContent);
    expect(bodies).to.deep.equal(flat(2000).map(({ body }) => body.source));
    const laidOut = items(thread).filter((item) => item.checkVisibility({ contentVisibilityAuto: true }));
    expect(laidOut.length).to.be.within(5, 400);
  });

  it('has what can be clicked where it is near, and brings it where the reader goes', async () => {
    const thread = await placeThread(flat(1000));
    const last = items(thread).at(-1)!;
    expect(last.querySelector('button')).to.equal(null);
    last.scrollIntoView();
    await waitUntil(() => last.querySelector('[data-action=reply]')?.textContent === 'Reply');
  });

  it('does not move when the buttons come', async () => {
    const thread = await placeThread(flat(1000));
    const last = items(thread)[990]!;
    last.scrollIntoView({ block: 'center' });
    await nextFrame();
    await nextFrame();
    const { height } = last.getBoundingClientRect();
    await waitUntil(() => last.querySelector('[data-action=reply]'));
    expect(last.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
  });

  /* The Chromium of the tests finds no words on any page. So this asserts what its search looks at. */
  it('can be searched by the browser from the first comment to the last', async () => {
    const thread = await placeThread(flat(3000));
    const [near, far] = [items(thread)[0]!, items(thread)[2987]!];
    expect(isSearched(near)).to.equal(true);
    expect(isSearched(far)).to.equal(true);
    expect(far.querySelector('.film-comment-body')!.textContent).to.equal('The words of 2987');
    expect(far.checkVisibility({ contentVisibilityAuto: true }), 'is far away').to.equal(false);
  });

  it('shows the replies that the browser’s search finds in a hidden branch, down to the deepest', async () => {
    const thread = await placeThread([
      ...flat(300, (at) => ({ parentId: at === 0 ? null : '0' })),
      sampleComment('deep', { parentId: '200', publishedAt: minute(400) }),
    ]);
    const toggle = (id: string) => thread.querySelector<HTMLElement>(`[data-comment-id="${id}"] [data-action=toggle]`)!;
    const deep = thread.querySelector<HTMLElement>('[data-comment-id=deep]')!;
    items(thread)[200]!.scrollIntoView();
    await waitUntil(() => toggle('200')?.ariaExpanded === 'true', 'there is no toggle', { timeout: 10_000 });
    toggle('200').click();
    toggle('0').click();
    await settled(thread);
    const branch = [...items(thread)[0]!.querySelectorAll('ol')];
    expect(branch.length, 'several lists').to.be.above(3);
    expect(deep.checkVisibility()).to.equal(false);
    expect(isSearched(deep)).to.equal(true);

    // Chromium reveals the target of an address and what its search has found by the same steps, `beforematch` included.
    deep.querySelector('.film-comment-body')!.id = 'found';
    location.hash = '#found';
    await waitUntil(() => deep.checkVisibility());
    await settled(thread);
    expect(branch.filter((list) => list.hasAttribute('hidden'))).to.deep.equal([]);
    expect([toggle('0').ariaExpanded, toggle('200').ariaExpanded]).to.deep.equal(['true', 'true']);
    expect([...thread.state!.snapshot.collapsed]).to.deep.equal([]);
    // The button hides them again with one press, so it knows that they are shown.
    toggle('0').click();
    await settled(thread);
    expect(deep.checkVisibility()).to.equal(false);
  });

  it('keeps a selection across comments, with the words of all between', async () => {
    const thread = await placeThread(flat(500));
    const all = items(thread);
    getSelection()!.setBaseAndExtent(
      all[10]!.querySelector('.film-comment-body')!,
      0,
      all[490]!.querySelector('.film-comment-body')!,
      1,
    );
    const range = getSelection()!.getRangeAt(0).cloneContents();
    const words = [...range.querySelectorAll('.film-comment-body')].map(({ textContent }) => textContent);
    expect(words).to.have.length(481);
    all[250]!.scrollIntoView();
    await waitUntil(() => all[250]!.querySelector('[data-action=reply]'));
    expect(getSelection()!.rangeCount && getSelection()!.isCollapsed).to.equal(false);
  });

  it('is printed whole, without buttons', async () => {
    const source = '<p>See <a href="https://ok.test/">this</a></p>';
    const thread = await placeThread(flat(300, () => ({ body: { format: 'html', source } })));
    expect(items(thread)[299]!.querySelector('.film-comment-body a')).to.equal(null);
    expect(items(thread)[299]!.textContent).to.include('See this');
    await emulateMedia({ medium: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await settled(thread);
    await nextFrame();
    const last = items(thread)[299]!;
    expect(last.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(last.querySelector<HTMLAnchorElement>('.film-comment-body a')!.href).to.equal('https://ok.test/');
    expect(last.querySelector('[data-action=reply]')!.checkVisibility()).to.equal(false);
  });

  /** Whether it has come to rest in the middle third of the screen. */
  async function isInMiddle(target: Element): Promise<boolean> {
    const places: number[] = [];
    for (let frame = 0; frame < 10; frame++) {
      await nextFrame();
      places.push(center(target.getBoundingClientRect()) / innerHeight);
    }
    return places.every((place) => place === places[0]) && places[0]! > 1 / 3 && places[0]! < 2 / 3;
  }

  it('is followed to a permalink far down, which comes into the middle third of the screen', async () => {
    const thread = await placeThread(flat(3000));
    location.hash = '#comment-2777';
    const target = items(thread)[2777]!;
    await waitUntil(() => document.activeElement === target);
    await waitUntil(() => isInMiddle(target), 'it is elsewhere', { timeout: 20_000 });
  });

  it('is followed to a permalink on arrival, before all comments are in the page', async () => {
    location.hash = '#comment-2777';
    const thread = await placeThread(flat(3000));
    await waitUntil(() => document.activeElement === items(thread)[2777]);
    await waitUntil(() => isInMiddle(items(thread)[2777]!), 'it is elsewhere', { timeout: 20_000 });
  });

  it('is followed to a permalink into a part that is not loaded yet', async () => {
    location.hash = '#comment-95';
    const thread = await placeThread(flat(100), 'limit="20"', { can: { pageSize: 20 } });
    await waitUntil(() => document.activeElement?.id === 'comment-95', undefined, { timeout: 5000 });
    expect(items(thread)).to.have.length(100);
  });

  it('is followed to a permalink into replies that are hidden, deep in a long branch', async () => {
    const branch = flat(400, (at) => ({ parentId: at === 0 ? null : '0' }));
    const thread = await placeThread(branch);
    thread.querySelector<HTMLElement>('[data-action=toggle]')!.click();
    await settled(thread);
    expect(items(thread)[300]!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    location.hash = '#comment-300';
    await waitUntil(() => document.activeElement === items(thread)[300]);
    await waitUntil(() => items(thread)[300]!.checkVisibility({ contentVisibilityAuto: true }));
  });

  it('tells assistive technology of them in order, of the last when the reader is there', async () => {
    const thread = await placeThread(flat(200));
    const list = thread.querySelector('.film-comments')!;
    const told = async () => {
      const tree = outline(await accessibleTree(list));
      return [...new Set([...tree.matchAll(/The words of (\d+)/g)].map(([, id]) => Number(id)))];
    };
    const atFirst = await told();
    expect(atFirst[0]).to.equal(0);
    expect(atFirst).to.deep.equal([...atFirst].sort((a, b) => a - b));
    items(thread).at(-1)!.scrollIntoView();
    await waitUntil(() => items(thread).at(-1)!.querySelector('[data-action=reply]'));
    const atLast = await told();
    expect(atLast.at(-1)).to.equal(199);
    expect(atLast).to.deep.equal([...atLast].sort((a, b) => a - b));
  });

  it('hides and shows all replies with one button', async () => {
    const thread = await placeThread(flat(300, (at) => ({ parentId: at % 3 ? String(at - (at % 3)) : null })));
    const fold = thread.shadowRoot!.querySelector<HTMLButtonElement>('[part=fold]')!;
    const replies = () => items(thread).filter((item) => item.parentElement!.closest('.film-comment'));
    fold.focus();
    await sendKeys({ press: 'Enter' });
    await settled(thread);
    expect(replies().some((item) => !item.closest('ol[hidden]'))).to.equal(false);
    expect(fold.textContent.trim()).to.equal('Show all replies');
    await sendKeys({ press: 'Enter' });
    await settled(thread);
    expect(replies().some((item) => item.closest('ol[hidden]'))).to.equal(false);
  });

  it('brings one more comment in among ten thousand, and moves no other', async () => {
    const thread = await placeThread(flat(10_000));
    const before = items(thread);
    const posted = await thread.state!.post({
      thread: 'here',
      parentId: '7000',
      text: 'One more',
      viewer: { kind: 'guest' },
      idempotencyKey: 'k',
    });
    await settled(thread);
    await waitUntil(() => thread.querySelector(`[data-comment-id="${posted.id}"]`));
    const after = items(thread);
    expect(after).to.have.length(10_001);
    expect(after[7001]!.dataset['commentId']).to.equal(posted.id);
    expect(after.filter((item, at) => item !== before[at < 7001 ? at : at - 1])).to.have.length(1);
  });

  it('stands in lists of about 25, of which each keeps room for what is in it', async () => {
    const thread = await placeThread(flat(1000));
    const lists = [...thread.querySelectorAll<HTMLElement>('.film-comments > ol')];
    expect(lists.length).to.be.within(20, 40);
    for (const list of lists) expect(list.getBoundingClientRect().height).to.be.above(1000);
  });

  it('takes the other order as a whole', async () => {
    const thread = await placeThread(flat(1000));
    thread.order = 'newest';
    await settled(thread);
    await waitUntil(() => isFilled(thread) && items(thread).length === 1000);
    expect(items(thread).map(({ dataset }) => Number(dataset['commentId']))).to.deep.equal(
      Array.from({ length: 1000 }, (_, at) => 999 - at),
    );
  });

  describe('and of a shape that nobody expects', () => {
    it('shows a chain of 10,000', async () => {
      const thread = await placeThread(flat(10_000, (at) => ({ parentId: at ? String(at - 1) : null })));
      expect(items(thread)).to.have.length(10_000);
      const chunks = [...thread.querySelectorAll('.film-comment-chunk')];
      expect(chunks.length).to.be.above(100);
      expect(items(thread)[9_999]!.textContent).to.include('In reply to Nora');
    });

    it('shows 100,000 beside each other', async function () {
      this.timeout(200_000);
      const thread = await placeThread(flat(100_000));
      expect(thread.querySelectorAll('.film-comment').length).to.equal(100_000);
    });

    it('shows one that goes wrong as such, and all the others', async () => {
      const bad = {
        get source(): string {
          throw new Error('broken');
        },
        format: 'text' as const,
      };
      const reported: unknown[] = [];
      const note = (event: ErrorEvent) => {
        reported.push(event.error);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener('error', note, true);
      const { onerror } = window;
      window.onerror = null;
      const thread = await place<CommentThreadElement>('<comment-thread backend="memory"></comment-thread>');
      thread.initial = [sampleComment('1'), sampleComment('2', { body: bad }), sampleComment('3')];
      await waitUntil(() => items(thread).length === 3);
      window.onerror = onerror;
      removeEventListener('error', note, true);
      expect(items(thread)[1]!.textContent).to.include('We couldn’t show this comment.');
      expect(items(thread)[2]!.textContent).to.include('The words of 3');
      expect(reported).not.to.deep.equal([]);
    });

    it('shows dates of the future and no dates at all', async () => {
      const thread = await placeThread([
        sampleComment('1', { publishedAt: '2999-01-01T00:00:00Z' }),
        sampleComment('2', { publishedAt: undefined }),
      ]);
      const times = [...thread.querySelectorAll('time')].map(({ textContent }) => textContent);
      expect(times[0]).to.match(/299[89]/);
      expect(times[1]).to.equal('#');
    });
  });
});
