import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openTab } from '../engines/tab.mjs';

/* A review in its arrangements, as a browser draws it. */

const picture = (width, height, inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
const WHITE = picture(1600, 680, '<rect width="1600" height="680" fill="#fff"/>');
const PORTRAIT = picture(
  400,
  900,
  '<rect width="400" height="900" fill="#fff"/><rect width="400" height="60" fill="#f00"/>',
);
const PIXEL = picture(1, 1, '<rect width="1" height="1"/>');
const POSTER = picture(400, 600, '<rect width="400" height="600" fill="#0af"/>');
const PROSE =
  'It is a film about waiting, and about who waits with you. The boat never seems to move at all, and that is the point.';
const STILL =
  '<figure class="film-still"><img src="/white.svg" width="1600" height="680" alt="A lake"><figcaption>A lake</figcaption></figure>';
const ELEMENTS = (still = STILL, title = 'The Night Ferry (2019)') => `<h1>${title}</h1>${still}
  <film-poster><img src="/poster.svg" width="400" height="600" alt="Poster"></film-poster>
  <p class="entry-meta">By Ann</p><p class="film-review-rating"><clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating></p>
  <ul class="film-facts"><li>2019</li></ul><div class="film-credits"><p>Directed by: <cast-list role-name="director">Ada Marlowe</cast-list></p></div>
  <film-synopsis><p>A ferry takes a widow across a lake that is on no map.</p></film-synopsis>
  <review-body><p>${PROSE}</p><p>${PROSE}</p></review-body>
  <review-verdict layout="box"><h2>Verdict</h2><p>Worth the wait.</p><ul class="pros"><li>The light</li></ul><ul class="cons"><li>The fog</li></ul></review-verdict>`;
const UNTOUCHED = `<article class="post"><header class="entry-header"><h1 class="entry-title">The Night Ferry (2019)</h1><p class="entry-meta">Posted by Ann</p></header>
  <div class="entry-content"><p><img src="/poster.svg" width="400" height="600" alt="Poster of The Night Ferry"></p>
  <p>Starring: Nils Aalto, Irene Okafor</p>
  <p>Directed by: Ada Marlowe</p>
  <p>${PROSE}</p><p>${PROSE}</p><p>4.5 clappers</p></div></article>`;

const page = (arrange, inside, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The Night Ferry</title>
<style>:root { color-scheme: light dark } body { margin: 0 auto; max-inline-size: 60rem; font: 1rem/1.6 sans-serif } img { max-inline-size: 100%; block-size: auto }</style>${head}
<script>
  shifts = [];
  new PerformanceObserver((list) => {
    shifts.push(...list.getEntries().flatMap(({ sources }) => sources.map(({ node }) => String(node?.outerHTML ?? node?.data))));
  }).observe({ type: 'layout-shift', buffered: true });
</script><script type="module" src="/cdn/loader.js"></script></head><body><main>
<film-review ${arrange && `arrange="${arrange}"`}>${inside}</film-review></main></body></html>`;
const LINKED = '<link rel="stylesheet" href="/cdn/arrangements.css">';
const OWN = `<style>@media (min-width: 40em) { film-review[arrange='ledger'] {
  grid-template: 'heading rating' 'body poster' 'body facts' 'verdict credits' 'synopsis byline' 'still still' / 2fr 1fr } }</style>`;

const PAGES = {
  '/hero': page('hero', ELEMENTS(''), LINKED),
  '/magazine': page('magazine', ELEMENTS(), LINKED),
  '/on-demand': page('magazine', ELEMENTS()),
  '/own': page('ledger', ELEMENTS(), OWN),
  '/flow': page('', ELEMENTS()),
  '/untouched': page('hero', UNTOUCHED),
  '/bare-words': page(
    'hero',
    `<h1>The Night Ferry (2019)</h1>Directed by: Ada Marlowe<br>Starring: Nils Aalto<br><br>${PROSE}<br><br>4.5 clappers`,
  ),
  '/two': page(
    'hero',
    UNTOUCHED.replace(
      '</article>',
      '<div class="entry-footer"><p class="entry-meta">Filed under Boats</p></div></article>',
    ),
  ),
  '/two-children': page(
    'ledger',
    ELEMENTS('') +
      '<p class="entry-meta">Filed under Boats</p><h1>Seen again</h1><ul class="film-facts"><li>98 min</li></ul>',
    OWN + LINKED,
  ),
  '/two-unread': page(
    'ledger',
    ELEMENTS('') +
      '<p class="entry-meta">Filed under Boats</p><h1>Seen again</h1><ul class="film-facts"><li>98 min</li></ul>',
    OWN + LINKED,
  ).replace(/<script type="module"[^>]*><\/script>/, ''),
  '/list': page(
    'hero',
    UNTOUCHED.replace(/<p>Starring(.*)<\/p>\s*<p>Directed(.*)<\/p>/, '<ul><li>Starring$1</li><li>Directed$2</li></ul>'),
  ),
  '/no-poster': page(
    'hero',
    '<h1>The Night Ferry (2019)</h1><p>Directed by: Ada Marlowe</p><p>' + PROSE + '</p><p>4.5 clappers</p>',
  ),
  '/gone': page('magazine', ELEMENTS(STILL.replace('/white.svg', '/gone.svg'))),
  '/pixel': page('magazine', ELEMENTS(STILL.replace('/white.svg', '/pixel.svg'))),
  '/portrait': page(
    'magazine',
    ELEMENTS(
      STILL.replace('/white.svg', '/portrait.svg').replace('"film-still"', '"film-still" data-focal-point="50% 0%"'),
    ),
  ),
  '/no-title': page('magazine', ELEMENTS().replace(/<h1>.*<\/h1>/, '')),
  '/long': page('magazine', ELEMENTS(STILL, `${'The Very Long Night of the Ferry '.repeat(6)}(2019)`)),
};

describe('an arrangement', () => {
  let server, tab;
  before(async () => {
    const pictures = { '/white.svg': WHITE, '/poster.svg': POSTER, '/pixel.svg': PIXEL, '/portrait.svg': PORTRAIT };
    server = await startServer({
      pages: Object.fromEntries([
        ...Object.entries(PAGES).map(([path, body]) => [path, { type: 'text/html', body }]),
        ...Object.entries(pictures).map(([path, body]) => [path, { type: 'image/svg+xml', body }]),
      ]),
    });
    tab = await openTab('chromium');
  });
  after(async () => {
    await tab.close();
    await server.close();
  });

  /** Opens a page and waits until it is arranged, or is known not to be. */
  async function open(path, width = 1280) {
    await tab.resize(width, 900);
    await tab.open(`${server.url}${path}`);
    await tab.until(() => document.querySelector('film-review').reading !== undefined);
    await tab.until(() => {
      const review = document.querySelector('film-review');
      return !review.hasAttribute('arrange') || review.matches(':state(flowing), :has([data-film-area])');
    });
    // Its box and its number come on demand.
    await tab.until(() => {
      const verdict = document.querySelector('review-verdict');
      return (
        !verdict ||
        (verdict.shadowRoot?.querySelector('[part=score]') != null && getComputedStyle(verdict).display === 'grid')
      );
    });
    await tab.until(() => [...document.images].every((image) => image.complete));
    await tab.read(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  const box = (selector) =>
    tab.read((wanted) => {
      const { left, right, top, bottom, width, height } = document.querySelector(wanted).getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY, width, height };
    }, selector);
  const isFlow = () => tab.read(() => getComputedStyle(document.querySelector('film-review')).display === 'block');
  /** Pairs of parts of which one covers the other. */
  const overlaps = () =>
    tab.read(() => {
      const parts = [
        ...document.querySelectorAll(
          'h1, film-poster, .entry-meta, .film-facts, .film-credits, .film-review-rating, film-synopsis, review-body, review-verdict',
        ),
      ].filter((each) => !each.parentElement.closest('review-verdict, review-body'));
      const boxes = parts.map((each) => [each.localName + each.className, each.getBoundingClientRect()]);
      return boxes.flatMap(([name, a], index) =>
        boxes
          .slice(index + 1)
          .filter(
            ([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          )
          .map(([other]) => `${name} ${other}`),
      );
    });

  it('hero: the poster stands beside title, rating and facts, and the text below', async () => {
    await open('/hero');
    const [poster, title, rating, body] = await Promise.all(
      ['film-poster', 'h1', '.film-review-rating', 'review-body'].map(box),
    );
    assert.ok(poster.right < title.left && poster.right < rating.left, 'the poster is on the left');
    assert.ok(rating.top < poster.bottom && body.top >= poster.bottom, 'the text is below');
    assert.deepEqual(await overlaps(), []);
  });

  it('magazine: the title stands on the wide picture, and the verdict is a box with a large number', async () => {
    await open('/magazine');
    const [still, title, body, score] = await Promise.all(
      ['.film-still', 'h1', 'review-body', 'review-verdict'].map(box),
    );
    assert.ok(
      title.top > still.top && Math.abs(title.bottom - still.bottom) < 1,
      'the title is at the end of the picture',
    );
    assert.ok(body.top > still.bottom && score.top > body.top);
    const number = await tab.read(() => {
      const part = document.querySelector('review-verdict').shadowRoot.querySelector('[part=number]');
      return [part.textContent, parseFloat(getComputedStyle(part).fontSize) / 16, part.parentElement.ariaHidden];
    });
    assert.deepEqual(number, ['4.5', 4, 'true']);
    const [pros, cons] = await Promise.all(['.pros', '.cons'].map(box));
    assert.ok(pros.right <= cons.left && Math.abs(pros.top - cons.top) < 1, 'for and against stand side by side');
    assert.deepEqual(await overlaps(), []);
  });

  for (const path of ['/hero', '/magazine'])
    it(`${path}: nothing shifts where the page links the style sheet`, async () => {
      await open(path);
      assert.deepEqual(await tab.read(() => globalThis.shifts), []);
      assert.deepEqual(tab.complaints.splice(0), []);
    });

  it('is the same where the script brings the style sheet', async () => {
    await open('/magazine');
    const linked = await Promise.all(['.film-still', 'h1', 'film-poster', 'review-body', 'review-verdict'].map(box));
    await open('/on-demand');
    await tab.until(() => getComputedStyle(document.querySelector('film-review')).display === 'grid');
    const brought = await Promise.all(['.film-still', 'h1', 'film-poster', 'review-body', 'review-verdict'].map(box));
    assert.deepEqual(brought, linked);
  });

  it('leaves the document in its order, and one below the other at 320 px', async () => {
    const order = () =>
      [...document.querySelectorAll('h1, film-poster, .entry-meta, review-body')].map(({ localName }) => localName);
    for (const path of ['/hero', '/magazine', '/own']) {
      await open(path, 320);
      assert.equal(await isFlow(), true, path);
      assert.deepEqual(await tab.read(order), ['h1', 'film-poster', 'p', 'review-body']);
      assert.equal(await tab.read(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await overlaps(), []);
    }
  });

  it('of the page’s own is made by grid-template-areas alone', async () => {
    await open('/own');
    const [poster, body, title, rating] = await Promise.all(
      ['film-poster', 'review-body', 'h1', '.film-review-rating'].map(box),
    );
    assert.ok(body.right <= poster.left && body.top <= poster.top + 1, 'the poster is right of the text');
    assert.ok(title.right <= rating.left, 'the rating is right of the title');
    assert.deepEqual(await overlaps(), []);
  });

  it('takes an untouched post apart, and restore() gives it back byte for byte', async () => {
    await open('/untouched');
    const [poster, title, credits, rating] = await Promise.all(
      ['film-poster', 'h1', '.film-credits', '.film-review-rating'].map(box),
    );
    assert.ok(poster.right < title.left && poster.right < credits.left && poster.right < rating.left);
    assert.deepEqual(await tab.texts('.film-credits cast-list'), ['Nils Aalto, Irene Okafor', 'Ada Marlowe']);
    await tab.read(() => document.querySelector('film-review').restore());
    assert.equal(await tab.read(() => document.querySelector('film-review').innerHTML), UNTOUCHED);
    assert.equal(await isFlow(), true);
  });

  it('puts a second part of a kind below the others, in the column of the text', async () => {
    await open('/two');
    const areas = () =>
      [...document.querySelectorAll('.entry-meta')].map((each) =>
        each.closest('[data-film-area]').getAttribute('data-film-area'),
      );
    assert.deepEqual(await tab.read(areas), ['byline', 'rest']);
    assert.deepEqual(await overlaps(), []);
    const [footer, text] = await Promise.all(['.entry-footer .entry-meta', 'review-body'].map(box));
    assert.ok(footer.top >= text.bottom && footer.left === text.left);
    await open('/two-children');
    assert.deepEqual(await overlaps(), []);
    const [first, second, body] = await Promise.all(['h1', 'h1 ~ h1', 'review-body'].map(box));
    assert.ok(second.top > first.bottom && second.left === body.left);
  });

  it('does so by the style sheet alone', async () => {
    await tab.resize(1280, 900);
    await tab.open(`${server.url}/two-unread`);
    await tab.until(() => getComputedStyle(document.querySelector('film-review')).display === 'grid');
    assert.deepEqual(await overlaps(), []);
  });

  it('puts nothing between a list and its lines', async () => {
    await open('/list');
    assert.equal(await tab.read(() => document.querySelectorAll('li cast-list').length), 2);
    assert.equal(await tab.read(() => document.querySelectorAll('ul > :not(li)').length), 0);
  });

  it('leaves the styles to every other review, where the script brings them and one goes', async () => {
    await open('/on-demand');
    await tab.until(() => getComputedStyle(document.querySelector('film-review')).display === 'grid');
    await tab.read(() => {
      const first = document.querySelector('film-review');
      const second = document.createElement('film-review');
      Object.assign(second, { arrange: 'hero', id: 'second', jsonLd: 'omit' });
      second.innerHTML = '<h1>Drive (2011)</h1><p>Starring: Ryan Gosling</p><p>It is a film about a driver.</p>';
      first.after(second);
    });
    await tab.until(() => document.querySelector('#second [data-film-area]'));
    await tab.read(() => document.querySelector('film-review').remove());
    await tab.read(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.equal(await tab.read(() => getComputedStyle(document.querySelector('#second')).display), 'grid');
  });

  it('is left as it was after another script has changed the post', async () => {
    await open('/untouched');
    await tab.read(() => {
      document.querySelector('cast-list').textContent = 'Somebody else';
    });
    await tab.until(() => document.querySelector('film-review').matches(':state(flowing)'));
    assert.equal(await isFlow(), true);
    tab.complaints.length = 0;
  });

  it('flows where words stand bare between line breaks, where there is no poster, and by default', async () => {
    await open('/bare-words');
    assert.equal(await isFlow(), true);
    await open('/no-poster');
    const [title, text] = await Promise.all(['h1', 'review-body'].map(box));
    assert.ok(title.bottom <= text.top && title.left === text.left);
    await open('/flow');
    assert.equal(await isFlow(), true);
    assert.equal(
      await tab.read(() => performance.getEntriesByType('resource').some(({ name }) => /arrange/.test(name))),
      false,
    );
  });

  for (const path of ['/magazine', '/long'])
    it(`${path}: the title has 4.5:1 on a white picture, from its pixels`, async () => {
      await open(path);
      const { left, top, width, height, color } = await tab.read(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1'));
        const { left, top, width, height } = range.getBoundingClientRect();
        const { color } = getComputedStyle(document.querySelector('h1'));
        document.querySelector('h1').style.setProperty('color', 'transparent', 'important');
        document.querySelector('h1').style.setProperty('--film-muted', 'transparent', 'important');
        return { left, top, width, height, color };
      });
      const shot = await tab.screenshot({ x: left, y: top, width, height });
      const lightest = await tab.read(async (png) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
        let most = 0;
        for (let at = 0; at < data.length; at += 4)
          most = Math.max(most, 0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]));
        return most;
      }, shot);
      assert.ok(1.05 / (lightest + 0.05) >= 4.5, `${1.05 / (lightest + 0.05)}:1`);
      assert.ok(lightest > 0.01, 'the picture is below it');
      assert.equal(color, 'rgb(255, 255, 255)');
      assert.deepEqual(await overlaps(), []);
    });

  for (const path of ['/gone', '/pixel'])
    it(`${path}: a wide picture that shows nothing is no ground for the title`, async () => {
      await open(path);
      await tab.until(() => document.querySelector('film-review').matches(':state(bare)'));
      const [still, title] = await Promise.all(['.film-still', 'h1'].map(box));
      assert.ok(title.bottom <= still.top, 'the picture flows with the text');
      assert.notEqual(await tab.read(() => getComputedStyle(document.querySelector('h1')).color), 'rgb(255, 255, 255)');
      tab.complaints.length = 0;
    });

  it('cuts a portrait picture to the wide box around its focal point', async () => {
    await open('/portrait');
    const [still, image] = await Promise.all(['.film-still', '.film-still img'].map(box));
    assert.deepEqual([image.width, image.height], [still.width, still.height]);
    assert.ok(still.height < still.width / 1.5, `${still.width} by ${still.height}`);
    const shot = await tab.screenshot({ x: still.left + 20, y: still.top + 10, width: 4, height: 4 });
    const red = await tab.read(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const context = new OffscreenCanvas(4, 4).getContext('2d');
      context.drawImage(image, 0, 0);
      return [...context.getImageData(1, 1, 1, 1).data];
    }, shot);
    assert.deepEqual(red, [255, 0, 0, 255]);
  });

  it('without a title shows the wide picture by itself', async () => {
    await open('/no-title');
    const still = await box('.film-still');
    assert.ok(still.height > 200);
    assert.deepEqual(await overlaps(), []);
  });

  it('stands under a strict policy, with a symbol from the blog’s own address and none from data', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
    const symbol = picture(20, 20, '<rect width="20" height="20"/>');
    const inside = ELEMENTS('').replace('<clapper-rating', '<clapper-rating symbol-src="/symbol.svg"');
    const data = `data:image/svg+xml,${encodeURIComponent(symbol)}`;
    const strict = await startServer({
      headers: { 'Content-Security-Policy': policy },
      pages: {
        '/': {
          type: 'text/html',
          body: `<!doctype html><html lang="en"><title>x</title>${LINKED}<script type="module" src="/cdn/loader.js"></script><film-review arrange="hero">${inside}</film-review><clapper-rating id="data" value="3" symbol-src="${data}"></clapper-rating></html>`,
        },
        '/symbol.svg': { type: 'image/svg+xml', body: symbol },
        '/poster.svg': { type: 'image/svg+xml', body: POSTER },
      },
    });
    await tab.resize(1280, 900);
    await tab.open(`${strict.url}/`);
    await tab.until(
      () => document.querySelector('.film-review-rating clapper-rating')?.shadowRoot?.querySelector('image') != null,
    );
    assert.equal(await tab.read(() => getComputedStyle(document.querySelector('film-review')).display), 'grid');
    assert.equal(await tab.read(() => document.querySelector('#data').shadowRoot.querySelector('image')), null);
    assert.ok(tab.complaints.splice(0).every((words) => /data:image|could not be loaded/.test(words)));
    await strict.close();
  });
});

describe('a card', () => {
  let server, tab;
  before(async () => {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><style>main { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1rem; align-items: start; font: 1rem/1.5 sans-serif }</style>
      <script type="module" src="/cdn/loader.js"></script><main></main></html>`;
    server = await startServer({
      pages: {
        '/': { type: 'text/html', body },
        '/white.svg': {
          type: 'image/svg+xml',
          body: picture(400, 600, '<rect width="400" height="600" fill="#fff"/>'),
        },
      },
    });
    tab = await openTab('chromium');
    await tab.resize(1280, 900);
  });
  after(async () => {
    await tab.close();
    await server.close();
  });

  async function show(poster, title = 'The Night Ferry') {
    await tab.open(`${server.url}/`);
    await tab.read(
      (url, name) => {
        for (const arrange of ['tile', 'wide', 'row', 'type']) {
          const card = document.createElement('film-review');
          Object.assign(card, { layout: 'card', arrange, jsonLd: 'omit', id: arrange });
          card.review = {
            film: {
              type: 'Movie',
              title: name,
              year: 2019,
              directors: [],
              writers: [],
              cast: [],
              genres: [],
              sameAs: [],
              ...(url && { poster: { url, width: 400, height: 600 } }),
            },
            rating: { value: 11, best: 10, raw: '11/10', kind: 'number' },
            verdict: 'A small film about a long hour.',
          };
          document.querySelector('main').append(card);
        }
      },
      poster && `${server.url}${poster}`,
      title,
    );
    await tab.until(() =>
      [...document.querySelectorAll('film-review')].every((each) => getComputedStyle(each).display === 'grid'),
    );
    await tab.until(() => document.querySelectorAll('film-poster:defined').length === 3);
    await tab.until(() =>
      [...document.querySelectorAll('film-poster')].every(
        (each) => each.matches(':state(type)') || each.querySelector('img')?.complete,
      ),
    );
  }
  const boxes = (id) =>
    tab.read((card) => {
      const { left, top, right, bottom } = document.querySelector(`#${card}`).getBoundingClientRect();
      const each = [...document.querySelectorAll(`#${card} > :not(script)`)].map((part) => {
        const place = part.getBoundingClientRect();
        return [
          part.localName,
          [place.left - left, place.top - top, place.right - left, place.bottom - top].map(Math.round),
        ];
      });
      return { width: right - left, height: bottom - top, ...Object.fromEntries(each) };
    }, id);

  it('shows poster, title, one line and rating in four looks', async () => {
    await show('/white.svg');
    const [tile, wide, row, type] = [await boxes('tile'), await boxes('wide'), await boxes('row'), await boxes('type')];
    assert.ok(tile['film-poster'][3] <= tile['film-heading'][1], 'a tile has the title below its poster');
    assert.ok(
      wide['film-heading'][3] <= wide['film-poster'][3] + 8 && wide['film-heading'][1] > 0,
      'a wide card has it on the picture',
    );
    assert.ok(row['film-poster'][2] < row['film-heading'][0], 'a row has it beside the poster');
    assert.equal(type['film-poster'], undefined);
    assert.equal(
      await tab.read(() => getComputedStyle(document.querySelector('#wide film-heading')).color),
      'rgb(255, 255, 255)',
    );
    assert.deepEqual(await tab.texts('#tile clapper-rating'), ['11/10']);
  });

  it('has a poster of type where there is no picture or it answers 404, and the title beside and not on it', async () => {
    for (const poster of [undefined, '/gone.svg']) {
      await show(poster);
      await tab.until(() => document.querySelectorAll('film-poster:state(type)').length === 3);
      const wide = await boxes('wide');
      assert.ok(wide['film-heading'][1] >= wide['film-poster'][3], 'the title is below');
      assert.notEqual(
        await tab.read(() => getComputedStyle(document.querySelector('#wide film-heading')).color),
        'rgb(255, 255, 255)',
      );
    }
    tab.complaints.length = 0;
  });

  it('holds a title of 200 characters', async () => {
    await show('/white.svg', 'Night and Ferry '.repeat(12).padEnd(200, 'x'));
    const cut = await tab.read(() =>
      [...document.querySelectorAll('film-review > *')]
        .filter(
          (part) =>
            (part.localName === 'film-heading' && part.scrollWidth > part.clientWidth + 1) ||
            part.getBoundingClientRect().right > part.parentElement.getBoundingClientRect().right + 1,
        )
        .map(({ localName, parentElement }) => `${parentElement.id} ${localName}`),
    );
    assert.deepEqual(cut, []);
  });
});

describe('arrangements.css', () => {
  it('is the styles that the elements bring', async () => {
    const { arrangementStyles } = await import('../../out-tsc/elements/film-review/arrange/arrangements.styles.js');
    const { boxStyles } = await import('../../out-tsc/elements/review-verdict/verdict-box.styles.js');
    const { format } = await import('prettier');
    const file = readFileSync(new URL('../../src/styles/arrangements.css', import.meta.url), 'utf8');
    const bare = (css) =>
      css
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const css = await format(`film-review{--film-arranged:yes}\n${arrangementStyles.cssText}\n${boxStyles.cssText}`, {
      parser: 'css',
      printWidth: 120,
      singleQuote: true,
    });
    assert.ok(bare(file) === bare(css), 'run "npm run page-styles"');
  });
});
