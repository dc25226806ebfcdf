import type {} from 'film-review-elements/define';

const [more, rate, cast, openOrClose] = document.querySelectorAll('button');
const status = document.querySelector('[role=status]')!;
const review = document.querySelector('film-review')!;
const given = document.querySelector('clapper-input')!;
const starring = document.querySelector('#starring')!;
const paragraph = document.createElement('p');
paragraph.textContent = 'Nobody on board says a word about the night before, which is a pity.';

const show = (value: number) => (document.querySelector('#rating')!.textContent = `Rating: ${value} out of 5`);
const addOrRemove = (node: Element, before: Element) => (node.isConnected ? node.remove() : before.after(node));

more?.addEventListener('click', () => addOrRemove(paragraph, starring));
rate?.addEventListener('click', () => show(3.5));
cast?.addEventListener('click', () => {
  const [whole, last] = starring.textContent!.split(/(, Cleo Marsh)$/);
  starring.textContent = last ? whole! : `${whole}, Cleo Marsh`;
});
openOrClose?.addEventListener('click', () => addOrRemove(review, status));
review.addEventListener('review-read', ({ detail }) => (status.textContent = `Read: ${detail.review.film.title}`));
given.addEventListener('change', () => show(given.valueAsNumber));
