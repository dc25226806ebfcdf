import { expect } from '@open-wc/testing';
import { isHtmlWithinBounds, isMarkdownWithinBounds } from '../../src/safety/bounds.js';
import { bodyMarkup, type CommentBody, setFullBody } from '../../src/safety/comment-body.js';
import { setMarkup } from '../../src/safety/prepared-markup.js';

/** In characters: the longest comment that WordPress takes. */
const LENGTH = 65_525;
const filled = (part: string) => part.repeat(Math.floor(LENGTH / part.length));
function nested(open: string, close: string): string {
  const count = Math.floor(LENGTH / (open.length + close.length));
  return open.repeat(count) + close.repeat(count);
}

/* Each would hold a page up if the browser were handed it. */
const HOSTILE = {
  'bold in bold': nested('<b>', '</b>'),
  'lists in lists': nested('<ul><li>', '</li></ul>'),
  'quotes in quotes': nested('<q>', '</q>'),
  'quotations in capitals': nested('<BLOCKQUOTE>', '</BLOCKQUOTE>'),
  'links in tables': filled('<table><a href=x>'),
  'formatting never closed': filled('<b><i><u><s>x'),
  'formatting closed in the wrong order': filled('<b><i></b></i>'),
  'formatting opened again in every paragraph': `${'<font size=1>x'.repeat(60)}${filled('<p>x')}`.slice(0, LENGTH),
  'ends of what was never opened': filled('</p>'),
  'breaks only': filled('<br>'),
  'one tag of attributes': `<a ${filled('a b c ')}>x</a>`,
  'a tag that never ends': `<a title="${filled('x')}`,
  'begun tags': filled('<a'),
};

/* Long, and yet nothing but what people write. */
const ORDINARY = {
  'two hundred paragraphs with emphasis': '<p>Fine words, <em>and</em> more of <b>them</b>.<br />A line.</p>\n'.repeat(
    200,
  ),
  'quotations in quotations': `${'<blockquote>'.repeat(10)}${'<p>said so</p>'.repeat(100)}${'</blockquote>'.repeat(10)}`,
  'list items without an end': `<ul>${'<li>one more'.repeat(300)}</ul>`,
  'a long address': `<p>${'word '.repeat(300)}<a href="https://ok.test/${'a'.repeat(2_000)}">link</a></p>`,
  'signs that look like tags': '2 < 3 and 4 > 3 '.repeat(3_000),
};

async function shown(body: CommentBody): Promise<HTMLElement> {
  const target = document.createElement('div');
  document.body.append(target);
  await setFullBody(target, body, () => true);
  return target;
}

describe('the bounds of a comment', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [name, html] of Object.entries(HOSTILE)) {
    it(`let no ${name} be parsed: the words are shown`, async () => {
      expect(isHtmlWithinBounds(html)).to.equal(false);
      const target = await shown({ format: 'html', source: `${html}<p>Last words</p>` });
      expect(target.querySelectorAll('*').length).to.be.lessThan(6_000);
      expect(target.querySelector('b, i, q, ul, table, blockquote')).to.equal(null);
      if (!html.includes('title="')) expect(target.textContent).to.contain('Last words');
    });
  }

  for (const [name, html] of Object.entries(ORDINARY)) {
    it(`let ${name} pass`, () => {
      expect(isHtmlWithinBounds(html)).to.equal(true);
    });
  }

  it('show the same words at first and in full', async () => {
    const body = { format: 'html', source: HOSTILE['formatting never closed'] } as const;
    const first = document.createElement('div');
    const { words, isComplete } = bodyMarkup(body);
    setMarkup(first, words);
    expect(isComplete).to.equal(true);
    expect((await shown(body)).innerHTML).to.equal(first.innerHTML);
  });

  it('leave marks on a letter, but not piles of them', async () => {
    for (const format of ['text', 'html'] as const) {
      expect((await shown({ format, source: 'e\u0301\u0323' })).textContent).to.equal('e\u0301\u0323');
      const piled = await shown({ format, source: `a${'\u0301'.repeat(LENGTH)}b` });
      expect(piled.textContent).to.have.lengthOf(10);
    }
  });

  it('make few lines and links of the longest plain text, and lose no word', async () => {
    const lines = await shown({ format: 'text', source: filled('a\n\n') });
    expect(lines.querySelectorAll('*').length).to.be.lessThan(4_001);
    expect(lines.textContent.replace(/\s/g, '')).to.have.lengthOf(Math.floor(LENGTH / 3));
    const links = await shown({ format: 'text', source: filled('http://a.b ') });
    expect(links.querySelectorAll('a')).to.have.lengthOf(200);
    expect(links.textContent).to.contain(filled('http://a.b ').trim());
  });

  it('show Markdown of signs only as it was written', async () => {
    for (const source of [filled('*a '), filled('[a]('), filled('> '), filled('`')]) {
      expect(isMarkdownWithinBounds(source)).to.equal(false);
      expect((await shown({ format: 'markdown', source })).textContent).to.contain(source.trim().slice(0, 1_000));
    }
    const ordinary = await shown({ format: 'markdown', source: '**Fine** words, _and_ more.\n\n'.repeat(200) });
    expect(ordinary.querySelectorAll('strong')).to.have.lengthOf(200);
  });
});
