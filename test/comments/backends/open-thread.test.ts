import { expect } from '@open-wc/testing';
import { type ThreadRequest, threadRequestOf } from '../../../src/comments/backends/open-thread.js';

describe('threadRequestOf', () => {
  const { warn } = console;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  function requestOf(markup: string): ThreadRequest {
    const holder = document.createElement('template');
    holder.innerHTML = markup;
    return threadRequestOf(holder.content.firstElementChild!);
  }

  it('takes backend, src and thread of the element where there is no source', () => {
    const request = requestOf('<x-thread backend="wordpress" src="/blog/" thread="42" post="rest"></x-thread>');
    expect(request).to.deep.equal({ backend: 'wordpress', src: '/blog/', thread: '42' });
  });

  it('takes all from a source, with every further attribute as an option of the backend', () => {
    const request = requestOf(
      '<x-thread><comment-source backend="wordpress" src="/blog/" thread="42" post="rest" rating-best="5"></comment-source></x-thread>',
    );
    expect(request).to.deep.equal({
      backend: 'wordpress',
      src: '/blog/',
      thread: '42',
      options: { post: 'rest', ratingBest: '5' },
    });
  });

  it('takes the same from the class spelling', () => {
    const request = requestOf(
      '<x-thread><div class="comment-source" data-backend="wordpress" data-src="/blog/" data-rating-meta="stars"></div></x-thread>',
    );
    expect(request).to.deep.include({ backend: 'wordpress', src: '/blog/', options: { ratingMeta: 'stars' } });
  });

  it('keeps the thread that the element names where the source names none', () => {
    expect(requestOf('<x-thread thread="42"><comment-source post="rest"></comment-source></x-thread>').thread).to.equal(
      '42',
    );
  });

  it('prefers a property of the element to its attribute', () => {
    const element = Object.assign(document.createElement('div'), { backend: 'memory' });
    element.setAttribute('backend', 'wordpress');
    expect(threadRequestOf(element).backend).to.equal('memory');
  });

  it('does not take a source from deeper inside, where strangers write', () => {
    const request = requestOf(
      '<x-thread><ol><li><comment-source backend="memory"></comment-source></li></ol></x-thread>',
    );
    expect(request.backend).to.equal(undefined);
  });

  it('uses the first of several sources and warns about the others once', () => {
    const element = document.createElement('div');
    element.innerHTML =
      '<comment-source backend="memory"></comment-source><comment-source backend="wordpress"></comment-source>';
    expect(threadRequestOf(element).backend).to.equal('memory');
    threadRequestOf(element);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('only the first one is used');
  });

  it('ignores a source with a warning where the element names a backend itself', () => {
    const request = requestOf('<x-thread backend="memory"><comment-source post="rest"></comment-source></x-thread>');
    expect(request).to.deep.equal({ backend: 'memory', src: undefined, thread: undefined });
    expect(warnings[0]).to.contain('the element has "backend" or "src" itself');
  });
});
