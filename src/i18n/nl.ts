// Written by `npm run generate`.
import { registerLocale } from './locales.js';
import * as form from './nl/form.js';
import * as input from './nl/input.js';
import * as page from './nl/page.js';
import * as readers from './nl/readers.js';
import * as signIn from './nl/sign-in.js';
import * as thread from './nl/thread.js';
import * as tools from './nl/tools.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('nl', terms);

export default terms;
