import { expect } from '@open-wc/testing';
import type { FilmReviewElement } from '../../../src/elements/film-review/film-review.js';
import { put, settled } from '../../conformance/element.js';
import '../../../src/define.js';

/* What a blog's paragraph filter leaves of an element. The recordings of a real one are tested on pages of their own. */

const BODY =
  '<h2>Her (2014)</h2><p>Directed by: Spike Jonze</p><p>It is a love story all the same, and a cracker.</p><p>4.5 clappers</p>';

describe('<film-review> that a filter has emptied', () => {
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const page = async (html: string): Promise<HTMLElement> => {
    const holder = put<HTMLElement>(`<div>${html}</div>`);
    await settled(holder.querySelector<FilmReviewElement>('film-review')!);
    return holder;
  };
  const review = (holder: HTMLElement): FilmReviewElement => holder.querySelector<FilmReviewElement>('film-review')!;

  it('has its content again, up to where it ended', async () => {
    const holder = await page(`<p><film-review></film-review></p>${BODY}<p></p><p>See you.</p>`);
    expect(review(holder).reading!.review.film.directors[0]!.name).to.equal('Spike Jonze');
    expect(holder.lastElementChild!.textContent).to.equal('See you.');
    expect(review(holder).contains(holder.lastElementChild)).to.equal(false);
  });

  it('has what follows it, where no trace is left of its end', async () => {
    const holder = await page(`<p><film-review>Her (2014)</film-review></p>${BODY}`);
    expect(review(holder).textContent).to.include('4.5 clappers');
    expect(review(holder).querySelector('p')!.textContent).to.equal('Her (2014)');
  });

  it('has the content of the heading inside again', async () => {
    const [, heading, post] = /^(<h2>.*<\/h2>)(.*)$/.exec(BODY)!;
    const inside = `<p><film-heading></film-heading></p>${heading}<p></p>`;
    const holder = await page(`<p><film-review></film-review></p>${inside}${post}<p></p>`);
    expect(review(holder).querySelector('film-heading > h2')!.textContent).to.equal('Her (2014)');
    expect(review(holder).textContent).to.include('4.5 clappers');
  });

  it('keeps a paragraph that the author wants to be empty', async () => {
    const holder = await page(`<p><film-review></film-review></p><p>&nbsp;</p>${BODY}<p></p>`);
    expect(review(holder).textContent).to.include('4.5 clappers');
  });

  it('ends before the next review', async () => {
    const holder = await page(
      `<p><film-review></film-review></p>${BODY}<film-review>${BODY.replace('Her', 'Lars')}</film-review>`,
    );
    const [first, second] = holder.querySelectorAll('film-review');
    expect(first!.querySelectorAll('h2')).to.have.length(1);
    expect(second!.reading!.review.film.title).to.equal('Lars');
  });

  for (const [what, html] of [
    ['a review that is whole', `<p><film-review>Her (2014): 4.5 clappers</film-review></p><p>See you.</p>`],
    ['one that loads its content', `<p><film-review src="/none.json"></film-review></p><p>See you.</p>`],
    ['one that a script is to fill', `<div><film-review></film-review></div>${BODY}`],
  ] as const) {
    it(`is not ${what}`, async () => {
      const holder = await page(html);
      expect(review(holder).contains(holder.lastElementChild)).to.equal(false);
    });
  }

  it('shows data that comes later, and leaves what stands beside it', async () => {
    const html = `<p><film-review></film-review></p>${BODY}<p></p>`;
    const holder = await page(html);
    review(holder).review = {
      film: { type: 'Movie', title: 'Alien', directors: [], writers: [], cast: [], genres: [], sameAs: [] },
    };
    await settled(await settled(review(holder)));
    expect(review(holder).innerText).to.include('Alien').and.not.to.include('clappers');
    expect(review(holder).parentElement!.localName).to.equal('p');
    review(holder).review = undefined;
    await settled(review(holder));
    review(holder).restore();
    expect(holder.innerHTML).to.equal(html);
  });
});
