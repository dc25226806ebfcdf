// Written by `npm run generate`.
import * as form from './fr/form.js';
import * as input from './fr/input.js';
import * as page from './fr/page.js';
import * as readers from './fr/readers.js';
import * as signIn from './fr/sign-in.js';
import * as thread from './fr/thread.js';
import * as tools from './fr/tools.js';
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('fr', terms);

export default terms;
