// Written by `npm run generate`.
import * as form from './ja/form.js';
import * as input from './ja/input.js';
import * as page from './ja/page.js';
import * as readers from './ja/readers.js';
import * as signIn from './ja/sign-in.js';
import * as thread from './ja/thread.js';
import * as tools from './ja/tools.js';
import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

const terms: Terms = { ...page, ...input, ...readers, ...thread, ...form, ...signIn, ...tools };

registerLocale('ja', terms);

export default terms;
