import { ContextProvider } from '@lit/context';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { registerBackend } from '../../../../src/comments/backends/index.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../../src/comments/comment-error.js';
import { reviewContext } from '../../../../src/contexts/review-context.js';
import { CommentFormElement } from '../../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../../src/elements/comment-thread/comment-thread.js';
import { seenFilms } from '../../../../src/identity/seen-films.js';
import type { Comment } from '../../../../src/model/comment.js';
import { emptyFilm } from '../../../../src/model/review.js';
import { minute, sampleComment } from '../../../comments/sample-comment.js';
import { place, put, settled } from '../../../conformance/element.js';
import { accessibleNode } from '../../../support/accessibility-tree.js';
import { forgetKept } from '../../../support/kept.js';
import { nextFrame } from '../../../support/media.js';
import { pixelsOf } from '../../../support/pixels.js';
import { threadInUse } from '../../../support/thread.js';

describe('<comment-thread> and what can be done with a comment', () => {
  let backend: MemoryBackend;
  let number = 0;
  let restoreTime = (): unknown => undefined;

  before(() => {
    CommentFormElement.define();
    CommentThreadElement.define();
  });
  afterEach(async () => {
    restoreTime();
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    history.replaceState(null, '', location.pathname + location.search);
    await forgetKept();
  });

  async function placeThread(
    comments: readonly Comment[],
    attributes = '',
    options: MemoryBackendOptions = {},
  ): Promise<CommentThreadElement> {
    const name = `actions-${++number}`;
    backend = new MemoryBackend({ seed: { here: comments }, ...options });
    registerBackend(name, () => backend);
    const thread = await place<CommentThreadElement>(
      `<comment-thread backend="${name}" thread="here" ${attributes}></comment-thread>`,
    );
    return threadInUse(thread);
  }
  const items = (thread: Element) => [...thread.querySelectorAll<HTMLElement>('.film-comment')];
  const item = (thread: Element, at = 0) => items(thread)[at]!;
  const body = (at: Element) => at.querySelector<HTMLElement>('.film-comment-body')!;
  const button = (at: Element, action: string) => at.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
  const status = (thread: Element) => thread.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
  const stored = async () => (await backend.list({ thread: 'here', order: 'oldest', limit: 9 })).items;
  const press = async (target: HTMLElement, key = 'Enter') => {
    target.focus();
    await sendKeys({ press: key });
  };
  /** Holds the 20 seconds in which a change can be undone. @returns how to let them pass */
  function holdUndoTime(): () => Promise<void> {
    // The commands of the test runner wait as long; those in it are answered.
    const due: (() => void)[] = [];
    const { setTimeout: wait } = globalThis;
    globalThis.setTimeout = ((run: () => void, delay = 0) => {
      if (delay !== 20_000) return wait(run, delay);
      due.push(run);
      return 0;
    }) as typeof setTimeout;
    restoreTime = () => (globalThis.setTimeout = wait);
    return async () => {
      for (const run of due.splice(0)) run();
      await nextFrame();
    };
  }
  async function choose(thread: Element, entry: string, at = 0): Promise<void> {
    await press(button(item(thread, at), 'more')!);
    await waitUntil(() => item(thread, at).querySelector('[role=menu]'));
    const entries = [...item(thread, at).querySelectorAll<HTMLElement>('[role=menuitem]')];
    await press(entries.find(({ textContent }) => textContent === entry)!);
  }

  describe('liking', () => {
    it('is seen at once, and can be taken back', async () => {
      const thread = await placeThread([sampleComment('1', { likes: 3 })]);
      const like = button(item(thread), 'vote')!;
      expect(await accessibleNode(like)).to.include({ name: 'Like the comment by Nora (3 likes)', pressed: 'false' });
      await press(like);
      await waitUntil(() => like.textContent === '4');
      expect(await accessibleNode(like)).to.include({ name: 'Like the comment by Nora (4 likes)', pressed: 'true' });
      expect((await stored())[0]).to.include({ likes: 4, liked: true });
      await press(like);
      await waitUntil(() => like.textContent === '3');
      expect(document.activeElement === like, 'the focus').to.equal(true);
    });

    it('that is refused is taken back, and said', async () => {
      const thread = await placeThread([sampleComment('1', { likes: 3 })]);
      backend.failNext(new CommentError('forbidden', { serverMessage: 'Not your own.' }));
      await press(button(item(thread), 'vote')!);
      await waitUntil(() => status(thread) === 'That didn’t work. Not your own.');
      expect(button(item(thread), 'vote')!.textContent).to.equal('3');
    });

    it('is only told where it cannot be done, and not told where nobody did', async () => {
      const thread = await placeThread([sampleComment('1', { likes: 3 }), sampleComment('2')], '', {
        can: { vote: false },
      });
      expect(await accessibleNode(button(item(thread), 'vote')!)).to.include({ disabled: true });
      expect(button(item(thread, 1), 'vote')).to.equal(null);
    });
  });

  it('look like words, also where a theme colours every button', async () => {
    const theme = put<HTMLElement>(
      '<style data-fixture>.page button:not(:hover):not(:active):not(.has-text-color):not(.has-background) { background: rgb(1, 2, 3); color: rgb(4, 5, 6) }</style>',
    );
    const thread = await placeThread([sampleComment('1', { likes: 3 })], 'class="page"');
    for (const action of ['vote', 'reply', 'more']) {
      const { backgroundColor, color } = getComputedStyle(button(item(thread), action)!);
      expect(backgroundColor, action).to.equal('rgba(0, 0, 0, 0)');
      expect(color, action).not.to.equal('rgb(4, 5, 6)');
    }
    theme.remove();
  });

  describe('a comment of one’s own', () => {
    const own = () => sampleComment('1', { own: true });

    it('can be changed, and the change taken back', async () => {
      const thread = await placeThread([own()]);
      await choose(thread, 'Edit');
      const editor = item(thread).querySelector('textarea')!;
      expect(document.activeElement === editor, 'the focus').to.equal(true);
      expect(editor.value).to.equal('The words of 1');
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '!' });
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ up: 'Control' });
      await waitUntil(() => body(item(thread)).textContent === 'The words of 1!');
      expect((await stored())[0]!.body.source).to.equal('The words of 1');
      const undo = item(thread).querySelector<HTMLElement>('.film-comment-undo button')!;
      expect(undo.textContent).to.equal('Undo');
      expect(status(thread)).to.equal('Your comment is changed.');
      await press(undo);
      await waitUntil(() => body(item(thread)).textContent === 'The words of 1');
      expect(item(thread).querySelector('.film-comment-undo')).to.equal(null);
      expect((await accessibleNode(document.activeElement!)).name).to.equal('Comment by Nora');
      expect(status(thread)).to.equal('Undone. Your comment is back as it was.');
    });

    it('can be taken back for 20 seconds, and as long as "Undo" has the focus or the pointer', async () => {
      const passUndoTime = holdUndoTime();
      const thread = await placeThread([own()]);
      await choose(thread, 'Remove');
      await waitUntil(() => document.activeElement?.textContent === 'Undo');
      await passUndoTime();
      const undo = document.activeElement as HTMLElement;
      expect(undo.isConnected, 'while it has the focus').to.equal(true);
      expect((await stored())[0]!.status).to.equal('published');
      const { x, y, width, height } = undo.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      undo.blur();
      await nextFrame();
      expect(undo.isConnected, 'while it has the pointer').to.equal(true);
      await sendMouse({ type: 'move', position: [1, 1] });
      await waitUntil(() => !undo.isConnected);
      expect((await stored())[0]!.status).to.equal('deleted');
    });

    it('is sent when the focus goes elsewhere after that time', async () => {
      const passUndoTime = holdUndoTime();
      const thread = await placeThread([own()]);
      await choose(thread, 'Remove');
      await waitUntil(() => document.activeElement?.textContent === 'Undo');
      await passUndoTime();
      await sendKeys({ press: 'Tab' });
      await waitUntil(() => !item(thread).querySelector('.film-comment-undo'));
      expect((await stored())[0]!.status).to.equal('deleted');
    });

    it('has the words in their field again that could not be stored', async () => {
      const passUndoTime = holdUndoTime();
      const thread = await placeThread([own()]);
      await choose(thread, 'Edit');
      await sendKeys({ press: 'End' });
      await sendKeys({ type: ', and more' });
      backend.failNext(new CommentError('unavailable'));
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ up: 'Control' });
      await waitUntil(() => document.activeElement?.textContent === 'Undo');
      await passUndoTime();
      await sendKeys({ press: 'Tab' });
      await waitUntil(() => item(thread).querySelector('textarea'), '', { timeout: 8_000 });
      expect(item(thread).querySelector('textarea')!.value).to.equal('The words of 1, and more');
      expect(status(thread)).to.equal('That didn’t work.');
      expect((await stored())[0]!.body.source).to.equal('The words of 1');
    });

    it('is left as it was with Escape', async () => {
      const thread = await placeThread([own()]);
      await choose(thread, 'Edit');
      await sendKeys({ type: 'something else' });
      await sendKeys({ press: 'Escape' });
      expect(item(thread).querySelector('textarea')).to.equal(null);
      expect(body(item(thread)).checkVisibility()).to.equal(true);
      expect(body(item(thread)).textContent).to.equal('The words of 1');
    });

    it('can be removed: seen at once, sent after a while', async () => {
      const thread = await placeThread([own(), sampleComment('2', { parentId: '1' })]);
      await choose(thread, 'Remove');
      await waitUntil(() => body(item(thread)).textContent === 'This comment was removed.');
      expect((await stored())[0]!.status).to.equal('published');
      expect(items(thread)).to.have.length(2);
      thread.state!.dispose();
      await waitUntil(async () => (await stored())[0]!.status === 'deleted');
    });

    it('stands again when the removal is taken back', async () => {
      const thread = await placeThread([own()]);
      await choose(thread, 'Remove');
      await waitUntil(() => item(thread).querySelector('.film-comment-undo'));
      await press(item(thread).querySelector<HTMLElement>('.film-comment-undo button')!);
      await waitUntil(() => body(item(thread)).textContent === 'The words of 1');
    });

    it('is the only one that offers this', async () => {
      const thread = await placeThread([sampleComment('1')]);
      await press(button(item(thread), 'more')!);
      await waitUntil(() => item(thread).querySelector('[role=menu]'));
      const entries = [...item(thread).querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent);
      expect(entries).to.deep.equal(['Quote']);
    });
  });

  describe('the menu', () => {
    it('is told as one, is walked by arrows, and gives the focus back', async () => {
      const thread = await placeThread([sampleComment('1', { own: true })]);
      const more = button(item(thread), 'more')!;
      expect(await accessibleNode(more)).to.include({ name: 'More actions for Nora’s comment', hasPopup: 'menu' });
      await press(more);
      await waitUntil(() => document.activeElement?.textContent === 'Quote');
      await sendKeys({ press: 'ArrowDown' });
      expect(document.activeElement!.textContent).to.equal('Edit');
      await sendKeys({ press: 'End' });
      expect(document.activeElement!.textContent).to.equal('Remove');
      await sendKeys({ press: 'Escape' });
      expect(document.activeElement === more, 'the focus').to.equal(true);
      expect(item(thread).querySelector('[role=menu]')).to.equal(null);
    });

    it('quotes into the form below the comment', async () => {
      const thread = await placeThread([sampleComment('1', { body: { format: 'text', source: 'One\n\nTwo' } })]);
      await choose(thread, 'Quote');
      const form = thread.querySelector('comment-form')!;
      await waitUntil(() => form.querySelector('textarea')!.value !== '');
      expect(form.querySelector('textarea')!.value).to.equal('> One\n>\n> Two\n\n');
      expect(item(thread).contains(form)).to.equal(true);
      expect(document.activeElement === form.querySelector('textarea'), 'the focus').to.equal(true);
    });

    for (const isOpen of [false, true]) {
      it(`quotes a spoiler that is ${isOpen ? 'open' : 'hidden'} as a spoiler`, async () => {
        const source = '<p>So ||<em>he was</em><br>dead|| then</p>';
        const thread = await placeThread([sampleComment('1', { body: { format: 'html', source } })]);
        await waitUntil(() => button(item(thread), 'spoiler'));
        if (isOpen) await press(button(item(thread), 'spoiler')!);
        await choose(thread, 'Quote');
        const form = thread.querySelector('comment-form')!;
        await waitUntil(() => form.querySelector('textarea')!.value !== '');
        expect(form.querySelector('textarea')!.value).to.equal('> So ||he was\n>\n> dead|| then\n\n');
        expect(item(thread).querySelectorAll('.film-comment-body').length).to.equal(1);
      });
    }

    it('reports where the page does something about it', async () => {
      const thread = await placeThread([sampleComment('1')], 'reportable');
      let reported: Comment | undefined;
      thread.addEventListener('comment-report', ({ detail }) => (reported = detail.comment));
      await choose(thread, 'Report');
      expect(reported?.id).to.equal('1');
      await settled(thread);
      expect(status(thread)).to.include('The blogger will look');
    });
  });

  describe('a spoiler', () => {
    it('is hidden until the reader wants it, also far down', async () => {
      const marked = (at: number) =>
        sampleComment(String(at), {
          publishedAt: minute(at),
          body: { format: 'text', source: 'So ||he was dead|| then' },
        });
      const thread = await placeThread(Array.from({ length: 60 }, (_, at) => marked(at)));
      expect(body(item(thread)).innerText.trim().replace(/\s+/g, ' ')).to.equal('So Spoiler then');
      expect(item(thread, 59).querySelectorAll('[hidden]').length).to.equal(1);
      const reveal = button(item(thread), 'spoiler')!;
      await waitUntil(() => reveal.ariaLabel);
      expect(await accessibleNode(reveal)).to.include({ name: 'Spoiler, 3 words, show', expanded: false });
      await press(reveal);
      expect(body(item(thread)).innerText).to.include('he was dead');
      expect(await accessibleNode(reveal)).to.include({ name: 'Spoiler, 3 words, hide', expanded: true });
    });

    it('is open where the reader says that they have seen the film, here and in the review', async () => {
      const review = document.createElement('film-review');
      review.append('Her (2013)');
      review.setAttribute('comments', 'keep');
      const provider = new ContextProvider(review, { context: reviewContext });
      provider.setValue({ film: { ...emptyFilm(), title: 'Her', year: 2013 } });
      document.body.append(review);
      try {
        const marked = (id: string) =>
          sampleComment(id, { body: { format: 'text', source: 'So ||he was dead|| then' } });
        const thread = await placeThread([marked('1'), marked('2')]);
        const reveal = button(item(thread), 'spoiler')!;
        await waitUntil(() => reveal.ariaLabel);
        await press(reveal);
        await waitUntil(() => button(item(thread), 'seen'));
        expect(body(item(thread, 1)).innerText).not.to.include('dead');
        await press(button(item(thread), 'seen')!);
        expect(body(item(thread, 1)).innerText).to.include('dead');
        expect(seenFilms.has('Her (2013)')).to.equal(true);
        expect(button(item(thread), 'seen')!.ariaPressed).to.equal('true');
        const later = await placeThread([marked('3')]);
        await waitUntil(() => body(item(later)).innerText.includes('dead'));
        seenFilms.set('Her (2013)', false);
        expect(body(item(later)).innerText).not.to.include('dead');
        expect(body(item(thread)).innerText, 'what was opened by hand stays').to.include('dead');
      } finally {
        seenFilms.set('Her (2013)', false);
        review.remove();
      }
    });

    const MARKED = {
      'of two lines': '<p>Lovely. ||It is the captain<br>who never existed.||</p>',
      'of two paragraphs': '<p>Odd. ||The harbour burns.</p><p>Nobody sees it.|| So there.</p>',
      'with a link and emphasis':
        '<p>Proof: ||<a href="https://ok.test/">the lighthouse</a> is <em>painted</em>||, look.</p>',
      'with a list and a quotation':
        '<p>||One</p><ul><li>two</li><li><blockquote><p>three</p></blockquote></li></ul><p>four||</p>',
      'with code': '<p>So ||<code>he = dead</code>||.</p>',
      'that begins in bold and ends outside': '<p>So <b>big ||the end</b> of it|| now</p>',
      'of many parts': `<p>${'||secret|| '.repeat(500)}</p>`,
    };
    for (const [kind, source] of Object.entries(MARKED)) {
      it(`${kind} is hidden as a whole, even where a theme shows what is hidden, and comes back`, async () => {
        const theme = document.createElement('style');
        theme.textContent = '.theme p, .theme li, .theme a, .theme span { display: block }';
        document.head.append(theme);
        const thread = await placeThread([sampleComment('1', { body: { format: 'html', source } })]);
        thread.className = 'theme';
        await waitUntil(() => button(item(thread), 'spoiler'));
        await settled(thread);
        const words = source
          .split('||')
          .filter((_, at) => at % 2 === 1)
          .flatMap((part) => part.split(/<[^>]*>|\s+/))
          .filter(Boolean);
        const shownWords = () => body(item(thread)).innerText.trim().split(/\s+/);
        for (const word of words) expect(shownWords()).not.to.include(word);
        expect(body(item(thread)).innerText).not.to.include('||');
        expect(body(item(thread)).querySelectorAll('button').length).to.be.at.most(100);
        for (const each of body(item(thread)).querySelectorAll<HTMLElement>('button')) each.click();
        for (const word of words) expect(body(item(thread)).innerText).to.include(word);
        theme.remove();
      });
    }

    it('takes two pairs of bars: one alone, and four in a row, are only bars', async () => {
      const source = '<p>a || b</p>';
      const thread = await placeThread([
        sampleComment('1', { body: { format: 'html', source } }),
        sampleComment('2', { body: { format: 'text', source: 'a |||| b' } }),
      ]);
      await settled(thread);
      expect(body(item(thread)).innerText.trim()).to.equal('a || b');
      expect(body(item(thread, 1)).innerText.trim()).to.equal('a |||| b');
    });

    it('is one in HTML too', async () => {
      const source = '<p>So <a href="https://ok.test/">x</a> ||he was dead|| then</p>';
      const thread = await placeThread([sampleComment('1', { body: { format: 'html', source } })]);
      await waitUntil(() => body(item(thread)).querySelector('a'));
      expect(body(item(thread)).innerText).not.to.include('dead');
    });
  });

  describe('more comments', () => {
    const many = () => Array.from({ length: 50 }, (_, at) => sampleComment(String(at), { publishedAt: minute(at) }));
    const more = (thread: Element) => thread.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]');

    it('are fetched when the reader asks', async () => {
      const thread = await placeThread(many(), 'limit="20"', { can: { pageSize: 20 } });
      expect(items(thread)).to.have.length(20);
      expect(thread.shadowRoot!.querySelector('[part=heading]')!.textContent.trim()).to.equal('50 comments');
      await press(more(thread)!);
      await waitUntil(() => items(thread).length === 40);
      await press(more(thread)!);
      await waitUntil(() => items(thread).length === 50);
      await settled(thread);
      expect(more(thread)).to.equal(null);
    });

    it('come by themselves near the end, where the page wants that', async () => {
      const thread = await placeThread(many(), 'limit="20" paging="auto"', { can: { pageSize: 20 } });
      items(thread).at(-1)!.scrollIntoView();
      await waitUntil(() => items(thread).length > 20);
    });
  });

  it('keeps pages that link here apart, and folded away', async () => {
    const pingback = sampleComment('p', { kind: 'pingback', author: { name: 'A blog', url: 'https://blog.test/' } });
    const thread = await placeThread([sampleComment('1'), pingback]);
    await waitUntil(() => thread.shadowRoot!.querySelector('[part=pingbacks]'));
    const group = thread.shadowRoot!.querySelector<HTMLDetailsElement>('[part=pingbacks]')!;
    expect(items(thread)).to.have.length(1);
    expect(group.querySelector('summary')!.innerText).to.equal('1 other page links here');
    expect(group.open).to.equal(false);
    await press(group.querySelector('summary')!);
    expect(group.querySelector('a')!.href).to.equal('https://blog.test/');
    expect(group.querySelector('a')!.rel).to.include('nofollow');
  });

  it('says that the address names a comment that is not here', async () => {
    location.hash = '#comment-404';
    const thread = await placeThread([sampleComment('1')]);
    await settled(thread);
    expect(thread.shadowRoot!.querySelector('[part~=missing]')!.textContent).to.include('doesn’t exist or was removed');
  });

  it('shows pictures where there are some, and none from elsewhere where the page wants that', async () => {
    const author = { name: 'Nora' };
    const comments = [sampleComment('1', { author: { ...author, picture: { url: `${location.origin}/none.png` } } })];
    const thread = await placeThread(comments);
    const avatar = item(thread).querySelector('.film-comment-avatar')!;
    await waitUntil(() => avatar.textContent === 'N' && !avatar.querySelector('img')); // it could not be had
    const local = await placeThread(comments, 'avatars="local"');
    expect(item(local).querySelector('img')).to.equal(null);
    expect(item(local).querySelector('.film-comment-avatar')!.textContent).to.equal('N');
  });

  it('tells writers with the same letter apart, and knows each again', async () => {
    const by = (id: string, name: string) => sampleComment(id, { author: { name }, publishedAt: minute(Number(id)) });
    const thread = await placeThread([by('1', 'Nils'), by('2', 'Norah'), by('3', 'Nils')]);
    /** How red the middles of the cells are that are whole and beside the letter. */
    const cellsOf = async (at: number): Promise<number[]> => {
      const { data, width, height } = await pixelsOf(item(thread, at).querySelector('.film-comment-avatar')!);
      const middle = (cell: number, size: number) => Math.floor(((cell + 0.5) / 5) * size);
      return [1, 2, 3].flatMap((y) => [0, 1].map((x) => data[(middle(y, height) * width + middle(x, width)) * 4]!));
    };
    const [first, other, again] = [await cellsOf(0), await cellsOf(1), await cellsOf(2)];
    first.forEach((red, at) => expect(again[at]).to.be.closeTo(red, 5));
    // Both have the same letter and the same colour.
    expect(first.some((red, at) => Math.abs(red - other[at]!) > 15)).to.equal(true);
  });

  it('shows what the writer thinks of the film', async () => {
    const rating = { value: 4, best: 5, raw: '4 out of 5 clappers', kind: 'number' as const };
    const thread = await placeThread([sampleComment('1', { rating })]);
    expect(item(thread).querySelector('.film-comment-rating')!.textContent).to.equal('4 out of 5 clappers');
  });

  it('says a rating in signs as a sentence', async () => {
    const rating = { value: 4.5, best: 5, raw: '★★★★½', kind: 'number' as const };
    const thread = await placeThread([sampleComment('1', { rating })]);
    const signs = item(thread).querySelector<HTMLElement>('.film-comment-rating')!;
    expect(signs.innerText).to.equal('★★★★½');
    expect(await accessibleNode(signs)).to.include({ role: 'image', name: '4.5 out of 5' });
  });

  it('says to its writer that a comment awaits moderation', async () => {
    const thread = await placeThread([], '', { newStatus: 'pending' });
    const text = thread.querySelector('textarea')!;
    text.focus();
    await sendKeys({ type: 'Hello' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await waitUntil(() => items(thread).length === 1);
    expect(item(thread).innerText).to.include('Awaiting moderation');
    await waitUntil(() => status(thread).includes('awaiting moderation'));
  });
});
