/* Everything in one file, for blogs whose optimisers move scripts about: defines all elements at once. */
import './define.js';
import { upgradeByClass } from './upgrade-by-class.js';

// On a server there is no page to look through.
if (typeof document !== 'undefined') upgradeByClass(document);
