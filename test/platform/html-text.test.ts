import { expect } from '@open-wc/testing';
import { decodeEntities, escapeHtml, escapeText } from '../../src/platform/html-text.js';

describe('text in HTML', () => {
  it('decodes the entities that WordPress writes, and leaves others as they are', () => {
    const written =
      'Max &amp; Co. &#8220;quoted&#8221; &#x1F3AC; &hellip; &unknown; &valueOf; &amp;lt; &#0; &#9999999;';
    expect(decodeEntities(written)).to.equal('Max & Co. “quoted” 🎬 … &unknown; &valueOf; &lt; &#0; &#9999999;');
  });

  it('is what a browser reads again, in text and in an attribute', () => {
    const words = `<b class="x" id='y'> & &amp; &#60; \r\n é 🎬`;
    const holder = document.createElement('div');
    holder.innerHTML = `<i title="${escapeHtml(words)}">${escapeHtml(words)}</i>`;
    expect(holder.firstElementChild!.getAttribute('title')).to.equal(words);
    expect(holder.textContent).to.equal(words);
    expect(decodeEntities(escapeHtml(words))).to.equal(words);
  });

  it('has no NUL, which HTML does not allow', () => {
    expect(escapeHtml('a\0b')).to.equal('ab');
  });

  it('is escaped no more than it takes where people edit it', () => {
    expect(escapeText(`it's <b> & "so"`)).to.equal(`it's &lt;b> &amp; "so"`);
  });
});
