import { expect } from '@open-wc/testing';
import { parseHTML } from 'linkedom/worker';
import { markDocument } from '../../src/marking/mark-document.js';
import { present } from '../../src/marking/present.js';
import { readReview } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';

/* The page marks a post in the browser's document, the command in linkedom's. No element is defined here, so that both documents
   hold the author's words and the elements around them, and nothing else. */

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const FIXTURES = [
  ...'001 005 008 010 014 021 023 027 029 030 033 036 044 049 055 061 070 073 080 083 090 h002 h005'
    .split(' ')
    .map((id) => `posts/${id}`),
  ...[...range(101, 146), ...range(161, 180), ...range(201, 229), ...range(237, 240), ...range(301, 311)].map(
    (id) => `posts-2/${id}`,
  ),
  ...[...range(147, 160), ...range(230, 236), 312].map((id) => `posts-2/h${id}`),
];
const OURS =
  'film-heading, cast-list, clapper-rating, film-synopsis, review-body, author-bio, film-facts, review-byline';

async function load(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/${name}`, import.meta.url));
  expect(response.ok, name).to.equal(true);
  return response.text();
}

/** The body of a fixture; of a text, its lines in paragraphs, as an editor makes them. */
async function bodyOf(fixture: string): Promise<string> {
  if (/\/h\d+$/.test(fixture)) {
    return new DOMParser().parseFromString(await load(`${fixture}.html`), 'text/html').body.innerHTML;
  }
  const text = (await load(`${fixture}.txt`)).replace(/^(# .*\n){1,4}/, '').trim();
  const holder = document.createElement('div');
  text.split(/\n\s*\n/).forEach((paragraph, index) => {
    const block = document.createElement(index ? 'p' : 'h1');
    block.textContent = paragraph.trim();
    holder.append(block, '\n');
  });
  return holder.innerHTML.replaceAll(/(?<=<p>[^<]*)\n(?=[^<]*<\/p>)/g, '<br>\n');
}

/** Only its prose names the film, so that it has no title, and nothing of it is marked. */
const ONLY_IN_PROSE = 'posts-2/303';

/** Our elements below a node: each with its attributes and its words. */
const markingsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll(OURS)].map((element) => {
    // Documents list attributes in different orders.
    const names = element.getAttributeNames().sort();
    const attributes = names.map((name) => `${name}=${element.getAttribute(name)}`);
    return `<${[element.localName, ...attributes].join(' ')}> ${element.textContent.replace(/\s+/g, ' ').trim()}`;
  });

const takeBack = (steps: readonly (() => void)[]): void => [...steps].reverse().forEach((step) => step());

interface Marked {
  markings: string[];
  before: string;
  restored: string;
}

/** Marks a post as `<film-review>` does. */
function onPage(html: string): Marked {
  const frame = document.createElement('main');
  frame.innerHTML = html;
  document.body.append(frame);
  const before = frame.innerHTML;
  const steps = present(frame, readReview(frame), { scale: {}, comments: 'keep' });
  const markings = markingsIn(frame);
  takeBack(steps);
  const restored = frame.innerHTML;
  frame.remove();
  return { markings, before, restored };
}

/** Marks a post as the command does. */
function inDocument(html: string): Marked {
  const { document } = parseHTML(`<!doctype html><html><head></head><body><main>${html}</main></body></html>`);
  const frame = document.querySelector('main')!;
  const before = frame.innerHTML;
  const steps = markDocument(document, readReview(frame));
  const markings = markingsIn(frame);
  takeBack(steps);
  return { markings, before, restored: frame.innerHTML };
}

describe('marking a post on a page and by the command', () => {
  before(registerAllLanguages);

  for (const fixture of FIXTURES) {
    it(`puts the same elements around the same words, and takes them away again: ${fixture}`, async () => {
      const html = await bodyOf(fixture);
      const page = onPage(html);
      const command = inDocument(html);
      expect(page.markings).to.deep.equal(command.markings);
      expect(page.markings.length > 0).to.equal(fixture !== ONLY_IN_PROSE);
      expect(page.restored, 'on the page').to.equal(page.before);
      expect(command.restored, 'by the command').to.equal(command.before);
    });
  }

  const MARKED: readonly (readonly [what: string, html: string, markings: readonly string[]])[] = [
    [
      'a scale that the author states, which names no points',
      '<h1>Her (2014)</h1><p>Rating: 4/5</p>',
      ['<film-heading> Her (2014)', '<clapper-rating max=5 unit= value=4> 4/5'],
    ],
    [
      'stars, which are drawn as stars',
      '<h1>Her (2014)</h1><p>4 stars</p>',
      ['<film-heading> Her (2014)', '<clapper-rating symbol=star unit=stars value=4> 4 stars'],
    ],
    [
      'a list of people, without the full stop of its sentence',
      '<h1>Her (2014)</h1><p>Cast: Amy Adams, Rooney Mara. Director: Spike Jonze. Rating: 4/5</p>',
      [
        '<film-heading> Her (2014)',
        '<cast-list role-name=actor> Amy Adams, Rooney Mara',
        '<cast-list role-name=director> Spike Jonze',
        '<clapper-rating max=5 unit= value=4> 4/5',
      ],
    ],
    [
      'one person who has two jobs',
      '<h1>Her (2014)</h1><p>Written and directed by: Spike Jonze</p>',
      ['<film-heading> Her (2014)', '<cast-list role-name=director> Spike Jonze'],
    ],
  ];
  for (const [what, html, markings] of MARKED) {
    it(`marks ${what}`, () => {
      for (const mark of [onPage, inDocument]) expect(mark(html).markings, mark.name).to.deep.equal(markings);
    });
  }
});
