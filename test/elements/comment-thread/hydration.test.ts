import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import { emptyFilm } from '../../../src/model/review.js';
import { toElements } from '../../../src/writing/index.js';
import { minute, sampleComment } from '../../comments/sample-comment.js';

describe('<comment-thread> that comes to comments a server wrote', () => {
  const comments = Array.from({ length: 60 }, (_, index) =>
    sampleComment(String(index + 1), {
      publishedAt: minute(index),
      parentId: index % 4 === 1 ? String(index) : null,
      likes: index % 5,
      body: { format: 'html', source: `<p>The words of ${index + 1}</p>` },
    }),
  );
  let styles: HTMLStyleElement;
  let page: HTMLElement;

  before(async () => {
    const text = await (await fetch('/src/styles/film-comments.css')).text();
    styles = document.createElement('style');
    styles.textContent = text;
    document.head.append(styles);
    registerBackend('hydration', () => new MemoryBackend({ seed: { here: comments }, can: { storage: 'server' } }));
    page = document.createElement('div');
    const thread = document.createElement('comment-thread');
    thread.setAttribute('backend', 'hydration');
    thread.setAttribute('thread', 'here');
    const written = toElements({ film: { ...emptyFilm(), title: 'Her' } }, { comments });
    thread.append(new DOMParser().parseFromString(written, 'text/html').querySelector('.film-comments')!);
    page.append(thread);
    document.body.append(page);
    await nextFrame();
  });

  after(() => {
    styles.remove();
    page.remove();
  });

  it('shifts nothing, and keeps where the reader is', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
    );
    const middle = page.querySelector('[data-comment-id="30"]')!;
    middle.scrollIntoView({ block: 'center' });
    await nextFrame();
    await nextFrame();
    observer.observe({ type: 'layout-shift' });
    const { top } = middle.getBoundingClientRect();
    const topOfAll = () => page.querySelector('.film-comment')!.getBoundingClientRect().top + scrollY;
    const start = topOfAll();
    const y = scrollY;
    CommentThreadElement.define();
    CommentFormElement.define();
    const thread = page.querySelector('comment-thread')!;
    await waitUntil(() => thread.state?.snapshot.status === 'ready');
    await waitUntil(() => middle.querySelector('[data-action=reply]'), undefined, { timeout: 5_000 });
    await nextFrame();
    await nextFrame();
    expect(page.querySelector('[data-comment-id="30"]')).to.equal(middle);
    expect(middle.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(scrollY).to.be.closeTo(y, 1);
    expect(topOfAll()).to.be.closeTo(start, 1);
    for (const entry of observer.takeRecords()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    expect(shifts).to.deep.equal([]);
  });
});
