// Written by `npm run generate`.
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';
import * as form from './zh/form.js';
import * as input from './zh/input.js';
import * as page from './zh/page.js';
import * as readers from './zh/readers.js';
import * as signIn from './zh/sign-in.js';
import * as thread from './zh/thread.js';
import * as tools from './zh/tools.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('zh', terms);

export default terms;
