// Written by `npm run generate`.
import * as form from './de/form.js';
import * as input from './de/input.js';
import * as page from './de/page.js';
import * as readers from './de/readers.js';
import * as signIn from './de/sign-in.js';
import * as thread from './de/thread.js';
import * as tools from './de/tools.js';
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('de', terms);

export default terms;
