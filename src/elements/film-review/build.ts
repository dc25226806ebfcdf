import type { Review } from '../../model/review.js';
import { element, ratingElement, type Presentation } from './present.js';

/** How much of a review is shown. */
export type ReviewLayout = 'page' | 'compact' | 'card';

/** Makes the elements of a review that comes as data; their words go into the document as text. */
export function buildReview(review: Review, layout: ReviewLayout, presentation: Presentation): HTMLElement[] {
  const { film, rating, author, bodyText, verdict } = review;
  const parts: (HTMLElement | undefined)[] = [];

  const heading = element('film-heading', { name: film.title, ...(film.year && { year: String(film.year) }) });
  parts.push(heading);
  const credits = { director: film.directors, writer: film.writers, actor: film.cast };
  for (const [role, people] of Object.entries(credits)) {
    if (!people.length || (layout === 'card' && role !== 'director')) continue;
    const list = document.createElement('cast-list');
    list.roleName = role;
    list.people = people;
    parts.push(list);
  }
  if (film.synopsis && layout !== 'compact') {
    const synopsis = document.createElement('film-synopsis');
    synopsis.text = film.synopsis;
    if (layout === 'card') synopsis.clamp = 3;
    parts.push(synopsis);
  }
  if (bodyText && layout === 'page') {
    const body = element('review-body');
    body.append(...bodyText.split(/\n\s*\n/).map(paragraph));
    parts.push(body);
  }
  if (verdict && layout !== 'compact') parts.push(paragraph(verdict));
  if (rating) {
    const drawn = ratingElement(rating, presentation) ?? document.createElement('p');
    drawn.textContent = rating.raw;
    parts.push(drawn);
  }
  if (author && layout === 'page') {
    parts.push(element('author-bio', { name: author.name, ...(author.url && { url: author.url }) }));
  }
  return parts.filter((part) => part !== undefined);
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text.trim();
  return p;
}
