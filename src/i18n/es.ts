// Written by `npm run generate`.
import * as form from './es/form.js';
import * as input from './es/input.js';
import * as page from './es/page.js';
import * as readers from './es/readers.js';
import * as signIn from './es/sign-in.js';
import * as thread from './es/thread.js';
import * as tools from './es/tools.js';
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('es', terms);

export default terms;
