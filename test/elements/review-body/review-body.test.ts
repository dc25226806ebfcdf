import { expect } from '@open-wc/testing';
import { ReviewBodyElement } from '../../../src/elements/review-body/review-body.js';
import { readingMinutes } from '../../../src/model/reading-minutes.js';
import { place, put, settled } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleTree, outline } from '../../support/accessibility-tree.js';
import { expectSameLayout } from '../../support/layout.js';

describeFrame({
  element: ReviewBodyElement,
  html: '<review-body><p>It is a <em>sad</em> film.</p><!-- more --><p>It is a funny one.</p></review-body>',
  role: 'none',
  name: '',
  text: 'It is a sad film.',
  properties: {
    dropCap: { value: true, attribute: '' },
    readingTime: { value: true, attribute: '' },
  },
});

describe('<review-body>', () => {
  before(() => ReviewBodyElement.define());
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  it('moves nothing in a post', async () => {
    await expectSameLayout(
      ReviewBodyElement,
      '<h2>Above</h2><review-body><p>It is a sad film.</p><blockquote>Really?</blockquote><p>Yes.</p></review-body><h3>Below</h3>',
    );
  });

  it('says how long it takes to read', async () => {
    const words = 'word '.repeat(238 * 4);
    const body = await place<ReviewBodyElement>(`<review-body reading-time><p>${words}</p></review-body>`);
    const tree = outline(await accessibleTree(body));
    expect(tree).to.include('4 minutes to read');
    expect(tree.indexOf('4 minutes')).to.be.below(tree.indexOf('word'));
    body.querySelector('p')!.textContent = 'Short.';
    await settled(body);
    expect(outline(await accessibleTree(body))).to.include('1 minute to read');
    body.readingTime = false;
    await settled(body);
    expect(outline(await accessibleTree(body))).not.to.include('to read');
  });

  for (const [text, minutes] of [
    ['', 1],
    ['word '.repeat(238 * 2), 2],
    ['It’s a well-made film — 100 % '.repeat(238), 5],
    ['映画館'.repeat(500), 3],
    ['とても悲しい。'.repeat(250), 3],
  ] as const) {
    it(`counts ${minutes} for “${text.slice(0, 20)}…”`, () => expect(readingMinutes(text)).to.equal(minutes));
  }

  it('draws a large first letter in the first paragraph only', async () => {
    const body = await place<ReviewBodyElement>('<review-body drop-cap><p>First.</p><p>Second.</p></review-body>');
    const size = (index: number) => {
      const { initialLetter, float } = getComputedStyle(body.children[index]!, '::first-letter') as never as {
        initialLetter: string;
        float: string;
      };
      return `${initialLetter} ${float}`;
    };
    expect(size(0)).not.to.equal(size(1));
    body.dropCap = false;
    await settled(body);
    expect(size(0)).to.equal(size(1));
  });

  it('takes the style of the first letter away with the last element', async () => {
    const html = '<review-body drop-cap><p>First.</p></review-body>';
    const count = document.adoptedStyleSheets.length;
    const [one, two] = [await place(html), await place(html)];
    expect(document.adoptedStyleSheets).to.have.length(count + 1);
    one.remove();
    two.removeAttribute('drop-cap');
    await settled(two);
    expect(document.adoptedStyleSheets).to.have.length(count);
  });

  it('draws it within a shadow tree too, and takes it along when it is moved', async () => {
    const host = put<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const body = await place('<review-body drop-cap><p>First.</p></review-body>');
    const count = document.adoptedStyleSheets.length;
    root.append(body);
    await settled(body);
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(document.adoptedStyleSheets).to.have.length(count - 1);
  });
});
