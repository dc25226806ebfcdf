import { expect } from '@open-wc/testing';
import { markDocument } from '../../src/marking/mark-document.js';
import { present } from '../../src/marking/present.js';
import { readReview } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';

const PROSE = `<p>${'It is a small film that says what it has to say, and says it well. '.repeat(8)}</p>`;
const LINES = 'Directed by: Spike Jonze<br>Running time: 126 minutes<br>Certificate: 15<br>Country: USA';

/** The same facts as posts state them, and the first element of what is around them. */
const SHAPES: Readonly<Record<string, [html: string, first: string]>> = {
  'lines of a paragraph': [`<p>${LINES}</p>`, 'P'],
  paragraphs: [`<p>Directed by: Spike Jonze</p>\n<p>Running time: 126 minutes</p>\n<p>Certificate: 15</p>`, 'P'],
  'a list': [
    `<ul><li>Directed by: Spike Jonze</li><li><b>Running time:</b> 126 minutes</li><li>Budget: little</li></ul>`,
    'UL',
  ],
  'a list of terms': ['<dl><dt>Running time</dt><dd>126 minutes</dd><dt>Country</dt><dd>USA</dd></dl>', 'DL'],
  'a table': [
    '<figure class="wp-block-table"><table><tbody><tr><th>Running time</th><td>126 minutes</td></tr><tr><th>Country</th><td>USA</td></tr></tbody></table></figure>',
    'FIGURE',
  ],
};

describe('the facts of a film in a post', () => {
  let root: HTMLElement;

  before(registerAllLanguages);
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => root.remove());

  const presented = (html: string) => {
    root.innerHTML = html;
    const before = root.innerHTML;
    const steps = present(root, readReview(root), { scale: {}, comments: 'keep' });
    const found = [...root.querySelectorAll('film-facts')];
    const words = found.map(({ firstElementChild, textContent }) => ({
      first: firstElementChild?.nodeName,
      textContent,
    }));
    for (const undo of steps.reverse()) undo();
    expect(root.innerHTML, 'restored').to.equal(before);
    return words;
  };

  for (const [name, [html, first]] of Object.entries(SHAPES)) {
    it(`are in one element where they are ${name}, and given back byte for byte`, () => {
      const found = presented(`<h1>Her (2013)</h1>${html}${PROSE}<p>Rating: 4/5</p>`);
      expect(found.length).to.equal(1);
      expect(found[0]!.first).to.equal(first);
      expect(found[0]!.textContent).to.include('126 minutes').and.not.to.include('small film');
    });

    it(`are marked by the command where they are ${name}`, () => {
      const page = new DOMParser().parseFromString(
        `<article><h1>Her (2013)</h1>${html}${PROSE}</article>`,
        'text/html',
      );
      const before = page.documentElement.outerHTML;
      const steps = markDocument(page, readReview(page.body));
      expect(page.querySelectorAll('film-facts').length).to.equal(1);
      expect(page.querySelector('film-facts')!.firstElementChild!.nodeName).to.equal(first);
      for (const undo of steps.reverse()) undo();
      expect(page.documentElement.outerHTML).to.equal(before);
    });
  }

  it('are in no element where a sentence states them', () => {
    expect(
      presented(
        `<h1>Her (2013)</h1><p>Directed by: Spike Jonze</p>${PROSE.replace('</p>', 'At 126 minutes it is long.</p>')}`,
      ),
    ).to.deep.equal([]);
  });

  it('are in no element where a line of them goes on as prose', () => {
    expect(presented(`<h1>Her (2013)</h1><p>Running time: 126 minutes. ${PROSE.slice(3)}`)).to.deep.equal([]);
  });

  it('are in no element together with the title, a heading or a picture', () => {
    for (const inside of ['<h2>Her (2013)</h2>', '<img src="/a.jpg" alt="">'])
      expect(presented(`<div>${inside}<p>x</p>Running time: 126 minutes</div>${PROSE}`), inside).to.deep.equal([]);
    expect(presented(`<p>Her (2013)<br>Running time: 126 minutes</p>${PROSE}<p>Rating: 4/5</p>`)).to.deep.equal([]);
  });

  it('are in no second element where the author wrote one', () => {
    const found = presented(`<h1>Her (2013)</h1><film-facts><p>${LINES}</p></film-facts>${PROSE}`);
    expect(found.length).to.equal(1);
  });

  it('are in no element where the post names credits alone', () => {
    expect(
      presented(`<h1>Her (2013)</h1><p>Directed by: Spike Jonze</p><p>Starring: Amy Adams</p>${PROSE}`),
    ).to.deep.equal([]);
  });
});
