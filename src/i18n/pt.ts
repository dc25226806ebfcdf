// Written by `npm run generate`.
import { registerLocale } from './locales.js';
import * as form from './pt/form.js';
import * as input from './pt/input.js';
import * as page from './pt/page.js';
import * as readers from './pt/readers.js';
import * as signIn from './pt/sign-in.js';
import * as thread from './pt/thread.js';
import * as tools from './pt/tools.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('pt', terms);

export default terms;
