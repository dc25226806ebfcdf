// The support for hydration comes before the elements; a bundler may run what is imported at the top in another order.
await import('@lit-labs/ssr-client/lit-element-hydrate-support.js');
await import('film-review-elements/define');

const output = document.querySelector('[role=status]');
const rating = document.querySelector('#rating');
const given = document.querySelector('clapper-input');
if (!output || !rating || !given) throw new Error('The page is not whole.');

/** @param {number} value */
const show = (value) => (rating.textContent = `Rating: ${value} out of 5`);

document.querySelector('button')?.addEventListener('click', () => show(3.5));
given.addEventListener('change', () => show(given.valueAsNumber));
document.querySelector('film-review')?.addEventListener('review-read', ({ detail }) => {
  output.textContent = `Read: ${detail.review.film.title}`;
});
