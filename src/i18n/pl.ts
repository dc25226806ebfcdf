// Written by `npm run generate`.
import { registerLocale } from './locales.js';
import * as form from './pl/form.js';
import * as input from './pl/input.js';
import * as page from './pl/page.js';
import * as readers from './pl/readers.js';
import * as signIn from './pl/sign-in.js';
import * as thread from './pl/thread.js';
import * as tools from './pl/tools.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('pl', terms);

export default terms;
