import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './check-command.js';
import { type Command, ProgressReporter } from './each-post.js';
import { EXIT, type ExitCode, UsageError } from './exit-code.js';
import { postFiles } from './post-files.js';
import { prerender } from './prerender-command.js';
import { read } from './read-command.js';
import { OPTIONS, settingsFrom, USAGE } from './settings.js';
import { tryPage } from './try/try-command.js';

const COMMANDS: Readonly<Record<string, Command>> = { read, prerender, check };

/** Runs the command with its arguments, such as `['read', 'post.html']`. @returns the exit code */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    return await runCommand(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`film-review: ${error.message}\nTry "film-review --help".\n`);
    return EXIT.misused;
  }
}

async function runCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args);
  if (values.version) {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    process.stdout.write(`${(JSON.parse(manifest) as { version: string }).version}\n`);
    return EXIT.done;
  }
  if (values.help) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  const [name = '', ...posts] = positionals;
  if (name === 'try') {
    if (!posts.length) throw new UsageError('Missing page. Try: film-review try https://blog.example/her');
    return tryPage(posts, settingsFrom(values, posts.length, name));
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined;
  if (!command)
    throw new UsageError(
      `${name ? `Unknown command "${name}"` : 'Missing command'}. Try: film-review read, prerender, check or try.`,
    );
  if (!posts.length) throw new UsageError(`Missing post. Try: film-review ${name} post.html`);

  const { files, problems } = postFiles(posts);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const settings = settingsFrom(values, files.length, name);
  const progress = new ProgressReporter(files.length, values.quiet === true);
  const code = files.length ? await command(files, settings, progress) : EXIT.done;
  progress.end();
  return problems.length ? EXIT.failed : code;
}

function parseOptions(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}
