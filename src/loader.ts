/* What a page loads with one script tag: defines the elements, and upgrades plain markup that names them by class. */
import './define.js';
import { upgradeByClass } from './upgrade-by-class.js';

upgradeByClass(document);
