import type { Picture } from '../../../model/film.js';
import { toHttpUrl } from '../../../model/url.js';
import { POSTER } from '../../../platform/blog-markup/posts.js';
import { closest, propertyOf, queryAll } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import { readRatingLine } from '../rating/ratings.js';

/* Pages about one film. */
const FILM_PAGES: readonly RegExp[] = [
  /^https?:\/\/(?:www\.|m\.)?imdb\.com\/(?:[a-z]{2}\/)?title\/tt\d+/,
  /^https?:\/\/(?:www\.)?themoviedb\.org\/(?:movie|tv)\/\d+/,
  /^https?:\/\/(?:www\.)?letterboxd\.com\/(?:[^/]+\/)?film\/[^/?#]+/,
  /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/Q\d+/,
];
const VIDEO =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/|youtu\.be\/|player\.vimeo\.com\/|vimeo\.com\/|(?:www\.)?dailymotion\.com\/)/;
const TRAILER = /trailer|teaser|bande[- ]annonce|tráiler|avance oficial|予告|stikla/i;
const CALLED_POSTER = /poster|affiche|plakat|filmplakat|cartel|locandina|cartaz|pôster|veggspjald|ポスター/i;
const MAX_ELEMENTS = 500;

/** The address of a film's page at IMDb, TMDB, Letterboxd or Wikidata, without what follows; `undefined` for others. */
export const filmPage = (address: string): string | undefined =>
  FILM_PAGES.flatMap((page) => page.exec(address)?.[0] ?? [])[0];

function pictureOf(image: Element, url: string): Picture {
  const size = (name: string): number | undefined =>
    Number(/^\d+$/.exec(image.getAttribute(name) ?? '')?.[0]) || undefined;
  const [alt, width, height] = [image.getAttribute('alt'), size('width'), size('height')];
  return { url, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) };
}

/** Reads what a post states by pictures, videos and links. Where a post links to two films, neither is taken for its own. */
export function parseMedia({ film, review, facts, words, page }: Extraction): void {
  if (!page) return;
  const { content, url } = page;
  const note = (field: 'sameAs' | 'trailer' | 'poster' | 'rating', nodes?: Node[]): unknown =>
    facts.set(field, { from: 'platform', lines: [], ...(nodes && { nodes }) });
  const pages = FILM_PAGES.map(() => new Set<string>());
  for (const link of [...queryAll(content, 'a[href]')].slice(0, MAX_ELEMENTS)) {
    const address = toHttpUrl(link.getAttribute('href'), url);
    if (!address) continue;
    FILM_PAGES.forEach((page, index) => {
      const match = page.exec(address);
      if (match) pages[index]!.add(match[0]);
    });
    if (VIDEO.test(address) && TRAILER.test(link.textContent ?? '')) film.trailer ??= address;
  }
  film.sameAs = pages.flatMap((addresses) => (addresses.size === 1 ? [...addresses] : []));
  if (film.sameAs.length) note('sameAs');
  for (const frame of [...queryAll(content, 'iframe[src]')].slice(0, MAX_ELEMENTS)) {
    const address = toHttpUrl(frame.getAttribute('src'), url ?? 'https://page.invalid/');
    const block = closest(frame, 'figure, p, div');
    const before = block && propertyOf(block, 'previousElementSibling');
    const near = `${frame.getAttribute('title')} ${before && propertyOf(before, 'textContent')?.slice(-60)}`;
    if (address && VIDEO.test(address) && TRAILER.test(near)) film.trailer ??= address;
  }
  if (film.trailer) note('trailer');
  const title = film.title.toLowerCase();
  for (const image of [...queryAll(content, 'img[src]')].slice(0, MAX_ELEMENTS)) {
    const alt = image.getAttribute('alt') ?? '';
    const address = toHttpUrl(image.getAttribute('src'), url);
    const isPoster =
      image.matches(POSTER) ||
      (CALLED_POSTER.test(`${alt} ${image.getAttribute('title')}`) && (!title || alt.toLowerCase().includes(title)));
    if (address && isPoster && !film.poster) {
      film.poster = pictureOf(image, address);
      note('poster', [image]);
    }
    /* Stars that are one picture say how many they are in its alternative text. */
    const rating = review.rating ? null : readRatingLine(alt, words);
    if (rating && rating.rating.value !== null) {
      review.rating = rating.rating;
      note('rating');
    }
  }
}
