// Written by `npm run generate`.
import * as form from './is/form.js';
import * as input from './is/input.js';
import * as page from './is/page.js';
import * as readers from './is/readers.js';
import * as signIn from './is/sign-in.js';
import * as thread from './is/thread.js';
import * as tools from './is/tools.js';
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('is', terms);

export default terms;
