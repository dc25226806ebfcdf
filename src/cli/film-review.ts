#!/usr/bin/env node
/// <reference types="node" />
/* The command `film-review`. Importing this module runs it. */
import { run } from './run.js';

// Whoever reads our output may have seen enough of it, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));
