import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../../src/elements/registry.js';
import { ALLOWED_ELEMENTS, LINK_REL, POST_MARKUP } from '../../src/safety/allowed-markup.js';
import { setPlainText } from '../../src/safety/plain-text.js';
import { setSanitisedHtml } from '../../src/safety/sanitiser.js';
import { cases } from '../fixtures/malicious/comments.mjs';

/* The same for both sanitisers: the browser's own, and DOMPurify where there is none. */
const SANITISERS = { 'the browser’s own': false, DOMPurify: true };

for (const [name, isMissing] of Object.entries(SANITISERS)) {
  describe(`HTML from outside, cleaned by ${name}`, () => {
    const prototype = Element.prototype as { setHTML?: unknown };
    const { setHTML } = prototype;
    before(() => isMissing && delete prototype.setHTML);
    after(() => isMissing && Object.assign(prototype, { setHTML }));

    async function clean(html: string): Promise<HTMLElement> {
      const target = document.createElement('div');
      await setSanitisedHtml(target, html);
      return target;
    }

    it('keeps what a comment may be made of', async () => {
      const html = '<p>Fine <b>words</b>, <em>and</em> <code>code</code><br>more</p><ul><li>one</li></ul>';
      expect((await clean(html)).innerHTML).to.equal(html);
    });

    it('marks links, and keeps only those that lead to the web or to mail', async () => {
      const target = await clean(
        '<a href="https://ok.test/" target=_blank id=x>a</a><a href="javascript:alert(1)">b</a><a href="mailto:n@ok.test">c</a><a href="https://n:p@evil.test">d</a><a href="tel:1">e</a>',
      );
      expect(target.innerHTML).to.equal(
        `<a href="https://ok.test/" rel="${LINK_REL}">a</a>b<a href="mailto:n@ok.test" rel="${LINK_REL}">c</a>de`,
      );
    });

    it('cleans all links though one of them holds more than a call takes', async () => {
      const target = await clean(`<a href="x:1">${'<br>'.repeat(150_000)}</a><a href="intent://x">y</a>`);
      expect(target.querySelectorAll('a')).to.have.length(0);
      expect(target.textContent).to.equal('y');
    });

    it('lets no attribute stand but those of a link', async () => {
      const target = await clean(
        '<p title=x href="https://e.test" id=forms class=y style="color:red" slot=z part=q>p</p>',
      );
      expect(target.innerHTML).to.equal('<p>p</p>');
    });

    it('leaves only elements and text: no comment, no instruction', async () => {
      const target = await clean('<p>a<?php echo 1 ?>b<!-- c --></p><?xml version="1.0"?><![CDATA[d]]>e');
      expect([...target.childNodes].map(({ nodeType }) => nodeType)).to.deep.equal([Node.ELEMENT_NODE, Node.TEXT_NODE]);
      expect(target.innerHTML).to.equal('<p>ab</p>e');
    });

    it('keeps the words of pictures, and fetches none', async () => {
      const target = await clean(
        '<p>So <img class="emoji" alt="😍" src="/x.svg"> short <img src="/y.gif"></p><a href="https://ok.test/seat.jpg"><img src="https://ok.test/s.jpg" alt="Row one"></a> <a href="https://ok.test/a.jpg"><img src="/b.jpg"></a>',
      );
      expect(target.textContent).to.equal('So 😍 short Row one ok.test/a.jpg');
      expect(target.querySelector('img')).to.equal(null);
      expect(
        performance.getEntriesByType('resource').filter(({ name }) => /\/[xybs]\.\w{3}$/.test(name)),
      ).to.deep.equal([]);
    });

    it('keeps the blocks of a post, and the words in elements of this library', async () => {
      const target = document.createElement('div');
      await setSanitisedHtml(
        target,
        '<h1 id=x>Her</h1><table><tbody><tr><td>Cast</td></tr></tbody></table><film-heading>2013</film-heading><img src=x><script>1</script>',
        undefined,
        POST_MARKUP,
      );
      expect(target.innerHTML).to.equal('<h1>Her</h1><table><tbody><tr><td>Cast</td></tr></tbody></table>2013');
    });

    it('keeps the words in every element of this library, in a post', async () => {
      const target = document.createElement('div');
      const html = Object.keys(ELEMENTS).map((tag) => `<${tag}>${tag} </${tag}>`);
      await setSanitisedHtml(target, html.join(''), undefined, POST_MARKUP);
      expect(target.innerHTML.trim().split(' ')).to.deep.equal(Object.keys(ELEMENTS));
    });

    it('puts nothing where it is no longer wanted', async () => {
      const target = document.createElement('div');
      await setSanitisedHtml(target, '<p>late</p>', () => false);
      expect(target.innerHTML).to.equal('');
    });

    it('leaves nothing else of every hostile case', async () => {
      let hostile = 0;
      for (const { comment } of cases as { comment?: { html?: string } }[]) {
        if (typeof comment?.html !== 'string') continue;
        hostile++;
        for (const element of (await clean(comment.html)).querySelectorAll('*')) {
          expect([...ALLOWED_ELEMENTS, 'a'], comment.html.slice(0, 80)).to.include(element.localName);
          const allowed = element.localName === 'a' ? ['href', 'title', 'rel'] : [];
          for (const attribute of element.getAttributeNames()) expect(allowed).to.include(attribute);
          if (element instanceof HTMLAnchorElement) expect(element.protocol).to.match(/^(https?|mailto):$/);
        }
      }
      expect(hostile).to.be.above(80);
    });
  });
}

describe('plain text', () => {
  const shown = (text: string) => {
    const target = document.createElement('div');
    setPlainText(target, text);
    return target;
  };

  it('becomes paragraphs, lines and links', () => {
    expect(shown('One\r\ntwo\n\nSee https://ok.test/a?b, then <b>.').innerHTML).to.equal(
      `<p>One<br>two</p><p>See <a href="https://ok.test/a?b" rel="${LINK_REL}">https://ok.test/a?b</a>, then &lt;b&gt;.</p>`,
    );
  });

  it('keeps every word of more paragraphs than a call takes', () => {
    expect(shown('a\n\n'.repeat(150_000)).textContent.replaceAll(/\s/g, '')).to.have.lengthOf(150_000);
  });
});
