import { expect } from '@open-wc/testing';
import { readReview } from '../../src/reading/index.js';
import { toJsonLd } from '../../src/writing/index.js';
import { page } from './seed-page.js';

interface ReadingCase {
  kind: string;
  heading: string;
  rating?: string;
  title?: string;
  year?: number;
  value?: number;
  best?: number;
  notValue?: number;
  isInScale?: boolean;
}

function faultsOf({ heading, rating: words = 'Rating: 4 out of 5', ...wanted }: ReadingCase): string[] {
  const root =
    page(`<article><h1 class="entry-title"></h1><div class="entry-content"><p>Starring: Ada Quill, Bo Lindqvist</p>
    <p>Directed by: Cleo Marsh</p><p>Four people miss the boat, and find out what they wanted on the other side of a cold river.</p>
    <p></p></div></article>`);
  root.querySelector('h1')!.textContent = heading;
  root.querySelector('p:last-child')!.textContent = words;
  const { review } = readReview(root, { language: 'en' });
  const { film, rating } = review;
  const { reviewRating } = toJsonLd(review, { best: 5 }) as {
    reviewRating?: { ratingValue: number; bestRating: number };
  };
  const checks: [unknown, unknown][] = [
    [wanted.title, film.title],
    [wanted.year, film.year],
    [wanted.value, rating?.value],
    [wanted.best, rating?.best],
  ];
  const faults = checks.flatMap(([want, got]) =>
    want === undefined || want === got ? [] : `${heading}: ${String(got)}`,
  );
  if (wanted.notValue !== undefined && rating?.value === wanted.notValue) faults.push(`${words}: its half is lost`);
  if (wanted.isInScale && reviewRating && reviewRating.ratingValue > reviewRating.bestRating)
    faults.push(`${words}: beyond its scale`);
  return faults;
}

describe('headlines and ratings that were read otherwise than a person reads them', () => {
  it('are read right', async () => {
    const response = await fetch(new URL('../fixtures/reading-cases.json', import.meta.url));
    const cases = (await response.json()) as ReadingCase[];
    expect(cases.flatMap(faultsOf)).to.deep.equal([]);
  });
});
