// Written by `npm run generate`.
import * as form from './ar/form.js';
import * as input from './ar/input.js';
import * as page from './ar/page.js';
import * as readers from './ar/readers.js';
import * as signIn from './ar/sign-in.js';
import * as thread from './ar/thread.js';
import * as tools from './ar/tools.js';
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('ar', terms);

export default terms;
