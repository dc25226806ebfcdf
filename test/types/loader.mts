// The loader knows all tags.
import 'film-review-elements/loader';

document.createElement('reader-rating').headingLevel = 2;

document.createElement('reader-rating').headingLevel = 'two'; // WRONG
