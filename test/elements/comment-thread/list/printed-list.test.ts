import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { registerBackend } from '../../../../src/comments/backends/index.js';
import { MemoryBackend } from '../../../../src/comments/backends/testing/memory.js';
import { CommentFormElement } from '../../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../../src/elements/comment-thread/comment-thread.js';
import { listStyles } from '../../../../src/elements/comment-thread/list/comment-list.styles.js';
import type { Comment } from '../../../../src/model/comment.js';
import { emptyFilm } from '../../../../src/model/review.js';
import { toElements } from '../../../../src/writing/index.js';
import { minute, sampleComment } from '../../../comments/sample-comment.js';
import { forgetKept } from '../../../support/kept.js';

describe('<comment-thread> around comments that our own server wrote', () => {
  let backend: MemoryBackend;
  let number = 0;
  const styles = new CSSStyleSheet();

  before(() => {
    CommentThreadElement.define();
    CommentFormElement.define();
    // As a page has them that links `film-comments.css`.
    styles.replaceSync(listStyles.cssText);
    document.adoptedStyleSheets.push(styles);
  });
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(styles), 1));
  afterEach(async () => {
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    getSelection()?.removeAllRanges();
    await forgetKept();
  });

  const html = (id: string, differences: Partial<Comment> = {}): Comment =>
    sampleComment(id, {
      publishedAt: minute(Number(id) % 60),
      body: { format: 'html', source: `<p>The words of ${id}</p>` },
      ...differences,
    });
  const SEVERAL = [
    html('1', { author: { name: 'Ann', url: 'https://ann.example/' } }),
    html('2', { parentId: '1' }),
    ...['3', '4', '5', '6', '7'].map((id) => html(id, { parentId: String(Number(id) - 1) })),
    html('8', { body: { format: 'html', source: '<p>One <strong>word</strong></p><p>שלום</p>' } }),
    html('9', { kind: 'pingback', author: { name: 'A blog' } }),
    html('10'),
  ];

  /** What the server wrote, in the page, before the element is there. */
  function print(comments: readonly Comment[]): HTMLElement {
    const parsed = new DOMParser().parseFromString(
      toElements({ film: { ...emptyFilm(), title: 'Her' } }, { comments }),
      'text/html',
    );
    const page = document.createElement('div');
    page.dataset['fixture'] = '';
    page.append(parsed.querySelector('.film-comments')!);
    document.body.append(page);
    return page;
  }

  /** Has the element come around it, without a node being moved. */
  async function upgrade(
    page: HTMLElement,
    stored: readonly Comment[],
    hold = Promise.resolve(),
  ): Promise<CommentThreadElement> {
    const name = `printed-${++number}`;
    backend = new MemoryBackend({ seed: { here: stored } });
    const list = backend.list.bind(backend);
    backend.list = async (...query) => {
      await hold;
      return list(...query);
    };
    registerBackend(name, () => backend);
    const thread = document.createElement('comment-thread');
    thread.setAttribute('backend', name);
    thread.setAttribute('thread', 'here');
    thread.append(...page.childNodes);
    page.append(thread);
    await waitUntil(() => thread.state?.snapshot.status === 'ready');
    await thread.updateComplete;
    await thread.list!.filled;
    return thread;
  }

  const items = (place: Element) => [...place.querySelectorAll<HTMLElement>('.film-comment')];
  const bodies = (place: Element) => items(place).map((item) => item.querySelector('.film-comment-body')!);
  const byId = (place: Element, id: string) => items(place).find(({ dataset }) => dataset['commentId'] === id)!;

  it('keeps every node, and every word of 1,000', async () => {
    const comments = Array.from({ length: 1_000 }, (_, index) =>
      html(String(index + 1), { ...(index % 3 === 1 && { parentId: String(index) }) }),
    );
    const page = print(comments);
    const before = items(page);
    const texts = bodies(page).map((body) => body.firstChild!.firstChild!);
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    for (const body of bodies(page)) watch.observe(body, { childList: true, characterData: true, subtree: true });
    const thread = await upgrade(page, comments);
    expect(items(thread)).to.have.length(1_000);
    expect(items(thread).every((item, index) => item === before[index])).to.equal(true);
    expect(bodies(thread).every((body, index) => body.firstChild!.firstChild === texts[index])).to.equal(true);
    changes.push(...watch.takeRecords());
    expect(changes).to.have.length(0);
  });

  it('offers what can be done where the reader is, also far down', async () => {
    const comments = Array.from({ length: 200 }, (_, index) => html(String(index + 1)));
    const thread = await upgrade(print(comments), comments);
    await waitUntil(() => byId(thread, '1').querySelector('[data-action=reply]'));
    expect(byId(thread, '190').querySelector('button')).to.equal(null);
    byId(thread, '190').scrollIntoView();
    await waitUntil(() => byId(thread, '190').querySelector('[data-action=reply]'));
    const { x, y, width, height } = byId(thread, '190').querySelector('[data-action=reply]')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await waitUntil(() => byId(thread, '190').querySelector('comment-form textarea'));
  });

  it('keeps what is selected', async () => {
    const page = print(SEVERAL);
    let answer = () => {};
    const hold = new Promise<void>((resolve) => (answer = resolve));
    const upgrading = upgrade(page, SEVERAL, hold);
    const words = bodies(page)[7]!.querySelector('strong')!;
    getSelection()!.selectAllChildren(words);
    answer();
    await upgrading;
    expect(String(getSelection())).to.equal('word');
    expect(getSelection()!.anchorNode).to.equal(words);
  });

  it('moves nothing', async () => {
    const page = print(SEVERAL);
    const place = () =>
      items(page)
        .filter((item) => !item.matches('.pingback'))
        .map((item) => Math.round(item.getBoundingClientRect().height));
    const before = place();
    const thread = await upgrade(page, SEVERAL);
    await waitUntil(() => byId(thread, '1').querySelector('[data-action=reply]'));
    expect(place()).to.deep.equal(before);
  });

  it('changes only what the comment system says otherwise', async () => {
    const stored = SEVERAL.filter(({ id }) => id !== '10').map((comment) =>
      comment.id === '8'
        ? { ...comment, body: { format: 'html' as const, source: '<p>Other words</p>' }, likes: 3 }
        : comment,
    );
    const page = print(SEVERAL);
    const before = new Map(items(page).map((item) => [item.dataset['commentId'], item]));
    const thread = await upgrade(page, [...stored, html('11', { parentId: '2' })]);
    const ids = items(thread)
      .filter((item) => item.checkVisibility())
      .map(({ dataset }) => dataset['commentId']);
    expect(ids).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '11', '8', '10']);
    expect(byId(thread, '8').innerText).to.include('Other words');
    for (const id of ['1', '2', '7', '8']) expect(byId(thread, id), id).to.equal(before.get(id));
  });

  it('keeps replies where they are indented no further, with what they answer', async () => {
    const thread = await upgrade(print(SEVERAL), SEVERAL);
    expect(thread.state!.snapshot.nodes.get('7')!.depth).to.equal(6);
    expect(byId(thread, '7').querySelector('.film-comment-note')!.textContent).to.equal('In reply to Nora');
  });

  it('lists pages that link here apart', async () => {
    const thread = await upgrade(print(SEVERAL), SEVERAL);
    expect(byId(thread, '9').checkVisibility()).to.equal(false);
    await waitUntil(() => thread.shadowRoot!.querySelector('[part=pingbacks]'));
  });

  it('leaves the list to the page when it goes, without what no longer works', async () => {
    const page = print(SEVERAL);
    const before = items(page);
    const thread = await upgrade(page, [...SEVERAL, html('11')]);
    await waitUntil(() => byId(thread, '1').querySelector('[data-action=reply]'));
    const list = thread.querySelector('.film-comments')!;
    thread.remove();
    await waitUntil(() => !list.querySelector('button'));
    expect(items(list)).to.deep.equal(before);
    expect(list.getAttribute('slot')).to.equal(null);
  });

  it('writes it anew where it stands otherwise, and keeps the page’s own out of sight', async () => {
    const page = print(SEVERAL);
    byId(page, '2').dataset['commentId'] = '77';
    byId(page, '3').before(byId(page, '10'));
    const thread = await upgrade(page, SEVERAL);
    expect(thread.querySelectorAll('.film-comments')).to.have.length(2);
    expect(thread.querySelector('.film-comments')!.checkVisibility()).to.equal(false);
    expect(thread.list!.item('2')!.element.checkVisibility()).to.equal(true);
  });
});
