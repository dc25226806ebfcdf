import { expect } from '@open-wc/testing';
import { plainTextMarkup } from '../../src/safety/plain-text.js';
import { markup, PreparedMarkup, setMarkup } from '../../src/safety/prepared-markup.js';
import { setSanitisedHtml } from '../../src/safety/sanitiser.js';
import { simpleMarkup } from '../../src/safety/simple-markup.js';
import { cases } from '../fixtures/malicious/comments.mjs';

/** Pieces that hostile texts are made of. */
const PIECES = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '=',
    '/',
    '\0',
    '\r',
    '\n',
    ' ',
    'a',
    'é',
    '漢',
    '\u202e',
    '\ud83d',
    '&amp;',
    '&#60;',
    '&lt',
    '||',
  ],
  ...[
    '<script>',
    '</p>',
    '<p>',
    '</li></ol></article>',
    '<!--',
    '-->',
    ']]>',
    ' onerror=alert(1) ',
    'javascript:',
    '"><img src=x>',
  ],
];
const TAGS = [
  'p',
  'em',
  'b',
  'i',
  'strong',
  'code',
  'blockquote',
  'ul',
  'ol',
  'li',
  'br',
  'script',
  'constructor',
  'a',
  'div',
];

/** A generator of whole numbers below a bound, the same each time. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * bound);
  };
}

const pick = <T>(next: (bound: number) => number, list: readonly T[]): T => list[next(list.length)] as T;
const text = (next: (bound: number) => number) => Array.from({ length: next(12) }, () => pick(next, PIECES)).join('');
/** A parser leaves out what is no character, and so do we. */
const readable = (words: string) => words.replace(/\0/g, '');

function put(prepared: PreparedMarkup): HTMLElement {
  const target = document.createElement('div');
  setMarkup(target, prepared);
  return target;
}

describe('prepared markup', () => {
  it('shows a value as it is, in text and in an attribute, whatever it is', () => {
    const next = numbers(1);
    for (let round = 0; round < 5000; round++) {
      const [words, name] = [text(next), text(next)];
      const target = put(markup`<p><b title="${name}">${words}</b></p>`);
      const [p] = target.children;
      expect(target.childNodes.length, words).to.equal(1);
      expect(p!.childNodes.length, words).to.equal(1);
      expect(p!.firstElementChild!.getAttributeNames(), name).to.deep.equal(['title']);
      expect(p!.firstElementChild!.getAttribute('title')).to.equal(readable(name));
      expect(p!.textContent).to.equal(readable(words));
      expect(p!.querySelectorAll('*').length).to.equal(1);
    }
  });

  it('takes no string for markup', () => {
    const forged = { toString: () => '<img>', text: '<img>' };
    expect(() => new PreparedMarkup(Symbol('markup') as never, '<img>')).to.throw(TypeError);
    expect(() => put(markup`<p>${forged as never}</p>`)).to.throw(TypeError);
  });

  it('is the same where the page allows no policy of ours', () => {
    const { innerHTML } = Object.getOwnPropertyDescriptors(Element.prototype);
    const next = numbers(2);
    for (let round = 0; round < 500; round++) {
      const prepared = markup`<ol class="a" role="list">${[1, 2].map((at) => markup`<li id="${at}-${text(next)}"><p>${text(next)}<br>${text(next)}</p></li>`)}</ol>`;
      const read = put(prepared);
      Object.defineProperty(Element.prototype, 'innerHTML', {
        ...innerHTML,
        set: () => {
          throw new TypeError('This document requires TrustedHTML.');
        },
      });
      const built = put(prepared);
      Object.defineProperty(Element.prototype, 'innerHTML', innerHTML);
      built.normalize();
      expect(built.isEqualNode(read), read.innerHTML).to.equal(true);
    }
  });
});

describe('simple markup', () => {
  /** Whatever is taken without the sanitiser is what the sanitiser would have made of it. */
  async function expectSame(html: string): Promise<boolean> {
    const simple = simpleMarkup(html);
    if (!simple) return false;
    const clean = document.createElement('div');
    await setSanitisedHtml(clean, html);
    const target = put(simple);
    target.normalize();
    expect(target.innerHTML, html).to.equal(clean.innerHTML);
    return true;
  }

  it('takes paragraphs, lists, quotations and emphasis', async () => {
    for (const html of [
      '<p>Fine <b>words</b> &amp; <em>more</em><br />and &#8217;so&#8217; on</p>\n<p>two</p>',
      '<ul>\n<li>one</li><li><p>two</p></li></ul>',
      '<blockquote><p>said</p></blockquote>',
      'no paragraph',
    ])
      expect(await expectSame(html), html).to.equal(true);
  });

  it('leaves to the sanitiser all that has an attribute, is not well formed, or is anything else', () => {
    const others = [
      '<p title="x">',
      '<p>open',
      '<p></b></p>',
      '<script>x</script>',
      '<b><p>x</p></b>',
      '<i><i>x</i></i>',
    ];
    for (const html of [
      ...others,
      '&nbsp',
      'a & b',
      '<!-- x -->',
      '<p>\0</p>',
      '<constructor></constructor>',
      '&toString;',
    ])
      expect(simpleMarkup(html), html).to.equal(undefined);
  });

  it('is what the sanitiser makes, of all that it takes', async () => {
    const next = numbers(3);
    let taken = 0;
    for (let round = 0; round < 4000; round++) {
      const open: string[] = [];
      let html = '';
      for (let step = next(10); step >= 0; step--) {
        const tag = pick(next, TAGS);
        if (next(3) > 0 && tag !== 'br') html += `<${open[open.push(tag) - 1]}>`;
        else if (tag === 'br') html += '<br>';
        html += pick(next, ['', 'x', ' ', '\n', '&amp;', 'y &lt;z']);
        if (next(2) && open.length) html += `</${open.pop()}>`;
      }
      while (open.length) html += `</${open.pop()}>`;
      if (await expectSame(html)) taken++;
    }
    expect(taken).to.be.above(300);
  });

  it('is so of every hostile case', async () => {
    for (const { comment } of cases as { comment?: { html?: string } }[]) {
      if (typeof comment?.html === 'string') await expectSame(comment.html);
    }
  });
});

describe('plain text as prepared markup', () => {
  it('holds all words and nothing else but paragraphs, lines and links', () => {
    const next = numbers(4);
    const squeezed = (words: string) => words.replace(/[\s\0]+/g, '');
    for (let round = 0; round < 3000; round++) {
      const words = `${text(next)} https://a.test/${text(next)}\n\n${text(next)}`;
      const target = put(plainTextMarkup(words));
      expect(squeezed(target.textContent)).to.equal(squeezed(words));
      for (const element of target.querySelectorAll('*')) {
        expect(element.localName).to.be.oneOf(['p', 'br', 'a']);
        if (element instanceof HTMLAnchorElement) expect(element.protocol).to.match(/^https?:$/);
        else expect(element.getAttributeNames()).to.deep.equal([]);
      }
    }
  });
});
