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

  const PILED = {
    'marks with joiners between': 'a'.padEnd(LENGTH, '\u0301\u034f\u2060'),
    'tones of skin': '\u{1f44d}'.padEnd(LENGTH, '\u{1f3fd}'),
    'signs for the direction': 'a'.padEnd(LENGTH, '\u202e\u202d'),
    'tags of a flag': '\u{1f3f4}'.padEnd(LENGTH, '\u{e0067}'),
  };
  for (const [name, source] of Object.entries(PILED)) {
    it(`leave no pile of ${name} on a letter`, async () => {
      for (const format of ['text', 'html'] as const)
        expect((await shown({ format, source })).textContent.length).to.be.lessThan(20);
    });
  }

  it('leave a family, a flag and a word of Persian as they are', async () => {
    for (const source of ['👩🏽‍👩🏽‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'می‌خواهم'])
      expect((await shown({ format: 'text', source })).textContent).to.equal(source);
  });

  const LAID_OUT_APART = {
    'directions that change with each letter': filled('a\u05d0'),
    'isolated directions': filled('\u2067a\u2069'),
    'spaces of no width': filled('x\u200b'),
    'joiners of no width': filled('x\u2060'),
    'letters of many scripts': Array.from({ length: LENGTH }, (_, at) =>
      String.fromCodePoint(0xa1 + ((at * 37) % 0xd000)),
    ).join(''),
    'letters that are all different': Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(
      '',
    ),
    'directions that change, as entities': filled('a&#1488;'),
  };
  for (const [name, source] of Object.entries(LAID_OUT_APART)) {
    it(`show the beginning of ${name}, and the rest in parts`, async () => {
      const body = { format: 'html', source: `<p>${source}</p>` } as const;
      const parts: string[] = [];
      for (let part = 0, goesOn = true; goesOn && part < 200; part++) {
        const target = document.createElement('div');
        const shownPart = bodyMarkup(body, part);
        setMarkup(target, shownPart.words);
        parts.push(target.textContent);
        ({ goesOn } = shownPart);
      }
      expect(parts.length).to.be.greaterThan(3);
      expect(Math.max(...parts.map(({ length }) => length))).to.be.lessThan(5_000);
      const whole = new DOMParser().parseFromString(source, 'text/html').body.textContent;
      expect(parts.join('')).to.equal(whole.trim());
      const preview = await shown(body);
      expect(preview.textContent).to.equal(`${parts[0]}…`);
    });
  }

  it('keep a spoiler hidden that goes on in the next part', () => {
    const source = `Lovely. ||${filled('a\u05d0')}||`;
    const text = (part: number) => String(bodyMarkup({ format: 'text', source }, part).words);
    expect(text(0)).to.match(/\|\|[^|]+\|\|<\/p>$/);
    expect(text(1)).to.match(/^<p>\|\|[^|]+\|\|/);
  });

  it('let long texts of one script be', () => {
    const texts = [
      'שלום עולם, 2014 (Her) ',
      '映画はとても良かった。1984年の',
      'Кино было — чудесным. ',
      'A curly ‘quote’ – and 😀. ',
    ];
    for (const source of texts.map((each) => each.repeat(200)))
      expect(bodyMarkup({ format: 'text', source }).goesOn, source.slice(0, 20)).to.equal(false);
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
