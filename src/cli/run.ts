import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './check-command.js';
import { EXIT, UsageError, type ExitCode } from './exit-code.js';
import { postFiles } from './post-files.js';
import { prerender } from './prerender-command.js';
import { Progress } from './progress.js';
import { read } from './read-command.js';
import { settingsFrom, OPTIONS, type Command } from './settings.js';
import { USAGE } from './usage.js';

const COMMANDS: Readonly<Record<string, Command>> = { read, prerender, check };

/** Runs the command with its arguments, such as `['read', 'post.html']`. @returns the exit code */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    return await obey(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`film-review: ${error.message}\nTry "film-review --help".\n`);
    return EXIT.misused;
  }
}

async function obey(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args);
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
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined;
  if (!command) throw new UsageError(name ? `there is no command "${name}"` : 'which command?');
  if (!posts.length) throw new UsageError(`which post is to be ${name === 'read' ? name : `${name}ed`}?`);

  const { files, problems } = postFiles(posts);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const settings = settingsFrom(values, files.length, name);
  const progress = new Progress(files.length, values.quiet === true);
  const code = files.length ? await command(files, settings, progress) : EXIT.done;
  progress.end();
  return problems.length ? EXIT.failed : code;
}

function parsed(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}
