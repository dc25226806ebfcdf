import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { markDocument } from '../../src/marking/mark-document.js';
import { present } from '../../src/marking/present.js';
import { readReview } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import type { Field, Found, Point, Reading } from '../../src/reading/reading.js';
import { page } from '../reading/random-posts.js';

/* Facts anywhere on any page: over one another, across elements, in what is not there. A failure prints the smallest case and its seed. */

const FIELDS: readonly Field[] = [
  'title',
  'directors',
  'writers',
  'cast',
  'rating',
  'synopsis',
  'body',
  'author',
  'poster',
  'runtimeMinutes',
  'certificate',
];

const place = fc.tuple(fc.nat(1000), fc.nat(1000));
const fact = fc.record({ field: fc.constantFrom(...FIELDS), from: place, to: place, hasNodes: fc.boolean() });
const facts = fc.array(fact, { maxLength: 8 });

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data) texts.push(walker.currentNode as Text);
  return texts;
}

/** A reading whose facts are at random places of a page. */
function readingWith(root: Node, places: readonly RandomFact[]): Reading {
  const texts = textsIn(root);
  const pointAt = ([node, offset]: [number, number]): Point => {
    const text = texts[node % texts.length]!;
    const at = offset % (text.length + 1);
    // No fact ends within a character.
    return { node: text, offset: /[\udc00-\udfff]/.test(text.data.charAt(at)) ? at - 1 : at };
  };
  const found = new Map<Field, Found>();
  for (const { field, from, to, hasNodes } of texts.length ? places : []) {
    const [a, b] = [pointAt(from), pointAt(to)];
    const range = document.createRange();
    range.setStart(a.node, a.offset);
    const isInOrder = range.comparePoint(b.node, b.offset) >= 0;
    const [start, end] = isInOrder ? [a, b] : [b, a];
    const around = start.node.parentElement;
    found.set(field, {
      from: 'pattern',
      text: '',
      value: { start, end },
      ...(hasNodes && around && around !== root && { nodes: [around] }),
    });
  }
  const review = readReview(root as Element).review;
  return {
    review: { ...review, rating: { value: 4, raw: '4', kind: 'number' } },
    comments: [],
    commentCount: null,
    found,
  };
}

interface RandomFact {
  field: Field;
  from: [number, number];
  to: [number, number];
  hasNodes: boolean;
}

describe('posts put together at random and marked', () => {
  let root: HTMLElement;

  before(registerAllLanguages);
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => root.remove());

  it('have their bytes back after all is undone', () => {
    fc.assert(
      fc.property(page, (html) => {
        root.innerHTML = html;
        const before = root.innerHTML;
        const steps = present(root, readReview(root), { scale: {}, comments: 'present' });
        for (const undo of steps.reverse()) undo();
        expect(root.innerHTML).to.equal(before);
      }),
      { numRuns: 150 },
    );
  });

  it('have their bytes back wherever the facts are', () => {
    fc.assert(
      fc.property(page, facts, (html, places) => {
        root.innerHTML = html;
        const before = root.innerHTML;
        const words = root.textContent;
        const steps = present(root, readingWith(root, places), { scale: {}, comments: 'present' });
        expect(root.textContent).to.equal(words);
        for (const undo of steps.reverse()) undo();
        expect(root.innerHTML).to.equal(before);
      }),
      { numRuns: 300 },
    );
  });

  it('have their bytes back in a document that nobody looks at', () => {
    fc.assert(
      fc.property(page, facts, (html, places) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const before = parsed.documentElement.outerHTML;
        const steps = markDocument(parsed, readingWith(parsed.body, places));
        for (const undo of steps.reverse()) undo();
        expect(parsed.documentElement.outerHTML).to.equal(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a label that names two jobs', () => {
  it('has its names marked once', () => {
    for (const html of ['<b>Written and directed by:</b> Ann Bell', '<i>Written and directed by </i><a>Ann Bell</a>']) {
      const root = document.createElement('div');
      root.innerHTML = `<p>${html}</p>`;
      document.body.append(root);
      present(root, readReview(root), { scale: {}, comments: 'present' });
      expect([...root.querySelectorAll('cast-list')].map((list) => list.textContent)).to.deep.equal(['Ann Bell']);
      root.remove();
    }
  });
});
