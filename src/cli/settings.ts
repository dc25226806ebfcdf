import { toHttpUrl } from '../model/url.js';
import { UsageError, type ExitCode } from './exit-code.js';
import type { PostFile } from './post-files.js';
import type { Progress } from './progress.js';

/** One of the command's three jobs, over all posts. */
export type Command = (files: readonly PostFile[], settings: Settings, progress: Progress) => Promise<ExitCode>;

/** What was asked for. */
export interface Settings {
  explain: boolean;
  json: boolean;
  output?: string;
  /** Address of the script; absent where none is wanted. */
  script?: string;
  best?: number;
  language?: string;
  url?: string;
  /** What standard input is, where it is said. */
  format?: 'html' | 'text';
}

/** For `parseArgs` of Node. */
export const OPTIONS = {
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  script: { type: 'string' },
  'no-script': { type: 'boolean' },
  best: { type: 'string' },
  language: { type: 'string' },
  url: { type: 'string' },
  text: { type: 'boolean' },
  html: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Options that mean something to one command only. */
const BELONGS: Readonly<Record<string, string>> = {
  explain: 'read',
  json: 'check',
  output: 'prerender',
  script: 'prerender',
  'no-script': 'prerender',
  best: 'prerender',
};

const SCRIPT = 'https://cdn.jsdelivr.net/npm/film-review-elements/cdn/loader.js';

type Values = { readonly [Name in keyof typeof OPTIONS]?: string | boolean };

/** Checks the options against each other. @throws UsageError where they contradict */
export function settingsFrom(values: Values, posts: number, command: string): Settings {
  for (const [option, owner] of Object.entries(BELONGS)) {
    if (owner !== command && values[option as keyof Values] !== undefined) {
      throw new UsageError(`--${option} is an option of "${owner}", not of "${command}"`);
    }
  }
  const text = (name: keyof Values): string | undefined => values[name] as string | undefined;
  const best = text('best') === undefined ? undefined : Number(text('best'));
  if (best !== undefined && !(best > 0 && Number.isFinite(best))) {
    throw new UsageError(`--best ${text('best')}: not a number above 0`);
  }
  const url = text('url');
  if (url !== undefined && posts > 1) throw new UsageError('--url is the address of one post; there are several');
  if (url !== undefined && !toHttpUrl(url)) throw new UsageError(`--url ${url}: not an absolute http(s) address`);
  if (values.text && values.html) throw new UsageError('--text and --html contradict each other');
  if (values.script && values['no-script']) throw new UsageError('--script and --no-script contradict each other');
  const language = text('language');
  try {
    if (language !== undefined) Intl.getCanonicalLocales(language);
  } catch {
    throw new UsageError(`--language ${language}: not a language tag, such as en or pt-BR`);
  }
  return {
    explain: values.explain === true,
    json: values.json === true,
    output: text('output'),
    script: values['no-script'] ? undefined : (text('script') ?? SCRIPT),
    best,
    language,
    url,
    format: values.text ? 'text' : values.html ? 'html' : undefined,
  };
}
