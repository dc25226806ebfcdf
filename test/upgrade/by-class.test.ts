import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { upgradeByClass } from '../../src/upgrade/by-class.js';
import { put } from '../conformance/element.js';
import { nextFrame } from '../support/media.js';

describe('the spelling by class', () => {
  let stop: () => void;
  beforeEach(() => (stop = upgradeByClass(document)));
  afterEach(() => {
    stop();
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
  });

  it('puts the element around the content, also of what comes later', async () => {
    const span = put<HTMLElement>('<span class="clapper-rating" data-value="4.5">4.5 out of 5 clappers</span>');
    await nextFrame();
    expect(span.innerHTML).to.equal('<clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating>');
  });

  it('knows a class as selectors do, without regard to case in a page without a document type', async () => {
    const frame = document.createElement('iframe');
    frame.dataset['fixture'] = '';
    // The address of a file makes a page with a document type; nothing but markup has none.
    frame.srcdoc = '';
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write('<html><body><span class="Clapper-Rating" data-value="4">4 of 5</span></body></html>');
    page.close();
    expect(page.compatMode).to.equal('BackCompat');
    const stopThere = upgradeByClass(page);
    await nextFrame();
    expect(page.querySelector('undefined')).to.equal(null);
    expect(page.querySelector('clapper-rating')?.textContent).to.equal('4 of 5');
    stopThere();
  });

  it('takes the attributes of the element and no others', async () => {
    const block = put<HTMLElement>(
      '<div class="film-synopsis" data-clamp="3" data-onfocus="alert(1)" data-style="position:fixed" data-autofocus data-slot="x" data->x</div>',
    );
    await nextFrame();
    expect(block.innerHTML).to.equal('<film-synopsis clamp="3">x</film-synopsis>');
  });

  it('knows every attribute that an element documents', async () => {
    for (const { declarations } of manifest.modules as {
      declarations?: { tagName?: string; attributes?: { name: string }[] }[];
    }[]) {
      for (const { tagName, attributes = [] } of declarations ?? []) {
        if (!tagName) continue;
        const data = attributes.map(({ name }) => `data-${name}="1"`).join(' ');
        const block = put<HTMLElement>(`<div class="${tagName}" ${data}></div>`);
        await nextFrame();
        expect([...block.firstElementChild!.getAttributeNames()].sort(), tagName).to.deep.equal(
          attributes.map(({ name }) => name).sort(),
        );
      }
    }
  });

  it('leaves WordPress’s form and what strangers wrote alone', async () => {
    const html =
      '<form class="comment-form"></form><ol class="comment-list"><li><div class="film-review" data-src="/x">x</div></li></ol>';
    const page = put<HTMLElement>(`<div>${html}</div>`);
    await nextFrame();
    expect(page.innerHTML).to.equal(html);
  });

  it('leaves alone what strangers wrote in a block theme, and in one with a list of its own', async () => {
    for (const name of ['wp-block-comment-template', 'comment-content', 'comment-text']) {
      const html = `<div class="${name}"><p class="film-heading">Not Her</p><span class="clapper-rating" data-value="5">5</span></div>`;
      const page = put<HTMLElement>(`<div>${html}</div>`);
      await nextFrame();
      expect(page.innerHTML).to.equal(html);
    }
  });

  it('upgrades a thread whose source is spelled by class, and leaves the source inside', async () => {
    const source = '<div class="comment-source" data-backend="memory"></div>';
    const block = put<HTMLElement>(`<div class="comment-thread">${source}</div>`);
    await nextFrame();
    expect(block.innerHTML).to.equal(`<comment-thread>${source}</comment-thread>`);
  });

  it('does so once', async () => {
    const page = put<HTMLElement>('<div><div class="film-heading">Her</div></div>');
    await nextFrame();
    page.append(page.firstChild!);
    await nextFrame();
    expect(page.querySelectorAll('film-heading')).to.have.length(1);
  });

  describe('where a theme uses the same names', () => {
    it('leaves the comments of a page alone, also in a review', async () => {
      const comments = `<section id="comments"><div class="comment-thread toplevel-thread"><ol><li class="comment">A word</li></ol></div>
        <div class="comment-form"><iframe title="Post a Comment" srcdoc="A form"></iframe></div></section>`;
      const review = put<HTMLElement>(`<film-review><p>4 of 5</p>${comments}</film-review>`);
      await nextFrame();
      expect(review.querySelector('comment-thread, comment-form')).to.equal(null);
    });

    const POST =
      '<h2>Her (2014)</h2><p>Directed by: Spike Jonze</p><p>It is sad and tender.</p><p>And odd.</p><p>4.5 clappers</p>';
    const card = (title: string) =>
      `<article class="film-review"><a href="/x"><h3>${title} (2014)</h3></a><p>★★★★½</p><p>A writer falls for his operating system …</p></article>`;

    for (const [what, html] of [
      ['an item of a menu', '<ul><li class="film-review"><a href="/">Reviews</a></li></ul>'],
      ['a link', '<a class="film-review" href="/her">Her (2014), directed by Spike Jonze</a>'],
      ['a grid of cards', `<div class="film-review">${card('Her')}${card('Alien')}</div>`],
      ['a card', card('Her')],
      ['a heading', '<div class="film-review"><h2>Film reviews</h2></div>'],
      ['a frame around a review', `<div class="film-review"><film-review>${POST}</film-review></div>`],
      ['a box about the author', '<div class="author-bio"><h3>Ann</h3><p>Writes about films.</p></div>'],
      ['a number of comments', '<span class="comment-count">3</span>'],
      ['a conversation', '<div class="comment-thread"><p>Somebody says …</p></div>'],
    ] as const) {
      it(`leaves ${what} alone`, async () => {
        const page = put<HTMLElement>(`<div>${html}</div>`);
        await import('../../src/upgrade/recognise.js');
        await nextFrame();
        expect(page.innerHTML).to.equal(html);
      });
    }

    it('leaves the class of the whole page alone', async () => {
      document.body.classList.add('film-review');
      await nextFrame();
      expect(document.body.querySelector(':scope > film-review')).to.equal(null);
      document.body.classList.remove('film-review');
    });

    for (const [what, html] of [
      ['data of ours on it', `<div class="film-review" data-best="5"><p>Her</p></div>`],
      ['an element of ours in it', `<div class="film-review"><clapper-rating value="4">4</clapper-rating></div>`],
      ['a class of ours in it', `<div class="film-review"><p class="film-synopsis">A writer.</p></div>`],
      ['a marked fact in it', `<div class="film-review"><span data-fact="title">Her</span></div>`],
      ['a review in its words', `<div class="film-review">${POST}</div>`],
    ] as const) {
      it(`takes one with ${what} for ours`, async () => {
        const page = put<HTMLElement>(`<div>${html}</div>`);
        await import('../../src/upgrade/recognise.js');
        await nextFrame();
        expect(page.querySelector('div.film-review > film-review')).to.exist;
      });
    }

    it('takes common names within a review for ours', async () => {
      const page = put<HTMLElement>(
        '<div class="film-review" data-best="5"><div class="review-body"><p>Her</p></div><div class="author-bio">Ann</div></div>',
      );
      await nextFrame();
      expect(page.querySelector('div.review-body > review-body > p')).to.exist;
      expect(page.querySelector('div.author-bio > author-bio')).to.exist;
    });
  });

  it('gives back what it upgraded, and leaves it so', async () => {
    const html =
      '<div class="film-review" data-best="5"><h2 class="film-heading">Her</h2><p><span class="cast-list">Amy Adams, Rooney Mara</span></p><p><span class="clapper-rating" data-value="4"></span></p></div>';
    const page = put<HTMLElement>(`<div>${html}</div>`);
    await nextFrame();
    const review = page.querySelector('film-review')!;
    expect(review.querySelectorAll('cast-list, clapper-rating')).to.have.length(2);
    // Without the class of the element, which is not defined here, its report is what counts.
    review.dispatchEvent(new Event('review-restore'));
    await nextFrame();
    expect(page.innerHTML).to.equal(html);
  });
});
