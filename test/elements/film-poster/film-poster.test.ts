import { expect, waitUntil } from '@open-wc/testing';
import { FilmPosterElement } from '../../../src/elements/film-poster/film-poster.js';
import { FilmReviewElement } from '../../../src/elements/film-review/film-review.js';
import { freshTag, place, put, settled, withTag } from '../../conformance/element.js';
import { describeFrame } from '../../conformance/frame.js';
import { accessibleNode, accessibleTree, outline } from '../../support/accessibility-tree.js';
import { emulateMedia, resizeTo } from '../../support/media.js';

/** A picture of 40 by 60 pixels. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="60"><rect width="40" height="60" fill="teal"/></svg>')}`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const MISSING = '/no-such-poster.jpg';
/** A picture with an address, which an element may be given. */
const FIXTURE = `${location.origin}/test/fixtures/picture-2-by-3.svg`;

describeFrame({
  element: FilmPosterElement,
  html: `<film-poster name="Her" year="2013"><figure><img src="${PICTURE}" alt="Her, the poster" width="40" height="60"><!-- more --><figcaption>A <em>poster</em></figcaption></figure></film-poster>`,
  role: 'none',
  name: '',
  text: 'A poster',
  ownNodes: '.film-poster-made',
  properties: {
    name: { value: 'Her', attribute: 'Her' },
    year: { value: 2013, attribute: '2013' },
    src: { value: FIXTURE, attribute: FIXTURE },
    alt: { value: 'A face on red', attribute: 'A face on red' },
    width: { value: 400, attribute: '400' },
    height: { value: 600, attribute: '600' },
    credit: { value: 'A. Bell', attribute: 'A. Bell' },
    href: { value: 'https://her.test/large.jpg', attribute: 'https://her.test/large.jpg' },
    focalPoint: { value: 'left top', attribute: 'left top' },
    sizing: { value: 'page', attribute: 'page' },
  },
});

describe('<film-poster>', () => {
  before(() => {
    FilmPosterElement.define();
    FilmReviewElement.define();
  });
  afterEach(() => document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove()));

  const type = (poster: Element) => poster.shadowRoot!.querySelector<HTMLElement>('[part="type"]');
  const broken = async (html: string) => {
    const poster = await place<FilmPosterElement>(html);
    await waitUntil(() => type(poster));
    return settled(poster);
  };

  it('leaves the author’s picture as it is', async () => {
    const html = `<film-poster name="Her"><a href="/large"><img src="${PICTURE}" alt="Her" width="40" height="60"></a></film-poster>`;
    const poster = await place<FilmPosterElement>(html);
    expect(poster.outerHTML).to.equal(html);
    expect(type(poster)).to.equal(null);
  });

  for (const [what, src] of Object.entries({ 'that is not there': MISSING, 'of one pixel': PIXEL })) {
    it(`sets title and year large instead of a picture ${what}`, async () => {
      const poster = await broken(
        `<film-poster name="Her" year="2013"><img src="${src}" alt="A face on red" width="40" height="60"></film-poster>`,
      );
      const { width, height } = type(poster)!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(2 / 3, 0.01);
      expect(width).to.be.closeTo(40, 0.5);
      expect(type(poster)!.innerText.replace(/\s+/g, ' ')).to.equal('Her 2013');
      expect(poster.querySelector('img')!.getBoundingClientRect().width).to.be.at.most(1);
      // The author's words are heard, once.
      const heard = outline(await accessibleTree(poster));
      expect(heard).to.include('A face on red').and.not.to.include('2013');
    });
  }

  it('takes no room in a post as it is for a picture that reserves none', async () => {
    for (const image of [
      `<img src="${MISSING}" alt="">`,
      `<img src="${PIXEL}" alt="">`,
      `<img src="${PIXEL}" alt="" width="40" height="60">`,
    ]) {
      const poster = await place<FilmPosterElement>(`<film-poster name="Her" sizing="page">${image}</film-poster>`);
      await poster
        .querySelector('img')!
        .decode()
        .catch(() => {});
      await settled(poster);
      expect(type(poster), image).to.equal(null);
    }
    const reserved = await broken(
      `<film-poster name="Her" sizing="page"><img src="${MISSING}" alt="" width="40" height="60"></film-poster>`,
    );
    expect(type(reserved)!.getBoundingClientRect().height).to.be.closeTo(60, 0.5);
  });

  it('shows the picture again once it has come', async () => {
    const poster = await broken(`<film-poster name="Her"><img src="${MISSING}" alt=""></film-poster>`);
    poster.querySelector('img')!.src = PICTURE;
    await waitUntil(() => !type(poster));
    expect(poster.querySelector('img')!.getBoundingClientRect().width).to.be.above(20);
  });

  it('keeps caption and link of a picture that does not load', async () => {
    const poster = await broken(
      `<film-poster name="Her"><figure><a href="#large"><img src="${MISSING}" alt="Her, large"></a><figcaption>Photo: A. Bell</figcaption></figure></film-poster>`,
    );
    expect(poster.innerText).to.include('Photo: A. Bell');
    const caption = poster.querySelector('figcaption')!.getBoundingClientRect();
    expect(caption.top, 'below').to.be.at.least(type(poster)!.getBoundingClientRect().bottom);
    expect((await accessibleNode(poster.querySelector('a')!)).name).to.equal('Her, large');
  });

  it('sets title and year large where there is no picture', async () => {
    const poster = await place<FilmPosterElement>('<film-poster name="Her" year="2013"></film-poster>');
    expect(await accessibleNode(type(poster)!)).to.include({ role: 'image', name: 'Poster of Her (2013)' });
    const { width, height } = type(poster)!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(2 / 3, 0.01);
  });

  it('is as wide in a box that is as wide as what is in it', async () => {
    const box = await place<HTMLElement>(
      '<div style="float: left; font-size: 16px"><film-poster name="Her"></film-poster></div>',
    );
    expect(type(box.querySelector('film-poster')!)!.getBoundingClientRect().width).to.equal(240);
  });

  it('gives a film always the same colour, and another film another one', async () => {
    const colour = async (name: string) => {
      const poster = await place<FilmPosterElement>(`<film-poster name="${name}"></film-poster>`);
      return getComputedStyle(type(poster)!).backgroundImage;
    };
    expect(await colour('Her')).to.equal(await colour('HER'));
    expect(await colour('Her')).not.to.equal(await colour('Drive'));
  });

  it('has words that can be read on each of its colours', async () => {
    const poster = await place<FilmPosterElement>('<film-poster name="Her"></film-poster>');
    for (let hue = 0; hue < 360; hue += 10) {
      type(poster)!.style.setProperty('--_hue', String(hue));
      const colours = [...getComputedStyle(type(poster)!).backgroundImage.matchAll(/rgb\((\d+), (\d+), (\d+)\)/g)];
      expect(colours.length).to.equal(2);
      for (const [, r, g, b] of colours)
        expect(1.05 / (luminance([Number(r), Number(g), Number(b)]) + 0.05), `hue ${hue}`).to.be.at.least(4.5);
    }
  });

  it('holds a title of 200 characters, and one long word, in 320 px', async () => {
    await resizeTo(320);
    for (const name of [
      'The Assassination of a Very Long Title '.repeat(6).slice(0, 200),
      'Donaudampfschifffahrt'.repeat(9),
    ]) {
      const poster = await place<FilmPosterElement>(`<film-poster name="${name}" year="2013"></film-poster>`);
      const box = type(poster)!.getBoundingClientRect();
      const [title, year] = ['title', 'year'].map((part) =>
        poster.shadowRoot!.querySelector(`[part="${part}"]`)!.getBoundingClientRect(),
      );
      expect(title!.right).to.be.at.most(box.right + 0.5);
      expect(title!.bottom).to.be.at.most(year!.top + 0.5);
      expect(year!.bottom).to.be.at.most(box.bottom + 0.5);
      expect(box.width / box.height).to.be.closeTo(2 / 3, 0.01);
    }
  });

  it('shows nothing where it knows neither picture nor title', async () => {
    const poster = await place<FilmPosterElement>('<film-poster></film-poster>');
    expect(poster.getBoundingClientRect().height).to.equal(0);
    const picture = await place<FilmPosterElement>(`<film-poster><img src="${MISSING}" alt="Her"></film-poster>`);
    await settled(picture);
    expect(type(picture)).to.equal(null);
  });

  it('names a picture only where the author wrote no words for it, and takes them away with it', async () => {
    const poster = await place<FilmPosterElement>(
      `<film-poster name="Her" year="2013"><img src="${PICTURE}" width="40" height="60"></film-poster>`,
    );
    const image = poster.querySelector('img')!;
    expect((await accessibleNode(image)).name).to.equal('Poster of Her (2013)');
    poster.remove();
    expect(image.outerHTML).not.to.include('aria');
    const silent = await place<FilmPosterElement>(
      `<film-poster name="Her"><img src="${PICTURE}" alt=""></film-poster>`,
    );
    expect(silent.querySelector('img')!.hasAttribute('aria-label'), 'the author wants it silent').to.equal(false);
  });

  it('reserves 2:3 for a picture that states no size, and moves nothing when it arrives', async () => {
    // Far below, a picture waits to be loaded.
    const page = await place<HTMLElement>(
      `<div style="padding-top: 20000px"><film-poster name="Her"><img src="${FIXTURE}?waits" alt="Her" loading="lazy"></film-poster><p>Below</p></div>`,
    );
    const image = page.querySelector('img')!;
    const height = () =>
      page.querySelector('p')!.getBoundingClientRect().top - page.getBoundingClientRect().top - 20_000;
    await settled(page.querySelector('film-poster')!);
    expect(image.complete && image.naturalWidth > 0, 'has come already').to.equal(false);
    const before = height();
    expect(before).to.be.above(200);
    const wide = PICTURE.replace('width%3D%2240%22%20height', 'width%3D%22400%22%20height');
    expect(wide).not.to.equal(PICTURE);
    for (const src of [FIXTURE, wide]) {
      image.loading = 'eager';
      image.src = src;
      await image.decode();
      await settled(page.querySelector('film-poster')!);
      expect(height()).to.be.closeTo(before, 0.5);
    }
  });

  it('moves nothing of a picture that states its size, or whose size is the page’s', async () => {
    const styles = await (await fetch('/src/styles/film-review.css')).text();
    for (const html of [
      `<film-poster><img src="${PICTURE}" alt="Her" width="40" height="60"></film-poster>`,
      `<film-poster sizing="page"><img src="${PICTURE}" alt="Her"></film-poster>`,
      `<span>In a <film-poster sizing="page"><img src="${PICTURE}" alt="Her"></film-poster> line</span>`,
    ]) {
      const tag = freshTag('film-poster');
      const page = put<HTMLElement>(`<div><p>Above</p>${withTag(html, 'film-poster', tag)}<p>Below</p></div>`);
      await page.querySelector('img')!.decode();
      const top = () => page.lastElementChild!.getBoundingClientRect().top;
      const style = document.createElement('style');
      style.textContent = styles.replaceAll('film-poster', tag);
      page.prepend(style);
      const before = top();
      FilmPosterElement.define(tag);
      await settled(page.querySelector<FilmPosterElement>(tag)!);
      expect(top()).to.be.closeTo(before, 0.5);
    }
  });

  it('makes a picture of its attributes: the first of a page early, others when they come near', async () => {
    const page = await place<HTMLElement>(
      `<div><film-poster name="Her" src="${FIXTURE}" width="400" height="600" credit="A. Bell" href="/large"></film-poster><film-poster name="Drive" src="/test/fixtures/picture-2-by-3.svg?second"></film-poster></div>`,
    );
    const [first, second] = [...page.querySelectorAll('film-poster')];
    await settled(second!);
    const image = first!.querySelector('img')!;
    expect(image.getAttribute('fetchpriority')).to.equal('high');
    expect(image.alt).to.equal('Poster of Her');
    expect(['width', 'height'].map((side) => image.getAttribute(side))).to.deep.equal(['400', '600']);
    await image.decode();
    expect(image.getBoundingClientRect().height / image.getBoundingClientRect().width).to.be.closeTo(1.5, 0.01);
    expect(image.closest('a')!.href).to.equal(`${location.origin}/large`);
    expect(first!.innerText).to.include('A. Bell');
    expect(second!.querySelector('img')!.loading).to.equal('lazy');
    expect(second!.querySelector('img')!.src).to.equal(`${FIXTURE}?second`);
  });

  it('takes no address but http and https', async () => {
    const poster = await place<FilmPosterElement>(
      '<film-poster name="Her" src="javascript:alert(1)" href="javascript:1"></film-poster>',
    );
    expect(poster.querySelector('img, a')).to.equal(null);
    expect(type(poster)!.innerText).to.include('Her');
  });

  it('shows the poster of the review around it', async () => {
    const review = await place<FilmReviewElement>(
      '<film-review comments="keep"><h1>Drive (2011)</h1><p>Directed by Nicolas Winding Refn</p><film-poster></film-poster></film-review>',
    );
    const poster = review.querySelector('film-poster')!;
    await waitUntil(() => type(poster));
    expect(type(poster)!.innerText.replace(/\s+/g, ' ')).to.equal('Drive 2011');
  });

  for (const [what, style] of Object.entries({
    'as its theme has it': '',
    'though its theme counts on the place of the figure': '.post > figure { margin-inline-start: 100px }',
  })) {
    it(`leaves the poster of a post where it is, ${what}, and gives it back`, async () => {
      const posts = [
        `<figure><a href="#large"><img src="${FIXTURE}" alt="Poster of Drive" width="40" height="60"></a><figcaption>A photo of it</figcaption></figure>`,
        `<figure><picture><source srcset="${FIXTURE}"><img src="${FIXTURE}" alt="Poster of Drive" width="40" height="60"></picture></figure>`,
        `<p><img src="${FIXTURE}" alt="Poster of Drive" width="40" height="60"> It is a film about a man who drives.</p>`,
      ].map((poster) => `<h1>Drive (2011)</h1>${poster}<p>Directed by Nicolas Winding Refn</p><p>He drives.</p>`);
      for (const post of posts) {
        const box = put<HTMLElement>(`<div><style>${style}</style><div>${post}</div></div>`);
        const plain = box.lastElementChild!;
        plain.className = 'post';
        await plain.querySelector('img')!.decode();
        const { x, y, width } = plain.querySelector('img')!.getBoundingClientRect();
        plain.outerHTML = `<film-review class="post" style="display: block" comments="keep">${post}</film-review>`;
        const review = box.lastElementChild as FilmReviewElement;
        const image = review.querySelector('img')!;
        await settled(review);
        await image.decode();
        if (!style) expect(image.closest('film-poster'), post).not.to.equal(null);
        const now = image.getBoundingClientRect();
        expect([now.x, now.y, now.width], post).to.deep.equal([x, y, width]);
        review.restore();
        expect(review.innerHTML).to.equal(post);
      }
    });
  }

  it('speaks the language of its place', async () => {
    await import('../../../src/i18n/de.js');
    const poster = await place<FilmPosterElement>('<film-poster lang="de" name="Her"></film-poster>');
    expect((await accessibleNode(type(poster)!)).name).to.equal('Filmplakat zu Her');
  });

  it('is printed without ink on its ground, and has an edge in forced colours', async () => {
    const poster = await place<FilmPosterElement>('<film-poster name="Her"></film-poster>');
    await emulateMedia({ medium: 'print' });
    expect(getComputedStyle(type(poster)!).backgroundImage).to.equal('none');
    await emulateMedia({ medium: 'screen', forcedColors: 'active' });
    expect(getComputedStyle(type(poster)!).borderTopWidth).to.equal('1px');
  });

  it('passes axe', async () => {
    await expect(await place('<film-poster name="Her" year="2013"></film-poster>')).to.be.accessible();
    await expect(
      await broken(`<film-poster name="Her"><img src="${MISSING}" alt="Her"></film-poster>`),
    ).to.be.accessible();
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: readonly [number, number, number]): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the focal point of a poster', () => {
  const positionOf = (element: Element) => getComputedStyle(element.querySelector('img')!).objectPosition;

  it('is where CSS knows it, and the author’s picture is not written to', async () => {
    const picture = '<img src="/gone.png" alt="A ferry">';
    const element = await place<FilmPosterElement>(`<film-poster focal-point="30% 20%">${picture}</film-poster>`);
    await settled(element);
    expect(positionOf(element)).to.equal('30% 20%');
    expect(element.innerHTML).to.equal(picture);
    for (const [point, position] of Object.entries({
      'left top': '0% 0%',
      'somewhere; color: red': '50% 50%',
      '': '50% 50%',
    })) {
      element.focalPoint = point;
      await settled(element);
      expect(positionOf(element), point).to.equal(position);
    }
  });
});
