const CREW = ['Ada Quill', 'Bo Lindqvist', 'Cleo Marsh'];
const [more, rate, cast, openOrClose] = document.querySelectorAll('button');
const output = document.querySelector('[role=status]');
const starring = document.querySelector('#starring');
const rating = document.querySelector('#rating');
const review = document.querySelector('film-review');
const drawn = document.querySelector('clapper-rating');
const given = document.querySelector('clapper-input');
if (!output || !starring || !rating || !review || !drawn || !given) throw new Error('The page is not whole.');

const paragraph = document.createElement('p');
paragraph.textContent = 'Nobody on board says a word about the night before, which is a pity.';
let count = 2;

/** @param {number} value */
const show = (value) => {
  rating.textContent = `Rating: ${value} out of 5`;
  drawn.value = value;
};

more?.addEventListener('click', () => (paragraph.parentNode ? paragraph.remove() : starring.after(paragraph)));
rate?.addEventListener('click', () => show(3.5));
cast?.addEventListener('click', () => {
  count = count === 2 ? 3 : 2;
  starring.textContent = `Starring: ${CREW.slice(0, count).join(', ')}`;
});
openOrClose?.addEventListener('click', () => (review.parentNode ? review.remove() : output.after(review)));
review.addEventListener('review-read', ({ detail }) => (output.textContent = `Read: ${detail.review.film.title}`));
given.addEventListener('change', () => show(given.valueAsNumber));
