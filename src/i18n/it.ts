// Written by `npm run generate`.
import * as form from './it/form.js';
import * as input from './it/input.js';
import * as page from './it/page.js';
import * as readers from './it/readers.js';
import * as signIn from './it/sign-in.js';
import * as thread from './it/thread.js';
import * as tools from './it/tools.js';
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('it', terms);

export default terms;
