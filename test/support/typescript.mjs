// Lets a test of Node's runner import sources of ours: strips their types on the way. Import it first, then the sources by `import()`.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
