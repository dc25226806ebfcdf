import type { Film, Person } from '../../model/film.js';
import type { BlogScale } from '../../model/rating.js';
import type { Review } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { createElement } from '../../platform/create-element.js';
import { spoilerParts, spoilersWithin } from '../../safety/spoilers.js';
import { ratingAttributes } from '../../writing/rating-attributes.js';

/** How much of a review is shown. */
export type ReviewLayout = 'page' | 'compact' | 'card';

/**
 * Makes the elements of a review that comes as data; their words go into the document as text.
 *
 * @param arrange - how they stand: a poster of type stands for a picture that an arrangement has room for
 */
export function buildReview(review: Review, layout: ReviewLayout, scale: BlogScale, arrange = 'flow'): HTMLElement[] {
  const { film, rating, author, bodyText, verdict, pros = [], cons = [], aspects = [] } = review;
  const parts: (HTMLElement | undefined)[] = [];

  const isArranged = arrange !== 'flow';
  const isCard = layout === 'card' && isArranged;
  // The picture comes to it by context.
  if ((film.poster || (isArranged && film.title)) && layout !== 'compact' && !(isCard && arrange === 'type'))
    parts.push(document.createElement('film-poster'));
  const heading = createElement('film-heading', { name: film.title, ...(film.year && { year: String(film.year) }) });
  parts.push(heading);
  // Who, when and how long: it comes by context.
  const hasByline = layout === 'page' && Boolean(review.publishedAt || review.updatedAt || review.readingMinutes);
  const hasPicture = Boolean(toHttpUrl(author?.picture?.url));
  // The box with the picture says who.
  const show = hasPicture && { show: 'published updated reading' };
  if (hasByline) parts.push(createElement('review-byline', { ...show }));
  const lists: HTMLElement[] = [];
  const credits = { director: film.directors, writer: film.writers, actor: film.cast };
  for (const [role, people] of Object.entries(credits)) {
    if (!people.length || isCard || (layout === 'card' && role !== 'director')) continue;
    const list = document.createElement('cast-list');
    list.roleName = role;
    list.people = people;
    lists.push(list);
  }
  if (isArranged && lists.length) {
    const box = classed('film-credits', document.createElement('div'));
    box.append(...lists);
    parts.push(box);
  } else parts.push(...lists);
  // The film comes to it by context.
  if (layout === 'page' && hasFacts(film)) parts.push(document.createElement('film-facts'));
  if (film.synopsis && layout !== 'compact' && !(isCard && verdict)) {
    const synopsis = document.createElement('film-synopsis');
    synopsis.text = film.synopsis;
    if (layout === 'card') synopsis.clamp = 3;
    parts.push(synopsis);
  }
  if (bodyText && layout === 'page') {
    const body = createElement('review-body');
    body.append(
      ...spoilersWithin(bodyText, /\n\s*\n/)
        .split(/\n\s*\n/)
        .map(paragraph),
    );
    parts.push(body);
  }
  const hasMore = [pros, cons, aspects].some(({ length }) => length > 0);
  if (hasMore && layout === 'page') {
    const whole = document.createElement('review-verdict');
    // The review comes to it by context.
    Object.assign(whole, { max: scale.best, unit: scale.unit });
    if (arrange === 'magazine') whole.layout = 'box';
    parts.push(whole);
  } else if (verdict && layout !== 'compact') parts.push(classed('film-review-verdict', paragraph(verdict)));
  if (rating && !(hasMore && layout === 'page')) {
    const line = classed('film-review-rating', paragraph(rating.raw));
    const attributes = ratingAttributes(rating, scale);
    if (attributes) {
      const drawn = createElement('clapper-rating', attributes);
      drawn.textContent = rating.raw;
      line.replaceChildren(drawn);
    }
    parts.push(line);
  }
  if (author && layout === 'page' && !(hasByline && !hasPicture)) parts.push(signature(author));
  return parts.filter((part) => part !== undefined);
}

function hasFacts({
  releaseDate,
  runtimeMinutes,
  certificate,
  genres,
  countries,
  languages,
  crew,
  scores,
}: Film): boolean {
  const lists = [genres, countries, languages, crew, scores];
  return Boolean(releaseDate || runtimeMinutes || certificate) || lists.some((list) => list?.length);
}

/** Who wrote it. A box of its own only for somebody with a picture: a name alone does not fill one. */
function signature({ name, url, picture }: Person): HTMLElement {
  if (toHttpUrl(picture?.url)) {
    return createElement('author-bio', { name, picture: picture!.url, ...(url && { url }) });
  }
  const address = toHttpUrl(url);
  const author = address ? createElement('a', { href: address, rel: 'author' }) : createElement('span');
  author.dir = 'auto';
  author.textContent = name;
  const line = classed('film-review-byline', paragraph('—'));
  line.append('\u00a0', author);
  return line;
}

function classed(name: string, part: HTMLElement): HTMLElement {
  part.className = name;
  return part;
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  for (const { text: words, isSpoiler } of spoilerParts(text.trim())) {
    const part = isSpoiler ? createElement('spoiler-text') : p;
    part.append(words);
    if (isSpoiler) p.append(part);
  }
  return p;
}
