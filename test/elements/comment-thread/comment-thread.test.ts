import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../src/comments/comment-error.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import type { Comment } from '../../../src/model/comment.js';
import { minute, sampleComment } from '../../comments/sample-comment.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { forgetKept } from '../../support/kept.js';
import { emulateMedia } from '../../support/media.js';
import { pixelsOf } from '../../support/pixels.js';
import { threadInUse } from '../../support/thread.js';

const PRINTED = `<ol class="comment-list">
  <li id="comment-12" class="comment"><article><footer><b class="fn">Annie</b></footer><div class="comment-content"><p>Nice <em>review</em></p></div></article>
    <ol class="children"><li id="comment-13" class="comment"><article><footer><b class="fn">Tom</b></footer><div class="comment-content"><p>Thank you</p></div></article></li></ol></li>
  <li id="comment-14" class="comment"><article><div class="comment-content"><p>So jealous</p></div></article></li>
</ol>`;

before(() => {
  CommentFormElement.define();
  // Without a module to fetch, so that a thread is there within a frame.
  registerBackend('memory', () => new MemoryBackend());
});

describeFrame({
  element: CommentThreadElement,
  html: `<comment-thread backend="memory">${PRINTED}</comment-thread>`,
  role: 'region',
  name: 'Comments',
  text: null,
  ownNodes: '.film-comments, div[slot="form"]',
  properties: {
    backend: { value: 'memory', attribute: 'memory' },
    src: { value: '/wp-json/', attribute: '/wp-json/' },
    thread: { value: 'post-42', attribute: 'post-42' },
    order: { value: 'newest', attribute: 'newest' },
    readonly: { value: true, attribute: '' },
    headingLevel: { value: 4, attribute: '4' },
    initial: { value: [sampleComment('1')], attribute: null },
    limit: { value: 50, attribute: '50' },
    paging: { value: 'auto', attribute: 'auto' },
    poll: { value: 60, attribute: '60' },
    avatars: { value: 'local', attribute: 'local' },
    reportable: { value: true, attribute: '' },
    rating: { value: true, attribute: '' },
  },
});

describe('<comment-thread>', () => {
  let backend: MemoryBackend;
  let number = 0;

  before(() => CommentThreadElement.define());
  afterEach(async () => {
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    history.replaceState(null, '', location.pathname + location.search);
    await forgetKept();
  });

  async function placeThread(
    comments: readonly Comment[],
    attributes = '',
    content = '',
    options: MemoryBackendOptions = {},
  ): Promise<CommentThreadElement> {
    const name = `test-${++number}`;
    backend = new MemoryBackend({ seed: { here: comments }, ...options });
    registerBackend(name, () => backend);
    const thread = await place<CommentThreadElement>(
      `<comment-thread backend="${name}" thread="here" ${attributes}>${content}</comment-thread>`,
    );
    return threadInUse(thread);
  }
  async function sendByKeys(): Promise<void> {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
  }
  const items = (thread: Element) => [...thread.querySelectorAll<HTMLElement>('.film-comment')];
  const shown = (thread: Element) => items(thread).filter((item) => item.checkVisibility());
  const body = (item: Element) => item.querySelector<HTMLElement>('.film-comment-body')!.innerText.trim();
  const heading = (thread: Element) => thread.shadowRoot!.querySelector<HTMLElement>('[part=heading]')!;
  const button = (item: Element, action: string) => item.querySelector<HTMLButtonElement>(`[data-action=${action}]`)!;
  const form = (thread: Element) => thread.querySelector('comment-form')!;
  const text = (thread: Element) => form(thread).querySelector('textarea')!;

  describe('what the page printed', () => {
    it('shows no heading of its own before it knows whether the page has one', async () => {
      registerBackend('never', () => new Promise<MemoryBackend>(() => {}));
      const thread = put<CommentThreadElement>(`<comment-thread backend="never">${PRINTED}</comment-thread>`);
      await thread.updateComplete;
      expect(thread.renderRoot.querySelector('[part=heading]')!.checkVisibility()).to.equal(false);
      expect(thread.innerText).to.include('So jealous');
    });

    it('is shown once, nested as it was', async () => {
      const thread = await placeThread([], '', PRINTED);
      expect(shown(thread).map(body)).to.deep.equal(['Nice review', 'Thank you', 'So jealous']);
      expect(items(thread)[1]!.parentElement!.closest('.film-comment')).to.equal(items(thread)[0]);
      expect(thread.querySelector('.comment-list')!.checkVisibility()).to.equal(false);
    });

    it('is joined by what the comment system has, which wins', async () => {
      const newer = sampleComment('14', { body: { format: 'text', source: 'Edited' } });
      const thread = await placeThread([newer, sampleComment('15', { publishedAt: minute(1) })], '', PRINTED);
      expect(shown(thread).map(body)).to.include('Edited').and.not.to.include('So jealous');
      expect(shown(thread)).to.have.length(4);
    });

    it('stands while the comment system cannot be had, and the page says so', async () => {
      const thread = await place<CommentThreadElement>(`<comment-thread backend="nowhere">${PRINTED}</comment-thread>`);
      await waitUntil(() => thread.shadowRoot!.querySelector('[part=error]'));
      expect(thread.querySelector('.comment-list')!.checkVisibility()).to.equal(true);
      const error = thread.shadowRoot!.querySelector('[part=error]')!;
      expect((await accessibleNode(error)).role).to.equal('alert');
      expect(error.textContent).to.include('We couldn’t load the comments.');
    });
  });

  describe('a failure', () => {
    const retry = (thread: Element) => thread.shadowRoot!.querySelector<HTMLButtonElement>('[part=error] button');

    it('that may pass can be tried again', async () => {
      backend = new MemoryBackend({ seed: { here: [sampleComment('1')] } });
      backend.failNext(new CommentError('unavailable'));
      registerBackend('passing', () => backend);
      const thread = await place<CommentThreadElement>(
        '<comment-thread backend="passing" thread="here"></comment-thread>',
      );
      await waitUntil(() => retry(thread));
      retry(thread)!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => items(thread).length === 1 && !retry(thread));
    });

    it('that cannot pass is said without a button', async () => {
      const thread = await place<CommentThreadElement>(`<comment-thread backend="nowhere">${PRINTED}</comment-thread>`);
      await waitUntil(() => thread.shadowRoot!.querySelector('[part=error]'));
      expect(retry(thread) === null, 'a button').to.equal(true);
      expect(thread.querySelector<HTMLElement>('#comment-13')!.checkVisibility()).to.equal(true);
    });
  });

  describe('a conversation that is closed', () => {
    class ClosedBackend extends MemoryBackend {
      override async list(...query: Parameters<MemoryBackend['list']>) {
        return { ...(await super.list(...query)), closed: true };
      }
    }
    const note = (thread: Element) => thread.shadowRoot!.querySelector<HTMLElement>('[part=closed]')!;
    async function placeClosed(comments: readonly Comment[]): Promise<CommentThreadElement> {
      const name = `test-${++number}`;
      registerBackend(name, () => new ClosedBackend({ seed: { here: comments } }));
      const thread = await place<CommentThreadElement>(
        `<comment-thread backend="${name}" thread="here"></comment-thread>`,
      );
      await waitUntil(() => thread.state?.snapshot.closed);
      return settled(thread);
    }

    it('says so politely, and offers no form', async () => {
      const thread = await placeClosed([sampleComment('1')]);
      expect(note(thread).innerText).to.equal('Comments are closed.');
      expect((await accessibleNode(note(thread))).role).to.equal('status');
      expect(form(thread).checkVisibility()).to.equal(false);
      expect(button(items(thread)[0]!, 'reply')?.checkVisibility() ?? false).to.equal(false);
    });

    it('invites nobody', async () => {
      const thread = await placeClosed([]);
      expect(thread.shadowRoot!.querySelectorAll('[part=empty], [part=notice]').length).to.equal(0);
    });

    it('says nothing of it before', async () => {
      const thread = await placeThread([sampleComment('1')]);
      expect(note(thread).innerText).to.equal('');
      expect(note(thread).offsetHeight).to.equal(0);
      expect(form(thread).checkVisibility()).to.equal(true);
    });

    it('takes the form away with the comment that came too late, and keeps its words and the focus', async () => {
      const thread = await placeThread([]);
      backend.failNext(new CommentError('closed'));
      text(thread).focus();
      await sendKeys({ type: 'Too late' });
      await sendByKeys();
      await waitUntil(() => !form(thread).checkVisibility());
      await settled(thread);
      expect(note(thread).innerText).to.equal('Comments are closed.');
      expect(thread.shadowRoot!.activeElement === note(thread), 'the focus').to.equal(true);
      expect(thread.state!.drafts.read('here', null)!.text).to.equal('Too late');
    });
  });

  describe('a comment that was taken away', () => {
    const removed = () =>
      sampleComment('1', {
        status: 'deleted',
        byPostAuthor: true,
        author: { name: 'Zoe', url: 'https://zoe.example.test/' },
        body: { format: 'text', source: 'Regrettable' },
      });

    it('keeps its place, without its words and its writer', async () => {
      const thread = await placeThread([removed(), sampleComment('2', { parentId: '1' })]);
      const [item] = items(thread);
      expect(body(item!)).to.equal('This comment was removed.');
      expect(item!.querySelector<HTMLElement>('[role="article"]')!.innerText).not.to.match(/Zoe|Author|Regrettable/);
      expect(item!.querySelectorAll('a[href*="zoe"]').length).to.equal(0);
      expect(item!.querySelector('.film-comment-avatar')!.textContent).to.equal('');
      expect(outline(await accessibleTree(item!))).not.to.include('Zoe');
    });

    it('shows its first button where the others begin', async () => {
      const thread = await placeThread([removed(), sampleComment('2', { parentId: '1' }), sampleComment('3')]);
      const [first, , other] = items(thread);
      const start = (item: Element, action: string) =>
        button(item, action).getBoundingClientRect().left - item.getBoundingClientRect().left;
      expect(start(first!, 'toggle')).to.equal(start(other!, 'vote'));
    });
  });

  it('says how many there are, in a heading below the film’s', async () => {
    const thread = await placeThread([sampleComment('1'), sampleComment('2')]);
    expect(await accessibleNode(heading(thread))).to.include({ role: 'heading', name: '2 comments', level: 3 });
  });

  it('shows nobody’s name as anonymous', async () => {
    const thread = await placeThread([sampleComment('1', { author: {} })]);
    expect(items(thread)[0]!.innerText).to.include('Anonymous');
  });

  it('draws nobody’s picture where the reader forces colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const thread = await placeThread([sampleComment('1', { author: {} })]);
    const { data, width, height } = await pixelsOf(items(thread)[0]!.querySelector('.film-comment-avatar')!);
    const at = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)];
    // The head, and what is beside it.
    const [head, side] = [
      at(width >> 1, Math.round(height * 0.38)),
      at(Math.round(width * 0.2), Math.round(height * 0.38)),
    ];
    expect(Math.abs(head[0]! - side[0]!)).to.be.above(100);
  });

  it('invites the first comment', async () => {
    const thread = await placeThread([]);
    expect(thread.shadowRoot!.querySelector('[part=empty]')!.textContent).to.include('Be the first');
  });

  it('tells assistive technology of a list of articles by their writers', async () => {
    const thread = await placeThread([
      sampleComment('1'),
      sampleComment('2', { parentId: '1', author: { name: 'Tom' } }),
    ]);
    const tree = outline(await accessibleTree(thread.querySelector('.film-comments')!));
    expect(tree).to.match(
      /list[\s\S]*listitem[\s\S]*article "Comment by Nora"[\s\S]*list[\s\S]*article "Comment by Tom"/,
    );
  });

  it('shows markup in a text as text', async () => {
    const source = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    const thread = await placeThread([sampleComment('1', { body: { format: 'text', source } })]);
    expect(body(items(thread)[0]!)).to.equal(source);
    expect(thread.querySelector('.film-comment-body img, .film-comment-body b')).to.equal(null);
  });

  it('cleans HTML', async () => {
    const source =
      '<p onclick="x()">Fine <b id="forms">words</b><img src=x onerror=alert(1)><script>alert(1)</script></p>';
    const thread = await placeThread([sampleComment('1', { body: { format: 'html', source } })]);
    expect(thread.querySelector('.film-comment-body')!.innerHTML).to.equal('<p>Fine <b>words</b></p>');
  });

  it('keeps hidden what answers a collapsed comment, and shows it again', async () => {
    const thread = await placeThread([sampleComment('1'), sampleComment('2', { parentId: '1' })]);
    const toggle = button(items(thread)[0]!, 'toggle');
    expect(await accessibleNode(toggle)).to.include({ name: '1 reply to Nora', expanded: true });
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await settled(thread);
    expect(items(thread)[1]!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(await accessibleNode(toggle)).to.include({ name: '1 reply to Nora', expanded: false });
    await sendKeys({ press: 'Enter' });
    await settled(thread);
    expect(items(thread)[1]!.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('changes the order', async () => {
    const comments = [1, 2, 3].map((at) => sampleComment(String(at), { publishedAt: minute(at) }));
    const thread = await placeThread(comments);
    const select = thread.shadowRoot!.querySelector('select')!;
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(thread);
    expect(select.selectedOptions[0]!.textContent).to.equal('Newest first');
    expect(items(thread).map(({ dataset }) => dataset['commentId'])).to.deep.equal(['3', '2', '1']);
  });

  describe('a permalink', () => {
    it('leads to a comment, also one that is collapsed', async () => {
      const thread = await placeThread([sampleComment('1'), sampleComment('2', { parentId: '1' })]);
      button(items(thread)[0]!, 'toggle').click();
      await settled(thread);
      location.hash = '#comment-2';
      await waitUntil(() => document.activeElement === items(thread)[1]);
      expect(items(thread)[1]!.checkVisibility()).to.equal(true);
    });

    it('of the form, #respond, leads to the text', async () => {
      const thread = await placeThread([sampleComment('1')]);
      location.hash = '#respond';
      await waitUntil(() => document.activeElement === text(thread));
    });

    it('is followed on arrival', async () => {
      location.hash = '#comment-7';
      const thread = await placeThread([sampleComment('1'), sampleComment('7')]);
      await waitUntil(() => document.activeElement === items(thread)[1]);
    });

    it('is what the time of a comment links to', async () => {
      const thread = await placeThread([sampleComment('5', { publishedAt: minute(1) })]);
      const link = thread.querySelector<HTMLAnchorElement>('.film-comment-permalink')!;
      expect(link.hash).to.equal('#comment-5');
      expect(document.querySelector(link.hash)).to.equal(items(thread)[0]);
    });

    it('leads to this page, also where a <base> leads elsewhere', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      const thread = await placeThread([sampleComment('5', { publishedAt: minute(1) })]);
      const link = thread.querySelector<HTMLAnchorElement>('.film-comment-permalink')!;
      expect(link.href).to.equal(`${location.href.replace(/#.*/, '')}#comment-5`);
      base.remove();
    });
  });

  describe('writing', () => {
    it('posts a comment, shows it and goes there', async () => {
      const thread = await placeThread([sampleComment('1')]);
      text(thread).focus();
      await sendKeys({ type: 'Loved it' });
      const submit = form(thread).querySelector<HTMLElement>('.film-form-submit')!;
      submit.scrollIntoView();
      const { x, y, width, height } = submit.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await waitUntil(() => items(thread).length === 2);
      await settled(thread);
      expect(body(items(thread)[1]!)).to.equal('Loved it');
      await waitUntil(() => document.activeElement === items(thread)[1]);
      const { outlineStyle, outlineWidth } = getComputedStyle(items(thread)[1]!.firstElementChild!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      expect(heading(thread).innerText.trim()).to.equal('2 comments');
      await waitUntil(() => text(thread).value === '');
      const status = thread.shadowRoot!.querySelector('[role=status]')!;
      await waitUntil(() => status.textContent === 'Your comment is posted.');
    });

    it('answers a comment below it, and puts the form back', async () => {
      const thread = await placeThread([sampleComment('1'), sampleComment('2')]);
      const reply = button(items(thread)[0]!, 'reply');
      expect((await accessibleNode(reply)).name).to.equal('Reply to Nora');
      reply.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => document.activeElement === text(thread));
      expect(items(thread)[0]!.contains(form(thread))).to.equal(true);
      expect(await accessibleNode(form(thread))).to.include({ role: 'group', name: 'Reply to Nora' });
      await sendKeys({ type: 'I agree' });
      await sendByKeys();
      await waitUntil(() => items(thread).length === 3);
      await settled(thread);
      const answer = items(thread).find((item) => body(item) === 'I agree')!;
      expect(answer.parentElement!.closest('.film-comment')).to.equal(items(thread)[0]);
      expect(form(thread).closest('.film-comment')).to.equal(null);
    });

    it('puts the button of a first reply before the menu, as everywhere', async () => {
      const thread = await placeThread([sampleComment('1')]);
      const names = () =>
        [...items(thread)[0]!.querySelectorAll<HTMLElement>(':scope > .film-comment-article [data-action]')]
          .filter((each) => each.checkVisibility())
          .map((each) => each.dataset['action']);
      await waitUntil(() => names().includes('more'));
      button(items(thread)[0]!, 'reply').click();
      await waitUntil(() => document.activeElement === text(thread));
      await sendKeys({ type: 'The first' });
      await sendByKeys();
      await waitUntil(() => names().includes('toggle'));
      expect(names()).to.deep.equal(['vote', 'reply', 'toggle', 'more']);
    });

    it('gives a reply up with Escape, keeps the words, and returns to the button', async () => {
      const thread = await placeThread([sampleComment('1')]);
      const reply = button(items(thread)[0]!, 'reply');
      reply.click();
      await waitUntil(() => document.activeElement === text(thread));
      await sendKeys({ type: 'Not yet' });
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => document.activeElement === reply);
      expect(text(thread).value).to.equal('');
      reply.click();
      await waitUntil(() => text(thread).value === 'Not yet');
    });

    it('brings the form below the comment and back without a change of the thread’s own children', async () => {
      // WebKit lays out the whole thread again after one: 10,000 comments took it a second.
      const thread = await placeThread([sampleComment('1')]);
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(thread, { childList: true });
      button(items(thread)[0]!, 'reply').click();
      await waitUntil(() => document.activeElement === text(thread));
      expect(items(thread)[0]!.contains(form(thread))).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => form(thread).closest('.film-comment') === null);
      await settled(thread);
      observer.disconnect();
      expect(changes).to.equal(0);
    });

    it('can be taken over by the page', async () => {
      const thread = await placeThread([sampleComment('1')]);
      thread.addEventListener('comment-reply', (event) => event.preventDefault());
      button(items(thread)[0]!, 'reply').click();
      await settled(thread);
      expect(form(thread).closest('.film-comment')).to.equal(null);
    });

    it('keeps the words when the comment system refuses', async () => {
      const thread = await placeThread([]);
      backend.failNext(new CommentError('forbidden', { serverMessage: 'Not today' }));
      text(thread).focus();
      await sendKeys({ type: 'Precious words' });
      await sendByKeys();
      const error = form(thread).shadowRoot!.querySelector('[part=error]')!;
      await waitUntil(() => error.textContent.trim());
      expect(error.textContent).to.include('didn’t accept this comment').and.include('Not today');
      expect(text(thread).value).to.equal('Precious words');
      expect(items(thread)).to.have.length(0);
    });

    it('posts once, however often the key is pressed', async () => {
      const thread = await placeThread([]);
      backend.delay = 50;
      text(thread).focus();
      await sendKeys({ type: 'Once' });
      await sendByKeys();
      await sendByKeys();
      await waitUntil(() => items(thread).length > 0);
      await waitUntil(() => thread.state!.snapshot.status === 'ready');
      expect((await backend.list({ thread: 'here', order: 'oldest', limit: 9 })).items).to.have.length(1);
    });

    it('takes its form away when it becomes readonly, and makes one again afterwards', async () => {
      const thread = await placeThread([sampleComment('1')]);
      await waitUntil(() => thread.querySelector('comment-form'));
      thread.readonly = true;
      await waitUntil(() => !thread.querySelector('comment-form'));
      thread.readonly = false;
      await waitUntil(() => thread.querySelector('comment-form'));
    });

    it('is not offered in a thread that is read only', async () => {
      const thread = await placeThread([sampleComment('1')], 'readonly');
      expect(form(thread)).to.equal(null);
      expect(button(items(thread)[0]!, 'reply')?.checkVisibility() ?? false).to.equal(false);
    });
  });

  it('shows the others beside one whose id is no proper text', async () => {
    const thread = await placeThread([sampleComment('good'), sampleComment('a\uD83D'), sampleComment('z')]);
    expect(items(thread)).to.have.length(3);
  });

  it('does not write a name out that is longer than any', async () => {
    const thread = await placeThread([sampleComment('1', { author: { name: 'N'.repeat(100_000) } })]);
    expect(items(thread)[0]!.querySelector('.film-comment-author')!.textContent).to.have.length(121);
    expect((await accessibleNode(button(items(thread)[0]!, 'reply'))).name).to.have.length.below(150);
  });

  it('keeps a reply that is begun while another comment is being sent', async () => {
    const thread = await placeThread([sampleComment('1')]);
    backend.delay = 200;
    text(thread).focus();
    await sendKeys({ type: 'First' });
    await sendByKeys();
    button(items(thread)[0]!, 'reply').click();
    await waitUntil(() => items(thread)[0]!.contains(form(thread)));
    await sendKeys({ type: 'A reply' });
    await waitUntil(() => items(thread).length === 2);
    await settled(thread);
    expect(text(thread).value).to.equal('A reply');
    expect(items(thread)[0]!.contains(form(thread))).to.equal(true);
  });

  it('says where the comments are kept', async () => {
    const notice = (thread: Element) => thread.shadowRoot!.querySelector('[part=notice]')?.textContent;
    expect(notice(await placeThread([], '', '', { can: { storage: 'browser' } }))).to.include('this browser only');
    expect(notice(await placeThread([]))).to.include('until you leave this page');
    expect(notice(await placeThread([], '', '', { can: { storage: 'server' } }))).to.equal(undefined);
    expect(notice(await placeThread([], 'readonly', '', { can: { storage: 'browser' } }))).to.equal(undefined);
  });

  describe('what others write meanwhile', () => {
    const notice = (thread: Element) => thread.shadowRoot!.querySelector<HTMLElement>('[part=arrivals]')!;

    it('is told of, and shown when the reader wants to see it', async () => {
      const thread = await placeThread([sampleComment('1')]);
      backend.add('here', sampleComment('2', { publishedAt: minute(9) }));
      backend.add('here', sampleComment('3', { publishedAt: minute(8), parentId: '1' }));
      await waitUntil(() => notice(thread).innerText.includes('2 new comments'));
      expect((await accessibleNode(notice(thread))).role).to.equal('status');
      expect(items(thread)).to.have.length(1);
      expect(heading(thread).innerText.trim()).to.equal('1 comment');
      notice(thread).querySelector('button')!.focus();
      await sendKeys({ press: 'Enter' });
      await settled(thread);
      expect(items(thread)).to.have.length(3);
      expect(notice(thread).innerText).to.equal('');
      await waitUntil(() => items(thread).indexOf(document.activeElement!.closest('.film-comment')!) > 0);
    });

    it('does not move what is being read', async () => {
      const many = Array.from({ length: 30 }, (_, at) => sampleComment(`${at}`, { publishedAt: minute(at) }));
      const thread = await placeThread(many, 'order="newest"');
      const read = items(thread)[12]!;
      read.scrollIntoView({ block: 'center' });
      const { top } = read.getBoundingClientRect();
      backend.add('here', sampleComment('new', { publishedAt: minute(99) }));
      await waitUntil(() => notice(thread).innerText.includes('1 new comment'));
      await settled(thread);
      expect(read.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
    });
  });

  it('leaves a stranger’s marks within the comment', async () => {
    const source = `Z${'\u0334\u0335\u0336\u0337'.repeat(200)}algo \u202eleaning`;
    const thread = await placeThread([sampleComment('1', { body: { format: 'text', source } }), sampleComment('2')]);
    const after = put<HTMLElement>('<p>after</p>');
    const [first, second] = items(thread);
    expect(first!.getBoundingClientRect().bottom).to.be.at.most(second!.getBoundingClientRect().top + 1);
    expect(getComputedStyle(first!.querySelector('[role="article"]')!).overflow).to.equal('clip');
    expect(getComputedStyle(after).direction).to.equal('ltr');
  });
});
