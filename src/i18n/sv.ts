// Written by `npm run generate`.
import { registerLocale } from './locales.js';
import * as form from './sv/form.js';
import * as input from './sv/input.js';
import * as page from './sv/page.js';
import * as readers from './sv/readers.js';
import * as signIn from './sv/sign-in.js';
import * as thread from './sv/thread.js';
import * as tools from './sv/tools.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('sv', terms);

export default terms;
