// What `import '.../define'` says of the tags, also to Angular, which types elements by reference only.
import 'film-review-elements/elements/cast-list/define';
import 'film-review-elements/elements/film-review/define';

const list = document.createElement('cast-list');
list.people = [{ name: 'Amy Adams', character: 'Amy' }];
list.limit = 3;
document.querySelector('film-review')?.addEventListener('review-read', ({ detail }) => detail.review);
document.querySelector('film-review')?.refresh();
const review = document.createElement('film-review');
review.review = { film: { title: 'Her', year: 2014 }, rating: { value: 4.5 } };
review.review = {};

list.peeple = []; // WRONG
list.people = 'Amy Adams'; // WRONG
list.limit = 'three'; // WRONG
document.querySelector('film-review')?.addEventListener('review-read', ({ detail }) => detail.revue); // WRONG
review.review = { film: { titel: 'Her' } }; // WRONG
review.review = { rating: { value: {} } }; // WRONG
