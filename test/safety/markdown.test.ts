import { expect } from '@open-wc/testing';
import { ALLOWED_ELEMENTS, LINK_REL } from '../../src/safety/allowed-markup.js';
import { setMarkdown } from '../../src/safety/markdown.js';
import { cases } from '../fixtures/malicious/comments.mjs';

async function shown(source: string): Promise<HTMLElement> {
  const target = document.createElement('div');
  await setMarkdown(target, source);
  return target;
}
const html = async (source: string) => (await shown(source)).innerHTML.replace(/\n/g, '');

describe('Markdown from outside', () => {
  it('becomes what a comment may be made of', async () => {
    expect(await html('**Fine** _words_, `code`\n\n> said\n\n- one\n- two')).to.equal(
      '<p><strong>Fine</strong> <em>words</em>, <code>code</code></p><blockquote><p>said</p></blockquote><ul><li>one</li><li>two</li></ul>',
    );
  });

  it('keeps line breaks, as people mean them', async () => {
    expect(await html('one\ntwo')).to.equal('<p>one<br>two</p>');
  });

  it('marks links, and keeps only those that lead to the web or to mail', async () => {
    expect(
      await html('[a](https://ok.test/ "t") https://b.test/x [c](javascript:alert(1)) [d](data:text/html,x)'),
    ).to.equal(
      `<p><a href="https://ok.test/" title="t" rel="${LINK_REL}">a</a> <a href="https://b.test/x" rel="${LINK_REL}">https://b.test/x</a> [c](javascript:alert(1)) [d](data:text/html,x)</p>`,
    );
  });

  it('shows no picture, and keeps the link to it', async () => {
    const target = await shown('![Poster](https://ok.test/p.png)');
    expect(target.querySelector('img')).to.equal(null);
    expect(target.querySelector('a')!.href).to.equal('https://ok.test/p.png');
  });

  it('shows HTML as words', async () => {
    const target = await shown('<b>x</b> <film-review src=/x></film-review> <script>alert(1)</script>');
    expect(target.textContent.trim()).to.equal('<b>x</b> <film-review src=/x></film-review> <script>alert(1)</script>');
    expect(target.querySelector('p > *')).to.equal(null);
  });

  it('shows a text that is too long for it as it was written', async () => {
    const target = await shown(`**${'x'.repeat(70_000)}**`);
    expect(target.textContent).to.have.length(70_004);
  });

  it('nests no deeper than a reader can follow, and loses no word', async () => {
    const target = await shown(`${'> '.repeat(500)}deep`);
    expect(target.querySelectorAll('blockquote').length).to.be.within(1, 50);
  });

  it('puts nothing where it is no longer wanted', async () => {
    const target = document.createElement('div');
    await setMarkdown(target, 'late', () => false);
    expect(target.innerHTML).to.equal('');
  });

  it('lets nothing else of every hostile case through', async () => {
    let hostile = 0;
    for (const { comment } of cases as { comment?: Record<string, unknown> }[]) {
      for (const source of Object.values(comment ?? {})) {
        if (typeof source !== 'string' || source.length > 20_000) continue;
        hostile++;
        for (const element of (await shown(source)).querySelectorAll('*')) {
          expect([...ALLOWED_ELEMENTS, 'a'], source.slice(0, 80)).to.include(element.localName);
          const allowed = element.localName === 'a' ? ['href', 'title', 'rel'] : [];
          for (const attribute of element.getAttributeNames()) expect(allowed).to.include(attribute);
          if (element instanceof HTMLAnchorElement) expect(element.protocol).to.match(/^(https?|mailto):$/);
        }
      }
    }
    expect(hostile).to.be.above(150);
  });
});
