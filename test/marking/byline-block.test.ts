import { expect } from '@open-wc/testing';
import { present } from '../../src/marking/present.js';
import { readReview } from '../../src/reading/index.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';

const PROSE = `<p>Directed by: Spike Jonze</p><p>${'It is a small film that says what it has to say, and says it well. '.repeat(8)}</p><p>Rating: 4/5</p>`;
const LINE =
  'By <a rel="author" href="/nora">Nora Finch</a> on <time class="entry-date published" datetime="2014-01-14">January 14, 2014</time>';

describe('the byline of a post', () => {
  let root: HTMLElement;

  before(registerAllLanguages);
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => root.remove());

  const presented = (byline: string): string[] => {
    root.innerHTML = `<article class="hentry"><header class="entry-header"><h1 class="entry-title">Her (2013)</h1>${byline}</header><div class="entry-content">${PROSE}</div></article>`;
    const before = root.innerHTML;
    const steps = present(root, readReview(root), { scale: {}, comments: 'keep' });
    const found = [...root.querySelectorAll('review-byline')].map(({ innerHTML }) => innerHTML);
    for (const undo of steps.reverse()) undo();
    expect(root.innerHTML, 'restored').to.equal(before);
    return found;
  };

  it('is in one element, as the theme wrote it, and given back byte for byte', () => {
    const byline = `<p class="entry-meta byline">${LINE}</p>`;
    expect(presented(byline)).to.deep.equal([byline]);
  });

  it('is found by its date alone', () => {
    const byline =
      '<p class="entry-meta">Posted on <time class="entry-date published" datetime="2014-01-14">January 14</time></p>';
    expect(presented(byline)).to.deep.equal([byline]);
  });

  for (const [what, inside] of Object.entries({
    'a script': '<script type="text/plain">x</script>',
    'a frame': '<iframe title="Follow"></iframe>',
    'a form': '<form><button>Follow</button></form>',
    'an element that a plugin defined': '<follow-button></follow-button>',
  })) {
    it(`is left alone where it holds ${what}`, () => {
      expect(presented(`<div class="entry-meta byline">${LINE} ${inside}</div>`)).to.deep.equal([]);
    });
  }

  it('is left alone where it is together with the title or with prose', () => {
    expect(presented('')).to.deep.equal([]);
    expect(presented(`<div class="byline">${LINE} ${'and more '.repeat(40)}</div>`)).to.deep.equal([]);
  });

  it('is in no second element where the author wrote one', () => {
    expect(presented(`<review-byline><p class="byline">${LINE}</p></review-byline>`).length).to.equal(1);
  });
});
